import { readLength } from '../../read/slips.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const agendaShape = rule({
  code: 'MT116',
  name: 'agenda-shape',
  level: 'error',
  about: 'text',
  why: {
    en: 'With a length on every block, start times and overruns are worked out for you.',
    ja: '枠ごとに長さがあれば、開始時刻も時間超過も自動で分かります。',
  },
  say: {
    usual: {
      en: 'An agenda block is written "10m text" or "minutes: 10, what: text". Add the length to "{text}".',
      ja: 'アジェンダの枠は「10分 内容」か「minutes: 10, what: 内容」と書きます。「{text}」に長さを足しましょう。',
    },
    noText: {
      en: '"{text}" says how long, but not what happens. Write that behind the length.',
      ja: '「{text}」には長さしかありません。続けて、何をするかを書きましょう。',
    },
  },
  mends: {
    write: titles.write,
    long: { en: 'Give it 10 min, to be changed', ja: 'ひとまず10分とする' },
  },
  safe: ['write'],
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - opening round',
    good: 'sessions:\n  - date: 2026-10-15\n    agenda:\n      - 10m opening round',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'agenda-shape', ({ path, facts }) => {
      if (readLength(facts.text ?? '') !== undefined) return { say: 'noText' };
      return {
        mend: () => {
          if (facts.fixed !== undefined)
            return [{ as: 'write', changes: [{ do: 'setField', path, value: facts.fixed }], preferred: true }];
          // Nobody knows how long it takes: the number stands there to be changed.
          return facts.text
            ? [{ as: 'long', changes: [{ do: 'setField', path, value: { minutes: 10, what: facts.text } }] }]
            : [];
        },
      };
    }),
});
