import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import { folded, unfolded } from '../../../src/core/share/fold.ts';
import { longDate } from '../../../src/core/share/long-date.ts';
import { lettered, type Medium } from '../../../src/core/share/medium.ts';
import { fillTemplate, type Slots } from '../../../src/core/share/template.ts';
import type { Language } from '../../../src/core/words/words.ts';

const slots: Slots = { who: 'Ken', where: undefined, none: '', list: ['a', 'b'], empty: [] };
/** A line as its mark and its parts, what somebody said in angle brackets. */
const filled = (template: string, language: Language = 'en'): readonly string[] =>
  fillTemplate(template, slots, language).map((line) =>
    line.is === 'blank'
      ? ''
      : { text: '', heading: '# ', item: '* ' }[line.is] +
        line.parts.map(({ text, said }) => (said ? `<${text}>` : text)).join(''),
  );

describe('a template', () => {
  const cases: readonly (readonly [why: string, template: string, lines: readonly string[]])[] = [
    ['says what is known', 'Hello {who}!', ['Hello <Ken>!']],
    ['leaves a name nobody knows', 'Hello {whom}', ['Hello {whom}']],
    ['does not take what every object has for a name', '{toString}', ['{toString}']],
    ['does not know it in a section either', 'a{#constructor}b{/constructor}', ['a']],
    ['leaves out a line that says nothing', 'a\nat {where}\nb', ['a', 'b']],
    ['leaves out an empty text too', 'a\nat {none}', ['a']],
    ['keeps a line of which something is known', '{who} at {where}', ['<Ken> at ']],
    ['keeps a line that asks for nothing', 'plain', ['plain']],
    ['makes items of a list alone', '{list}', ['* <a>', '* <b>']],
    ['makes items of a list behind a hyphen', '- {list}', ['* <a>', '* <b>']],
    ['makes one line of a list among words', 'with {list}', ['with <a, b>']],
    ['makes no item of an empty list', '{empty}', []],
    ['leaves out a line with an empty list', 'with {empty}', []],
    ['has headings', '## For {who}', ['# For <Ken>']],
    ['has items', '- For {who}', ['* For <Ken>']],
    ['keeps one blank line of several', 'a\n\n\n\nb', ['a', '', 'b']],
    ['begins and ends with no blank line', '\n\na\n\n', ['a']],
    ['keeps what depends on something known', 'a{#who}, with {who}{/who}', ['a, with <Ken>']],
    ['drops what depends on something unknown', 'a{#where}, at {where}{/where}', ['a']],
    ['drops what depends on an empty list', 'a{#empty}, x{/empty}', ['a']],
    ['drops it with its lines', 'a\n{#where}b\n{/where}c', ['a', 'c']],
    ['drops one within another', '{#who}a{#where}b{/where}c{/who}', ['ac']],
    ['drops one around another', 'x{#where}a{#who}b{/who}c{/where}', ['x']],
    ['takes an end without a beginning away', 'a{/who}b', ['ab']],
    ['takes the nearest beginning', '{#who}a{#who}b{/who}', ['{#who}ab']],
    ['is cut at any line end, without what hangs on', 'a  \r\nb\rc', ['a', 'b', 'c']],
  ];
  for (const [why, template, lines] of cases) it(why, () => assert.deepEqual(filled(template), lines));
  it('makes one line of a list as its language does', () =>
    assert.deepEqual(filled('出席：{list}', 'ja'), ['出席：<a、b>']));
});

describe('a letter', () => {
  const template = 'Hello *all*\n{who}\n\n## Points\n- {list}\nBye';
  const letter = (medium: Medium, language: Language = 'en', more: Slots = {}, subject = 'Tea_time'): string =>
    lettered(subject, fillTemplate(template, { ...slots, ...more }, language), medium, language);
  const texts: readonly (readonly [medium: Medium, language: Language, text: string])[] = [
    ['text', 'en', 'Hello *all*\nKen\n\nPoints:\n• a\n• b\nBye\n'],
    ['text', 'ja', 'Hello *all*\nKen\n\n■ Points\n・a\n・b\nBye\n'],
    ['md', 'en', '# Tea\\_time\n\nHello *all*  \nKen\n\n## Points\n\n- a\n- b\n\nBye\n'],
    ['slack', 'en', '*Tea_time*\n\nHello *all*\nKen\n\n*Points*\n• a\n• b\nBye\n'],
    ['teams', 'ja', '**Tea_time**\n\nHello *all*\nKen\n\n**Points**\n- a\n- b\nBye\n'],
  ];
  for (const [medium, language, text] of texts)
    it(`for ${medium} in ${language}`, () => assert.equal(letter(medium, language), text));

  const line = (medium: Medium, who: string): string =>
    lettered('', fillTemplate('{who}', { who }, 'en'), medium, 'en')
      .split('\n')
      .at(-2) ?? '';
  it('takes nothing somebody said for a sign', () => {
    assert.equal(line('md', 'a*b_c`d[e]<f>#g|h~i&j\\'), 'a\\*b\\_c\\`d\\[e\\]\\<f\\>\\#g\\|h\\~i\\&j\\\\');
    assert.equal(line('text', 'a*b'), 'a*b');
    assert.equal(line('slack', 'a*b'), 'a*b');
  });
  it('wakes up nobody', () => {
    for (const medium of ['slack', 'teams'] as const)
      assert.equal(
        line(medium, '@channel @Here @everyone @team @ken @teams'),
        '@\u2060channel @\u2060Here @\u2060everyone @\u2060team @ken @teams',
      );
    assert.equal(line('text', '@channel'), '@channel');
  });
  it('is on one line where a text is not, and turns nothing around', () =>
    assert.equal(line('text', ' a\n\tb\u202e\u0007c '), 'a bc'));
  it('sets a list in Markdown apart from what stands before it', () =>
    assert.equal(
      lettered('x', fillTemplate('a\n- b\n## c\n- d', {}, 'en'), 'md', 'en'),
      '# x\n\na\n\n- b\n\n## c\n\n- d\n',
    ));
});

describe('a date in a letter', () => {
  const dates: readonly (readonly [day: string, en: string, ja: string])[] = [
    ['2026-12-17', 'Thursday 17 December 2026', '2026年12月17日（木）'],
    ['2027-01-03', 'Sunday 3 January 2027', '2027年1月3日（日）'],
    ['2026-11-30', 'Monday 30 November 2026', '2026年11月30日（月）'],
  ];
  for (const [day, en, ja] of dates)
    it(day, () => assert.deepEqual([longDate(day as Day, 'en'), longDate(day as Day, 'ja')], [en, ja]));
});

describe('a line of a calendar file', () => {
  const cases: readonly (readonly [why: string, text: string, folded: string])[] = [
    ['of 75 octets stays', 'x'.repeat(75), 'x'.repeat(75)],
    ['of 76 is broken', 'x'.repeat(76), `${'x'.repeat(75)}\r\n x`],
    ['counts the blank it begins with', 'x'.repeat(150), `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`],
    ['counts two octets', `${'x'.repeat(74)}é`, `${'x'.repeat(74)}\r\n é`],
    ['counts three octets', `${'x'.repeat(72)}会`, `${'x'.repeat(72)}会`],
    ['counts three octets', `${'x'.repeat(73)}会`, `${'x'.repeat(73)}\r\n 会`],
    ['counts four octets', `${'x'.repeat(71)}🎉`, `${'x'.repeat(71)}🎉`],
    ['counts four octets', `${'x'.repeat(72)}🎉`, `${'x'.repeat(72)}\r\n 🎉`],
    ['counts by itself', `${'x'.repeat(70)}\r\n${'x'.repeat(70)}`, `${'x'.repeat(70)}\r\n${'x'.repeat(70)}`],
  ];
  for (const [why, text, expected] of cases)
    it(`${why}: ${expected.length}`, () => {
      assert.equal(folded(text), expected);
      assert.equal(unfolded(expected), text);
    });
});
