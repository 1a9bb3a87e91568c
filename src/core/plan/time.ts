/** A wall-clock time `HH:MM`, 24 hours; sorts and compares as text. */
export type Time = string & { readonly '~time': true };

/** True for `00:00` to `23:59` in ASCII digits. */
export const isTime = (text: string): text is Time => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. */
export const minuteOfDay = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The time this many minutes after midnight; past midnight it starts again at 00:00. */
export function timeAt(minute: number): Time {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}` as Time;
}
