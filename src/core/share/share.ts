import type { Language, Words } from '../words/words.ts';
import { type Letter, letterFrom } from './letter.ts';
import { slotsOf } from './slots.ts';
import type { Gathering, Source } from './source.ts';
import { type LetterKind, templates } from './templates.ts';

export type { Letter } from './letter.ts';
export { type Medium, media } from './medium.ts';
export { noteLetter } from './note.ts';
export { bestOf, lettersFor, pollOptions, type Tally, tallyOf } from './poll.ts';
export {
  type Gathering,
  gatheringNamed,
  gatheringsOf,
  lastGathering,
  nextGathering,
  type Source,
  tornDate,
} from './source.ts';
export { type LetterKind, letterKinds } from './templates.ts';

/** A team's own words in place of ours, by the kind of letter: its body, or its subject and body. */
export type OwnTemplates = Readonly<
  Partial<Record<string, string | { readonly subject?: string; readonly body?: string }>>
>;

/** What a setting says of letters; undefined where it says something else. */
export function readTemplates(given: unknown): OwnTemplates | undefined {
  const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
  const isTemplate = (value: unknown): boolean =>
    typeof value === 'string' ||
    (typeof value === 'object' &&
      value !== null &&
      isText((value as { subject?: unknown }).subject) &&
      isText((value as { body?: unknown }).body));
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  return Object.values(given).every(isTemplate) ? (given as OwnTemplates) : undefined;
}

export interface LetterWish {
  readonly kind: LetterKind;
  readonly own?: OwnTemplates | undefined;
  /** Id of who sends it; the host where nobody is named. */
  readonly sender?: string | undefined;
}

/** A letter about a session, in the language of the words. */
export function letterOf(
  source: Source,
  gathering: Gathering,
  { kind, own, sender }: LetterWish,
  words: Words,
): Letter {
  const template = templateOf(kind, words.language, own);
  return letterFrom(template, slotsOf(source, gathering, words, sender), words.language);
}

function templateOf(
  kind: LetterKind,
  language: Language,
  own: OwnTemplates | undefined,
): { subject: string; body: string } {
  const usual = { subject: templates[kind].subject[language], body: templates[kind].body[language] };
  const given = own?.[kind];
  if (typeof given === 'string') return { ...usual, body: given };
  return { subject: given?.subject ?? usual.subject, body: given?.body ?? usual.body };
}

/** The letter a session asks for as it stands: a poll while its date is open, a note once it is cancelled. */
export function usualKind({ session, occasion }: Gathering, today: string): LetterKind {
  if (occasion.status === 'undecided') return 'poll';
  if (occasion.status === 'cancelled') return 'cancelled';
  if (occasion.status === 'held' && (occasion.date ?? '') <= today) return 'thanks';
  return session.id !== undefined && /^\d{4}-\d\d-\d\d$/.test(session.id) && session.id !== occasion.date
    ? 'moved'
    : 'invitation';
}
