import * as Instant from 'temporal-polyfill/fns/Instant';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** A component as iCalendar libraries pass it around (RFC 7265): name, properties, components inside. */
export type Component = [name: string, properties: Property[], components: Component[]];
export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

/** A moment at which the clocks of a zone change. */
interface Change {
  readonly at: ZonedDateTime.Record;
  readonly from: number;
  readonly to: number;
}

const nanosecondsOfMinute = 60_000_000_000;
const offsetOf = (moment: ZonedDateTime.Record): number =>
  ZonedDateTime.offsetNanoseconds(moment) / nanosecondsOfMinute;
const momentAt = (minute: number, zone: string): ZonedDateTime.Record =>
  Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(minute * 60_000), zone);

/** Years looked ahead to tell a rule that goes on from changes that were decided one by one. */
const yearsAhead = 6;
const minutesOfYear = 527_040;

/**
 * The clocks of a zone for a stretch of time. Where they follow a yearly rule the rule is written, as that is what
 * every calendar understands; else each change by itself.
 * @param from first and last moment that matter, in minutes since the epoch
 */
export function zoneComponent(zone: string, from: number, to: number): Component {
  const first = ZonedDateTime.getTimeZoneTransition(momentAt(from + 1, zone), 'previous');
  const changes = [
    ...(first ? [first] : []),
    ...changesAfter(momentAt(from, zone), to + yearsAhead * minutesOfYear),
  ].map((at): Change => ({ at, from: offsetOf(ZonedDateTime.subtractMinutes(at, 1)), to: offsetOf(at) }));
  const until = ZonedDateTime.addYears(momentAt(to, zone), 1).year;
  const explicit = (): Component[] => [
    ...(first ? [] : [still(offsetOf(momentAt(from, zone)))]),
    ...changes.filter(({ at }) => at.year <= until).map((change) => plain(change)),
  ];
  return ['vtimezone', [['tzid', {}, 'text', zone]], ruled(changes, from, until) ?? explicit()];
}

function changesAfter(moment: ZonedDateTime.Record, to: number): readonly ZonedDateTime.Record[] {
  const found: ZonedDateTime.Record[] = [];
  let next = ZonedDateTime.getTimeZoneTransition(moment, 'next');
  while (next && next.epochMilliseconds / 60_000 <= to && found.length < 400) {
    found.push(next);
    next = ZonedDateTime.getTimeZoneTransition(next, 'next');
  }
  return found;
}

/** One observance for summer and one for winter, where all changes follow one yearly rule each. */
function ruled(changes: readonly Change[], from: number, until: number): Component[] | undefined {
  const summer = changes.filter((change) => change.to > change.from);
  const winter = changes.filter((change) => change.to < change.from);
  // A rule that was given up says nothing of the years after it.
  const goesOn = (group: readonly Change[]): boolean =>
    group.length >= yearsAhead && (group.at(-1)?.at.year ?? 0) >= until + yearsAhead - 2;
  if (!goesOn(summer) || !goesOn(winter)) return undefined;
  const found = [summer, winter].flatMap((group) => {
    const rule = ruleOf(group);
    const [first] = group;
    return rule && first ? [plain(first, rule)] : [];
  });
  const [earliest] = changes;
  // A rule that starts only after the first session would leave that session without a clock.
  return found.length === 2 && earliest && earliest.at.epochMilliseconds / 60_000 <= from ? found : undefined;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
interface Rule {
  readonly freq: 'YEARLY';
  readonly bymonth: number;
  readonly byday: string;
}

/** `the last Sunday of March`, if that is what all of these days are. */
function ruleOf(group: readonly Change[]): Rule | undefined {
  const local = group.map(({ at, from }) => wall(at, from));
  const [first] = local;
  if (!first) return undefined;
  const same = local.every(
    (one, nth) =>
      one.month === first.month &&
      one.weekday === first.weekday &&
      one.time === first.time &&
      one.year === first.year + nth &&
      group[nth]?.from === group[0]?.from &&
      group[nth]?.to === group[0]?.to,
  );
  if (!same) return undefined;
  const rule = (nth: number): Rule => ({
    freq: 'YEARLY',
    bymonth: first.month,
    byday: `${nth}${days[first.weekday - 1]}`,
  });
  if (local.every(({ last }) => last)) return rule(-1);
  return local.every(({ week }) => week === first.week) ? rule(first.week) : undefined;
}

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly week: number;
  readonly last: boolean;
  readonly time: string;
  readonly text: string;
}

/** What a clock with the offset of before showed at the change: that is how a change is written. */
function wall(at: ZonedDateTime.Record, offset: number): Wall {
  const utc = Instant.toZonedDateTimeISO(
    Instant.fromEpochMilliseconds(at.epochMilliseconds + Math.round(offset * 60_000)),
    'UTC',
  );
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)}`;
  return {
    year: utc.year,
    month: utc.month,
    weekday: ZonedDateTime.dayOfWeek(utc),
    week: Math.ceil(utc.day / 7),
    last: utc.day + 7 > ZonedDateTime.daysInMonth(utc),
    time,
    text: `${String(utc.year).padStart(4, '0')}-${two(utc.month)}-${two(utc.day)}T${time}`,
  };
}

const plain = ({ at, from, to }: Change, rule?: Rule): Component => [
  to > from ? 'daylight' : 'standard',
  [
    ['dtstart', {}, 'date-time', wall(at, from).text],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(from)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(to)],
    ...(rule ? [['rrule', {}, 'recur', rule] satisfies Property] : []),
  ],
  [],
];

/** A zone whose clocks have not changed so far. */
const still = (offset: number): Component => [
  'standard',
  [
    ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(offset)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(offset)],
  ],
  [],
];

function offsetText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`;
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
}
