import { adds, costs, countMask, grade, gradeShift, missed, pairsOf, takes } from './grades.ts';
import type { Problem, Tables } from './problem.ts';

const firstMeeting = (grade.stranger << gradeShift) | 1;

/**
 * Everybody on a seat in every round, and what that costs. A swap of two people costs as much to judge as their groups
 * are large, however many people there are.
 */
export class Seating {
  readonly people: number;
  readonly rounds: number;
  /** Who sits where: the seats of all rounds one after another, group by group. */
  readonly seats: Int32Array;
  /** The first seat of each round; one more at the end. */
  readonly roundStart: Int32Array;
  /** For each seat, the first seat of its group and the one behind its last. */
  readonly groupStart: Int32Array;
  readonly groupEnd: Int32Array;
  /** The byte of each pair, see `grades.ts`. */
  readonly pairs: Uint8Array;
  /** How many strangers each person could meet. */
  readonly strangers: Int32Array;
  cost = 0;
  /** Pairs of strangers who have not met yet. */
  missing = 0;
  /** How many strangers each person meets, and the sum of their squares. */
  readonly met: Int32Array;
  squares = 0;

  constructor(problem: Problem) {
    const { people, rounds } = problem;
    this.people = people;
    this.met = new Int32Array(people);
    this.rounds = rounds.length;
    const total = rounds.reduce((sum, { present }) => sum + present.length, 0);
    this.seats = new Int32Array(total).fill(-1);
    this.groupStart = new Int32Array(total);
    this.groupEnd = new Int32Array(total);
    this.roundStart = new Int32Array(rounds.length + 1);
    let at = 0;
    rounds.forEach(({ sizes }, round) => {
      for (const size of sizes) {
        this.groupStart.fill(at, at, at + size);
        this.groupEnd.fill(at + size, at, at + size);
        at += size;
      }
      this.roundStart[round + 1] = at;
    });
    const { codes, strangers } = pairsOf(problem);
    this.pairs = codes;
    this.strangers = strangers;
    this.missing = strangers.reduce((sum, own) => sum + own, 0) / 2;
    this.cost = this.missing * missed;
  }

  /** What a person on an empty seat would add. */
  joins(person: number, seat: number): number {
    const { seats, pairs, people } = this;
    const end = this.groupEnd[seat] as number;
    let sum = 0;
    for (let at = this.groupStart[seat] as number; at < end; at++) {
      const other = seats[at] as number;
      if (other >= 0 && at !== seat) sum += adds[pairs[person * people + other] as number] as number;
    }
    return sum;
  }

  /** Puts a person on an empty seat. */
  sit(person: number, seat: number): void {
    const end = this.groupEnd[seat] as number;
    for (let at = this.groupStart[seat] as number; at < end; at++) {
      const other = this.seats[at] as number;
      if (other >= 0 && at !== seat) this.#count(person, other, 1);
    }
    this.seats[seat] = person;
  }

  /** True where somebody sits with anybody else than strangers met for the first time. */
  wastes(seat: number): boolean {
    const { seats, pairs, people } = this;
    const row = (seats[seat] as number) * people;
    const end = this.groupEnd[seat] as number;
    for (let at = this.groupStart[seat] as number; at < end; at++)
      if (at !== seat && pairs[row + (seats[at] as number)] !== firstMeeting) return true;
    return false;
  }

  /** What it would add if two people of different groups of a round changed places. */
  swapAdds(seatA: number, seatB: number): number {
    const { seats, pairs, people } = this;
    const a = seats[seatA] as number;
    const b = seats[seatB] as number;
    const rowA = a * people;
    const rowB = b * people;
    let sum = 0;
    const endA = this.groupEnd[seatA] as number;
    for (let at = this.groupStart[seatA] as number; at < endA; at++) {
      const other = seats[at] as number;
      if (other !== a)
        sum += (takes[pairs[rowA + other] as number] as number) + (adds[pairs[rowB + other] as number] as number);
    }
    const endB = this.groupEnd[seatB] as number;
    for (let at = this.groupStart[seatB] as number; at < endB; at++) {
      const other = seats[at] as number;
      if (other !== b)
        sum += (takes[pairs[rowB + other] as number] as number) + (adds[pairs[rowA + other] as number] as number);
    }
    return sum;
  }

  /** Lets two people of different groups of a round change places. */
  swap(seatA: number, seatB: number): void {
    const { seats } = this;
    const a = seats[seatA] as number;
    const b = seats[seatB] as number;
    const endA = this.groupEnd[seatA] as number;
    for (let at = this.groupStart[seatA] as number; at < endA; at++) {
      const other = seats[at] as number;
      if (other === a) continue;
      this.#count(a, other, -1);
      this.#count(b, other, 1);
    }
    const endB = this.groupEnd[seatB] as number;
    for (let at = this.groupStart[seatB] as number; at < endB; at++) {
      const other = seats[at] as number;
      if (other === b) continue;
      this.#count(b, other, -1);
      this.#count(a, other, 1);
    }
    seats[seatA] = b;
    seats[seatB] = a;
  }

  #count(one: number, other: number, step: 1 | -1): void {
    const { pairs, people } = this;
    const before = pairs[one * people + other] as number;
    const code = before + step;
    pairs[one * people + other] = code;
    pairs[other * people + one] = code;
    this.cost += (costs[code] as number) - (costs[before] as number);
    if (code >> gradeShift !== grade.stranger) return;
    const fresh = (before & countMask) === 0 ? 1 : (code & countMask) === 0 ? -1 : 0;
    if (fresh === 0) return;
    this.missing -= fresh;
    for (const person of [one, other]) {
      const met = this.met[person] as number;
      this.met[person] = met + fresh;
      this.squares += fresh * (2 * met + fresh);
    }
  }
}

/** The groups of seats, read off a list of seats. */
export function tablesOf({ roundStart, groupEnd }: Seating, seats: Int32Array): Tables {
  return Array.from({ length: roundStart.length - 1 }, (_, round) => {
    const groups: number[][] = [];
    const end = roundStart[round + 1] as number;
    for (let at = roundStart[round] as number; at < end; at = groupEnd[at] as number)
      groups.push([...seats.subarray(at, groupEnd[at])].sort((a, b) => a - b));
    return groups;
  });
}
