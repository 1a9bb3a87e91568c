import { groupSizes, type Met, type Pair, type Problem } from '../../../src/core/groups/problem.ts';
import { Random } from '../../../src/core/groups/random.ts';

/** Everybody a stranger to everybody: the social golfer problem. */
export function golfers(groups: number, size: number, rounds: number): Problem {
  const present = Array.from({ length: groups * size }, (_, person) => person);
  return {
    people: present.length,
    teams: present.map(() => -1),
    rounds: Array.from({ length: rounds }, () => ({ present, sizes: groupSizes(present.length, size) })),
    met: [],
    apart: [],
    together: [],
    leads: [],
  };
}

/** People of teams of uneven size who were mixed by chance before, of whom some are to be kept apart. */
export function company(
  people: number,
  size: number,
  teams: number,
  rounds: number,
  seed: number,
  { history = 2, apart = Math.floor(people / 20), even = false, attendance = 1 } = {},
): Problem {
  const random = new Random(seed);
  const all = Array.from({ length: people }, (_, person) => person);
  const met: Met[] = [];
  for (let nth = 0; nth < history; nth++) {
    const order = random.shuffle([...all]);
    for (let at = 0; at < people; at += size)
      for (const one of order.slice(at, at + size))
        for (const other of order.slice(at, at + size))
          if (one < other) met.push({ pair: [one, other], memory: nth === 0 ? 'known' : 'fresh' });
  }
  const pairs = Array.from({ length: apart }, (): Pair => {
    const one = random.below(people);
    return [one, (one + 1 + random.below(people - 1)) % people];
  });
  return {
    people,
    teams: all.map((person) => (even ? person % teams : Math.floor(teams * (person / people) ** 1.3))),
    rounds: Array.from({ length: rounds }, () => {
      const here = random
        .shuffle([...all])
        .slice(0, Math.round(people * attendance))
        .sort((a, b) => a - b);
      return { present: here, sizes: groupSizes(here.length, size) };
    }),
    met,
    apart: pairs,
    together: [],
    leads: [],
  };
}
