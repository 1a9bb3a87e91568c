import { firstHosting } from '../circle/ladder.ts';
import { localTimeLines } from '../circle/local-time-words.ts';
import { dayOf, type Occasion, rangeOf } from '../circle/occasion.ts';
import { daysBetween } from '../plan/day.ts';
import type { Path } from '../plan/path.ts';
import type { Session } from '../plan/plan.ts';
import { labels } from '../words/labels.ts';
import type { Text } from '../words/words.ts';
import { type Agenda, agendaOf } from './agenda.ts';
import { type Desk, type Item, person, prose, topic } from './desk.ts';
import { lockOf } from './lock.ts';
import { type Prepare, prepareOf } from './prepare.ts';
import { type Present, presentOf } from './present.ts';

/** How a session is drawn: what became of it, or how sure it is. */
export type Mark = 'held' | 'today' | 'planned' | 'cancelled' | 'undecided' | 'unrecorded';

/** One session, worded: a card of the time line. */
export interface SessionView {
  /** What the file says of it, to be edited. */
  readonly own: OwnSession;
  /** Why nothing of it can be changed here; undefined where it can. */
  readonly locked: string | undefined;
  /** Stays the same while the text around the session changes. */
  readonly key: string;
  readonly path: Path;
  /** The day in words, or that it is open. */
  readonly date: string;
  readonly range: string | undefined;
  /** `3rd session`; none for cancelled and undecided ones. */
  readonly nth: string | undefined;
  readonly mark: Mark;
  readonly status: string;
  /** How far away it is, for sessions to come. */
  readonly away: string | undefined;
  /** The soonest of those to come. */
  readonly next: boolean;
  readonly title: Item | undefined;
  readonly host: Item | undefined;
  /** Said where the host has hosted nothing before. */
  readonly first: string | undefined;
  /** Said in place of a host, where one is wanted. */
  readonly hostOpen: string | undefined;
  readonly cohosts: Item | undefined;
  /** One by one, in the order of the file. */
  readonly cohostNames: readonly string[];
  readonly because: Item | undefined;
  readonly place: Item | undefined;
  /** When it is for people in other zones, a line for each; only for sessions to come. */
  readonly elsewhere: readonly string[];
  readonly options: readonly (Item & { readonly day: string })[];
  readonly topics: readonly TopicLine[];
  readonly agenda: Agenda | undefined;
  /** What to do about a missing agenda; only for sessions to come. */
  readonly agendaLesson: string | undefined;
  /** What its host does now; for the next session alone. */
  readonly prepare: readonly Prepare[];
  readonly present: Present | undefined;
  readonly hints: readonly HintLine[];
  readonly followups: readonly FollowupLine[];
  /** `2 hints`, `2 follow-ups, 1 open`: what is counted on the closed card. */
  readonly counts: readonly string[];
  readonly handoff: Item | undefined;
  /** The silence before it, where it was longer than promised. */
  readonly gap: string | undefined;
}

/** A session as it stands in the file; `null` where it says nothing. */
export interface OwnSession {
  /** Place in the file's list. */
  readonly nth: number;
  readonly date: string | null;
  readonly start: string | null;
  readonly minutes: number | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly because: string | null;
  readonly handoff: string | null;
  readonly host: string | null;
  readonly cohosts: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  /** Length and start it has with what the series says. */
  readonly length: number;
  readonly usualStart: string | null;
}

export interface TopicLine extends Item {
  readonly id: string;
  readonly question: string | undefined;
}
export interface HintLine extends Item {
  /** Who said it, and to whom. */
  readonly by: string | undefined;
  /** As it stands in the file. */
  readonly said: string;
}
export interface FollowupLine extends Item {
  /** Who does it and by when. */
  readonly by: string | undefined;
  readonly done: boolean;
  /** As it stands in the file. */
  readonly own: { readonly what: string; readonly done: string | boolean | null };
}

const marks = {
  held: { en: 'Held', ja: '開催済み' },
  today: { en: 'Today', ja: '今日' },
  planned: { en: 'Planned', ja: '予定' },
  cancelled: { en: 'Cancelled', ja: '中止' },
  undecided: labels.dateUndecided,
  unrecorded: { en: 'Waiting for a record', ja: '記録待ち' },
} satisfies Record<Mark, Text>;

/**
 * A session as the planner shows it, worked out anew only where something of it changed. `turn` counts the sessions that
 * took or take place; `next`: the soonest to come; `gap`: what is said of the silence before it.
 */
export function keptSession(
  desk: Desk,
  occasion: Occasion,
  turn: number | undefined,
  next: boolean,
  gap: string | undefined,
): SessionView {
  const { kept, circle, words, reading, order } = desk;
  const session = desk.sessions.get(occasion.nth);
  const work = (): SessionView => sessionView(desk, occasion, turn, next, gap);
  // What the next session has to be prepared for is counted from the whole series.
  if (!session || next) return work();
  const named = [...occasion.topics, ...(session.agenda ?? []).flatMap(({ topic }) => topic ?? [])];
  const about = named.flatMap((id) => [reading.plan.topics.get(id)?.title, reading.plan.topics.get(id)?.question]);
  const locked = lockOf(desk, ['sessions', occasion.nth]);
  return kept.part(session, [occasion, turn, gap, order, locked, ...about], circle, words, work);
}

function sessionView(
  desk: Desk,
  occasion: Occasion,
  turn: number | undefined,
  next: boolean,
  gap: string | undefined,
): SessionView {
  const { words, circle } = desk;
  const { nth, date, status } = occasion;
  const session = desk.sessions.get(nth);
  const path: Path = ['sessions', nth];
  const mark = markOf(desk, occasion);
  const range = date && rangeOf(occasion);
  const coming = mark === 'planned' || mark === 'today' || mark === 'undecided';
  const agenda = agendaOf(desk, occasion);
  const own = (key: 'title' | 'because' | 'place' | 'handoff'): Item | undefined =>
    session?.[key] === undefined ? undefined : { text: prose(session[key]), path: [...path, key] };
  return {
    own: ownOf(occasion, session),
    locked: lockOf(desk, path),
    key: `${date ?? 'open'}/${nth}`,
    path,
    date: dayOf(occasion, words),
    range: range && words.fill({ en: '{range}', ja: '{range}' }, { range }),
    nth: turn === undefined ? undefined : words.fill({ en: '{nth} session', ja: '{nth}' }, { nth: turn }),
    mark,
    status: mark === 'undecided' ? dayOf(occasion, words) : words.fill(marks[mark]),
    away: awayOf(desk, occasion, mark),
    next,
    title: own('title'),
    ...peopleOf(desk, occasion, coming),
    because: own('because'),
    place: own('place'),
    elsewhere: coming ? localTimeLines(circle, occasion, words).map(prose) : [],
    options: (session?.options ?? []).map((day, i) => ({ text: words.date(day), day, path: [...path, 'options', i] })),
    topics: topicsOf(desk, occasion, session),
    agenda,
    agendaLesson: agenda || !coming || status === 'cancelled' ? undefined : agendaLesson(desk, occasion),
    prepare: next ? prepareOf(desk, occasion) : [],
    present: presentOf(desk, occasion),
    ...recordOf(desk, session, path),
    handoff: own('handoff'),
    gap,
  };
}

function ownOf({ nth, minutes, start }: Occasion, session: Session | undefined): OwnSession {
  return {
    nth,
    date: session?.date ?? null,
    start: session?.start ?? null,
    minutes: session?.minutes ?? null,
    title: session?.title ?? null,
    place: session?.place ?? null,
    because: session?.because ?? null,
    handoff: session?.handoff ?? null,
    host: session?.host ?? null,
    cohosts: session?.cohosts ?? [],
    participants: session?.participants ?? [],
    topics: session?.topics ?? [],
    length: minutes,
    usualStart: start ?? null,
  };
}

function markOf({ circle }: Desk, { status, date }: Occasion): Mark {
  if (status !== 'planned' || date === undefined) return status === 'planned' ? 'undecided' : status;
  return date === circle.today ? 'today' : date < circle.today ? 'unrecorded' : 'planned';
}

function awayOf({ circle, words }: Desk, { date }: Occasion, mark: Mark): string | undefined {
  if (mark !== 'planned' || date === undefined) return undefined;
  const days = daysBetween(circle.today, date);
  if (days === 1) return words.fill({ en: 'Tomorrow', ja: '明日' });
  return words.fill({ en: 'in {days}', ja: 'あと{days}' }, { days });
}

const agendaLesson = ({ words }: Desk, { minutes }: Occasion): string =>
  words.fill(
    {
      en: 'No agenda yet. One line for each block will do, such as "10m check-in", until {sessionMinutes} are full.',
      ja: 'アジェンダがまだありません。「10分 近況を一言」のように、{sessionMinutes}に収まる枠を一行ずつ書いてみましょう。',
    },
    { sessionMinutes: minutes },
  );

function peopleOf(
  desk: Desk,
  { nth, host, cohosts, date }: Occasion,
  coming: boolean,
): Pick<SessionView, 'host' | 'first' | 'hostOpen' | 'cohosts' | 'cohostNames'> {
  const { words, circle } = desk;
  const path: Path = ['sessions', nth];
  // Free names have no history to speak of.
  const first =
    host !== undefined && circle.people.has(host) && date !== undefined && firstHosting(circle, host)?.date === date;
  return {
    host: host === undefined ? undefined : { text: person(desk, host), path: [...path, 'host'] },
    first: first ? words.fill({ en: 'First time', ja: '初めて' }) : undefined,
    cohostNames: cohosts.map((id) => person(desk, id)),
    hostOpen: host === undefined && coming ? words.fill({ en: 'Host to be decided', ja: '主催者未定' }) : undefined,
    cohosts:
      cohosts.length === 0
        ? undefined
        : { text: words.people(cohosts.map(circle.people.show)), path: [...path, 'cohosts'] },
  };
}

function topicsOf(desk: Desk, { topics }: Occasion, session: Session | undefined): readonly TopicLine[] {
  const inBlocks = (session?.agenda ?? []).flatMap(({ topic }) => topic ?? []);
  return [...new Set([...topics, ...inBlocks])].map((id) => {
    const question = desk.reading.plan.topics.get(id)?.question;
    return {
      id,
      text: topic(desk, id),
      question: question === undefined ? undefined : prose(question),
      path: ['topics', id],
    };
  });
}

function recordOf(
  desk: Desk,
  session: Session | undefined,
  path: Path,
): Pick<SessionView, 'hints' | 'followups' | 'counts'> {
  const { words } = desk;
  const hints = (session?.hints ?? []).flatMap(({ nth, said, from, to }): readonly HintLine[] => {
    const names = [from, to].flatMap((id) => (id === undefined ? [] : [person(desk, id)]));
    if (said === undefined) return [];
    return [{ text: prose(said), by: names.join(' → ') || undefined, said, path: [...path, 'hints', nth] }];
  });
  const followups = (session?.followups ?? []).map(({ nth, what, owner, done, due }): FollowupLine => {
    const by = [owner && person(desk, owner), done ? undefined : due && words.date(due)].filter(Boolean);
    const text = prose(what ?? '');
    const own = { what: what ?? '', done: done ?? null };
    return { text, by: by.join(' · ') || undefined, done: Boolean(done), own, path: [...path, 'followups', nth] };
  });
  const open = followups.filter(({ done }) => !done).length;
  const counts = [
    ...(hints.length > 0 ? [words.fill(hintCount(hints.length), { n: hints.length })] : []),
    ...(followups.length > 0 ? [words.fill(followupCount(followups.length, open), { n: followups.length })] : []),
  ];
  return { hints, followups, counts };
}

const hintCount = (n: number): Text => ({ en: n === 1 ? '{n} hint' : '{n} hints', ja: 'ヒント{n}件' });

function followupCount(n: number, open: number): Text {
  const many = n === 1 ? '{n} follow-up' : '{n} follow-ups';
  return open === 0
    ? { en: `${many}, done`, ja: 'やること{n}件、済み' }
    : { en: `${many}, ${open} open`, ja: `やること{n}件、残り${open}件` };
}
