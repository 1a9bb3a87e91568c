import type { Circle } from '../../circle/circle.ts';
import { clashesOn, overlapping } from '../../circle/clash.ts';
import { hostIdeas } from '../../circle/hosts.ts';
import { type Occasion, presentAt } from '../../circle/occasion.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { nextAfter } from '../../plan/cadence.ts';
import { addDays, type Day } from '../../plan/day.ts';
import { clashes, clashFacts, clashNotice } from '../clash.ts';
import { hostedBy, moved } from '../repairs.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const hostDoubleBooked = rule({
  code: 'MT301',
  name: 'host-double-booked',
  level: 'warning',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'A host who runs between two rooms can welcome nobody in either.',
    ja: '二つの会場を行き来する主催者は、どちらの参加者も迎えられません。',
  },
  say: {
    usual: {
      en: '{name} also hosts "{title}" on {date}, {range}. Ask someone else to host, or move one of them.',
      ja: '{name}は{date} {range}に「{title}」も主催します。主催者を替えるか、どちらかの日を移しましょう。',
    },
  },
  mends: {
    host: titles.host,
    move: titles.move,
  },
  example: {
    bad: 'sessions: [{ date: 2026-12-17, start: "15:00", host: ken }]',
    good: 'sessions: [{ date: 2026-12-17, start: "15:00", host: mio }]',
    beside: 'sessions: [{ date: 2026-12-17, start: "15:30", host: ken, title: Lunch }]',
  },
  look: function* ({ circle, occasions }) {
    for (const { mine, other, shared } of clashes(circle, occasions, sameHost)) {
      yield {
        at: ['sessions', mine.nth, 'host'],
        ...clashNotice(other),
        facts: { ...clashFacts(other), name: circle.people.show(shared) },
        mend: () => {
          const instead = otherHost(circle, mine);
          const day = freeDay(circle, mine);
          return [
            ...(instead === undefined
              ? []
              : [
                  {
                    as: 'host' as const,
                    facts: { other: circle.people.show(instead) },
                    changes: hostedBy(mine, instead),
                  },
                ]),
            ...(day === undefined
              ? []
              : [{ as: 'move' as const, facts: { newDate: day }, changes: moved(circle, mine, day, '') }]),
          ];
        },
      };
    }
  },
});

const sameHost = ({ host }: Occasion, other: Occasion): string | undefined => (host === other.host ? host : undefined);

/** Who could host instead and is nowhere else at that time: whoever stands beside the host first. */
function otherHost(circle: Circle, mine: Occasion): string | undefined {
  const busy = new Set(overlapping(circle, mine).flatMap((other) => presentAt(other)));
  const ideas = [...mine.cohosts, ...hostIdeas(circle, mine.file).map(({ id }) => id)];
  return ideas.find((id) => id !== mine.host && !busy.has(id));
}

/** So many weeks, or turns of the cadence, are looked at for a day nothing speaks against. */
const tries = 8;

/** The first free day of the cadence, else of the same weekday, before the next session of the series. */
function freeDay(circle: Circle, mine: Occasion): Day | undefined {
  if (!mine.date) return undefined;
  const cadence = circle.series(mine.file)?.cadence;
  const until = rhythmOf(circle, mine.file)?.coming.find(({ date }) => (date ?? '') > (mine.date ?? ''))?.date ?? '~';
  const steps = [...(cadence ? [(day: Day) => nextAfter(cadence, day)] : []), (day: Day) => addDays(day, 7)];
  for (const step of steps) {
    let day = step(mine.date);
    for (let turn = 0; turn < tries && day < until; turn++, day = step(day))
      if (clashesOn(circle, mine.file, day, mine).length === 0) return day;
  }
  return undefined;
}
