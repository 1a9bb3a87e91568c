import { readdirSync, readFileSync } from 'node:fs';

/**
 * The licences of the packages that stand in our bundles, as they ask to be passed on.
 * @param {readonly { metafile: { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> } }[]} builds
 * @returns {string}
 */
export function noticesOf(builds) {
  const inputs = builds
    .flatMap(({ metafile }) => Object.values(metafile.outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  const packages = [...new Set(inputs)].filter((name) => name !== undefined).sort();
  return packages.map(noticeOf).join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled but brings no licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
