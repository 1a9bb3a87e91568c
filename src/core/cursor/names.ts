import { hostIdeas } from '../circle/hosts.ts';
import type { Occasion } from '../circle/occasion.ts';
import { presentAt } from '../circle/occasion.ts';
import { sameId } from '../plan/id.ts';
import type { Named } from '../plan/plan.ts';
import { idInWords } from '../plan/topic-name.ts';
import { child, type Node } from '../read/node.ts';
import type { Reading } from '../read/read.ts';
import { cursor } from '../words/cursor.ts';
import { ui } from '../words/ui.ts';
import { quote } from '../words/words.ts';
import { personLines, teamLines, topicLines } from './about.ts';
import { type Around, type Offer, offerText } from './offer.ts';
import type { CursorPlace } from './place.ts';
import { soundsOf } from './readings.ts';

/** Names of one kind, those likeliest here first. */
export function nameOffers(around: Around, place: CursorPlace, of: Named): readonly Offer[] {
  const taken = takenAt(around.reading, place);
  // Half a name that is being typed is no name yet.
  const half = place.typed.replace(/^["']/, '');
  const free = (id: string): boolean => !taken.has(sameId(id)) && (id !== half || around.circle.people.has(id));
  switch (of) {
    case 'people':
      return peopleOffers(around, place, free);
    case 'teams':
      return teamIds(around)
        .filter(free)
        .map((id) => teamOffer(around, place, id));
    case 'topics':
      return topicOffers(around, place, free);
    case 'hints':
      return hintOffers(around, place, free);
  }
}

const scalars = (node: Node | undefined): readonly string[] =>
  node?.kind === 'list'
    ? node.items.flatMap((item) => scalars(item))
    : node?.kind === 'scalar' && node.value !== null
      ? [sameId(String(node.value))]
      : [];

/** Names that would stand here twice: those in the same list, and of a session all who are on it. */
function takenAt(reading: Reading, { path, word }: CursorPlace): ReadonlySet<string> {
  const [section, nth, key] = path;
  const taken = new Set<string>();
  const list = typeof path.at(-1) === 'number' ? reading.find(path.slice(0, -1)) : undefined;
  if (list?.node.kind === 'list')
    for (const item of list.node.items) {
      // By where it stands: between two commas there is no item yet, so that those behind count one less.
      const isHere = list.base + item.start <= word.end && word.start <= list.base + item.end;
      if (!isHere) for (const id of scalars(item)) taken.add(id);
    }
  if (section !== 'sessions' || nth === undefined) return taken;
  const session = reading.find([section, nth])?.node;
  const roles = ['host', 'cohosts', 'participants'];
  if (roles.includes(String(key)))
    for (const role of roles) if (role !== key) for (const id of scalars(child(session, role))) taken.add(id);
  return taken;
}

interface Likely {
  readonly id: string;
  readonly why?: string;
}

function peopleOffers(around: Around, place: CursorPlace, free: (id: string) => boolean): readonly Offer[] {
  const { circle } = around;
  const likely = new Map<string, Likely>();
  const add = (id: string, why?: string): void => {
    const known = sameId(id);
    if (free(id) && !likely.has(known)) likely.set(known, { id, ...(why === undefined ? {} : { why }) });
  };
  if (place.path.at(-1) === 'host') for (const { id, why } of hostsFirst(around)) add(id, why);
  for (const id of ownPeople(around)) add(id);
  for (const id of circle.people.ids) add(id);
  return [...likely.values()].map(({ id, why }) => personOffer(around, place, id, why));
}

/** Who could host, with the reason; then everybody else. */
function hostsFirst({ circle, sheet, words }: Around): readonly Likely[] {
  return hostIdeas(circle, sheet.file).map(({ id, reason }) => ({ id, why: words.fill(ui.reasons[reason]) }));
}

/** Those this series knows: present often first, then organisers, then people of its teams. */
function ownPeople({ circle, sheet }: Around): readonly string[] {
  const counts = new Map<string, number>();
  for (const occasion of circle.of(sheet.file)) {
    // Whoever was to be at a session that was cancelled is known, and was not there.
    const times = occasion.status === 'cancelled' ? 0 : 1;
    for (const id of presentAt(occasion)) counts.set(id, (counts.get(id) ?? 0) + times);
  }
  const met = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const teams = new Set(sheet.series?.teams);
  const colleagues =
    teams.size === 0 ? [] : circle.people.ids.filter((id) => teams.has(circle.people.get(id)?.team ?? ''));
  return [...met, ...(sheet.series?.organisers ?? []), ...colleagues];
}

function personOffer(around: Around, place: CursorPlace, id: string, why: string | undefined): Offer {
  const { circle, words } = around;
  const person = circle.people.get(id);
  const team = person?.team === undefined ? undefined : quote(circle.teams.show(person.team));
  const { hosted } = circle.experience(id);
  const experience = why ?? (hosted > 0 ? words.fill(cursor.why.hosts, { times: hosted }) : undefined);
  const said = [team, experience].filter((one) => one !== undefined).join(' · ');
  return offerText(
    place,
    {
      kind: 'person',
      label: id,
      ...(person?.name === undefined ? {} : { name: quote(person.name) }),
      ...(said ? { why: said } : {}),
      typed: soundsOf(person?.reading),
      about: () => personLines(around, id),
    },
    id,
  );
}

/** Teams of the series first. */
export function teamIds({ circle, sheet }: Around): readonly string[] {
  const own = sheet.series?.teams ?? [];
  return [...new Set([...own, ...circle.teams.ids])];
}

export function teamOffer(around: Around, place: CursorPlace, id: string): Offer {
  const { circle, sheet, words } = around;
  const team = circle.teams.get(id);
  const own = sheet.series?.teams.includes(id) ? words.fill(cursor.why.inSeries) : undefined;
  const why = [own, team?.org && quote(team.org)].filter(Boolean).join(' · ');
  return offerText(
    place,
    {
      kind: 'team',
      label: id,
      ...(team?.name === undefined ? {} : { name: quote(team.name) }),
      ...(why ? { why } : {}),
      about: () => teamLines(around, id),
    },
    id,
  );
}

/** The sessions that name each topic. */
function sessionsByTopic({ circle, sheet }: Around): ReadonlyMap<string, readonly Occasion[]> {
  const found = new Map<string, Occasion[]>();
  for (const occasion of circle.of(sheet.file)) {
    if (occasion.status === 'cancelled') continue;
    for (const id of new Set([...occasion.topics, ...occasion.session.discussed])) {
      const known = found.get(id);
      if (known) known.push(occasion);
      else found.set(id, [occasion]);
    }
  }
  return found;
}

/** Topics nobody has planned yet first. */
function topicOffers(around: Around, place: CursorPlace, free: (id: string) => boolean): readonly Offer[] {
  const { sheet, words, circle } = around;
  const used = sessionsByTopic(around);
  const open = sheet.topics.filter(({ id }) => !used.has(id));
  return [...open, ...sheet.topics.filter(({ id }) => used.has(id))]
    .filter(({ id }) => free(id))
    .map(({ id, title }) => {
      const date = used.get(id)?.findLast((occasion) => occasion.date !== undefined)?.date;
      const past = date !== undefined && date < circle.today;
      const why = date
        ? words.fill(past ? cursor.why.talkedOn : cursor.why.plannedOn, { date })
        : words.fill(cursor.why.notPlanned);
      return offerText(
        place,
        {
          kind: 'topic',
          label: id,
          ...(title === idInWords(id) ? {} : { name: quote(title) }),
          why,
          about: () => topicLines(around, id),
        },
        id,
      );
    });
}

/** Hints nothing has come of first: an outcome gives them a meaning. */
function hintOffers(around: Around, place: CursorPlace, free: (id: string) => boolean): readonly Offer[] {
  const { sheet, words, reading, circle } = around;
  const led = new Set(sheet.outcomes.flatMap(({ from }) => from));
  const all = sheet.sessions.flatMap(({ nth, hints, date }) =>
    hints.flatMap((hint, at) => (hint.id === undefined ? [] : [{ ...hint, id: hint.id, nth, at, date }])),
  );
  const newest = [...all].reverse();
  return [...newest.filter(({ id }) => !led.has(id)), ...newest.filter(({ id }) => led.has(id))]
    .filter(({ id }) => free(id))
    .map(({ id, from, nth }) => {
      const said = saidBy(reading, nth, id);
      return offerText(
        place,
        {
          kind: 'hint',
          label: id,
          ...(said === undefined ? {} : { name: quote(said, 60) }),
          why: [
            from === undefined ? undefined : words.person(circle.people.show(from)),
            words.fill(led.has(id) ? cursor.why.fruitful : cursor.why.waiting),
          ]
            .filter((one) => one !== undefined)
            .join(' · '),
          typed: [said],
        },
        id,
      );
    });
}

/** The words of a hint, read where it stands. */
function saidBy(reading: Reading, session: number, id: string): string | undefined {
  const hints = reading.find(['sessions', session, 'hints'])?.node;
  if (hints?.kind !== 'list') return undefined;
  const hint = hints.items.find((item) => scalars(child(item, 'id'))[0] === sameId(id));
  const said = child(hint, 'said');
  return said?.kind === 'scalar' && said.value !== null ? String(said.value) : undefined;
}
