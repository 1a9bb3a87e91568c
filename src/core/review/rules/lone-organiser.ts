import { companionsOf } from '../../circle/beside.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

export const loneOrganiser = rule({
  code: 'MT434',
  name: 'lone-organiser',
  level: 'information',
  about: 'file',
  craft: 'hosts',
  whole: true,
  why: {
    en: 'Two organisers, one from each side, survive a busy month; one does not.',
    ja: '各部門に一人ずつ主催者がいれば、忙しい月も乗り越えられます。',
  },
  say: {
    usual: {
      en: '{name} carries this series alone. Ask {other} to join the organiser group.',
      ja: '{name}が一人でこのシリーズを支えています。{other}を主催者グループに誘ってみませんか。',
    },
    nobody: {
      en: '{name} carries this series alone. Who could join the organiser group?',
      ja: '{name}が一人でこのシリーズを支えています。主催者グループに加わってくれる人はいませんか。',
    },
  },
  mends: {
    add: { en: 'Add {other} to the organisers', ja: '{other}を主催者グループに加える' },
  },
  example: {
    bad: 'series: { title: A, organisers: [ken] }',
    good: 'series: { title: A, organisers: [ken, mio] }',
  },
  look: function* ({ circle, file, series }) {
    const [only, ...more] = new Set(series?.organisers);
    if (only === undefined || more.length > 0 || rhythmOf(circle, file)?.state !== 'alive') return;
    const [other] = companionsOf(circle, file, only);
    yield {
      at: ['series', 'organisers'],
      facts: { name: circle.people.show(only), ...(other === undefined ? {} : { other: circle.people.show(other) }) },
      ...(other === undefined ? { say: 'nobody' as const } : {}),
      mend: () =>
        other === undefined
          ? []
          : [{ as: 'add', changes: [{ do: 'addItem', path: ['series', 'organisers'], value: other }] }],
    };
  },
});
