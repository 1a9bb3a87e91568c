import assert from 'node:assert/strict';
import { writeScalar } from '../../../src/core/revise/scalar.ts';

describe('a text is written plain only where every reader of YAML takes it for a text', () => {
  const plain = ['A', '営業', 'a:b', 'a#b', "it's", 'a "b"', 'C#', '3人', '2026-12-17', 'nobody', '15:00まで', 'a, b'];
  for (const text of plain) it(text, () => assert.equal(writeScalar(text, { flow: false }), text));

  const quoted = [
    ...['no', 'Yes', 'off', 'null', '~', 'true', 'y', '<<', '='],
    ...[
      '7',
      '007',
      '1_000',
      '1.5',
      '1e3',
      '.inf',
      '-.NaN',
      '0x10',
      '0o7',
      '15:00',
      '1:30:00',
      '2026-1-2',
      '2026-12-17 10:00',
    ],
    ...[
      '',
      ' a',
      'a ',
      '- a',
      '-',
      '? a',
      'a: b',
      'a:',
      'a #b',
      '#a',
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '@a',
      '`a`',
      '%a',
      '[a',
      '{a',
      "'a",
    ],
  ];
  for (const text of quoted)
    it(JSON.stringify(text), () => assert.equal(writeScalar(text, { flow: false }), `"${text}"`));

  const escaped: readonly (readonly [text: string, written: string])[] = [
    ['a\nb', '"a\\nb"'],
    ['a\r\n\tb', '"a\\r\\n\\tb"'],
    ['a\\b: "c"', '"a\\\\b: \\"c\\""'],
    ['\u202eabc', '"\\u202eabc"'],
    ['\ufeffa', '"\\ufeffa"'],
    ['\u0085', '"\\u0085"'],
    ['a\ud800b', '"a\\ud800b"'],
  ];
  for (const [text, written] of escaped) it(written, () => assert.equal(writeScalar(text, { flow: false }), written));

  it('between brackets a comma and a bracket need quotation marks too', () => {
    assert.equal(writeScalar('a, b', { flow: true }), '"a, b"');
    assert.equal(writeScalar('a]', { flow: true }), '"a]"');
  });

  it('keeps single quotes, unless something in it can only be written escaped', () => {
    assert.equal(writeScalar("it's", { flow: false }, 'single'), "'it''s'");
    assert.equal(writeScalar('a\u200e\u202eb', { flow: false }, 'single'), '"a\u200e\\u202eb"');
  });

  it('`on` is a key of the format, and a text that means yes', () => {
    assert.equal(writeScalar('on', { flow: false, key: true }), 'on');
    assert.equal(writeScalar('on', { flow: false }), '"on"');
  });
});
