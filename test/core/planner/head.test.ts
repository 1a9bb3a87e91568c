import assert from 'node:assert/strict';
import { headOf } from '../../../src/core/planner/head.ts';
import { healthOf } from '../../../src/core/planner/health.ts';
import { plannerView } from '../../../src/core/planner/planner.ts';
import type { Language, Text } from '../../../src/core/words/words.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { decided, file, monthly, textOf } from '../circle/one-series.ts';
import { clock, Folder } from '../folder.ts';
import { deskIn } from './desk.ts';

const head = (text: string, language: Language = 'en', others = {}) => headOf(deskIn(text, language, others));

describe('the head of the planner', () => {
  it('of a series that says everything', () =>
    assert.deepEqual(
      head(
        'series: { title: A, goal: know each other, purpose: by June, because: heads agreed, signs: [fewer calls, more lunch], teams: [sales, dev], cadence: { every: 1 month, on: 3rd thu }, start: "15:00", minutes: 45, place: 5B, timezone: Europe/London }\nteams: { sales: { name: Sales, org: Acme } }\n',
      ),
      {
        own: { title: 'A', goal: 'know each other', purpose: 'by June', because: 'heads agreed' },
        locked: undefined,
        title: { text: 'A', path: ['series', 'title'] },
        goal: { text: 'know each other', path: ['series', 'goal'] },
        purpose: { text: 'by June', path: ['series', 'purpose'] },
        because: { text: 'heads agreed', path: ['series', 'because'] },
        signs: [
          { text: 'fewer calls', path: ['series', 'signs', 0] },
          { text: 'more lunch', path: ['series', 'signs', 1] },
        ],
        teams: [
          { name: 'Sales', org: 'Acme', tone: 0, path: ['series', 'teams', 0] },
          { name: 'dev', org: undefined, tone: 1, path: ['series', 'teams', 1] },
        ],
        usual: [
          { text: 'monthly on the 3rd Thursday', path: ['series', 'cadence'] },
          { text: '15:00–15:45', path: ['series', 'start'] },
          { text: '5B', path: ['series', 'place'] },
          { text: 'Europe/London', path: ['series', 'timezone'] },
        ],
        ending: undefined,
        lesson: undefined,
      },
    ));
  it('of a series that says nothing', () =>
    assert.deepEqual(head('series: {}\n', 'ja'), {
      own: { title: null, goal: null, purpose: null, because: null },
      locked: undefined,
      title: { text: file, path: ['series', 'title'] },
      goal: undefined,
      purpose: undefined,
      because: undefined,
      signs: [],
      teams: [],
      usual: [],
      ending: undefined,
      lesson: '目的がまだ書かれていません。漠然としたままで、聞いたとおりに貼り付けてください。',
    }));

  const usual: readonly (readonly [series: string, en: readonly string[], ja: readonly string[]])[] = [
    ['start: "15:00"', ['15:00'], ['15:00']],
    ['minutes: 60', [], []],
    ['start: "23:30", minutes: 60', ['23:30–00:30'], ['23:30〜00:30']],
    ['timezone: Asia/Tokyo', [], []],
    ['timezone: Asia/Seoul', ['Asia/Seoul'], ['Asia/Seoul']],
    [
      'cadence: { every: 2 week }, place: https://x.example',
      ['every 2 weeks', 'https://x.example'],
      ['隔週', 'https://x.example'],
    ],
  ];
  for (const [series, en, ja] of usual)
    it(`what is usual: ${series}`, () => {
      const texts = (language: Language) => head(`series: { ${series} }\n`, language).usual.map(({ text }) => text);
      assert.deepEqual([texts('en'), texts('ja')], [en, ja]);
    });

  const lessons: readonly (readonly [what: string, text: string, en: string | undefined])[] = [
    [
      'a goal is missing',
      'series: { title: A }\n',
      'No goal written yet. Paste it the way you were told, however vague.',
    ],
    ['a goal is written', 'series: { goal: x }\n', undefined],
    [
      'teams for the folder',
      'teams: { dev: {} }\n',
      'This file holds teams and people for the folder. A series starts with a title and a first date.',
    ],
    [
      'people for the folder',
      'people: { ken: {} }\n',
      'This file holds teams and people for the folder. A series starts with a title and a first date.',
    ],
    ['nothing yet', '', 'No series here yet. It starts with a title and a first date.'],
    ['a line that cannot be read may hold it', 'series: { title: A }\npeople: [\n', undefined],
  ];
  for (const [what, text, lesson] of lessons)
    it(`what could be written next: ${what}`, () => assert.equal(head(text).lesson, lesson));

  const endings: readonly (readonly [decision: string, en: string | undefined, ja: string | undefined])[] = [
    ['pause', 'Paused', 'お休み中'],
    ['close', 'Closed with thanks', 'お礼とともに閉じた'],
    ['continue', undefined, undefined],
  ];
  for (const [decision, en, ja] of endings)
    it(`after ${decision}`, () => {
      const text = textOf(decided(decision, '2026-11-20'), ['date: 2026-11-19']);
      assert.deepEqual([head(text).ending, head(text, 'ja').ending], [en, ja]);
    });
  it('a series taken up again has not ended', () =>
    assert.equal(head(textOf(decided('close', '2026-11-20'), ['date: 2026-12-17'])).ending, undefined));
  it('five colours, then the first again; teams of the folder behind those of the series', () =>
    assert.deepEqual(
      head('series: { teams: [f, e, d, c, b, a] }\n', 'en', {
        'shared.meetup.yaml': 'teams: { a: {}, b: {} }\n',
      }).teams.map(({ name, tone }) => `${name} ${tone}`),
      ['f 0', 'e 1', 'd 2', 'c 3', 'b 4', 'a 0'],
    ));
  it('cannot be changed where a line of it cannot be read', () => {
    const torn = 'series:\n  title: "A\n  goal: x\nsessions:\n  - date: 2026-12-17\n';
    assert.equal(head(torn).locked, 'A line here cannot be read. Mend it in the text first.');
    assert.equal(head(torn, 'ja').locked, 'ここに読み取れない行があります。先に本文を直してください。');
  });
});

describe('how a series is doing, in the planner', () => {
  const health = (series: string, sessions: readonly string[], language: Language = 'en', more = '') => {
    const found = healthOf(deskIn(textOf(series, sessions, more), language));
    return found && [found.mood, found.state, ...found.reasons];
  };
  const cases: readonly (readonly [
    what: string,
    series: string,
    sessions: readonly string[],
    en: readonly string[],
    ja: readonly string[],
  ])[] = [
    [
      'nothing yet',
      'goal: x',
      [],
      ['new', 'Just started', 'no next date', 'no session held yet'],
      ['new', '始まったばかり', '次回の予定なし', 'まだ開催なし'],
    ],
    [
      'held twice and going on',
      monthly,
      ['date: 2026-10-15', 'date: 2026-11-19', 'date: 2026-12-17'],
      ['steady', 'Going well', '2 sessions held', 'next on Thu 17 Dec'],
      ['steady', '順調', '2回開催', '次回は12月17日（木）'],
    ],
    [
      'held twice and nothing ahead',
      monthly,
      ['date: 2026-10-15', 'date: 2026-11-19'],
      ['nudge', 'Needs a nudge', 'no next date', '2 sessions held'],
      ['nudge', 'ひと押しが必要', '次回の予定なし', '2回開催'],
    ],
    [
      'held twice and the next date open',
      monthly,
      ['date: 2026-10-15', 'date: 2026-11-19', 'date: tbd'],
      ['nudge', 'Needs a nudge', 'the next date is still open', '2 sessions held'],
      ['nudge', 'ひと押しが必要', '次回の日程が未定', '2回開催'],
    ],
    [
      'paused',
      decided('pause', '2026-11-20'),
      ['date: 2026-11-19'],
      ['paused', 'Paused', '1 session held', 'decided on Fri 20 Nov'],
      ['paused', 'お休み中', '1回開催', '11月20日（金）に判断'],
    ],
  ];
  for (const [what, series, sessions, en, ja] of cases)
    it(what, () => assert.deepEqual([health(series, sessions), health(series, sessions, 'ja')], [en, ja]));

  const three = ['date: 2026-09-17', 'date: 2026-10-15', 'date: 2026-11-19', 'date: 2026-12-17'];
  it('a decision that is due, in full', () => {
    const decide = (series: string, language: Language = 'en') =>
      healthOf(deskIn(textOf(series, three), language))?.decide;
    assert.deepEqual(decide('renewal: { keep-if: [we learn], stop-if: [nobody comes] }'), {
      question: '3 sessions held so far. A good moment to ask: continue, change, pause or close?',
      keep: [{ text: 'we learn', path: ['series', 'renewal', 'keep-if', 0] }],
      stop: [{ text: 'nobody comes', path: ['series', 'renewal', 'stop-if', 0] }],
    });
    assert.deepEqual(decide('goal: x', 'ja'), {
      question: 'これまでに3回開催しました。続けますか、変えますか、休みますか、閉じますか。',
      keep: [],
      stop: [],
    });
    const again = 'renewal: { after: 2, decisions: [{ date: 2026-09-20, decision: continue }] }';
    assert.equal(decide(again)?.question, '2 sessions held since the last decision. Continue, change, pause or close?');
    assert.equal(
      decide(again, 'ja')?.question,
      '前の判断から2回開催しました。続けますか、変えますか、休みますか、閉じますか。',
    );
    assert.equal(decide('renewal: { after: 4 }'), undefined);
  });
});

describe('a planner that can only show', () => {
  const shown = (text: string, language: Language = 'en', locked?: Text) => {
    const folder = new Folder({ [file]: text });
    const view = plannerView(
      folder.files.get(file) ?? assert.fail(),
      folder.circle,
      wordsFor(language, clock),
      [],
      locked,
    );
    return [view.state, view.trouble, view.locked];
  };
  const conflict = 'series:\n<<<<<<< ours\n  title: A\n=======\n  title: B\n>>>>>>> theirs\n';
  const readOnly = { en: 'This file is read-only.', ja: '読み取り専用です。' };
  it('nothing is wrong', () => assert.deepEqual(shown('series: { title: A }\n'), ['sound', undefined, undefined]));
  it('it may not be written, in the words of whoever says so', () => {
    assert.deepEqual(shown('series: { title: A }\n', 'ja', readOnly), ['sound', undefined, '読み取り専用です。']);
  });
  it('a line cannot be read: the rest can be changed', () => {
    const [state, trouble, locked] = shown('series: { title: A }\nsessions:\n  - date: 2026-12-17\n    title: "open\n');
    assert.deepEqual([state, (trouble as { line: number }).line, locked], ['broken', 3, undefined]);
  });
  it('two versions stand in it at once: that is said once', () => {
    assert.deepEqual(shown(conflict), [
      'broken',
      { text: undefined, line: 1 },
      'Two versions of the text stand in this file at once. Choose one in the text; until then the planner only shows.',
    ]);
    const [, trouble, locked] = shown(conflict, 'en', readOnly);
    assert.equal(locked, 'This file is read-only.');
    assert.notEqual((trouble as { text: string | undefined }).text, undefined);
  });
});
