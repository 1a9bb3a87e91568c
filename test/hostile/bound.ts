/** Bytes up to which a file is small. */
export const small = 20_000;
/** A hostile file costs at most so many times what an honest one of its size costs. */
const mostTimes = 8;
/** Milliseconds of the processor that are never too much. */
export const enough = 300;
/** How often a file is tried that took too long: a machine with other things to do is no defect. */
export const tries = 3;

/** What was measured of one thing that is done with a file, in milliseconds of the processor. */
export interface Cost {
  readonly hostile: number;
  /** Of showing an honest file of the same size; 0 where nobody had to ask. */
  readonly honest: number;
}

export const isBounded = ({ hostile, honest }: Cost): boolean => hostile <= Math.max(enough, mostTimes * honest);
