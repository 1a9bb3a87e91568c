import * as vscode from 'vscode';
import { peopleAround } from '../../core/circle/capture.ts';
import { dayOf, type Occasion } from '../../core/circle/occasion.ts';
import type { Day } from '../../core/plan/day.ts';
import { readDay } from '../../core/plan/written-day.ts';
import { capture } from '../../core/words/capture.ts';
import type { Text, Words } from '../../core/words/words.ts';
import { type Answer, type At, askOne, askText, back, type Choice } from './ask.ts';
import { type Chosen, chooseSeries, type House, sayMissing } from './house.ts';

export interface ChosenSession extends Chosen {
  readonly occasion: Occasion;
}

export interface SessionQuestion {
  readonly title: string;
  /** Which sessions it can be about. */
  readonly which: (occasion: Occasion, today: Day) => boolean;
  /** True where the newest is meant most often; otherwise the next one. */
  readonly newest?: boolean;
  /** Said where there is none. */
  readonly none: Text;
}

/** The session a command is about: the one handed over, the one the cursor stands in, the only one, or the one chosen. */
export async function chooseSession(
  house: House,
  target: unknown,
  { title, which, newest, none }: SessionQuestion,
): Promise<ChosenSession | undefined> {
  const chosen = await chooseSeries(house, target, title);
  if (!chosen) return undefined;
  const { shelf, book } = chosen;
  const { circle } = shelf;
  const all = circle.of(book.file).filter((occasion) => which(occasion, circle.today));
  const given = all.find(isGiven(target)) ?? all.find(({ nth }) => nth === sessionAtCursor(chosen));
  if (given) return { ...chosen, occasion: given };
  if (all.length < 2) {
    if (!all[0]) sayMissing(house, none, chosen);
    return all[0] && { ...chosen, occasion: all[0] };
  }
  const words = house.words(shelf);
  const choices = nearestFirst(all, circle.today, newest).map((occasion) => sessionChoice(chosen, occasion, words));
  const answer = await askOne({ title, prompt: words.fill(capture.prompts.which), choices });
  return answer === undefined || answer === back ? undefined : { ...chosen, occasion: answer };
}

/** A session as somebody tells it from the others: its date, its host and its topics. */
export function sessionChoice({ shelf: { circle }, book }: Chosen, answer: Occasion, words: Words): Choice<Occasion> {
  const host = answer.host === undefined ? [] : [words.person(circle.people.show(answer.host))];
  const topics = answer.topics.map((id) => circle.topic(book.file, id)?.title ?? id);
  const label = dayOf(answer, words);
  return { label, description: [...host, ...topics].join(' · '), answer };
}

/** What is meant most often stands first: the next session, or the newest one. Those behind it follow, nearest first. */
export function nearestFirst(all: readonly Occasion[], today: Day, newest = false): readonly Occasion[] {
  const inTime = [...all].sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));
  if (newest) return inTime.reverse();
  const isPast = ({ date }: Occasion): boolean => date !== undefined && date < today;
  return [...inTime.filter((one) => !isPast(one)), ...inTime.filter(isPast).reverse()];
}

/** A session that has taken place, or begins today: something can be written down about it. */
export const choosePast = (house: House, target: unknown, title: string): Promise<ChosenSession | undefined> =>
  chooseSession(house, target, {
    title,
    which: ({ date, status }, today) => status !== 'cancelled' && date !== undefined && date <= today,
    newest: true,
    none: capture.errors.noPast,
  });

/** The session of a row of the tree, also where the file has changed a little since the row was drawn. */
function isGiven(target: unknown): (occasion: Occasion) => boolean {
  const given = (target as { occasion?: Partial<Occasion> } | undefined)?.occasion;
  return ({ nth, date }) => given !== undefined && given.nth === nth && given.date === date;
}

/** The place of the session the cursor stands in, where its file is the one in the active editor. */
function sessionAtCursor({ shelf, book }: Chosen): number | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== book.uri.toString()) return undefined;
  const line = editor.selection.active.line;
  const { sessions, lines } = book.sheet;
  const below = Math.min(
    ...[lines.series, ...lines.topics, ...lines.outcomes, ...lines.people, ...lines.teams].filter(
      (start) => start > (lines.sessions.at(-1) ?? 0),
    ),
  );
  if (line >= below) return undefined;
  const at = lines.sessions.findLastIndex((start) => start <= line);
  const nth = sessions[at]?.nth;
  return nth === undefined ? undefined : shelf.circle.at(book.file, nth)?.nth;
}

/** Somebody, or nobody where that is an answer. */
export interface Somebody {
  readonly id: string | undefined;
}

export interface PersonQuestion extends At {
  readonly prompt: string;
  /** What stands for nobody; left out where somebody is needed. */
  readonly nobody?: string;
  /** Those who cannot be meant. */
  readonly except?: readonly (string | undefined)[];
}

/** Asks for a person: those at the session first, then the others, then any name. */
export async function askPerson(
  house: House,
  { shelf, occasion }: ChosenSession,
  { prompt, nobody, except = [], ...at }: PersonQuestion,
): Promise<Answer<Somebody>> {
  const { circle } = shelf;
  const words = house.words(shelf);
  const around = peopleAround(circle, occasion);
  const ids = [...new Set([...around, ...circle.people.ids])].filter((id) => !except.includes(id));
  const none: Choice<Somebody | 'other'>[] = nobody === undefined ? [] : [{ label: nobody, answer: { id: undefined } }];
  const choices: Choice<Somebody | 'other'>[] = [
    ...ids.slice(0, around.length).map((id) => personChoice(shelf, id)),
    ...none,
    ...ids.slice(around.length).map((id) => personChoice(shelf, id)),
    { label: words.fill(capture.prompts.otherName), answer: 'other', alwaysShow: true },
  ];
  const answer = await askOne({ ...at, prompt, choices });
  if (answer !== 'other') return answer;
  const name = await askText({ ...at, prompt: words.fill(capture.prompts.name) });
  return typeof name === 'string' ? { id: name === '' ? undefined : name } : name;
}

function personChoice({ circle }: Chosen['shelf'], id: string): Choice<Somebody> {
  const team = circle.people.get(id)?.team;
  const name = circle.people.show(id);
  const description = [team === undefined ? undefined : circle.teams.show(team), name === id ? undefined : id];
  return { label: name, description: description.filter(Boolean).join(' · '), answer: { id } };
}

/** Asks for a day that is typed. */
export async function askDay(house: House, { shelf }: Chosen, prompt: string, at: At): Promise<Answer<Day>> {
  const { today } = shelf.circle;
  const hint = house.words(shelf).fill(capture.prompts.date);
  const check = (text: string): string | undefined => (dayIn(text, today) ? undefined : hint);
  const answer = await askText({ ...at, prompt, example: 'YYYY-MM-DD', check });
  return typeof answer === 'string' ? dayIn(answer, today) : answer;
}

/** A day as someone types it. */
function dayIn(text: string, near: Day): Day | undefined {
  const reading = readDay(text, near);
  return 'day' in reading ? reading.day : 'fix' in reading ? reading.fix : undefined;
}
