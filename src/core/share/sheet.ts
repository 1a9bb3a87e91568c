import type { Circle } from '../circle/circle.ts';
import { localTimeLines } from '../circle/local-time-words.ts';
import { dayOf, type Occasion, presentAt, rangeOf } from '../circle/occasion.ts';
import { enlist } from '../plan/lists.ts';
import type { Block as AgendaBlock, Plan, Session, Topic } from '../plan/plan.ts';
import { sessionAt } from '../plan/session-at.ts';
import { minuteOfDay, timeAt } from '../plan/time.ts';
import { topicName } from '../plan/topic-name.ts';
import type { Block } from '../words/page.ts';
import { sheetWords } from '../words/sheet.ts';
import { colon, comma, dash, endingColon } from '../words/signs.ts';
import { beside } from '../words/signs-around.ts';
import type { Text, Words } from '../words/words.ts';

/** What lies before whoever writes a run sheet. */
interface Desk {
  readonly plan: Plan;
  readonly circle: Circle;
  readonly occasion: Occasion;
  readonly session: Session;
  readonly words: Words;
}

/** The run sheet of a session: one page with all a host needs in the room. Empty where the session is not in the plan. */
export function runSheet(plan: Plan, circle: Circle, occasion: Occasion, words: Words): readonly Block[] {
  const session = sessionAt(plan, occasion.nth);
  if (!session) return [];
  const desk: Desk = { plan, circle, occasion, session, words };
  return [
    { is: 'heading', level: 1, text: occasion.title },
    { is: 'text', text: facts(desk).join(words.language === 'ja' ? '　' : ' · ') },
    ...localTimeLines(circle, occasion, words).map((text): Block => ({ is: 'item', mark: '', text })),
    ...part(desk, sheetWords.agenda, agenda(desk)),
    ...part(desk, sheetWords.questions, questions(desk)),
    ...part(desk, sheetWords.groups, groups(desk)),
    ...part(desk, sheetWords.expected, expected(desk)),
    ...part(desk, sheetWords.before, before(desk)),
  ];
}

const part = ({ words }: Desk, heading: Text, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ is: 'heading', level: 2, text: words.fill(heading) }, ...blocks];

const name = ({ circle, words }: Desk, id: string): string => words.person(circle.people.show(id));
const names = (desk: Desk, ids: readonly string[]): string =>
  ids.map((id) => name(desk, id)).join(comma(desk.words.language));

function facts(desk: Desk): readonly string[] {
  const { occasion, words } = desk;
  const { host, cohosts, where } = occasion;
  const range = rangeOf(occasion)?.join(dash(words.language));
  const labelled = (label: Text, text: string): string => `${words.fill(label)}${colon(words.language)}${text}`;
  return [
    dayOf(occasion, words),
    ...(range === undefined ? [] : [range]),
    ...(where === undefined ? [] : [where]),
    ...(host === undefined ? [] : [labelled(sheetWords.host, name(desk, host))]),
    ...(cohosts.length === 0 ? [] : [labelled(sheetWords.cohosts, names(desk, cohosts))]),
  ];
}

function agenda(desk: Desk): readonly Block[] {
  const { session, occasion, words } = desk;
  const start = occasion.start && minuteOfDay(occasion.start);
  let at = 0;
  const rows = (session.agenda ?? []).map((block): Block => {
    const from = at;
    at += block.minutes ?? 0;
    const length = block.minutes === undefined ? '' : words.count('minute', block.minutes);
    const notes = [length, block.who === undefined ? undefined : name(desk, block.who)];
    const text = block.what ?? topicTitle(desk, block) ?? '';
    return {
      is: 'item',
      mark: start === undefined ? length : timeAt(start + from),
      text: beside(words.language, text, notes),
    };
  });
  if (rows.length === 0 || start === undefined) return rows;
  return [...rows, { is: 'item', mark: timeAt(start + at), text: words.fill(sheetWords.end) }];
}

const topicTitle = ({ plan }: Desk, { topic }: AgendaBlock): string | undefined =>
  topic === undefined ? undefined : topicName(plan, topic);

function questions(desk: Desk): readonly Block[] {
  const { plan, session, occasion, words } = desk;
  const ids = [...new Set([...occasion.topics, ...(session.agenda ?? []).flatMap(({ topic }) => topic ?? [])])];
  return ids.flatMap((id): readonly Block[] => {
    const topic: Topic = plan.topics.get(id) ?? {};
    return [
      { is: 'heading', level: 3, text: topicName(plan, id) },
      ...(topic.question === undefined ? [] : [{ is: 'text' as const, text: topic.question }]),
      ...(topic.deepen ?? []).map((text): Block => ({ is: 'item', mark: '', text })),
      ...(topic.takeaway === undefined
        ? []
        : [
            {
              is: 'item' as const,
              mark: `${words.fill(sheetWords.takeaway)}${endingColon(desk.words.language)}`,
              text: topic.takeaway,
            },
          ]),
    ];
  });
}

function groups(desk: Desk): readonly Block[] {
  const { session, words } = desk;
  const several = (session.groups ?? []).some(({ round = 1 }) => round > 1);
  let [round, nth] = [0, 0];
  return (session.groups ?? []).map((group): Block => {
    const own = group.round ?? 1;
    nth = own === round ? nth + 1 : 1;
    round = own;
    const lead = group.lead === undefined ? [] : [`${name(desk, group.lead)}${words.fill(sheetWords.lead)}`];
    const others = (group.people ?? []).filter((id) => id !== group.lead).map((id) => name(desk, id));
    const mark = several
      ? words.fill(sheetWords.roundGroup, { n: own, known: nth })
      : words.fill(sheetWords.group, { n: nth });
    return {
      is: 'item',
      mark: `${mark}${endingColon(desk.words.language)}`,
      text: [...lead, ...others].join(comma(words.language)),
    };
  });
}

function expected(desk: Desk): readonly Block[] {
  const { occasion, session, circle, words } = desk;
  const byTeam = new Map<string | undefined, string[]>();
  for (const id of presentAt(occasion)) {
    const team = circle.people.get(id)?.team;
    enlist(byTeam, team, id);
  }
  const guests = (session.guests ?? []).map((guest) => words.person(guest));
  return [
    ...[...byTeam].map(
      ([team, ids]): Block => ({
        is: 'item',
        mark: team === undefined ? '' : `${circle.teams.show(team)}${endingColon(desk.words.language)}`,
        text: names(desk, ids),
      }),
    ),
    ...(guests.length === 0
      ? []
      : [
          {
            is: 'item' as const,
            mark: `${words.fill(sheetWords.guests)}${endingColon(desk.words.language)}`,
            text: guests.join(comma(words.language)),
          },
        ]),
  ];
}

/** What the sessions before have left: the note of the last host, and what was promised and is not done. */
function before(desk: Desk): readonly Block[] {
  const { plan, circle, occasion, words } = desk;
  const earlier = circle
    .of(occasion.file)
    .filter(({ status, date }) => status === 'held' && date !== undefined && date < (occasion.date ?? '9'))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const said = new Map(plan.sessions.map((session) => [session.nth, session]));
  const note = earlier.map(({ nth }) => said.get(nth)?.handoff).findLast((text) => text !== undefined);
  const open = earlier.flatMap(({ nth }) => said.get(nth)?.followups ?? []).filter(({ done }) => !done);
  return [
    ...(note === undefined
      ? []
      : [
          {
            is: 'item' as const,
            mark: `${words.fill(sheetWords.handoff)}${endingColon(desk.words.language)}`,
            text: note,
          },
        ]),
    ...open.map(({ what, owner, due }): Block => {
      const notes = [owner === undefined ? undefined : name(desk, owner), due && words.date(due)];
      return { is: 'item', mark: '☐', text: beside(words.language, what ?? '', notes) };
    }),
  ];
}
