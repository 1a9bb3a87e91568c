/** A hostile file costs at most so many times what an honest one of its size costs. */
export const mostTimes = 8;
/** Milliseconds of the processor that are never too much. */
export const enough = 300;
