import assert from 'node:assert/strict';
import { type Pattern, patterns } from './patterns.ts';

/** Characters of a text. What is worse than linear takes seconds for so many, what is linear less than a millisecond. */
const length = 40_000;
/** What is never given longer texts than these, and where that is seen to. */
const bounded: readonly (readonly [place: RegExp, most: number])[] = [
  // topics/normalise.ts cuts what people write of their teams.
  [/^src\/core\/topics\//, 400],
  // read/block.ts looks at no longer lines, read/cut.ts at no longer stretches, review/ignore.ts at the ends of lines.
  [/^src\/core\/read\/block\.ts$/, 300],
  [/^src\/core\/read\/cut\.ts$/, 1_100],
  [/^src\/core\/review\/ignore\.ts$/, 2_000],
];
/** Looks as many signs ahead from every place as the longest bounded pattern of ours does: what is slower is not bounded. */
const measure: Pattern = { file: 'here', line: 0, source: '[ab][^c\\n]{2,300}c', flags: 'u' };
/** Times the measure. A pattern without bounds takes more than sixty times of it for a text of this length. */
const enough = 10;

/** Signs a pattern speaks of, and a few it may mean. */
function alphabetOf({ source }: Pattern): readonly string[] {
  const meant: Readonly<Record<string, string>> = {
    s: ' \t\u3000',
    S: 'x',
    d: '1',
    D: 'x',
    w: 'a_',
    W: '-',
    b: 'a ',
    n: '\n',
    r: '\r',
    t: '\t',
  };
  const plain = source
    .replace(/\\u\{?([\da-fA-F]{4,5})\}?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\p\{[^}]*\}/gi, 'aあ漢')
    .replace(/\\(.)/g, (_, sign: string) => meant[sign] ?? sign)
    .replace(/[\^$|()[\]{}?*+.]/g, '');
  return [...new Set([...plain, ' ', 'x', '1'])].slice(0, 9);
}

/** Words that stand in a pattern as they are. */
const wordsOf = ({ source }: Pattern): readonly string[] =>
  [...new Set(source.match(/[\w\u3000-\u9fff<>=:'"#-]{2,}/g) ?? [])].slice(0, 5);

function* worst(pattern: Pattern): Iterable<string> {
  const alphabet = alphabetOf(pattern);
  const most = bounded.find(([place]) => place.test(pattern.file))?.[1] ?? length;
  const filled = (piece: string): string => piece.repeat(Math.ceil(most / piece.length)).slice(0, most);
  for (const c of [...alphabet, ...wordsOf(pattern)]) yield `${filled(c)}\u0001`;
  for (const [nth, c] of alphabet.entries())
    for (const [other, d] of alphabet.entries()) {
      if (nth < other) yield `${filled(c + d)}\u0001`;
      if (nth < 3 && nth !== other) yield `${c}${filled(d)}\u0001`;
    }
}

/** What one text costs, in milliseconds of the processor. */
function costOf({ source, flags }: Pattern, text: string): number {
  const begin = process.cpuUsage();
  const found = new RegExp(source, flags);
  if (found.global) text.replace(found, '');
  else found.exec(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const yardstick = 'a'.repeat(length);

/** What a text costs in times of the measure, both timed side by side: the least of some tries, or the first that is enough. */
function ratio(pattern: Pattern, text: string, tries: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < tries && least > enough; nth++)
    least = Math.min(least, costOf(pattern, text) / Math.max(costOf(measure, yardstick), 1));
  return least;
}

describe('a regular expression', () => {
  const all = patterns();

  it('is found wherever one stands', () => {
    assert.ok(all.length > 200, `${all.length} of them`);
    for (const { source, flags } of all) assert.ok(new RegExp(source, flags));
  });

  it('ends in time on whatever it is given: none takes more than its length', () => {
    const once = Math.max(costOf(measure, yardstick), 1);
    const slow: string[] = [];
    for (const pattern of all)
      for (const text of worst(pattern)) {
        // Where it looks slow both are timed again, one after the other, as other programs may have had the processor.
        if (costOf(pattern, text) <= once || ratio(pattern, text, 5) <= enough) continue;
        const { file, line, source } = pattern;
        slow.push(`${file}:${line} /${source}/ on ${JSON.stringify(text.slice(0, 6))} …`);
        break;
      }
    assert.deepEqual(slow, []);
  }).timeout(0);

  it('without bounds is told from one with bounds', () => {
    const endless: Pattern = { file: 'here', line: 0, source: '[ab][^c\\n]*c', flags: 'u' };
    assert.ok(ratio(endless, yardstick, 1) > enough);
  }).timeout(0);
});
