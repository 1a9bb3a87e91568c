import type { Occasion } from '../circle/occasion.ts';
import { child, type Node } from '../read/node.ts';
import { formatById } from '../topics/timeboxes.ts';
import { cursor } from '../words/cursor.ts';
import { comma } from '../words/signs.ts';
import { brackets, quoted } from '../words/signs-around.ts';
import { quote, type Text } from '../words/words.ts';
import type { Around } from './offer.ts';
import { capital, labelled } from './phrase.ts';

/** Longest text quoted on one line, in graphemes. */
const long = 120;
const kept = (lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined && line !== '') as readonly string[];

/** A name with its id, where the two differ. */
const titled = ({ words }: Around, id: string, name: string | undefined): string =>
  name === undefined || name === id ? quote(id, long) : `${quote(name, long)}${brackets(words.language, quote(id))}`;

/** Who somebody is: team, speciality, what they have done so far, and whether they would like to host. */
export function personLines(around: Around, id: string): readonly string[] {
  const { circle, words } = around;
  const person = circle.people.get(id);
  const { about } = cursor;
  const { hosted, cohosted, joined } = circle.experience(id);
  const team = person?.team === undefined ? undefined : circle.teams.show(person.team);
  const org = person?.team === undefined ? undefined : circle.teams.get(person.team)?.org;
  const done = [
    hosted > 0 ? words.fill(about.hosted, { times: hosted }) : undefined,
    cohosted > 0 ? words.fill(about.cohosted, { times: cohosted }) : undefined,
    joined > 0 ? words.fill(about.joined, { times: joined }) : undefined,
  ];
  const next = circle.from(circle.today).find(({ host, status }) => host === id && status === 'planned');
  return kept([
    titled(around, id, person?.name),
    person || circle.people.size === 0 ? undefined : words.fill(about.notListed),
    team === undefined
      ? undefined
      : labelled(words, about.team, quote(team) + (org === undefined ? '' : brackets(words.language, quote(org)))),
    person?.specialty?.length
      ? labelled(words, about.specialty, person.specialty.map((one) => quote(one)).join(comma(words.language)))
      : undefined,
    capital(kept(done).join(comma(words.language))) || words.fill(about.newcomer),
    person?.aim === 'host' ? words.fill(about.wants) : undefined,
    next?.date ? labelled(words, about.hostsOn, quote(next.title, long), { date: next.date }) : undefined,
  ]);
}

/** Who belongs to a team, where it meets others, and what it struggles with. */
export function teamLines(around: Around, id: string): readonly string[] {
  const { circle, words } = around;
  const { about } = cursor;
  const team = circle.teams.get(id);
  const members = circle.people.ids.filter((one) => circle.people.get(one)?.team === id);
  const series = [...circle.sheets.values()].flatMap(({ series, file }) =>
    series?.teams.includes(id) ? [series.title ?? file] : [],
  );
  const said = (field: string, text: Text): readonly string[] =>
    (team?.lines ?? [])
      .filter((line) => line.field === field)
      .slice(0, 3)
      .map((line) => labelled(words, text, quote(line.text, long)));
  const names = members.slice(0, 6).map((one) => quote(circle.people.show(one)));
  const more = members.length > names.length ? '…' : '';
  const met = series.slice(0, 3).map((title) => quote(title, long));
  return kept([
    titled(around, id, team?.name),
    team || circle.teams.size === 0 ? undefined : words.fill(about.notListed),
    team?.org === undefined ? undefined : quote(team.org, long),
    members.length > 0
      ? labelled(words, about.people, names.join(comma(words.language)) + more, { people: members.length })
      : undefined,
    met.length > 0 ? labelled(words, about.inSeries, met.join(comma(words.language))) : undefined,
    ...said('struggles', about.struggle),
    ...said('handovers', about.handover),
  ]);
}

const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;

/** The question of a topic, whom it concerns and why, and when it is talked about. */
export function topicLines(around: Around, id: string): readonly string[] {
  const { reading, sheet, words, circle } = around;
  const { about, why } = cursor;
  const topic = sheet.topics.find((one) => one.id === id);
  const node = reading.find(['topics', id])?.node;
  const concerns = child(node, 'concerns');
  const reasons =
    concerns?.kind === 'map'
      ? concerns.pairs.map(({ key, value }) => {
          const text = textOf(value);
          const team = circle.teams.show(key);
          return text === undefined
            ? words.fill(about.concernsOnly, { teams: [team] })
            : labelled(words, { en: team, ja: team }, quote(text, long));
        })
      : topic && topic.teams.length > 0
        ? [words.fill(about.concernsOnly, { teams: topic.teams.map((team) => circle.teams.show(team)) })]
        : [];
  const format = textOf(child(node, 'format'));
  const known = format === undefined ? undefined : (formatById(format)?.[words.language] ?? format);
  return kept([
    titled(around, id, topic?.title),
    topic ? undefined : words.fill(about.notListed),
    textOf(child(node, 'question')),
    ...reasons,
    known === undefined ? undefined : labelled(words, about.format, known),
    ...(topic ? plannedLines(around, id) : []),
    topic && plannedLines(around, id).length === 0 ? words.fill(why.notPlanned) : undefined,
  ]).map((line) => quote(line, 2 * long));
}

/** The sessions a topic is on. */
function plannedLines({ circle, sheet, words }: Around, id: string): readonly string[] {
  const on = ({ status, topics, session }: Occasion): boolean =>
    status !== 'cancelled' && (topics.includes(id) || session.discussed.includes(id));
  return circle
    .of(sheet.file)
    .filter(on)
    .slice(-3)
    .flatMap(({ date }) => {
      if (!date) return [];
      return [words.fill(date < circle.today ? cursor.why.talkedOn : cursor.why.plannedOn, { date })];
    })
    .map(capital);
}

/** What was said, by whom, and what became of it. */
export function hintLines(around: Around, id: string): readonly string[] {
  const { sheet, reading, words, circle } = around;
  const { about } = cursor;
  const session = sheet.sessions.find(({ hints }) => hints.some((hint) => hint.id === id));
  const hint = session?.hints.find((one) => one.id === id);
  if (!session || !hint) return [quote(id), words.fill(about.notListed)];
  const hints = reading.find(['sessions', session.nth, 'hints'])?.node;
  const node = hints?.kind === 'list' ? hints.items.find((item) => textOf(child(item, 'id')) === id) : undefined;
  const said = textOf(child(node, 'said'));
  const { show } = circle.people;
  const date = session.date === 'tbd' ? undefined : session.date;
  const who =
    hint.from === undefined || date === undefined
      ? undefined
      : hint.to === undefined
        ? words.fill(about.saidBy, { name: show(hint.from), date })
        : words.fill(about.saidTo, { name: show(hint.from), other: show(hint.to), date });
  const came = sheet.outcomes
    .filter(({ from }) => from.includes(id))
    .flatMap(({ nth, date: day }) => {
      const what = textOf(reading.find(['outcomes', nth, 'what'])?.node);
      return day === undefined || what === undefined
        ? []
        : [labelled(words, about.became, quote(what, long), { date: day })];
    });
  return kept([
    said === undefined ? quote(id) : quoted(words.language, quote(said, long)),
    who,
    ...(came.length > 0 ? came : [words.fill(about.nothingYet)]),
  ]);
}
