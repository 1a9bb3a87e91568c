import { type Circle, circleOf } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { type Rhythm, rhythmOf } from '../circle/rhythm.ts';
import type { Sheet } from '../circle/sheet.ts';
import type { Examined } from '../examine.ts';
import type { Path } from '../plan/path.ts';
import type { Session } from '../plan/plan.ts';
import { topicName } from '../plan/topic-name.ts';
import type { Reading } from '../read/read.ts';
import { quote, type Words } from '../words/words.ts';
import { Kept } from './kept.ts';

/** What lies on the desk while the planner is drawn: one file as it reads now, the folder around it, the reader's words. */
export interface Desk {
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly circle: Circle;
  readonly words: Words;
  /** The sessions of the file, in its order. */
  readonly occasions: readonly Occasion[];
  readonly sessions: ReadonlyMap<number, Session>;
  /** None in a file without a series. */
  readonly rhythm: Rhythm | undefined;
  /** The place of each team in the order in which a planner tells teams apart: those of the series, then the folder's. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The same in one word: tells whether teams have changed places. */
  readonly order: string;
  /** What was worked out before and holds still. */
  readonly kept: Kept;
}

/** A text with the place in the file it comes from. */
export interface Item {
  readonly text: string;
  readonly path: Path;
}

/** Lays out a desk. While a file is broken the folder may remember more of it than it says now; the text wins. */
export function deskOf({ reading, sheet }: Examined, circle: Circle, words: Words, kept = new Kept()): Desk {
  const current = circle.sheets.get(sheet.file) === sheet;
  const others = [...circle.sheets.values()].filter(({ file }) => file !== sheet.file);
  const around = current
    ? circle
    : circleOf([...others, sheet], circle.today, circle.zone, circle.holidays, circle.taken);
  const teams = [...new Set([...(sheet.series?.teams ?? []), ...around.teams.ids])];
  return {
    reading,
    sheet,
    circle: around,
    words,
    occasions: around.of(sheet.file),
    sessions: new Map(reading.plan.sessions.map((session) => [session.nth, session])),
    rhythm: rhythmOf(around, sheet.file),
    ranks: new Map(teams.map((id, nth) => [id, nth])),
    order: teams.join(' '),
    kept,
  };
}

/** Longest prose and longest title shown, in graphemes. */
const longestProse = 600;
const longestTitle = 160;

/** Somebody's sentence as it may be shown: on one line, nothing hidden or reordered in it. */
export const prose = (text: string): string => quote(text, longestProse);

/** Somebody's title or name as it may be shown. */
export const title = (text: string): string => quote(text, longestTitle);

/** A person as the reader would write the name. */
export const person = ({ circle, words }: Desk, id: string): string => words.person(circle.people.show(id));

/** A team by its name. */
export const team = ({ circle }: Desk, id: string): string => title(circle.teams.show(id));

/** A topic by its name. */
export const topic = ({ reading }: Desk, id: string): string => title(topicName(reading.plan, id));

/** Where a team stands among the teams: one nobody has listed behind all of them, none behind that. */
export const rankOf = ({ ranks }: Desk, id: string | undefined): number =>
  id === undefined ? ranks.size + 1 : (ranks.get(id) ?? ranks.size);
