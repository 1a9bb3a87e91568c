import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** What is not said with a finding, by the file it is kept in. */
const told = {
  /** `review/page-of.ts` asks for it. */
  'rule-pages': ({ why, example }) => ({ why, example }),
  /** `review/mends-of.ts` asks for it. */
  'rule-remedies': ({ remedies }) => Object.fromEntries(remedies.map(({ as, title }) => [as, title])),
};

/**
 * Leaves that out of every rule: it is in files of its own, which whoever first asks for it loads. A rule stays one file,
 * and what a keystroke waits for does not carry all of it.
 */
export const withoutRulePages = {
  name: 'without-rule-pages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]review[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: withoutPage(await readFile(path, 'utf8'), basename(path, '.ts')),
      loader: 'ts',
    }));
  },
};

/** The source of a rule without what is told later. Throws where a rule is written otherwise than all of them are. */
function withoutPage(source, name) {
  let text = source;
  for (const key of ['why', 'example', 'mends']) {
    const block = new RegExp(`^  ${key}: \\{\\n[\\s\\S]*?^  \\},\\n`, 'm').exec(text)?.[0];
    // A rule may have no remedies.
    if (!block && (key !== 'mends' || /^ {2}mends/m.test(text)))
      throw new Error(`${name}.ts has no ${key} on lines of its own.`);
    text = text.replace(block ?? '', '');
  }
  return text;
}

/** Writes what was left out into files. */
export async function writeRulePages(folder) {
  const { outputFiles } = await build({
    entryPoints: ['src/core/review/catalogue.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
  });
  const catalogue = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(catalogue, createRequire(import.meta.url));
  for (const [file, of] of Object.entries(told)) {
    const all = Object.fromEntries(catalogue.exports.rules.map((rule) => [rule.name, of(rule)]));
    await writeFile(join(folder, `${file}.js`), `module.exports=${JSON.stringify(all)};\n`);
  }
}
