import { hostIdeas } from '../../circle/hosts.ts';
import { fadeOf } from '../../circle/pace.ts';
import { nextDate, rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const noNextSession = rule({
  code: 'MT420',
  name: 'no-next-session',
  level: 'warning',
  about: 'file',
  craft: 'keep going',
  whole: true,
  why: {
    en: 'Many series end not by decision but because nobody set the next date.',
    ja: '続かない理由の多くは、やめると決めたことではなく、次回を決めなかったことです。',
  },
  say: {
    usual: {
      en: 'Nothing is scheduled after {date}. By the cadence, the next date is {newDate}.',
      ja: '{date}の後、次回が決まっていません。開催ペースでは{newDate}です。',
    },
    noCadence: {
      en: 'Nothing is scheduled after {date}. Pick the next date while it is fresh.',
      ja: '{date}の後、次回が決まっていません。熱が冷めないうちに日を決めましょう。',
    },
    undecided: {
      en: 'The date of the next session is still open. Fix one of the dates under discussion.',
      ja: '次回の日程がまだ決まっていません。候補日から一つ決めましょう。',
    },
    notYet: {
      en: 'No session is scheduled yet. Pick a first date.',
      ja: 'まだ一度も予定されていません。最初の日を決めましょう。',
    },
  },
  mends: {
    ask: titles.scheduleNext,
    withHost: { en: 'Schedule {newDate} with {name} as host', ja: '{newDate}に{name}の主催で入れる' },
    schedule: titles.schedule,
  },
  example: {
    bad: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions: [{ date: 2026-11-19 }]',
    good: 'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions:\n  - date: 2026-11-19\n  - { date: 2026-12-17, host: mio }',
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    if (rhythm?.state !== 'alive' || rhythm.coming.length > 0) return;
    const once = !series?.cadence && circle.of(file).length < 2;
    // One session and no promise of more is a whole series; none at all is one that has not begun.
    if (once && rhythm.last) return;
    // What fell asleep long ago is said once, and in other words.
    if (fadeOf(circle, file)) return;
    // A date that cannot be read is said on its line, and is none that is still open.
    if (rhythm.undecided.length > 0 && !rhythm.undecided.some(({ session }) => session.date === 'tbd')) return;
    const newDate = nextDate(circle, file);
    const date = rhythm.last?.date;
    const host = hostIdeas(circle, file)[0]?.id;
    const nth = rhythm.undecided[0]?.nth ?? rhythm.last?.nth;
    yield {
      at: nth === undefined ? ['series', 'title'] : ['sessions', nth, 'date'],
      facts: {
        ...(date ? { date } : {}),
        ...(newDate ? { newDate } : {}),
        ...(host === undefined ? {} : { name: circle.people.show(host) }),
      },
      ...(rhythm.undecided.length > 0
        ? { say: 'undecided' as const }
        : date === undefined
          ? { say: 'notYet' as const }
          : newDate
            ? {}
            : { say: 'noCadence' as const }),
      mend: () => {
        if (!newDate || rhythm.undecided.length > 0) return [{ as: 'ask', changes: [], run: 'scheduleNext' }];
        const alone = { as: 'schedule' as const, changes: [{ do: 'addSession' as const, session: { date: newDate } }] };
        if (host === undefined) return [{ ...alone, preferred: true }];
        return [
          { as: 'withHost', changes: [{ do: 'addSession', session: { date: newDate, host } }], preferred: true },
          alone,
        ];
      },
    };
  },
});
