import { byChance, type Counted, company, counted, golfers, type MadePeople } from '../made/people.ts';
import { median } from '../measure/statistics.ts';
import { figures, ms } from '../words.ts';
import type { Goal, Row } from './row.ts';

/** Milliseconds in which a screen is drawn once, and how long a step may keep an editor from drawing. */
const longestStep = 50;

interface Mixed extends Counted {
  readonly time: number;
  /** The longest time without a pause, in ms. */
  readonly step: number;
}

/** A goal, and the instance it is reached on. */
interface Aim {
  readonly name: string;
  readonly make: (seed: number) => MadePeople;
  readonly seeds: readonly number[];
  readonly milliseconds: number;
  readonly share?: number;
  readonly repeats?: number;
}

const classic = (groups: number, size: number, rounds: number, milliseconds: number, repeats: number): Aim => ({
  name: `${groups}-${size}-${rounds}`,
  make: () => golfers(groups, size, rounds),
  seeds: [1],
  milliseconds,
  repeats,
});
const mixing = (
  people: number,
  size: number,
  teams: number,
  seeds: number[],
  milliseconds: number,
  share: number,
): Aim => ({
  name: `${people} people, 10 rounds`,
  make: (seed) => company(people, size, teams, 10, seed),
  seeds,
  milliseconds,
  share,
});

const aims: readonly Aim[] = [
  mixing(12, 4, 3, [1, 2, 3], 100, 0.99),
  mixing(40, 5, 5, [1, 2, 3], 100, 0.985),
  mixing(40, 5, 5, [1, 2, 3], 1000, 0.99),
  mixing(100, 5, 8, [1], 1000, 0.99),
  mixing(500, 5, 12, [1], 100, 1),
  mixing(2000, 5, 12, [1], 500, 1),
  classic(5, 3, 7, 200, 0),
  classic(7, 3, 9, 200, 0),
  classic(8, 4, 7, 200, 0),
  classic(10, 5, 7, 200, 0),
  classic(8, 4, 8, 1000, 0),
  classic(8, 4, 9, 3000, 6),
  classic(8, 4, 10, 3000, 20),
];

export const groups: Row = {
  name: 'groups',
  measure: async ({ subject }) => {
    const mix = await subject.groupsEngine();
    const once = (made: MadePeople, seed: number, milliseconds: number): Mixed => {
      const begin = performance.now();
      let [last, step] = [begin, 0];
      const plan = mix(made, seed, () => {
        const now = performance.now();
        step = Math.max(step, now - last);
        last = now;
        return now - begin < milliseconds;
      });
      return { ...counted(made, plan), time: performance.now() - begin, step };
    };
    // Warm, as in an editor that has been open for a while.
    for (let seed = 90; seed < 94; seed++) once(company(40, 5, 5, 10, seed), seed, 300);
    const goals: Goal[] = [];
    const table: string[][] = [
      ['', 'of the bound', 'repeats', 'same team', 'forbidden', 'by chance', 'time', 'longest step'],
    ];
    for (const { name, make, seeds, milliseconds, share, repeats } of aims) {
      const found = seeds.map((seed) => once(make(seed), seed, milliseconds));
      const chance = seeds.map((seed) => counted(make(seed), byChance(make(seed), seed)).share);
      const of = (value: (one: Mixed) => number): number => median(found.map(value));
      const [got, again] = [of((one) => one.share), of((one) => one.repeats)];
      const forbidden = found.reduce((sum, one) => sum + one.forbidden, 0);
      table.push([
        name,
        percent(got),
        String(again),
        String(of((one) => one.sameTeam)),
        String(forbidden),
        percent(median(chance)),
        ms(of((one) => one.time)),
        ms(Math.max(...found.map(({ step }) => step))),
      ]);
      goals.push({
        what: `Groups: ${name}, within ${ms(milliseconds)}`,
        goal: share === undefined ? `<= ${repeats} repeats` : `>= ${percent(share)} of the bound, 0 forbidden pairs`,
        reached: share === undefined ? `${again} repeats` : `${percent(got)}, ${forbidden} forbidden`,
        met: forbidden === 0 && (share === undefined ? again <= (repeats ?? 0) : got >= share),
      });
    }
    return {
      title: 'Mixing people into groups',
      about:
        'Teams of uneven size, two earlier rounds by chance, one in twenty people to be kept apart from somebody; and the classics, where everybody is a stranger. The bound is the most first meetings across teams that seats, pairs and people allow; it may be out of reach. The bench counts every plan itself. A search ends with its time or when nothing is left to gain.',
      goals,
      table,
      notes: [
        'Medians over the seeds; forbidden pairs are summed up, the longest step is the longest of all.',
        `A step longer than ${longestStep} ms would be felt in an editor.`,
        'A genetic solver for the same task (Good-Enough Golfers, 2024) once took 14 s for 96.4 % with such 40 people and finished no round for 500 in 120 s. It is in no registry, so it takes no part here.',
      ],
    };
  },
};

const percent = (share: number): string => `${figures(Math.floor(share * 1000) / 10)} %`;
