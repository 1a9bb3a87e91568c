import { type Occasion, presentAt } from '../circle/occasion.ts';
import { enlist } from '../plan/lists.ts';
import { type Desk, person, rankOf, team, title } from './desk.ts';
import { toneOf } from './head.ts';

/** Who is expected or came, team by team; those of no team and guests last. */
export interface Present {
  /** `Expected: 6 people` or `Came: 6 people`. */
  readonly heading: string;
  readonly teams: readonly PresentTeam[];
}

export interface PresentTeam {
  readonly name: string;
  /** The colour of the team; undefined for those of no team. */
  readonly tone: number | undefined;
  readonly names: readonly string[];
  /** Their ids, in the same order; none for guests. */
  readonly ids: readonly string[];
}

/** The people of a session by team; undefined while nobody is named. */
export function presentOf(desk: Desk, occasion: Occasion): Present | undefined {
  const { words, circle } = desk;
  const ids = presentAt(occasion);
  const guests = desk.sessions.get(occasion.nth)?.guests ?? [];
  if (ids.length + guests.length === 0) return undefined;
  const byTeam = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const of = circle.people.get(id)?.team;
    enlist(byTeam, of, id);
  }
  const sorted = [...byTeam].sort(([a], [b]) => rankOf(desk, a) - rankOf(desk, b));
  const all = { people: ids.length + guests.length };
  return {
    heading:
      occasion.status === 'held'
        ? words.fill({ en: 'Came: {people}', ja: '参加した人：{people}' }, all)
        : words.fill({ en: 'Expected: {people}', ja: '参加予定：{people}' }, all),
    teams: [
      ...sorted.map(([id, members]) => ({
        name: id === undefined ? words.fill({ en: 'No team', ja: '部門なし' }) : team(desk, id),
        tone: id === undefined ? undefined : toneOf(desk, id),
        names: members.map((one) => person(desk, one)),
        ids: members,
      })),
      ...(guests.length > 0
        ? [{ name: words.fill({ en: 'Guests', ja: 'ゲスト' }), tone: undefined, names: guests.map(title), ids: [] }]
        : []),
    ],
  };
}
