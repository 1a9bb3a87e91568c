import { presentAt } from '../circle/occasion.ts';
import type { Day } from '../plan/day.ts';
import { enlist } from '../plan/lists.ts';
import type { Path } from '../plan/path.ts';
import type { Text } from '../words/words.ts';
import { type Desk, person, rankOf, team } from './desk.ts';
import { toneOf } from './head.ts';

/** The people of a series, team by team, with what each has done and wants to do. Facts, never a score. */
export interface People {
  readonly teams: readonly TeamPeople[];
  readonly lesson: string | undefined;
}

export interface TeamPeople {
  readonly name: string;
  readonly tone: number | undefined;
  readonly people: readonly PersonLine[];
}

export interface PersonLine {
  readonly name: string;
  readonly facts: readonly string[];
  /** Said of those who want to host. */
  readonly wants: string | undefined;
  readonly path: Path;
}

const facts = {
  hosted: { en: 'Hosted {times}', ja: '主催{times}' },
  cohosted: { en: 'Co-hosted {times}', ja: '共同主催{times}' },
  hosts: { en: 'Hosts on {date}', ja: '{date}に主催' },
  cohosts: { en: 'Co-hosts on {date}', ja: '{date}に共同主催' },
  elsewhere: { en: 'Has hosted elsewhere', ja: 'ほかで主催の経験あり' },
  organiser: { en: 'In the organiser group', ja: '主催者グループ' },
  sponsor: { en: 'Sponsor', ja: '後ろ盾' },
  wants: { en: 'Wants to host', ja: '主催を希望' },
} satisfies Record<string, Text>;

const nobody: Text = {
  en: 'Nobody listed yet. Names can stay plain words until you want to see who could host next.',
  ja: 'まだ誰も登録されていません。次の主催者を考えたくなるまでは、名前をそのまま書くだけで使えます。',
};

/** The people of the series; in a file without one, those it lists. */
export function peopleOf(desk: Desk): People {
  const { circle, words, reading } = desk;
  const deeds = deedsOf(desk);
  const byTeam = new Map<string | undefined, string[]>();
  for (const id of idsOf(desk)) {
    const of = circle.people.get(id)?.team;
    enlist(byTeam, of, id);
  }
  const series: OfSeries = {
    organisers: new Set(desk.sheet.series?.organisers),
    sponsors: new Set(desk.sheet.series?.sponsors),
    places: placesOf(desk),
  };
  const teams = [...byTeam]
    .sort(([a], [b]) => rankOf(desk, a) - rankOf(desk, b))
    .map(([id, ids]) => ({
      name: id === undefined ? words.fill({ en: 'No team', ja: '部門なし' }) : team(desk, id),
      tone: id === undefined ? undefined : toneOf(desk, id),
      people: ids
        .map((id) => ({ id, key: sortKey(desk, id) }))
        .sort((a, b) => inJapanese.compare(a.key, b.key))
        .map(({ id }) => lineOf(desk, id, deeds.get(id) ?? nothing, series)),
    }));
  return { teams, lesson: teams.length > 0 || !reading.sound ? undefined : words.fill(nobody) };
}

const inJapanese = new Intl.Collator('ja');

/** What is looked up of everybody in a series. */
interface OfSeries {
  readonly organisers: ReadonlySet<string>;
  readonly sponsors: ReadonlySet<string>;
  /** Where each can be seen in this file. */
  readonly places: ReadonlyMap<string, Path>;
}

function idsOf({ occasions, sheet }: Desk): readonly string[] {
  if (!sheet.series) return sheet.people.map(({ id }) => id);
  const { organisers, sponsors } = sheet.series;
  const took = occasions.filter(({ status }) => status !== 'cancelled').flatMap(presentAt);
  return [...new Set([...organisers, ...took, ...sponsors])];
}

const sortKey = ({ circle }: Desk, id: string): string => circle.people.get(id)?.reading ?? circle.people.show(id);

/** What somebody did in this series, and will do. */
interface Deeds {
  hosted: number;
  cohosted: number;
  /** The soonest day to come. */
  hosts?: Day;
  cohosts?: Day;
}
const nothing: Deeds = { hosted: 0, cohosted: 0 };

/** All of it in one look at the sessions. */
function deedsOf({ circle, occasions }: Desk): ReadonlyMap<string, Deeds> {
  const all = new Map<string, Deeds>();
  const of = (id: string): Deeds => {
    const known = all.get(id) ?? { ...nothing };
    all.set(id, known);
    return known;
  };
  for (const { host, cohosts } of occasions.filter(({ status }) => status === 'held')) {
    if (host !== undefined) of(host).hosted++;
    for (const id of new Set(cohosts)) of(id).cohosted++;
  }
  const ahead = occasions
    .filter(({ status, date }) => status === 'planned' && (date ?? '') >= circle.today)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const { date, host, cohosts } of ahead) {
    if (date === undefined) continue;
    if (host !== undefined) of(host).hosts ??= date;
    for (const id of cohosts) of(id).cohosts ??= date;
  }
  return all;
}

function lineOf(desk: Desk, id: string, { hosted, cohosted, hosts, cohosts }: Deeds, series: OfSeries): PersonLine {
  const { circle, words } = desk;
  const known = circle.people.get(id);
  return {
    name: person(desk, id),
    facts: [
      ...(hosted > 0 ? [words.fill(facts.hosted, { times: hosted })] : []),
      ...(cohosted > 0 ? [words.fill(facts.cohosted, { times: cohosted })] : []),
      ...(hosts ? [words.fill(facts.hosts, { date: hosts })] : []),
      ...(cohosts ? [words.fill(facts.cohosts, { date: cohosts })] : []),
      ...(known?.hosted ? [words.fill(facts.elsewhere)] : []),
      ...(series.organisers.has(id) ? [words.fill(facts.organiser)] : []),
      ...(series.sponsors.has(id) ? [words.fill(facts.sponsor)] : []),
    ],
    wants: known?.aim === 'host' ? words.fill(facts.wants) : undefined,
    path: series.places.get(id) ?? ['people'],
  };
}

/** Where each person can be seen in this file: the entry, else among those who organise it, else the first session. */
function placesOf({ reading, occasions, sheet }: Desk): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  const see = (id: string | undefined, path: () => Path): void => {
    if (id !== undefined && !places.has(id)) places.set(id, path());
  };
  const { organisers = [], sponsors = [] } = sheet.series ?? {};
  for (const id of reading.plan.people.keys()) see(id, () => ['people', id]);
  organisers.forEach((id, at) => void see(id, () => ['series', 'organisers', at]));
  sponsors.forEach((id, at) => void see(id, () => ['series', 'sponsors', at]));
  for (const { nth, host, cohosts, participants } of occasions) {
    see(host, () => ['sessions', nth, 'host']);
    cohosts.forEach((id, at) => void see(id, () => ['sessions', nth, 'cohosts', at]));
    participants.forEach((id, at) => void see(id, () => ['sessions', nth, 'participants', at]));
  }
  return places;
}
