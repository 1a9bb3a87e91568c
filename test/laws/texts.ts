import fc from 'fast-check';

/** Texts that mean something else in YAML, or nothing, or break naive code. */
const awkward = fc.constantFrom(
  ...[
    'no',
    'On',
    '007',
    '1e3',
    '15:00',
    '2026-12-17',
    '2026-12-17 10:00',
    '~',
    'null',
    '.inf',
    '0x1f',
    '1_000',
    '1:30',
  ],
  ...['a: b', 'a #b', '# a', '- a', '-', '?', '*a', '&a b', '!x', '%x', '@x', '`x`', '[a', '{a}', 'a, b', '=', '<<'],
  ...["it's", '"q"', '"a" b', '\\', 'a\\nb', '---', '...', '--- a', '|', '>', 'a:', ':a', "a\n'b", 'a\n# b'],
  ...['', ' ', ' a', 'a ', '\t', 'a\tb', '\n', 'a\nb', 'a\nb\n', 'a\n\nb', '\na', ' a\nb', 'a\n b', 'a \nb', 'a\n\n'],
  ...[
    'a\r\nb',
    'a\rb',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\ud800',
    '　字下げ',
    '田中：太郎',
    '𠮷田',
    '👩‍👩‍👧‍👦',
    '葛\u{e0100}',
  ],
  ...[
    '<<<<<<< HEAD',
    '>>>>>>> x',
    'a\n<<<<<<< b\n>>>>>>> c',
    `${' *a'.repeat(120)}`,
    ' ['.repeat(90),
    'x'.repeat(1200),
  ],
);

/** Any text somebody could type, paste or have generated. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^[-:#'"[\]{},&*!|>%@` \n\ta0.~]{0,12}$/) },
  { weight: 1, arbitrary: fc.array(awkward, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: awkward },
);
