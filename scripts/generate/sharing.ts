import { run } from '../../src/cli/run.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { placeholders } from '../../src/core/share/templates.ts';
import type { Language } from '../../src/core/words/words.ts';
import { root } from '../run/paths.ts';
import { between } from './between.ts';

const heads = { en: ['Name', 'What stands there'], ja: ['名前', '入るもの'] } as const;

/** The page about what is passed on, with the table of names a template may use. */
export function withPlaceholders(page: string, language: Language): string {
  const rows = [heads[language], ['---', '---']].map((cells) => `| ${cells.join(' | ')} |`);
  const names = Object.entries(placeholders).map(([name, text]) => `| \`{${name}}\` | ${text[language]} |`);
  return between(page, 'placeholders', [...rows, ...names].join('\n'));
}

const series = { en: 'examples/en/sales-dev.meetup.yaml', ja: 'examples/ja/eigyo-kaihatsu.meetup.yaml' } as const;

/** What the commands make of the example company on its day, by the name of the file that keeps it. */
export async function sharedExamples(language: Language): Promise<ReadonlyMap<string, string>> {
  const file = series[language];
  const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['invitation.md', ['invite', file, '--format', 'md']],
    ['reminder.md', ['invite', file, '--kind', 'reminder', '--format', 'md']],
    ['cancelled.md', ['invite', file, '--session', '2026-11-19', '--format', 'md']],
    ['run-sheet.md', ['sheet', file, '--format', 'md']],
    ['minutes.md', ['minutes', file, '--format', 'md']],
    ['thanks.md', ['minutes', file, '--kind', 'thanks', '--session', '2026-08-20', '--format', 'md']],
    ['calendar.ics', ['ics', file]],
    ['network.svg', ['network', file, '--format', 'svg']],
  ];
  const made = new Map<string, string>();
  for (const [name, args] of commands)
    made.set(name, await output([...args, '--lang', language, '--today', '2026-11-23', '--no-settings']));
  return made;
}

async function output(args: readonly string[]): Promise<string> {
  let out = '';
  const fail = (text: string): void => {
    throw new Error(text);
  };
  await run(
    args,
    {
      cwd: root,
      env: {},
      today: () => '2026-11-23' as Day,
      input: async () => new Uint8Array(),
      out: (text) => {
        out += text;
      },
      err: fail,
      colour: false,
    },
    () => '',
  );
  return out;
}
