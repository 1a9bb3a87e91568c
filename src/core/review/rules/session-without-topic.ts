import { rhythmOf } from '../../circle/rhythm.ts';
import { daysBetween } from '../../plan/day.ts';
import { sessionAt } from '../../plan/session-at.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

/** Days before a session within which its topic should be known. */
const soon = 14;

export const sessionWithoutTopic = rule({
  code: 'MT408',
  name: 'session-without-topic',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  craft: 'themes',
  why: {
    en: 'With a topic two weeks ahead, people bring an example; with one on the day, an opinion.',
    ja: 'テーマが2週間前に分かれば実例を持ち寄れますが、当日では意見しか出ません。',
  },
  say: {
    usual: {
      en: 'With {days} to go until {date}, no topic is chosen yet. Pick one from the backlog ({topics}).',
      ja: '{date}まであと{days}ですが、テーマが決まっていません。候補{topics}から選びましょう。',
    },
    nothingReady: {
      en: 'With {days} to go until {date}, no topic is chosen yet. Start from one question.',
      ja: '{date}まであと{days}ですが、テーマが決まっていません。問いを一つ考えるところから始めましょう。',
    },
  },
  mends: {
    choose: { en: 'Choose "{topic}"', ja: '「{topic}」にする' },
    topics: titles.findTopics,
  },
  example: {
    bad: 'sessions:\n  - { date: 2026-12-03, host: mio }',
    good: 'sessions:\n  - { date: 2026-12-03, host: mio, topics: [waits] }',
  },
  look: function* ({ reading, circle, file, occasions, series }) {
    for (const { nth, date, status, topics, session } of occasions) {
      if (status !== 'planned' || !date || topics.length > 0 || session.discussed.length > 0) continue;
      const days = daysBetween(circle.today, date);
      // A title or an agenda says what it will be about as well.
      const said = sessionAt(reading.plan, nth);
      if (days > soon || said?.title !== undefined || said?.agenda) continue;
      if (rhythmOf(circle, file)?.state === 'closed') continue;
      const ready = circle.topics(file).filter((id) => !circle.usesTopic(file, id));
      yield {
        at: ['sessions', nth, 'date'],
        facts: { days, date, topics: ready.length },
        ...(ready.length === 0 ? { say: 'nothingReady' } : {}),
        mend: () => [
          ...ready.slice(0, 3).map((topic) => ({
            as: 'choose' as const,
            facts: { topic },
            changes: [{ do: 'addItem' as const, path: ['sessions', nth, 'topics'], value: topic }],
          })),
          ...(series?.goal && ready.length === 0
            ? [{ as: 'topics' as const, changes: [], run: 'goalToTopics' as const }]
            : []),
        ],
      };
    }
  },
});
