// Where there is no `Temporal`, node-ical puts the one it brings in its place, an older one that misses the clocks of
// Casablanca in Ramadan: for itself, and for whatever is loaded later. So the one that knows them has to be there first.
import 'temporal-polyfill/global';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { circleOf } from '../../src/core/circle/circle.ts';
import { open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import type { Time } from '../../src/core/plan/time.ts';
import { instantMinute } from '../../src/core/plan/zone.ts';
import { calendarOf } from '../../src/core/share/calendar.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { law } from './runs.ts';

const today = '2026-11-23' as Day;
const zones = [
  ...['Asia/Tokyo', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Santiago', 'Asia/Kolkata'],
  ...['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Casablanca', 'Asia/Tehran', 'UTC'],
];
const two = (n: number): string => String(n).padStart(2, '0');

// Days around the changes of the clocks, and any others.
const change = fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01', '2027-03-28');
const anyDay = fc
  .record({
    year: fc.integer({ min: 2015, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
const time = fc
  .record({
    hour: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
    minute: fc.constantFrom(0, 15, 30, 45),
  })
  .map(({ hour, minute }) => `${two(hour)}:${two(minute)}`);
/** Whatever somebody may write, with what calendars trip over. */
const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    'a, b; c\\d',
    'END:VEVENT',
    '改行なしの長い文章。'.repeat(12),
    'x\u2028y\u0085z\r\nATTENDEE:mailto:a@example.com',
    '👩‍👩‍👧‍👦'.repeat(20),
    '\u202e"quoted" : = ;',
    '\u0007\u001b[31mred\u009b',
  ),
);
const session = fc.record(
  {
    date: fc.oneof(change, anyDay),
    start: time,
    minutes: fc.integer({ min: 1, max: 2000 }),
    title: said,
    place: said,
    because: said,
    status: fc.constantFrom('cancelled', 'planned'),
  },
  { requiredKeys: ['date', 'title'] },
);
const series = fc.record({
  zone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
  home: fc.constantFrom(...zones),
  title: said,
  language: fc.constantFrom('en', 'ja'),
  sessions: fc.array(session, { minLength: 1, maxLength: 6 }),
});
type Made = typeof series extends fc.Arbitrary<infer T> ? T : never;

function written(
  { zone, home, title, language, sessions }: Made,
  before?: string,
): { text: string; plan: ReturnType<typeof open>['reading']['plan'] } {
  // JSON is YAML.
  const text = JSON.stringify({ series: { title: title || 'x', ...(zone ? { timezone: zone } : {}) }, sessions });
  const { reading, sheet } = open(text, 'a.meetup.yaml');
  const circle = circleOf([sheet], today, home);
  const source = { file: 'a.meetup.yaml', plan: reading.plan, circle };
  return {
    text: calendarOf({ sources: [source], before }, wordsFor(language as 'en' | 'ja', today)).text,
    plan: reading.plan,
  };
}

/** What the standard asks of every line. */
function assertStrict(text: string): void {
  assert.ok(text.endsWith('\r\n'));
  const rows = text.slice(0, -2).split('\r\n');
  const open: string[] = [];
  for (const row of rows) {
    assert.ok(Buffer.byteLength(row) <= 75, `${Buffer.byteLength(row)} octets: ${row}`);
    assert.doesNotMatch(row, /[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    assert.ok(Buffer.from(row).toString() === row, 'a character is cut in two');
    const [, part, name] = /^(BEGIN|END):(\w+)$/.exec(row) ?? [];
    if (part === 'BEGIN') open.push(name ?? '');
    else if (part === 'END') assert.equal(open.pop(), name);
    else assert.match(row, /^(?: |[A-Z][A-Z-]*(?:;[A-Z]+=[^;:]+)*:)/);
  }
  assert.deepEqual(open, []);
  const unfolded = text.replace(/\r\n /g, '');
  const named = new Set([...unfolded.matchAll(/;TZID=([^;:]+)/g)].map(([, zone]) => zone));
  const known = new Set([...unfolded.matchAll(/^TZID:(.+)$/gm)].map(([, zone]) => zone));
  assert.deepEqual(named, known, 'a zone is named if and only if its clocks are given');
}

describe('a calendar file', () => {
  law(
    'means the instants of the plan: for a parser that knows the zones, and for one that goes by the clocks given',
    120,
    fc.property(series, (made) => {
      const { text, plan } = written(made);
      assertStrict(text);
      const home = made.zone ?? made.home;
      const calendar = ICAL.Component.fromString(text);
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
      assert.equal(events.length, plan.sessions.length);
      assert.equal(others.length, plan.sessions.length);
      const otherBy = new Map(others.map((one) => [(one as nodeIcal.VEvent).uid, one as nodeIcal.VEvent]));
      plan.sessions.forEach((session, nth) => {
        const event = events[nth] as ICAL.Event;
        const other = otherBy.get(event.uid) as nodeIcal.VEvent;
        const { start, minutes = 60 } = session;
        if (start === undefined) {
          assert.equal(event.startDate.toString(), session.date);
          assert.equal(event.startDate.isDate, true);
          assert.equal(other.datetype, 'date');
          return;
        }
        const from = instantMinute(session.date as Day, start as Time, home);
        const instants = [event.startDate, event.endDate].map((one) => one.toUnixTime() / 60);
        assert.deepEqual(instants, [from, from + minutes]);
        assert.deepEqual(
          [other.start, other.end].map((one) => Number(one) / 60_000),
          [from, from + minutes],
        );
      });
    }),
  );

  law(
    'says nothing of its own: both parsers read the same words, and no word becomes a property',
    80,
    fc.property(series, (made) => {
      const { text } = written(made);
      const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
      const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
      // One of the two takes an escaped backslash before an n for a line break.
      const summaries = (all: readonly unknown[]) => all.map((one) => String(one).replaceAll('\\', '')).sort();
      assert.deepEqual(
        summaries(events.map((one) => one.getFirstPropertyValue('summary'))),
        summaries(others.map((one) => (one as nodeIcal.VEvent).summary)),
      );
      for (const event of events) {
        const names = event.getAllProperties().map(({ name }) => name);
        assert.equal(new Set(names).size, names.length);
        assert.equal(names.includes('attendee'), false);
      }
    }),
  );

  law(
    'is the same bytes as long as nothing changed, and counts up what did',
    60,
    fc.property(series, fc.nat(), (made, pick) => {
      const first = written(made).text;
      assert.equal(written(made).text, first);
      assert.equal(written(made, first).text, first);
      const place = pick % made.sessions.length;
      const sessions = made.sessions.map((one, nth) => (nth === place ? { ...one, title: `${one.title} again` } : one));
      const second = written({ ...made, sessions }, first).text;
      const numbers = [...second.matchAll(/^SEQUENCE:(\d+)\r$/gm)].map(([, n]) => Number(n));
      assert.deepEqual(
        numbers,
        sessions.map((_, nth) => (nth === place ? 1 : 0)),
      );
      assert.equal(written({ ...made, sessions }, second).text, second);
    }),
  );
});
