import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** What only the page of a rule says of it; nothing that is found in a file needs it. */
const told = ['why', 'example'];

/**
 * Leaves out of every rule what only its page says: it is in a file of its own, which the first page somebody opens loads.
 * A rule stays one file, and what a keystroke waits for does not carry all of it.
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

/** The source of a rule without what its page says. Throws where a rule is written otherwise than all of them are. */
function withoutPage(source, name) {
  let text = source;
  for (const key of told) {
    const block = new RegExp(`^  ${key}: \\{\\n[\\s\\S]*?^  \\},\\n`, 'm').exec(text)?.[0];
    if (!block) throw new Error(`${name}.ts has no ${key} on lines of its own.`);
    text = text.replace(block, () => `  get ${key}() { return pageOf('${name}').${key}; },\n`);
  }
  return `import { pageOf } from 'late:rule-pages';\n${text}`;
}

/** Writes what was left out into a file. */
export async function writeRulePages(file) {
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
  const pages = Object.fromEntries(catalogue.exports.rules.map(({ name, why, example }) => [name, { why, example }]));
  await writeFile(file, `module.exports=${JSON.stringify(pages)};\n`);
}
