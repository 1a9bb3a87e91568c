import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { root } from '../scripts/run/paths.ts';
import { versionOf } from './built.ts';
import type { Coverage } from './check.ts';
import { calm } from './measure/contest.ts';
import type { Goal, Section } from './rows/row.ts';

/** The whole of `docs/performance.md`. */
export async function report(sections: readonly Section[], coverage: Coverage, minutes: number): Promise<string> {
  const goals = sections.flatMap((section) => section.goals);
  return `# Performance

Written by \`npm run bench\`; do not edit. Read the ratios, not the milliseconds: those are of one machine on one day.

${await surroundings(minutes)}

All contenders of a table take part in the same rounds, each round in another order; each table is measured in a process of its own. A ratio is the median over the rounds; p10 to p90 says how far the rounds lie apart. Where the base swings more than ${calm}x between p10 and p90 the contest is held again, twice at most; if it still swings, the table says so.

## Goals

${table([['what', 'goal', 'reached', 'met'], ...goals.map(({ what, goal, reached, met }) => [what, goal, reached, met ? 'yes' : '**no**'])])}

${inTheWay(goals)}${[...sections, coverageSection(coverage)].map(sectionText).join('\n\n')}

## Not measured

What an editor draws, a cold processor cache or disk, slow or remote file systems, Windows and macOS, browsers, and the peer as a server with its messages and its wait for a pause in typing.
`;
}

/** Why goals are not met, one line each. */
function inTheWay(goals: readonly Goal[]): string {
  const unmet = goals.filter(({ met, because }) => !met && because !== undefined);
  if (unmet.length === 0) return '';
  return `What stands in the way of those that are not met:\n\n${unmet.map(({ what, because }) => `- ${what}: ${because}`).join('\n')}\n\n`;
}

/** A section as it stands in the report. */
export const sectionText = ({ title, about, table: rows, notes = [] }: Section): string =>
  [`## ${title}`, about, table(rows), ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : [])].join(
    '\n\n',
  );

/** What was found in the files with one defect each. */
export function coverageSection({ defects, ours, peer, of }: Coverage): Section {
  const mark = (found: boolean): string => (found ? 'yes' : 'no');
  return {
    title: 'What is found',
    about: 'A sound file of 500 lines with one defect at a time. A defect is found when a problem stands on its line.',
    goals: [],
    table: [
      ['defect', 'ours', 'peer'],
      ...defects.map(({ what, schema, ours, peer }) => [schema ? what : `${what} *`, mark(ours), mark(peer)]),
      [`of ${of}`, String(ours), String(peer)],
    ],
    notes: [
      'We chose the defects. Those with * take more than a schema and a parser: the rest of the file, or a calendar.',
    ],
  };
}

async function surroundings(minutes: number): Promise<string> {
  const [{ model = 'unknown' } = {}] = cpus();
  const versions = [
    `Node ${process.versions.node}`,
    `yaml ${await versionOf('yaml', 'product')}`,
    `esbuild ${await versionOf('esbuild', 'product')}`,
    `peer: yaml-language-server ${await versionOf('yaml-language-server', 'bench')}, in process, with \`schemas/meetup.schema.json\``,
  ];
  return `- ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, ${minutes.toFixed(1)} minutes
- ${cpus().length} x ${model.trim()}, ${process.platform} ${process.arch}
- ${versions.join('; ')}`;
}

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'media', 'esbuild.mjs') === '' ? '' : ' with changes';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'unknown';
  }
}

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
