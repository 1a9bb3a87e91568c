import { hostile, series } from '../case.ts';

const utf8 = new TextEncoder();
const notText = { says: { 'yaml-syntax': true }, only: true, sound: false } as const;
const join = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8.encode(part) : part)]));

const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((c) => {
      const unit = c.charCodeAt(0);
      return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

/** Bytes that are not, or not quite, UTF-8. */
export const encodings = [
  hostile('an empty file', '', { sound: true, sessions: 0 }),
  hostile('nothing but a byte order mark', '\ufeff', { sound: true }),
  hostile('a byte order mark at the start', `\ufeff${series()}`, { sound: true, title: 'Sales and Development' }),
  hostile('two byte order marks', `\ufeff\ufeff${series()}`),
  hostile('Shift_JIS', join('series:\n  title: ', [0x89, 0x63, 0x8b, 0xc6], '\n'), notText),
  hostile('EUC-JP', join('series:\n  title: ', [0xb1, 0xc4, 0xb6, 0xc8], '\n'), notText),
  hostile(
    'ISO-2022-JP',
    join('series:\n  title: ', [0x1b, 0x24, 0x42, 0x31, 0x44, 0x36, 0x48, 0x1b, 0x28, 0x42], '\n'),
  ),
  hostile('UTF-16, little end first', utf16(series(), false), notText),
  hostile('UTF-16, big end first', utf16(series(), true), notText),
  hostile('a character cut in half at the end', join(series(), [0xe5, 0x96]), notText),
  hostile('a surrogate written as UTF-8', join('series:\n  title: ', [0xed, 0xa0, 0x80], '\n'), notText),
  hostile('an overlong slash', join('series:\n  title: ', [0xc0, 0xaf], '\n'), notText),
  hostile('null bytes', series({ title: 'a\u0000b' })),
  hostile('nothing but null bytes', new Uint8Array(10_000)),
  hostile(
    'every control character',
    series({ title: `"${[...Array(32).keys()].map((n) => String.fromCharCode(n)).join('')}"` }),
  ),
  hostile('every byte there is', Uint8Array.from(Array(256).keys()), notText),
  hostile('a ZIP archive', join('PK', [3, 4, 20, 0, 8, 8, 8, 0, 0xff, 0xfe]), notText),
  hostile('a PNG picture', join([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]), notText),
  hostile('CR LF', series().replaceAll('\n', '\r\n'), { sound: true, sessions: 1, host: 'ken' }),
  hostile('CR alone', series().replaceAll('\n', '\r')),
  hostile('line ends of every kind', 'series:\r\n  title: T\nsessions:\r\n  - date: 2026-12-17\n    host: ken\r\n', {
    sound: true,
    host: 'ken',
  }),
  hostile('NEL and LS as line ends', series().replaceAll('\n', '\u0085').replace('\u0085', '\u2028')),
  hostile('no line end at the end', series().trimEnd(), { sound: true, host: 'ken' }),
  hostile('a form feed between lines', series({ extra: '\f\n' })),
];
