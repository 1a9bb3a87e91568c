const day = 86_400_000;

/** The date so many days after another, both as `YYYY-MM-DD`. */
export const days = (date: string, after: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + after * day).toISOString().slice(0, 10);

/** The date so many working days after a Monday. */
export const workdays = (monday: string, after: number): string => days(monday, after + 2 * Math.floor(after / 5));
