import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { otherNodes } from '../../scripts/embedded/cache.ts';
import { Lifetime } from '../../scripts/run/lifetime.ts';
import { root } from '../../scripts/run/paths.ts';
import { type Cost, isBounded, small } from './bound.ts';
import type { Hostile } from './case.ts';
import { cases, large } from './cases/cases.ts';
import type { Seen } from './look.ts';

/** Far above the above on a busy machine: what is ended here hangs. */
const hang = 240_000;
/** So many small ones share a process. */
const together = 24;

/**
 * `small`: in every run, with what must hold of small files and no look at the clock; `nodes`: the same on every Node a
 * host may be; `all`: large ones too, and what each costs.
 */
const wanted = process.env.MEETUP_HOSTILE ?? 'small';
const thorough = wanted === 'all';
const isWanted = ({ bytes }: Hostile): boolean => thorough || bytes.length <= small;
const tried = Object.entries(thorough ? { ...cases, ...large } : cases).map(
  ([group, all]) => [group, all.filter(isWanted)] as const,
);

interface Told extends Seen {
  /** By what was done with it. */
  readonly costs: Readonly<Record<string, Cost>>;
}
type Ending = Told | { readonly died: string };

/** An honest file of at least so many bytes: the sessions of the example company, again and again. */
async function honestText(): Promise<(bytes: number) => string> {
  const example = await readFile(join(root, 'examples', 'ja', 'eigyo-kaihatsu.meetup.yaml'), 'utf8');
  const sections = example.split(/^(?=\w)/m);
  const sessions = sections.find((section) => section.startsWith('sessions:')) ?? '';
  const items = sessions.slice(sessions.indexOf('\n') + 1);
  const rest = sections.filter((section) => section !== sessions).join('');
  const mostSessions = 4_000;
  const each = items.split(/^ {2}- /m).length - 1;
  return (bytes) => {
    const times = Math.ceil(Math.max(1, bytes - Buffer.byteLength(rest)) / Buffer.byteLength(items));
    return `${rest}sessions:\n${items.repeat(Math.min(times, Math.floor(mostSessions / each)))}`;
  };
}

/** At most so many at a time. */
function queue(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes: Promise<unknown>[] = Array.from({ length: width }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next++ % width;
    const done = (lanes[lane] ?? Promise.resolve()).then(work);
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
}

describe('a hostile or odd file, read in a process of its own', () => {
  const lifetime = new Lifetime();
  const ends = new Map<Hostile, readonly Promise<Ending>[]>();

  before(async function () {
    this.timeout(15 * 60_000);
    const folder = await lifetime.folder('hostile');
    const program = join(folder, 'child.cjs');
    await build({
      entryPoints: [join(root, 'test', 'hostile', 'child.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
    });
    const nodes = [process.execPath, ...(wanted === 'nodes' ? await otherNodes(lifetime) : [])];
    const honest = await honestText();
    const inTurn = queue(availableParallelism());
    const paths = new Map<Hostile, readonly [string, string]>();
    const few: Hostile[] = [];
    const many: Hostile[] = [];
    for (const [nth, one] of tried.flatMap(([, all]) => all).entries()) {
      const [path, beside] = [join(folder, `${nth}.meetup.yaml`), join(folder, `${nth}.honest.meetup.yaml`)];
      const { bytes } = one;
      await Promise.all([writeFile(path, bytes), writeFile(beside, honest(bytes.length))]);
      paths.set(one, [path, beside]);
      (bytes.length <= small ? few : many).push(one);
    }
    // Small ones share a process, as they do in an editor.
    for (const some of batches(few, many, together)) {
      const args = [program, ...some.flatMap((one) => paths.get(one) ?? [])];
      const each = nodes.map((node) => inTurn(() => endings(node, args, some.length)));
      for (const [nth, one] of some.entries())
        ends.set(
          one,
          each.map((all) => all.then((ended) => ended[nth] ?? { died: 'it was not told of' })),
        );
    }
  });
  after(() => lifetime.end());

  for (const [group, all] of tried)
    describe(group, () => {
      for (const one of all)
        it(one.name, async function () {
          // It may be the last one in the queue; a file that hangs is ended by its own clock.
          this.timeout(0);
          const told = await Promise.all(ends.get(one) ?? []);
          assert.ok(told.length > 0);
          for (const each of told) holds(one, each);
        });
    });
});

/** Large files by themselves, small ones by the dozen. */
function* batches(few: readonly Hostile[], many: readonly Hostile[], most: number): Iterable<readonly Hostile[]> {
  for (const one of many) yield [one];
  for (let at = 0; at < few.length; at += most) yield few.slice(at, at + most);
}

/** What came of so many files, in their order. */
async function endings(node: string, args: readonly string[], count: number): Promise<readonly Ending[]> {
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const clock = setTimeout(() => child.kill('SIGKILL'), hang * Math.ceil(count / 4));
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  const [code, signal] = await once(child, 'close');
  clearTimeout(clock);
  const told = out.split('\n').slice(0, -1);
  const died = `${node}: ${signal ?? code}\n${err.slice(0, 2_000)}`;
  return Array.from({ length: count }, (_, nth) => {
    const line = told[nth];
    return line === undefined ? { died } : (JSON.parse(line) as Told);
  });
}

function holds({ holds }: Hostile, told: Ending): void {
  if ('died' in told) assert.fail(told.died);
  assert.deepEqual(told.wrong, []);
  for (const [rule, lines] of Object.entries(holds.says ?? {})) {
    assert.ok(told.says[rule], `${rule} is said; what is: ${JSON.stringify(told.says)}`);
    if (lines !== true) assert.deepEqual(told.says[rule], lines, rule);
  }
  if (holds.only) assert.deepEqual(told.errors, Object.keys(holds.says ?? {}));
  for (const key of ['sound', 'title', 'sessions', 'host'] as const)
    if (holds[key] !== undefined)
      assert.equal(told[key], holds[key], `${key}; what is said: ${JSON.stringify(told.says)}`);
  if (holds.people) assert.deepEqual(told.people, holds.people);
  if (!thorough) return;
  const dear = Object.entries(told.costs).filter(([, cost]) => !isBounded(cost));
  assert.deepEqual(dear, [], 'milliseconds of the processor, and for showing an honest file of its size');
}
