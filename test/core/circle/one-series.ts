import type { Circle } from '../../../src/core/circle/circle.ts';
import { Folder } from '../folder.ts';

/** The file of the series that these tests look at. The clock stands at Monday, 23 November 2026. */
export const file = 'a.meetup.yaml';

export const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
export const weekly = 'cadence: { every: 1 week }';

export const decided = (decision: string, date: string): string =>
  `renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;

/** A series with its sessions, each as it stands between brackets, and what else the file says. */
export const circleOf = (series: string, sessions: readonly string[], more = ''): Circle =>
  new Folder({ [file]: textOf(series, sessions, more) }).circle;

export const textOf = (series: string, sessions: readonly string[], more = ''): string =>
  `series: { title: A, ${series} }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${more}`;

/** A file that says something of every kind. */
export const full = `series: { title: A, teams: [dev, sales], sponsors: [boss], organisers: [org] }
sessions:
  - { date: 2026-10-15, host: ken, participants: [mio], topics: [t], hints: [{ id: h, from: ken, to: mio, said: x }] }
  - { date: 2026-12-17 }
topics: { t: { title: T }, u: { title: U } }
outcomes: [{ what: a }]
`;
