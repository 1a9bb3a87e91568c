// How a word sounds, for those who type without an input method: kana to the letters of a keyboard.

const single: Readonly<Record<string, string>> = {
  ...row('あいうえお', ['a', 'i', 'u', 'e', 'o']),
  ...row('かきくけこ', ['ka', 'ki', 'ku', 'ke', 'ko']),
  ...row('がぎぐげご', ['ga', 'gi', 'gu', 'ge', 'go']),
  ...row('さしすせそ', ['sa', 'shi', 'su', 'se', 'so']),
  ...row('ざじずぜぞ', ['za', 'ji', 'zu', 'ze', 'zo']),
  ...row('たちつてと', ['ta', 'chi', 'tsu', 'te', 'to']),
  ...row('だぢづでど', ['da', 'ji', 'zu', 'de', 'do']),
  ...row('なにぬねの', ['na', 'ni', 'nu', 'ne', 'no']),
  ...row('はひふへほ', ['ha', 'hi', 'fu', 'he', 'ho']),
  ...row('ばびぶべぼ', ['ba', 'bi', 'bu', 'be', 'bo']),
  ...row('ぱぴぷぺぽ', ['pa', 'pi', 'pu', 'pe', 'po']),
  ...row('まみむめも', ['ma', 'mi', 'mu', 'me', 'mo']),
  ...row('やゆよ', ['ya', 'yu', 'yo']),
  ...row('らりるれろ', ['ra', 'ri', 'ru', 're', 'ro']),
  ...row('わをん', ['wa', 'o', 'n']),
  ゔ: 'vu',
};
const small: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
/** Each takes the place of the vowel before it, as in words and names from abroad: `じぇ` is `je`, `うぃ` is `wi`. */
const smallVowels: Readonly<Record<string, string>> = row('ぁぃぅぇぉ', ['a', 'i', 'u', 'e', 'o']);

function row(kana: string, sounds: readonly string[]): Record<string, string> {
  return Object.fromEntries([...kana].map((one, nth) => [one, sounds[nth] ?? '']));
}

/** Katakana as hiragana. */
export const hiragana = (text: string): string =>
  text.normalize('NFKC').replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Kana in the letters of a keyboard (`しゅさい` is `shusai`); everything else stays as it is. */
export function romaji(kana: string): string {
  let written = '';
  let doubled = false;
  for (const char of hiragana(kana)) {
    const glide = small[char];
    const vowel = smallVowels[char];
    if (char === 'っ') doubled = true;
    else if (vowel !== undefined)
      written = `${written.replace(/(?<=^|[aiueo\s])u$/, 'wu').replace(/[aiueo]$/, '')}${vowel}`;
    else if (glide !== undefined)
      written = `${written.replace(/i$/, '')}${/(?:sh|ch|j)i$/.test(written) ? '' : 'y'}${glide}`;
    else if (char !== 'ー') {
      const sound = single[char] ?? char;
      written += doubled ? `${sound[0] === 'c' ? 't' : (sound[0] ?? '')}${sound}` : sound;
      doubled = false;
    }
  }
  return written;
}
