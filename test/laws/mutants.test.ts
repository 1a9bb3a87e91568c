import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cases } from '../hostile/cases/cases.ts';
import { look, show } from '../hostile/look.ts';
import { examples } from './files.ts';
import { law } from './runs.ts';

const longest = 6_000;
const small = Object.values(cases)
  .flat()
  .map(({ bytes }) => Buffer.from(bytes))
  .filter(({ length }) => length <= longest);
const files: readonly Buffer[] = [...examples.map((text) => Buffer.from(text)), ...small];
/** What turns one YAML into another. */
const tokens = [
  ...['\n', '\r', '\r\n', '  ', '\t', '\u3000', '\u00a0', '\ufeff', '\0', '\u0085', '\u2028'],
  ...[':', ': ', '：', '- ', '? ', '#', ' #', '"', "'", '|', '>', '|+\n', '[', ']', '{', '}', ',', '、'],
  ...['&a ', '*a', '<<: *a', '!!binary ', '---\n', '...\n', '%YAML 1.1\n', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n'],
  ...[
    'series:',
    'sessions:\n',
    '  - date: 2026-12-17\n',
    'date',
    'host',
    'tbd',
    '２０２６',
    'null',
    '~',
    '__proto__',
    '\\',
  ],
].map((text) => Buffer.from(text));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const slip = fc.oneof(
  fc.record({ do: fc.constant('put'), at: place, token: fc.constantFrom(...tokens) }),
  fc.record({ do: fc.constant('cut'), at: place, to: place }),
  fc.record({ do: fc.constant('flip'), at: place, byte: fc.nat(255) }),
  fc.record({ do: fc.constant('again'), at: place, times: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('other'), at: place, from: place, file: fc.nat() }),
) as fc.Arbitrary<{
  readonly do: 'put' | 'cut' | 'flip' | 'again' | 'other';
  readonly at: number;
  readonly token?: Buffer;
  readonly to?: number;
  readonly byte?: number;
  readonly times?: number;
  readonly from?: number;
  readonly file?: number;
}>;
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(bytes: Buffer, { do: kind, at, token, to, byte, times, from, file }: Slip): Buffer {
  const offset = Math.floor(at * bytes.length);
  const [before, behind] = [bytes.subarray(0, offset), bytes.subarray(offset)];
  switch (kind) {
    case 'put':
      return Buffer.concat([before, token ?? Buffer.alloc(0), behind]);
    case 'cut':
      return Buffer.concat([before, behind.subarray(Math.floor((to ?? 0) * Math.min(200, behind.length)))]);
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte ?? 0]), behind.subarray(1)]);
    case 'again':
      return Buffer.concat([before, ...Array<Buffer>(times ?? 1).fill(behind.subarray(0, 60)), behind]);
    case 'other': {
      const other = files[(file ?? 0) % files.length] ?? Buffer.alloc(0);
      return Buffer.concat([before, other.subarray(Math.floor((from ?? 0) * other.length))]);
    }
  }
}

/** Milliseconds of the processor after which a file this small hangs. */
const hang = 1_000;

function costOf(bytes: Buffer): number {
  const begin = process.cpuUsage();
  show(bytes);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

describe('a file that something happened to', () => {
  let tried = 0;
  // Whoever has it tried for half an hour wants to know how often that was.
  after(() => {
    if (process.env.MEETUP_MINUTES !== undefined) console.log(`  ${tried} files`);
  });

  law(
    'is read in every way there is, in time, and nothing of it goes wrong',
    120,
    fc.property(fc.nat(), fc.array(slip, { minLength: 1, maxLength: 5 }), (nth, slips) => {
      const bytes = slips.reduce(slipped, files[nth % files.length] ?? Buffer.alloc(0)).subarray(0, 3 * longest);
      tried++;
      const cost = costOf(bytes);
      assert.ok(cost < hang, `${cost} ms: ${JSON.stringify(bytes.toString('latin1'))}`);
      const { wrong } = look(bytes);
      assert.deepEqual(wrong, [], JSON.stringify(bytes.toString('latin1')));
    }),
  );
});
