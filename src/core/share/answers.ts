import { withoutEnd } from '../plan/without-end.ts';

/** What somebody said of a day. */
export type Mark = 'yes' | 'perhaps' | 'no';
/** What somebody said, by the letter of the day. */
export type Answer = ReadonlyMap<string, Mark>;

/**
 * What people write of a day, in the order it is looked for: "no problem" before "no", "行けません" before "行け". Each
 * group of signs and words is one mark.
 */
const anyMark = new RegExp(
  [
    '[○◯〇✓✔◎👍🙆]|(?<![a-z])no problem|問題な[いし]',
    '[?△▲]|(?<![a-z])(?:maybe|perhaps|not sure)(?![a-z])|調整|微妙|たぶん|未定',
    '[×✕✖✗❌🙅]|-(?=\\s*(?:$|[,、;/]|[A-Z](?![a-z])))|(?<![a-z])(?:x|no|not|ng)(?![a-z])|不可|不参加|欠席|無理|難し|いいえ|だめ|ダメ|(?:参加)?(?:でき|出来|行け|出られ)(?:ない|ません)',
    '(?<![a-z])(?:o|yes|ok|fine)(?![a-z])|はい|可|参加|出席|大丈夫|お願い|希望|行け|出られ',
  ]
    .map((signs) => `(${signs})`)
    .join('|'),
  'giu',
);
const markOf = ([, , perhaps, no]: RegExpMatchArray): Mark => (no ? 'no' : perhaps ? 'perhaps' : 'yes');
const anyDay = /(?<![a-z])(?:all|any)(?![a-z])|全部|全て|すべて|どれでも|いつでも|どの日で?も/giu;

/** What may stand between days and what is said of them: `A: o`, `A → ○`, `Aは○`; or the day, as it was asked for. */
const link = /^(?:[:=).]|[-–—→]+|で?[はも]|で)?$/;
const dayItself = /^[:.)]?\D{0,20}\d[^.!?。！]{0,60}$/;
/** What may stand where the days come second: `○ A, B`, `OK: A`. */
const linkBefore = /^[:=]?$/;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly letters?: readonly string[];
  readonly mark?: Mark;
}

/**
 * What a line of a chat says of days, and the name before it: `Ken: A o, B x`, `健：A・B ○、C ×`, `○ A, B / × C`,
 * `A: Thursday 10 December ○`. Empty where it answers nothing.
 */
export function answerIn(line: string, letters: readonly string[]): { readonly name: string; readonly found: Answer } {
  // Sign for sign, so that a place in the one is the same place in the other.
  const text = line.replace(/[Ａ-Ｚａ-ｚ：，＝？／＆＋]/g, (sign) => sign.normalize('NFKC'));
  const tokens = tokensOf(text, letters);
  const between = (at: number): string => text.slice(tokens[at]?.end, tokens[at + 1]?.start).trim();
  const pairs = (first: 'letters' | 'mark'): readonly number[] =>
    tokens.flatMap(({ [first]: one, ...token }, at) => {
      const next = tokens[at + 1];
      if (one === undefined || !next || next[first] !== undefined) return [];
      const words = between(at);
      const linked =
        first === 'mark'
          ? linkBefore.test(words) && !/[?-]$/.test(text.slice(token.start, token.end))
          : link.test(words) || dayItself.test(words);
      return linked ? [at] : [];
    });
  const [behind, before] = [pairs('letters'), pairs('mark')];
  const chosen = before.length > behind.length ? before : behind;
  const found = new Map<string, Mark>();
  for (const at of chosen) {
    const [one, other] = [tokens[at], tokens[at + 1]];
    for (const letter of one?.letters ?? other?.letters ?? []) found.set(letter, one?.mark ?? other?.mark ?? 'no');
  }
  const start = tokens[chosen[0] ?? -1]?.start;
  return { name: start === undefined ? '' : nameOf(line.slice(0, start)), found };
}

/** The days a line names and the marks it makes, in their order. */
function tokensOf(text: string, letters: readonly string[]): readonly Token[] {
  const one = `(?<![A-Za-z])[A-${letters.at(-1)}]{1,26}(?![A-Za-z])`;
  const list = new RegExp(`${one}(?:\\s*(?:[,、・/&+と]\\s*|and\\s+)?${one})*`, 'gu');
  const spans = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((said) => ({ said, start: said.index, end: said.index + said[0].length }));
  const days: Token[] = spans(list).flatMap(({ said, ...span }) => {
    const named = said[0].match(/[A-Z]+/g) ?? [];
    // Letters in one word are days in their order (`AC`), or a word.
    const ordered = named.every((word) =>
      [...word].every((letter, nth) => nth === 0 || letter > (word[nth - 1] ?? '')),
    );
    return ordered ? [{ ...span, letters: [...named.join('')] }] : [];
  });
  const every: Token[] = spans(anyDay).map(({ said, ...span }) => ({ ...span, letters }));
  const made: Token[] = spans(anyMark).map(({ said, ...span }) => ({ ...span, mark: markOf(said) }));
  const named = [...days, ...every];
  return [...named, ...made.filter(({ start }) => !named.some((day) => day.start <= start && start < day.end))].sort(
    (a, b) => a.start - b.start,
  );
}

/** A name without the day, the time and the signs a chat puts beside it. */
export const nameOf = (text: string): string =>
  withoutEnd(
    text.replace(
      /\[?\(?(?:\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?,?\s{1,9})?(?:\b|午[前後])\d{1,2}:\d\d(?::\d\d)?\s{0,9}(?:[AP]M)?\)?\]?/giu,
      '',
    ),
    /[:：>\s、,→=–—-]/,
  )
    .replace(/^[\s>*・•-]+/, '')
    .trim()
    .slice(0, 80);
