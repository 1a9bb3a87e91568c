import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Composer, type Document, Parser } from 'yaml';
import { nodesOf } from '../../src/core/read/parser.ts';
import { readSimple } from '../../src/core/read/simple.ts';
import { document, edit, edited } from './files.ts';
import { law } from './runs.ts';

/** What the parser makes of a text; undefined where it finds anything wrong. */
function parsed(source: string): unknown {
  const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, stringKeys: true } as const;
  const [first, second] = [...new Composer(options).compose(new Parser().parse(source), true, source.length)];
  const whole = first as Document.Parsed;
  return second || whole.errors.length > 0 ? 'wrong' : nodesOf(whole, source);
}

/** Lines as they stand in a meetup file, put together with no regard to what fits. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' '),
    fc.constantFrom('', '', '- ', '- ', '-   ', '-'),
    fc.constantFrom('', 'key: ', 'host: ', '主催: ', 'a_b-1:   ', 'key:', '"q": ', 'two words: ', 'x:y'),
    fc.oneof(
      fc.constantFrom(
        '',
        'ken',
        '営業',
        'Where do we wait',
        '2026-12-17',
        '15:00',
        '"15:00"',
        "'it'",
        '12',
        '007',
        '0x1f',
      ),
      fc.constantFrom(
        '5m Opening',
        '1e3',
        '1_000',
        '.5',
        '.inf',
        '+.INF',
        '.NaN',
        '-',
        '-x',
        '+1',
        '~',
        'true',
        'Null',
        'yes',
        'a #b',
        'a# b',
        'a: b',
        'a:',
      ),
      fc.constantFrom(
        '[a, b]',
        '[ a ,b]',
        '[]',
        '{}',
        '{ a: 1, b: [x, "y z"] }',
        '{a: 1}',
        '[a,, b]',
        '[a: b]',
        '[a',
        '{ a }',
        '[ "a", 1 ]',
      ),
      fc.constantFrom(
        '"a \\" b"',
        '"a"b',
        "'it''s'",
        '"open',
        '|',
        '|-',
        '>',
        '|  ',
        '&a x',
        '*a',
        '!t x',
        '? x',
        '@',
        '%',
        '`',
        'a　',
        '👍 ok',
      ),
    ),
    fc.constantFrom('', '', '', ' ', ' # note', '# note', '  # note'),
    fc.constantFrom('\n', '\n', '\n', '\n\n', '\n  # rest\n', '\r\n', '\n   \n'),
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => lines.join('')),
  fc.tuple(document, fc.option(edit)).map(([whole, slip]) => (slip ? edited(whole, slip) : whole)),
);

describe('the reader of simple YAML', () => {
  law(
    'says what the parser says, position by position, or nothing',
    500,
    fc.property(text, (source) => {
      const simple = readSimple(source);
      if (simple) assert.deepEqual(simple, parsed(source));
    }),
  );
});
