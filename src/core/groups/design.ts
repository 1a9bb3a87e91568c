/** Rounds of groups of points in which no two points meet twice. */
export type Design = readonly (readonly (readonly number[])[])[];

/**
 * A known design for so many full groups, as many rounds as asked for; undefined where none is known here that goes
 * further than a lattice does.
 */
export function designFor(groups: number, size: number, rounds: number): Design | undefined {
  const found = known.find((one) => one.groups === groups && one.size === size && one.rounds >= rounds);
  return found?.make().slice(0, rounds);
}

const known: readonly {
  readonly groups: number;
  readonly size: number;
  readonly rounds: number;
  readonly make: () => Design;
}[] = [
  // Kirkman's schoolgirls: one round turned seven times, found by search.
  {
    groups: 5,
    size: 3,
    rounds: 7,
    make: () =>
      turned(7, 2, [
        [14, 0, 7],
        [1, 2, 4],
        [3, 8, 12],
        [5, 11, 13],
        [6, 9, 10],
      ]),
  },
  { groups: 7, size: 3, rounds: 10, make: kirkman21 },
];

/** One round turned `by` times: points of each circle of that length move on by one, those behind the circles stay. */
function turned(by: number, circles: number, first: readonly (readonly number[])[]): Design {
  const at = (point: number, turn: number): number =>
    point >= by * circles ? point : point - (point % by) + ((point + turn) % by);
  return Array.from({ length: by }, (_, turn) => first.map((group) => group.map((point) => at(point, turn))));
}

/** Ray-Chaudhuri and Wilson: three circles of seven points, and the powers of 3, which run through 1 to 6. */
function kirkman21(): Design {
  const power = (exponent: number): number => 3 ** (exponent % 6) % 7;
  const across = (exponent: number): readonly number[] =>
    [0, 2, 4].map((step, circle) => circle * 7 + power(exponent + step));
  const within = [0, 1, 2].map((circle) => [0, 2, 4].map((step) => circle * 7 + power(step)));
  const first = [[0, 7, 14], ...within, across(1), across(3), across(5)];
  const lines = [0, 2, 4].map((exponent) => turned(7, 3, [across(exponent)]).flat());
  return [...turned(7, 3, first), ...lines];
}
