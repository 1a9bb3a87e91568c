import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { format as prettier } from 'prettier';
import { isMap, isScalar, isSeq, parse, parseDocument, Scalar, visit } from 'yaml';
import { namesIn } from '../../src/core/read/names.ts';
import { type Reading, read } from '../../src/core/read/read.ts';
import { Folder } from '../core/folder.ts';
import { document, examples } from './files.ts';
import { lawInTime } from './runs.ts';

/** What a formatter may do to a file, in the ways formatters do it. */
type Hand = (text: string) => string | Promise<string>;
const hands = {
  'Prettier as it comes': (text: string) => prettier(text, { parser: 'yaml' }),
  'Prettier, folding prose': (text: string) =>
    prettier(text, { parser: 'yaml', proseWrap: 'always', printWidth: 60, singleQuote: true, bracketSpacing: false }),
  'as the parser writes it': (text: string) => parseDocument(text).toString(),
  'in long lines, four spaces wide': (text: string) => parseDocument(text).toString({ lineWidth: 0, indent: 4 }),
  'folded early, lists at the margin': (text: string) =>
    parseDocument(text).toString({ lineWidth: 40, minContentWidth: 10, indentSeq: false }),
  'with other quotation marks': (text: string) => parseDocument(text).toString({ singleQuote: true }),
  'everything on lines of its own': (text: string) => restyled(text, false),
  'everything between braces': (text: string) => restyled(text, true),
  'with the line ends of Windows': (text: string) => text.replace(/\r?\n/g, '\r\n'),
} as const satisfies Record<string, Hand>;

function restyled(text: string, flow: boolean): string {
  const parsed = parseDocument(text);
  visit(parsed, (key, node) => {
    if (isMap(node) || isSeq(node)) node.flow = flow && key !== null;
    if (isScalar(node) && typeof node.value === 'string' && key === 'value') node.type = Scalar.QUOTE_DOUBLE;
  });
  return parsed.toString();
}

interface Facts {
  readonly plan: Reading['plan'];
  readonly names: readonly object[];
  readonly findings: readonly string[];
}
/** What a file says, whatever it looks like. */
function facts(text: string): Facts {
  const reading = read(text);
  const names = [...namesIn(reading)].map(({ kind, id, path, defines }) => ({ kind, id, path, defines }));
  const findings = new Folder({ 'a.meetup.yaml': text }).findings('a.meetup.yaml').map(({ code }) => code);
  return { plan: reading.plan, names: names.sort(inOrder), findings: findings.sort() };
}
/** What still holds of a file whose texts are in quotation marks now: no more remarks on times without them. */
const quoted = (facts: Facts): Facts => ({ ...facts, findings: facts.findings.filter((code) => code !== 'MT117') });
const inOrder = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A file with keys in it, none of them twice: of anything else formatters make what they like. */
const sound = (text: string): boolean => {
  const parsed = parseDocument(text);
  // `007` is a number to formatters, and they write 7.
  return !text.includes('007') && read(text).sound && parsed.errors.length === 0 && isMap(parsed.contents);
};

describe('a file that a formatter has been at says the same', () => {
  for (const [name, format] of Object.entries<Hand>(hands)) {
    it(`${name}: the example companies`, async () => {
      for (const text of examples) assert.deepEqual(facts(await format(text)), facts(text));
    });
    lawInTime(
      `${name}: any file`,
      // Prettier takes its time.
      name.startsWith('Prettier') ? 15 : 40,
      fc.asyncProperty(document, async (text) => {
        fc.pre(sound(text));
        const after = await format(text);
        // Over a text whose own indent is told, as by `|2-`, formatters write another indent: that is another text, or none.
        const left = parseDocument(after);
        fc.pre(left.errors.length === 0 && isDeepStrictEqual(left.toJS(), parse(text)));
        const same = name.startsWith('everything') ? quoted : (as: Facts): Facts => as;
        assert.deepEqual(same(facts(after)), same(facts(text)));
      }),
    );
  }
});
