import { checklistOf } from '../circle/checklist.ts';
import type { Occasion } from '../circle/occasion.ts';
import type { Desk } from './desk.ts';

/** What a host does for the next session now, or next: counted back from its date. */
export interface Prepare {
  /** `One week before`. */
  readonly title: string;
  /** The day it begins, in words. */
  readonly when: string;
  readonly tasks: readonly { readonly text: string; readonly done: boolean }[];
}

/** The stretches of a host's work that are due, else the next one to come; none once all of it is over. */
export function prepareOf({ circle, words }: Desk, occasion: Occasion): readonly Prepare[] {
  const phases = checklistOf(circle, occasion);
  const now = phases.filter(({ is }) => is === 'now');
  const shown = now.length > 0 ? now : phases.filter(({ is }) => is === 'ahead').slice(0, 1);
  return shown.map(({ title, date, tasks }) => ({
    title: words.fill(title),
    when: words.date(date),
    tasks: tasks.map(({ text, done }) => ({ text: words.fill(text), done: done === true })),
  }));
}
