/** Numbers that look random and are the same for the same seed on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds start far apart; a state of zero would stay there.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0 || 0x6d2b79f5;
    for (let nth = 0; nth < 8; nth++) this.next();
  }

  /** The next 32 bits. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> 0;
  }

  /** A whole number from 0, below a limit of at most 2^24. */
  below(limit: number): number {
    return Math.floor(((this.next() >>> 8) / 0x1000000) * limit);
  }

  /** Puts a list into another order, in place. */
  shuffle<T extends { length: number; [nth: number]: number }>(list: T): T {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const held = list[last] as number;
      list[last] = list[other] as number;
      list[other] = held;
    }
    return list;
  }
}
