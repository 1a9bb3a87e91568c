import * as z from 'zod/mini';
import type { Circle } from '../circle/circle.ts';
import { type Occasion, presentAt } from '../circle/occasion.ts';
import type { Change } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { sessionAt } from '../plan/session-at.ts';
import { topicName } from '../plan/topic-name.ts';
import { instantMinute } from '../plan/zone.ts';
import { runWords } from '../words/run.ts';
import { type Language, quote, type Words } from '../words/words.ts';
import type { Timed } from './run-clock.ts';

/** A session to be run: plain JSON, worded in the reader's language. */
export interface RunView {
  readonly language: Language;
  readonly title: string;
  /** `Thu 17 Dec`; none while the date is open. */
  readonly date: string | undefined;
  readonly blocks: readonly RunBlock[];
  /** When it begins by the calendar, in ms since the epoch. */
  readonly begins: number | undefined;
  /** Who may have said something. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export interface RunBlock extends Timed {
  readonly what: string;
  readonly who: string | undefined;
  /** The question on the screen while it is talked about. */
  readonly question: string | undefined;
  readonly deepen: readonly string[];
}

/** The fixed words of run mode in one language. */
export type RunLabels = Readonly<Record<keyof typeof runWords, string>>;
export const runLabels = (language: Language): RunLabels =>
  Object.fromEntries(Object.entries(runWords).map(([key, text]) => [key, text[language]])) as RunLabels;

/** What the editor tells run mode. */
export type ToRun =
  | { readonly uri: string; readonly nth: number; readonly view: RunView; readonly labels: RunLabels }
  | { readonly uri: string; readonly nth: number; readonly gone: string; readonly labels: RunLabels }
  /** Whether a remark was written down. */
  | { readonly kept: boolean };

// Compiled checks would need `new Function`, which a strict content security policy refuses.
z.config({ jitless: true });
const fromRun = z.union([
  z.literal('ready'),
  z.strictObject({
    said: z.string().check(z.minLength(1), z.maxLength(10_000)),
    from: z.string().check(z.minLength(1), z.maxLength(200)),
    block: z.int().check(z.gte(0), z.lte(100_000)),
  }),
]);
/** What run mode may ask of the editor: its first view, or to write down what somebody said. */
export type FromRun = z.infer<typeof fromRun>;

/** A message as it arrived from run mode; undefined for anything it does not say. */
export function heardRun(message: unknown): FromRun | undefined {
  const checked = fromRun.safeParse(message);
  return checked.success ? checked.data : undefined;
}

const remembered = z.object({
  uri: z.string().check(z.minLength(1), z.maxLength(4096)),
  nth: z.int().check(z.gte(0), z.lte(100_000)),
});
/** The session run mode remembered over a reload of the window. */
export function rememberedRun(state: unknown): { readonly uri: string; readonly nth: number } | undefined {
  const checked = remembered.safeParse(state);
  return checked.success ? checked.data : undefined;
}

const longest = 400;

/** A session as it is run; undefined where it has no agenda. */
export function runView(plan: Plan, circle: Circle, occasion: Occasion, words: Words): RunView | undefined {
  const session = sessionAt(plan, occasion.nth);
  const blocks = session?.agenda ?? [];
  if (blocks.length === 0) return undefined;
  const { date, start, zone } = occasion;
  const topicOf = (id: string | undefined) => (id === undefined ? undefined : plan.topics.get(id));
  // One topic on the whole evening: its question stands on the screen while it is talked about, where no block says so.
  const named = blocks.some(({ topic }) => topic !== undefined);
  const longestBlock = blocks.reduce((most, { minutes = 0 }) => Math.max(most, minutes), 0);
  const only = !named && occasion.topics.length === 1 ? topicOf(occasion.topics[0]) : undefined;
  return {
    language: words.language,
    title: quote(occasion.title, longest),
    date: date && words.date(date),
    blocks: blocks.map(({ what, minutes = 0, who, topic }) => {
      const about = topicOf(topic) ?? (minutes === longestBlock ? only : undefined);
      return {
        what: quote(what ?? (topic === undefined ? about?.title : topicName(plan, topic)) ?? '', longest),
        minutes,
        who: who === undefined ? undefined : words.person(circle.people.show(who)),
        question: about?.question === undefined ? undefined : quote(about.question, longest),
        deepen: (about?.deepen ?? []).map((text) => quote(text, longest)),
      };
    }),
    begins: date && start ? instantMinute(date, start, zone ?? circle.zone) * 60_000 : undefined,
    people: presentAt(occasion).map((id) => ({ id, name: circle.people.show(id) })),
  };
}

/** Writes down what somebody said while a block was on. Names typed as they are shown become the ids they stand for. */
export function hintChange(
  plan: Plan,
  circle: Circle,
  occasion: Occasion,
  { said, from, block }: Exclude<FromRun, 'ready'>,
): Change {
  const typed = from.trim();
  const known = presentAt(occasion).find((id) => id === typed || circle.people.show(id) === typed);
  const session = sessionAt(plan, occasion.nth);
  const topic = session?.agenda?.[block]?.topic ?? (occasion.topics.length === 1 ? occasion.topics[0] : undefined);
  return {
    do: 'addItem',
    path: ['sessions', occasion.nth, 'hints'],
    value: { from: known ?? typed, said: said.trim(), ...(topic === undefined ? {} : { topic }) },
  };
}
