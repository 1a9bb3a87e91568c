import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.ts';
import { add, nothing, oneFailed, onePassed, type Tally } from './tally.ts';

/** Words in a script that would reach beyond it: the network, other programs, files, code made of text. */
const beyond =
  /\b(?:child_process|worker_threads|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|importScripts|(?:node:)?(?:https?|http2|net|dgram|tls|dns)["'])|\bfetch\(|\beval\(|new Function\b|\bFunction\(|document\.write|outerHTML|insertAdjacentHTML|innerHTML/g;
const asked = /\brequire\("([^"]+)"\)/g;

interface Place {
  readonly what: string;
  readonly folder: string;
  /** What may be required, besides the files beside it. */
  readonly modules: readonly string[];
  /** Words that stand in it for a reason, once in each of these files. */
  readonly allowed: Readonly<Record<string, RegExp>>;
}

const places: readonly Place[] = [
  // The web host runs its file from its text, and that one the others, which it reads through the editor.
  { what: 'the extension', folder: 'host', modules: ['vscode'], allowed: { 'new Function': /^web\.js$/ } },
  // Lit writes its own templates, which are ours, into a template element once; values never go that way.
  { what: 'the planner', folder: 'planner', modules: [], allowed: { innerHTML: /./ } },
];

/**
 * Looks through what was built: no network, no programs, no files of the machine, no code made of text. Everything the
 * extension does with the world goes through the interface of the editor.
 */
export async function reaching(): Promise<Tally> {
  let tally = nothing;
  for (const { what, folder, modules, allowed } of places) {
    const names = (await readdir(join(root, 'dist', folder))).filter((name) => /\.js$/.test(name));
    const found: string[] = names.length === 0 ? [`nothing was built into ${folder}`] : [];
    for (const name of names) {
      const script = await readFile(join(root, 'dist', folder, name), 'utf8');
      for (const [, module = ''] of script.matchAll(asked))
        if (!modules.includes(module) && !names.includes(module.replace(/^\.\//, '')))
          found.push(`${name} requires ${module}`);
      const words = new Map<string, number>();
      for (const [word] of script.matchAll(beyond)) words.set(word, (words.get(word) ?? 0) + 1);
      for (const [word, times] of words)
        if (times > 1 || !allowed[word]?.test(name)) found.push(`${name} says ${word}, ${times} times`);
    }
    console.log(`  ${found.length === 0 ? '✓' : '✗'} ${what} reaches nothing but the editor`);
    for (const one of found) console.error(`      ${one}`);
    tally = add(tally, found.length === 0 ? onePassed : oneFailed);
  }
  return tally;
}
