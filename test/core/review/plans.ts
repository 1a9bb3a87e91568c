/** A series of one file: what it says of itself, its sessions one a line, and what stands below. */
export const series = (head: string, sessions: readonly string[], rest = ''): string =>
  `series: { title: A${head && `, ${head}`} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${rest}`;

export const monthly = 'cadence: { every: 1 month, on: 3rd thu }';

/** What was decided last on how to go on. */
export const ended = (decision: string, date: string): string =>
  `renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;

/** A file of sessions, one a line. */
export const sessions = (...ones: readonly string[]): string =>
  `sessions:\n${ones.map((one) => `  - { ${one} }\n`).join('')}`;
