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
/** A team's own words for letters, as the setting has them. */
export const templates = (folder: vscode.Uri | undefined): unknown => setting<unknown>('templates', folder);

/** Days off besides the weekends, as they were listed. */
export const holidays = (folder: vscode.Uri | undefined): readonly unknown[] => {
  const listed = setting<unknown>('holidays', folder);
  return Array.isArray(listed) ? listed : [];
};

/** The country whose public holidays are days off; empty where none is chosen. */
export const country = (folder: vscode.Uri | undefined): string => setting<string>('country', folder) ?? '';

/** Calendar files by their path from the folder, each with a person's id or `holidays`. */
export const calendars = (folder: vscode.Uri | undefined): Readonly<Record<string, string>> => {
  const named = setting<unknown>('calendars', folder);
  if (typeof named !== 'object' || named === null) return {};
  return Object.fromEntries(Object.entries(named).filter(([, whose]) => typeof whose === 'string'));
};
/** Whether what a file leaves unsaid is shown in its text. */
export const inlayHints = (uri: vscode.Uri): boolean => setting<boolean>('inlayHints', uri) ?? true;

/** Whether sessions that are over are shown fainter in the text. */
export const fadesPast = (uri: vscode.Uri): boolean => setting<boolean>('fadePast', uri) ?? false;
