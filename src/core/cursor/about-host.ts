import { checklistOf } from '../circle/checklist.ts';
import type { Path } from '../plan/path.ts';
import { cursor } from '../words/cursor.ts';
import type { Around } from './offer.ts';
import { labelled } from './phrase.ts';

/** So many things to do are named. */
const named = 4;

/** What a host could do just now for the session whose date a path leads to, and has not as far as the file shows. */
export function hostLines({ circle, sheet, words }: Around, path: Path): readonly string[] {
  const occasion = path[0] === 'sessions' && path[2] === 'date' ? circle.at(sheet.file, Number(path[1])) : undefined;
  if (occasion?.status !== 'planned') return [];
  return checklistOf(circle, occasion)
    .filter(({ is }) => is === 'now')
    .slice(0, 1)
    .flatMap(({ title, tasks }) => {
      const left = tasks.filter(({ done }) => done !== true).map(({ text }) => `• ${words.fill(text)}`);
      if (left.length === 0) return [];
      return [labelled(words, cursor.about.forHost, words.fill(title)), ...left.slice(0, named)];
    });
}
