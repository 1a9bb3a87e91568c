import * as vscode from 'vscode';
import type { Taste } from '../../core/review/review.ts';
import { type Language, languageOf } from '../../core/words/words.ts';

/** A setting of this extension as it stands for a resource. */
const setting = <T>(name: string, scope?: vscode.Uri): T | undefined =>
  vscode.workspace.getConfiguration('meetup', scope ?? null).get<T>(name);

/** The language of every text the extension shows: the reader's choice, else the editor's. */
export function language(): Language {
  const chosen = setting<string>('language');
  return chosen === 'en' || chosen === 'ja' ? chosen : languageOf(vscode.env.language);
}

/** How much findings matter to the owner of this folder. */
export function taste(folder: vscode.Uri | undefined): Taste {
  const preset = setting<Taste['preset']>('preset', folder) ?? 'recommended';
  return { preset, rules: setting<NonNullable<Taste['rules']>>('rules', folder) ?? {} };
}

/** The zone of series that name none: the setting, else the system's. */
export const zone = (folder: vscode.Uri | undefined): string =>
  setting<string>('timezone', folder) || new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The day a demonstration stands still at; undefined = the reader's own calendar. */
export const fixedToday = (folder: vscode.Uri | undefined): string | undefined =>
  setting<string>('today', folder) || undefined;

/** The reader's own id among the people of a folder; undefined while they have not said. */
export const me = (folder: vscode.Uri | undefined): string | undefined =>
  setting<string>('me', folder)?.trim() || undefined;

/** Whether the reader wants to be told of what is due, on the icon and in the status bar. */
export const wantsBadge = (): boolean => setting<boolean>('badge') ?? true;
export const wantsStatus = (): boolean => setting<boolean>('statusBar') ?? true;

/** Whether meetup files are read only while open, or all of the folder's. */
export const scope = (folder: vscode.Uri | undefined): 'folder' | 'open' =>
  setting<'folder' | 'open'>('scope', folder) ?? 'folder';

/** Whether what another YAML extension says of a line is left to it. */
export const cooperates = (uri: vscode.Uri): boolean => setting<string>('yamlExtension.cooperate', uri) !== 'off';
