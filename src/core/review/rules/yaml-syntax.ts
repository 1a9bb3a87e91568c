import { faultsOf } from '../fault.ts';
import { remedyFor } from '../repairs.ts';
import { rule } from '../rule.ts';

export const yamlSyntax = rule({
  code: 'MT101',
  name: 'yaml-syntax',
  level: 'error',
  about: 'text',
  why: {
    en: 'Until the text reads cleanly, nothing below this line can be checked.',
    ja: 'ここが読み取れないと、この行から下を確認できません。',
  },
  say: {
    usual: { en: 'This line cannot be read: {reason}.', ja: 'この行は読み取れません。{reason}。' },
  },
  mends: {
    align: { en: 'Align with the line above', ja: '上の行に字下げをそろえる' },
    unfence: { en: 'Remove the fence', ja: 'コードブロックの記号を消す' },
    close: { en: 'Close the quotation mark', ja: '引用符を閉じる' },
    spaces: { en: 'Replace tabs with spaces', ja: 'タブを半角スペースに置き換える' },
    plainSpaces: { en: 'Indent with plain spaces', ja: '半角スペースで字下げする' },
    gap: { en: 'Use plain spaces', ja: '半角スペースにする' },
    colon: { en: 'Write a half-width colon and a space', ja: '半角のコロンと空白にする' },
    space: { en: 'Put a space after the colon', ja: 'コロンの後に半角スペースを入れる' },
    quote: { en: 'Quote the text', ja: '文を引用符で囲む' },
    double: { en: 'Double the backslash', ja: '「\\\\」と重ねて書く' },
  },
  safe: ['unfence', 'spaces', 'plainSpaces', 'gap', 'colon', 'space'],
  example: {
    bad: 'series:\n  title: "Learning lunch',
    good: 'series:\n  title: "Learning lunch"',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'yaml-syntax', (fault) => ({
      // Looked for when somebody asks: it takes the whole text, which nobody needs for a keystroke.
      mend: () => {
        const remedy = remedyFor(reading, fault);
        return remedy ? [{ ...remedy, preferred: true }] : [];
      },
    })),
});
