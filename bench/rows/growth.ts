import { placesIn } from '../made/edits.ts';
import { oneFile } from '../made/files.ts';
import { type Contest, contest } from '../measure/contest.ts';
import { median } from '../measure/statistics.ts';
import { ms, number, times, unrest } from '../words.ts';
import { Typist } from './keystroke.ts';
import type { Row } from './row.ts';

const sizes = [500, 5000, 50_000] as const;
const goal = 1.5;

export const growth: Row = {
  name: 'growth',
  measure: async ({ subject }) => {
    const files = sizes.map((lines) => {
      const text = oneFile(lines);
      return { lines, text, typist: new Typist(subject, text) };
    });
    const found: { place: string; contest: Contest }[] = [];
    for (const [nth, place] of placesIn(files[0]?.text ?? '').entries()) {
      const contenders = files.map(({ lines, text, typist }) => {
        const at = placesIn(text)[nth] ?? place;
        return { ...typist.at(at), name: number(lines) };
      });
      const [base, ...others] = contenders;
      if (base) found.push({ place: place.name, contest: await contest(base, others, { rounds: 11, seconds: 4 }) });
    }
    const last = number(sizes.at(-1) ?? 0);
    const growths = found.map(({ contest }) => contest.of(last).ratio);
    const worst = Math.max(...growths);
    return {
      title: 'The same as a file grows',
      about: `Ours against ours: one keystroke in files of ${sizes.map(number).join(', ')} lines.`,
      goals: [
        {
          what: `Growth of a keystroke from ${number(sizes[0])} to ${last} lines, ours`,
          goal: `<= ${times(goal)}`,
          reached: `${times(median(growths))} (worst place ${times(worst)})`,
          met: median(growths) <= goal,
        },
      ],
      table: [
        ['place', ...sizes.map((lines) => `${number(lines)} lines`), `growth to ${last}`],
        ...found.map(({ place, contest }) => [
          place,
          ...sizes.map((lines) => ms(contest.of(number(lines)).ms)),
          `${times(contest.of(last).ratio)}${unrest([contest])}`,
        ]),
      ],
    };
  },
};
