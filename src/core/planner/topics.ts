import { dayOf } from '../circle/occasion.ts';
import { originsOf } from '../circle/origin.ts';
import { enlist } from '../plan/lists.ts';
import type { Path } from '../plan/path.ts';
import type { Topic } from '../plan/plan.ts';
import { comma } from '../words/signs.ts';
import type { Text } from '../words/words.ts';
import { type Desk, topic as nameOf, prose, team } from './desk.ts';
import { toneOf } from './head.ts';
import { lockOf } from './lock.ts';

/** The topics of a series: those that wait, those on a session to come, those talked about. */
export interface Topics {
  readonly waiting: readonly TopicCard[];
  readonly chosen: readonly TopicCard[];
  readonly discussed: readonly TopicCard[];
  /** What leads to topics, while there are none. */
  readonly lesson: string | undefined;
}

export interface TopicCard {
  readonly id: string;
  readonly title: string;
  readonly question: string | undefined;
  readonly concerns: readonly Concern[];
  /** As it stands in the file, to be edited; none where that part cannot be read. */
  readonly own: { readonly question: string | null } | undefined;
  /** Place in the list of the first session to come that has it. */
  readonly ahead: number | undefined;
  /** Days of the sessions that use it. */
  readonly used: string | undefined;
  /** Said where only one team of the series has a stake. */
  readonly oneSided: string | undefined;
  readonly length: string | undefined;
  readonly source: string | undefined;
  /** The lines of teams it quotes. */
  readonly origins: readonly OriginLine[];
  readonly path: Path;
}

/** A line of a team, perhaps in another file. */
export interface OriginLine {
  /** `Struggle of Sales`. */
  readonly kind: string;
  readonly text: string;
  readonly file: string;
  /** Counted from 0. */
  readonly line: number;
}

export interface Concern {
  readonly team: string;
  readonly tone: number;
  readonly reason: string | undefined;
  readonly path: Path;
}

const lessons = {
  usual: {
    en: 'No topics yet. Start from the goal, or from one thing that goes back and forth between the teams.',
    ja: 'テーマがまだありません。目的から考えるか、部門の間で行き来している仕事を一つ思い出してみましょう。',
  },
  oneTeam: {
    en: 'Only {team} is listed. Add a second team to find topics that concern both.',
    ja: '今あるのは{team}だけです。もう一つの部門を足すと、両方に関わるテーマを探せます。',
  },
  noTeams: {
    en: 'List two teams and one struggle each, and topics can be suggested here.',
    ja: '二つの部門と困りごとを一つずつ書くと、ここにテーマの案が出ます。',
  },
} satisfies Record<string, Text>;

const sources = {
  handover: { en: 'From a handover', ja: '受け渡しから' },
  struggle: { en: 'From a struggle', ja: '困りごとから' },
  swap: { en: 'From swapping roles', ja: '立場の入れ替えから' },
  hint: { en: 'From a hint', ja: 'ヒントから' },
  asked: { en: 'Someone asked', ja: '要望から' },
} satisfies Record<NonNullable<Topic['source']>, Text>;

/** The topics of a series; undefined in a file without one. */
export function topicsOf(desk: Desk): Topics | undefined {
  const { reading, circle, sheet } = desk;
  if (!sheet.series && reading.plan.topics.size === 0) return undefined;
  const uses = usesOf(desk);
  const cards = [...reading.plan.topics].map(([id, topic]) => ({
    ...cardOf(desk, id, topic, uses),
    days: uses.get(id),
  }));
  const isAhead = (days: readonly Use[]): boolean => days.some(({ ahead }) => ahead);
  const strip = (kept: typeof cards): readonly TopicCard[] => kept.map(({ days: _, ...card }) => card);
  return {
    waiting: strip(cards.filter(({ days }) => !days)),
    chosen: strip(cards.filter(({ days }) => days && isAhead(days))),
    discussed: strip(cards.filter(({ days }) => days && !isAhead(days))),
    lesson:
      cards.length > 0 || !reading.sound ? undefined : lessonOf(desk, sheet.series?.teams ?? [], circle.teams.show),
  };
}

function lessonOf({ words }: Desk, teams: readonly string[], show: (id: string) => string): string {
  const only = teams[0];
  if (only === undefined) return words.fill(lessons.noTeams);
  return teams.length === 1 ? words.fill(lessons.oneTeam, { team: show(only) }) : words.fill(lessons.usual);
}

interface Use {
  readonly nth: number;
  readonly day: string;
  readonly ahead: boolean;
}

/** The sessions that use each topic. A cancelled one gives its topics back. */
function usesOf({ occasions, sessions, words, circle }: Desk): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const occasion of occasions) {
    const { nth, date, status, topics } = occasion;
    if (status === 'cancelled') continue;
    const day = dayOf(occasion, words);
    const ahead = date === undefined || date >= circle.today;
    const inBlocks = (sessions.get(nth)?.agenda ?? []).flatMap(({ topic }) => topic ?? []);
    for (const id of new Set([...topics, ...inBlocks])) enlist(uses, id, { nth, day, ahead });
  }
  return uses;
}

function cardOf(desk: Desk, id: string, topic: Topic, uses: ReadonlyMap<string, readonly Use[]>): TopicCard {
  const { words } = desk;
  const path: Path = ['topics', id];
  return {
    id,
    title: nameOf(desk, id),
    question: topic.question === undefined ? undefined : prose(topic.question),
    concerns: [...(topic.concerns ?? [])].map(([of, reason], nth) => ({
      team: team(desk, of),
      tone: toneOf(desk, of),
      reason: reason === undefined ? undefined : prose(reason),
      path: [...path, 'concerns', reason === undefined ? nth : of],
    })),
    own: lockOf(desk, path) === undefined ? { question: topic.question ?? null } : undefined,
    ahead: uses.get(id)?.find(({ ahead }) => ahead)?.nth,
    used: uses
      .get(id)
      ?.map(({ day }) => day)
      .join(comma(words.language)),
    oneSided: oneSided(desk, topic),
    length: topic.minutes === undefined ? undefined : words.count('minute', topic.minutes),
    source: topic.source === undefined ? undefined : words.fill(sources[topic.source]),
    origins: originLines(desk, id),
    path,
  };
}

function originLines({ circle, sheet, words }: Desk, id: string): readonly OriginLine[] {
  const topic = sheet.topics.find((one) => one.id === id);
  return (topic ? originsOf(circle, topic) : []).map(({ team: of, text, kind, file, line }) => ({
    kind: words.fill(kind, { team: circle.teams.show(of) }),
    text: prose(text),
    file,
    line,
  }));
}

/** A topic that names its teams, but fewer than two of the series. */
function oneSided({ sheet, words, circle }: Desk, { concerns }: Topic): string | undefined {
  const teams = sheet.series?.teams ?? [];
  if (!concerns || teams.length < 2) return undefined;
  const inside = teams.filter((id) => concerns.has(id));
  if (inside.length > 1) return undefined;
  const [only] = inside;
  if (only === undefined)
    return words.fill({ en: 'No team of this series yet', ja: 'このシリーズの部門がまだありません' });
  return words.fill({ en: 'Only {team} so far', ja: '今のところ{team}だけ' }, { team: circle.teams.show(only) });
}
