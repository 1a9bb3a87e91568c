import { oneFile } from './files.ts';

/** A file with one thing wrong in it. */
export interface Defect {
  readonly what: string;
  readonly text: string;
  /** The lines on which a problem counts as found, from 0. */
  readonly lines: readonly [first: number, last: number];
  /** True where a schema or a YAML parser can know of it; the others take what only the whole file or a calendar says. */
  readonly schema: boolean;
}

/** The session in which things go wrong: one that was held, and one that is still to come. */
const held = 5;
const coming = -1;

/** Every defect in a file of its own, so that none hides another. */
export function defects(): readonly Defect[] {
  const text = oneFile(500);
  const defect = (what: string, schema: boolean, at: number, pattern: RegExp, by: string, more = 0): Defect => {
    const starts = [...text.matchAll(/^ {2}- date:/gm)].map(({ index }) => index);
    const from = at === 0 ? 0 : (starts.at(at) ?? 0);
    const found = pattern.exec(text.slice(from));
    if (!found) throw new Error(`There is no place for this defect: ${what}`);
    const start = from + found.index;
    const changed = text.slice(0, start) + found[0].replace(pattern, by) + text.slice(start + found[0].length);
    const line = text.slice(0, start).split('\n').length - 1;
    return { what, schema, text: changed, lines: [line + Math.min(0, more), line + Math.max(0, more)] };
  };
  return [
    defect('negative minutes', true, 0, /minutes: 60/, 'minutes: -60'),
    defect('a list where one name belongs', true, held, /host: (\w+)/, 'host: [$1, p0001]'),
    defect('a session without a date', true, held, /date: .*/, 'place: the long table'),
    defect('an unknown status', true, held, /( {4})start: .*/, '$1status: perhaps'),
    defect('a key written twice', true, held, /( {4})start: (.*)/, '$1start: $2\n$1start: $2', 1),
    defect('a bracket that is not closed', true, held, /(participants: \[.*)\]/, '$1', 1),
    defect('a person nobody knows', false, held, /host: \w+/, 'host: nobody'),
    defect('a topic nobody knows', false, held, /topics: \[.*\]/, 'topics: [no-such-topic]'),
    defect('a team nobody knows', false, 0, / teams: \[sales/, ' teams: [saless'),
    defect('30 February', false, held, /date: .*/, 'date: 2026-02-30'),
    defect('25 o’clock', false, held, /start: .*/, 'start: "25:00"'),
    defect('a time zone that does not exist', false, 0, /timezone: .*/, 'timezone: Europe/Londn'),
    defect('a misspelt key', false, held, / participants:/, ' particpants:'),
    defect(
      'a host in two places at once',
      false,
      coming,
      /date: (.*)\n(.*)\n(.*)\n {4}host: (\w+)/,
      'date: $1\n$2\n$3\n    host: $4\n  - date: $1\n    title: Elsewhere\n    start: "15:30"\n    host: $4',
      7,
    ),
    defect('an agenda longer than the session', false, coming, / 20分/, ' 80分', -2),
    defect('a session off the cadence', false, coming, /date: .*/, 'date: 2026-12-07'),
  ];
}
