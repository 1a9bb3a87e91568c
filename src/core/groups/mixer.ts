import { mostNewPairs } from './bound.ts';
import type { Problem, Tables } from './problem.ts';
import { Random } from './random.ts';
import { Seating, tablesOf } from './seating.ts';
import { regularRounds, seatAs, seatGreedily, teamByTeam } from './start.ts';

/** What a mixer has so far. */
export interface Mixed {
  readonly tables: Tables;
  /** Pairs of strangers that meet. */
  readonly newPairs: number;
  /** No plan has more of them; it may be out of reach. */
  readonly bound: number;
}

/** How ready a mixer is to make things worse for a while: what it begins a search with, and what it ends with. */
const hottest = 30;
const coldest = 2;
/** Searches after each other that find nothing before it is left at that. */
const patience = 3;
/** Swaps tried at the end, for those who meet again anyway and for an even share of new people. */
const lastMoves = 20_000;
/** Up to so many people everybody sees how many new people the others meet. */
const few = 24;
/** What it is worth that everybody meets as many new people as everybody else. */
const evenly = 6;
const evenlyAmongFew = 12;
/** Moves of the first search; each later one takes twice as many. */
const firstSearch = 20_000;
/** Moves after which others get their turn. */
const turn = 500;
/** With more people a first layout is as good as a search is going to make it. */
const crowd = 120;

/** Moves after which a search of this size has found most of what it will find: well below a second. */
export const usualMoves = ({ people }: Problem): number => (people > 300 ? 200_000 : 1_200_000);

/**
 * Mixes people so that strangers meet. Works in small steps, so that whoever waits can be told how far it is, can stop,
 * and always has the best plan so far. The same problem, seed and number of moves give the same plan.
 */
export class Mixer {
  /** No plan lets more pairs of strangers meet; it may be out of reach. */
  readonly bound: number;
  /** Pairs of strangers there are. */
  readonly strangers: number;
  readonly #problem: Problem;
  readonly #random: Random;
  /** For each person the set it belongs to, -1 where it goes alone. */
  readonly #sets: Int32Array;
  #seating: Seating;
  #best: Int32Array;
  #bestCost = Infinity;
  #bestMissing: number;

  constructor(problem: Problem, seed: number) {
    this.#problem = problem;
    this.#random = new Random(seed);
    this.#seating = new Seating(problem);
    this.strangers = this.#seating.missing;
    this.#bestMissing = this.strangers;
    this.bound = mostNewPairs(problem, this.#seating.strangers);
    this.#best = this.#seating.seats;
    this.#sets = new Int32Array(problem.people).fill(-1);
    problem.together.forEach((set, nth) => {
      for (const person of set) this.#sets[person] = nth;
    });
  }

  /** The best plan so far. Before the first step there is none. */
  get best(): Mixed {
    const newPairs = this.strangers - this.#bestMissing;
    return { tables: tablesOf(this.#seating, this.#best), newPairs, bound: this.bound };
  }

  /** Every step takes about a millisecond and answers how much of the work is done, from 0 to 1. */
  *steps(moves: number = usualMoves(this.#problem)): Generator<number, void> {
    yield* this.#begin();
    yield* this.#mend();
    let idle = 0;
    for (let done = 0, search = firstSearch; done < moves && !this.#perfect && idle < patience; search *= 2) {
      // What is left is better spent in one go than begun twice.
      const length = moves - done < search * 3 ? moves - done : search;
      const before = this.#bestCost;
      for (const part of this.#search(length, hottest)) yield (done + part * length) / moves;
      idle = this.#bestCost < before ? 0 : idle + 1;
      done += length;
    }
    if (this.#problem.people <= crowd) yield* this.#settle();
    yield 1;
  }

  get #perfect(): boolean {
    return this.strangers - this.#bestMissing >= this.bound;
  }

  /** Without teams a regular plan is as good as solved, and it is only a matter of who takes which place in it. */
  get #isPure(): boolean {
    return this.#problem.teams.every((team) => team < 0);
  }

  *#begin(): Generator<number, void> {
    const problem = this.#problem;
    const order = teamByTeam(problem, this.#random);
    const regular = regularRounds(problem, order);
    const rounds = problem.rounds.length;
    if (regular) {
      for (let round = 0; round < rounds; round++) {
        seatAs(this.#seating, round, regular(round));
        yield 0;
      }
      if (this.#isPure && problem.people <= crowd) yield* this.#rename();
      this.#keep();
    }
    if (regular && (problem.people > crowd || this.#perfect)) return;
    const laid = this.#seating;
    this.#seating = new Seating(problem);
    for (let round = 0; round < rounds; round++) {
      seatGreedily(this.#seating, problem, round, order, this.#random);
      yield 0;
    }
    if (regular && laid.cost <= this.#seating.cost) this.#seating = laid;
    this.#keep();
  }

  /** Lets two people change places in all rounds at once, which leaves a regular plan regular, as long as it helps. */
  *#rename(): Generator<number, void> {
    const { people, rounds } = this.#problem;
    const seating = this.#seating;
    const place = new Int32Array(people * rounds.length).fill(-1);
    for (let round = 0; round < rounds.length; round++)
      for (let seat = seating.roundStart[round] as number; seat < (seating.roundStart[round + 1] as number); seat++)
        place[round * people + (seating.seats[seat] as number)] = seat;
    const change = (a: number, b: number): void => {
      for (let round = 0; round < rounds.length; round++) {
        const [seatA, seatB] = [place[round * people + a] as number, place[round * people + b] as number];
        if (seatA < 0 || seatB < 0) continue;
        if (seating.groupStart[seatA] !== seating.groupStart[seatB]) seating.swap(seatA, seatB);
        else [seating.seats[seatA], seating.seats[seatB]] = [b, a];
        place[round * people + a] = seatB;
        place[round * people + b] = seatA;
      }
    };
    let helped = true;
    while (helped) {
      helped = false;
      for (let a = 0; a < people; a++) {
        for (let b = 0; b < a; b++) {
          const before = seating.cost;
          change(a, b);
          if (seating.cost < before) helped = true;
          else change(a, b);
        }
        yield 0;
      }
    }
  }

  /** Looks at those who sit with somebody they could do without, and lets them change places where it helps. */
  *#mend(): Generator<number, void> {
    const seating = this.#seating;
    const { groupStart, roundStart } = seating;
    let found = 1;
    for (let pass = 0; pass < 6 && found > 0; pass++) {
      found = 0;
      for (let round = 0; round < seating.rounds; round++) {
        const from = roundStart[round] as number;
        const end = roundStart[round + 1] as number;
        for (let seat = from; seat < end; seat++) {
          if (!seating.wastes(seat)) continue;
          for (let tries = 0; tries < 60; tries++) {
            const other = from + this.#random.below(end - from);
            if (groupStart[other] === groupStart[seat] || this.#isTied(seat) || this.#isTied(other)) continue;
            if (seating.swapAdds(seat, other) >= 0) continue;
            seating.swap(seat, other);
            found++;
            break;
          }
        }
        yield 0;
      }
    }
    this.#keep();
  }

  #isTied(seat: number): boolean {
    return (this.#sets[this.#seating.seats[seat] as number] as number) >= 0;
  }

  /** Annealing: swaps by chance, of which those that make things worse are taken less and less. */
  *#search(moves: number, heatAtFirst: number): Generator<number, void> {
    const seating = this.#seating;
    const { groupStart, roundStart, rounds } = seating;
    const random = this.#random;
    const alone = this.#problem.together.length === 0;
    const cooling = (coldest / heatAtFirst) ** (turn / moves);
    let heat = heatAtFirst;
    for (let done = 0; done < moves; done += turn) {
      for (let nth = 0; nth < turn; nth++) {
        const round = random.below(rounds);
        const from = roundStart[round] as number;
        const width = (roundStart[round + 1] as number) - from;
        const a = from + random.below(width);
        const b = from + random.below(width);
        if (groupStart[a] === groupStart[b]) continue;
        if (!alone && (this.#isTied(a) || this.#isTied(b))) {
          // A set has many people to change places with; it does not need a turn for each of them.
          if (nth % 8 === 0) this.#moveSet(a, b, heat);
          continue;
        }
        const added = seating.swapAdds(a, b);
        if (added > 0 && !this.#dares(added, heat)) continue;
        seating.swap(a, b);
        if (seating.cost < this.#bestCost) {
          const before = this.#perfect;
          this.#keep();
          if (this.#perfect && !before) return;
        }
      }
      heat *= cooling;
      yield done / moves;
    }
  }

  /** The end: strangers come first and are settled; now few should sit together again, and all should meet as many. */
  *#settle(): Generator<number, void> {
    this.#return();
    const seating = this.#seating;
    const { groupStart, roundStart, rounds } = seating;
    // A crowd does not compare; among few, one meeting less is better than somebody who is left behind.
    const isSmall = this.#problem.people <= few;
    const even = isSmall ? evenlyAmongFew : evenly;
    const price = (): number => {
      const met = 2 * (this.strangers - seating.missing);
      return seating.cost + even * (seating.squares - (met * met) / seating.people);
    };
    let now = price();
    let least = now;
    for (let done = 0; done < lastMoves; done++) {
      if (done % turn === 0) yield 1;
      const heat = hottest * (1 - done / lastMoves) ** 2 + 0.5;
      const round = this.#random.below(rounds);
      const from = roundStart[round] as number;
      const width = (roundStart[round + 1] as number) - from;
      const [a, b] = [from + this.#random.below(width), from + this.#random.below(width)];
      if (groupStart[a] === groupStart[b] || this.#isTied(a) || this.#isTied(b)) continue;
      seating.swap(a, b);
      const then = price();
      if (then > now && !this.#dares(then - now, heat)) {
        seating.swap(a, b);
        continue;
      }
      now = then;
      if (now >= least || (!isSmall && seating.missing > this.#bestMissing)) continue;
      least = now;
      this.#best = seating.seats.slice();
      this.#bestMissing = seating.missing;
      this.#bestCost = seating.cost;
    }
  }

  #dares(added: number, heat: number): boolean {
    return added < heat * 12 && this.#random.next() < Math.exp(-added / heat) * 4_294_967_296;
  }

  /** Moves all of a set that share a group into another group, and as many single people out of it. */
  #moveSet(one: number, other: number, heat: number): void {
    const seating = this.#seating;
    const [from, to] = this.#isTied(one) ? [one, other] : [other, one];
    const set = this.#sets[seating.seats[from] as number];
    const leaving = this.#groupOf(from).filter((seat) => this.#sets[seating.seats[seat] as number] === set);
    const coming = this.#random.shuffle(this.#groupOf(to).filter((seat) => !this.#isTied(seat)));
    if (coming.length < leaving.length) return;
    const before = seating.cost;
    leaving.forEach((seat, nth) => {
      seating.swap(seat, coming[nth] as number);
    });
    const added = seating.cost - before;
    if (added > 0 && !this.#dares(added, heat))
      leaving.forEach((seat, nth) => {
        seating.swap(seat, coming[nth] as number);
      });
    else this.#keep();
  }

  #groupOf(seat: number): number[] {
    const [start, end] = [this.#seating.groupStart[seat] as number, this.#seating.groupEnd[seat] as number];
    return Array.from({ length: end - start }, (_, nth) => start + nth);
  }

  #keep(): void {
    if (this.#seating.cost >= this.#bestCost) return;
    this.#bestCost = this.#seating.cost;
    this.#bestMissing = this.#seating.missing;
    this.#best = this.#seating.seats.slice();
  }

  /** Goes back to the best plan so far. */
  #return(): void {
    if (this.#seating.cost === this.#bestCost) return;
    const best = this.#best;
    this.#seating = new Seating(this.#problem);
    best.forEach((person, seat) => {
      this.#seating.sit(person, seat);
    });
  }
}
