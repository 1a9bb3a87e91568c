import { join, relative, resolve, sep } from 'node:path';
import { type Circle, circleOf } from '../core/circle/circle.ts';
import { type Examined, open, openUnreadable } from '../core/examine.ts';
import type { Day } from '../core/plan/day.ts';
import { longestText } from '../core/read/guard.ts';
import { aroundToday, outsideOf } from '../core/share/read-calendar.ts';
import { bytesOf, decode } from './bytes.ts';
import { type Folder, foldersOf, slashed } from './folders.ts';
import type { Io } from './io.ts';
import { type Reader, readerOf } from './reader.ts';
import { noSettings, readSettings, type Settings, settingsFile } from './settings.ts';
import { fillIn } from './terminal.ts';
import { texts } from './texts.ts';

/** A folder with everything its files say. */
export interface Loaded {
  readonly folder: Folder;
  readonly settings: Settings;
  readonly circle: Circle;
  readonly files: ReadonlyMap<string, Examined>;
  /** Files that cannot be opened: what they say is missing from everything else. */
  readonly shut: readonly string[];
}

/** What decides how paths are read. */
export interface Wish {
  readonly paths: readonly string[];
  readonly today?: Day | undefined;
  readonly lang?: string | undefined;
  readonly settings: boolean;
}

/** Reads every folder among the paths; without any, the current directory. */
export function load(wish: Wish, io: Io): { readonly folders: readonly Loaded[]; readonly reader: Reader } {
  const found = foldersOf(wish.paths.length > 0 ? wish.paths : ['.'], io.cwd);
  const folders = found.map((folder) => loadFolder(folder, wish, io));
  const reader = readerOf(wish.lang ?? folders.find(({ settings }) => settings.language)?.settings.language, io);
  for (const { folder, settings } of folders)
    for (const name of settings.odd) {
      const facts = { file: shown(folder, settingsFile, io), name };
      io.err(`meetup: ${fillIn(name === '' ? texts.oddSettings : texts.oddSetting, reader.language, facts)}\n`);
    }
  for (const { folder, shut } of folders)
    for (const path of [...folder.closed, ...shut.filter((file) => !folder.asked.has(file))])
      io.err(`meetup: ${fillIn(texts.closedPath, reader.language, { path: shown(folder, path, io) })}\n`);
  if (folders.every(({ folder }) => folder.asked.size === 0)) {
    const where = found.map(({ root }) => slashed(relative(io.cwd, root)) || '.').join(', ');
    io.err(`meetup: ${fillIn(texts.noFiles, reader.language, { path: where })}\n`);
  }
  return { folders, reader };
}

function loadFolder(folder: Folder, wish: Wish, io: Io): Loaded {
  const settings = wish.settings ? readSettings(folder.root) : noSettings;
  const shut: string[] = [];
  const files = new Map(
    folder.files.map((file) => [file, openFile(join(folder.root, file), file, () => shut.push(file))]),
  );
  const zone = settings.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  const today = wish.today ?? settings.today ?? io.today();
  const outside = outsideOf(calendarsIn(folder.root, settings.calendars ?? {}), aroundToday(today, zone));
  const circle = circleOf(
    [...files.values()].map(({ sheet }) => sheet),
    today,
    zone,
    [...(settings.holidays ?? []), ...outside.holidays],
    outside.taken,
  );
  return { folder, settings, circle, files, shut };
}

/** The calendars the settings name, as far as they can be had; only files inside of the folder. */
function calendarsIn(
  root: string,
  calendars: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(calendars).flatMap(([path, whose]) => {
    const full = resolve(root, path);
    if (!full.startsWith(resolve(root) + sep)) return [];
    try {
      const bytes = bytesOf(full, longestText);
      const text = bytes && decode(bytes);
      return text === undefined ? [] : [[whose, text] as const];
    } catch {
      return [];
    }
  });
}

/** One file as it reads; where its text cannot be had, the reason stands in for it. */
function openFile(path: string, file: string, shut: () => void): Examined {
  let bytes: Uint8Array | undefined;
  try {
    bytes = bytesOf(path, longestText);
  } catch {
    shut();
    return openUnreadable(file, 'unreachable');
  }
  if (!bytes) return openUnreadable(file, 'tooLarge');
  const text = decode(bytes);
  return text === undefined ? openUnreadable(file, 'notUtf8') : open(text, file);
}

/** Says of every file a command speaks of whether more may stand in it than could be read. */
export function sayBroken(folders: readonly Loaded[], { language }: Reader, io: Io): void {
  for (const { folder, files } of folders)
    for (const [file, { reading }] of files) {
      if (!folder.asked.has(file) || reading.sound) continue;
      const text = reading.plan.series || reading.plan.sessions.length > 0 ? texts.brokenFile : texts.unreadFile;
      io.err(`meetup: ${fillIn(text, language, { path: shown(folder, file, io) })}\n`);
    }
}

/** A file as seen from the current directory. */
export const shown = (folder: Folder, file: string, io: Io): string =>
  slashed(relative(io.cwd, join(folder.root, file)));
