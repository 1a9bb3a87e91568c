import assert from 'node:assert/strict';
import { checklistOf } from '../../../src/core/circle/checklist.ts';
import { checklistMarkdown, checklistNotes } from '../../../src/core/report/checklist.ts';
import { closingPage } from '../../../src/core/report/closing.ts';
import { healthPage } from '../../../src/core/report/health.ts';
import { notebookPage } from '../../../src/core/report/notebook.ts';
import { reportPage } from '../../../src/core/report/report.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { asMarkdown } from '../../../src/core/words/page.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const { circle, files } = new Folder({
  [file]: `series:
  title: Lunch
  goal: Know each other
  teams: [sales, dev]
  renewal: { decisions: [{ date: 2026-11-20, decision: close, why: We know each other, change: nothing }] }
topics:
  waits: { question: Where does work wait?, concerns: [sales, dev], format: fishbowl }
sessions:
  - date: 2026-09-17
    host: ken
    cohosts: [mio]
    participants: [aya]
    topics: [waits]
    handoff: Bring one real case
    hints:
      - { id: h1, from: aya, to: ken, said: Say 「why」 first }
      - { from: mio, said: Slowly }
    followups:
      - { what: Send it, owner: mio, due: 2026-10-01 }
      - { what: Ask, done: true }
  - { date: 2026-10-15, host: mio, cohosts: [ken], participants: [aya] }
outcomes:
  - { date: 2026-11-02, what: A form with a "why", from: [h1] }
people:
  ken: { name: Ken, team: dev }
  mio: { name: Mio, team: sales }
  aya: { name: Aya, team: sales }
`,
});
const sessions = files.get(file)?.reading.plan.sessions ?? [];
const page = (make: typeof healthPage, language: Language): string =>
  asMarkdown(make(circle, [file], wordsFor(language, clock)));

describe('what came of it', () => {
  const says: readonly (readonly [language: Language, line: string])[] = [
    ['en', '2 sessions held, 3 people met, 1 outcome so far.'],
    ['ja', 'これまでに2回開催し、3人が集まり、1件の成果が生まれました。'],
    ['en', '- **What for:** Know each other'],
    ['en', '- **Mon 2 Nov:** A form with a "why". It began with a remark: “Say 「why」 first” Thanks to Aya.'],
    ['ja', '- **11月2日（月）**：A form with a "why"。きっかけの一言：「Say 『why』 first」。Ayaさんに感謝します。'],
    ['en', '- “Slowly” (Mio, Thu 17 Sep)'],
    ['en', '- 1 of 2 follow-ups kept.'],
    ['ja', '- **残っていること**：Send it（Mioさん）'],
    ['en', '- No next date yet.'],
  ];
  for (const [language, line] of says)
    it(line, () => assert.ok(page(reportPage, language).split('\n').includes(line), page(reportPage, language)));
  it('says so where there is no series', () =>
    assert.match(asMarkdown(reportPage(circle, [], wordsFor('en', clock))), /no series here yet/));
  it('is the same every time', () => assert.equal(page(reportPage, 'ja'), page(reportPage, 'ja')));
});

describe('how a series is doing', () => {
  const says: readonly (readonly [language: Language, line: string])[] = [
    ['en', 'Closed with thanks: 2 sessions held, decided on Fri 20 Nov'],
    ['en', '- **Thu 17 Sep:** sales 2, dev 1'],
    ['ja', '- **9月17日（木）**：sales2人、dev1人'],
    ['en', '- **Ken:** Has taught a host, stood beside Mio, who learned to host'],
    ['ja', '- **Mioさん**：主催者、10月15日（木）に初めて主催'],
    ['en', '- **Ken:** has co-hosted once, has hosted once, from another team than the last host'],
    ['en', '- **dev and sales:** only through Ken'],
  ];
  for (const [language, line] of says)
    it(line, () => assert.ok(page(healthPage, language).split('\n').includes(line), page(healthPage, language)));
});

describe("a host's notebook", () => {
  const text = (language: Language) => asMarkdown(notebookPage(circle, file, sessions, wordsFor(language, clock)));
  it('has every hand-over line, with form, teams and host', () =>
    assert.match(
      text('en'),
      /\*\*Thu 17 Sep:\*\* Bring one real case\n- \*\*About:\*\* waits · .+ · sales and dev · Ken/,
    ));
  it('and what was decided', () =>
    assert.match(text('ja'), /11月20日（金）\*\*：We know each other。変えたこと：nothing/));
  it('says how to begin one', () => {
    const none = new Folder({ [file]: 'series: { title: A }\n' }).circle;
    assert.match(asMarkdown(notebookPage(none, file, [], wordsFor('ja', clock))), /まだ引き継ぎメモがありません/);
  });
});

describe('a closing note', () => {
  const text = asMarkdown(closingPage(circle, file, wordsFor('en', clock)));
  for (const line of ['After 2 sessions we are closing Lunch.', 'Reason: We know each other', 'Hosted by Ken and Mio.'])
    it(line, () => assert.ok(text.split('\n').includes(line), text));
  it('counts no sessions where none was held', () => {
    const early = new Folder({ [file]: 'series: { title: A }\nsessions: [{ date: 2026-12-17 }]\n' }).circle;
    const said = asMarkdown(closingPage(early, file, wordsFor('ja', clock)));
    assert.ok(said.includes('「A」を閉じることにしました。'), said);
  });
});

describe('what a host does, and when', () => {
  const at = (date: string, more = '') =>
    new Folder({ [file]: `series: { title: A }\nsessions: [{ date: ${date}${more} }]\n` }).circle;
  const now = (date: string, more?: string): readonly string[] => {
    const around = at(date, more);
    const [occasion] = around.of(file);
    return occasion ? checklistOf(around, occasion).flatMap(({ id, is }) => (is === 'now' ? [id] : [])) : [];
  };
  const cases: readonly (readonly [date: string, phases: readonly string[], why: string])[] = [
    ['2027-01-21', [], 'it is too early'],
    ['2026-12-14', ['threeWeeks'], 'three weeks before'],
    ['2026-12-01', ['threeWeeks'], 'and until one week before'],
    ['2026-11-30', ['oneWeek'], 'one week before'],
    ['2026-11-24', ['dayBefore'], 'the day before'],
    ['2026-11-23', ['before', 'start', 'during', 'close'], 'the day itself'],
    ['2026-11-22', ['dayAfter'], 'the day after'],
    ['2026-11-16', ['weekAfter'], 'one week after'],
    ['2026-11-01', [], 'it is over'],
    ['tbd', [], 'nobody knows when'],
  ];
  for (const [date, phases, why] of cases) it(`${why}: ${date}`, () => assert.deepEqual(now(date), phases));
  it('none for a session that is cancelled', () => assert.deepEqual(now('2026-11-24', ', status: cancelled'), []));
  it('knows what the file shows as done', () => {
    const around = at('2026-12-14', ', cohosts: [mio], place: 5F');
    const [occasion] = around.of(file);
    const [now] = occasion ? checklistOf(around, occasion).filter(({ is }) => is === 'now') : [];
    assert.deepEqual(
      now?.tasks.filter(({ done }) => done !== true).map(({ id }) => id),
      ['topic', 'why', 'sponsors', 'clash'],
    );
  });
  it('is a list to tick off', () => {
    const around = at('2026-12-14', ', cohosts: [mio]');
    const [occasion] = around.of(file);
    const text = occasion && checklistMarkdown(around, occasion, wordsFor('ja', clock));
    assert.match(text ?? '', /## 3週間前：11月23日（月）\n\n- \[ \] .+\n- \[x\] もう一方の部門の一人に/);
  });
  it('is drawn on a page, where Markdown boxes would stand as they are typed', () => {
    const around = at('2026-12-14', ', cohosts: [mio]');
    const [occasion] = around.of(file);
    const text = occasion && checklistMarkdown(around, occasion, wordsFor('ja', clock), 'page');
    assert.match(text ?? '', /## 3週間前：11月23日（月）\n\n☐ .+ {2}\n☑ もう一方の部門の一人に/);
    assert.ok(!text?.includes('['));
  });
  it('is written above its session once, without what is done', () => {
    const text =
      'series: { title: A }\nsessions:\n  - date: 2026-12-14 # c\n    cohosts: [mio]\n  - date: 2026-12-28\n';
    const write = (from: string, nth = 0): string => {
      const { files, circle: around } = new Folder({ [file]: from });
      const reading = files.get(file)?.reading ?? assert.fail();
      const occasion = around.at(file, nth) ?? assert.fail();
      const phases = checklistOf(around, occasion).filter(({ id }) => id === 'oneWeek' || id === 'threeWeeks');
      const revision = revise(reading, checklistNotes(reading, occasion, phases, wordsFor('ja', clock)));
      return 'splices' in revision ? apply(from, revision.splices) : assert.fail();
    };
    const once = write(text);
    assert.match(once, /sessions:\n {2}# 3週間前：11月23日（月）\n {2}# \[ \] 日程と会場/);
    assert.match(once, /\n {2}# 1週間前：12月7日（月）\n(?: {2}# \[ \] .+\n){5} {2}- date: 2026-12-14 # c\n/);
    assert.ok(!once.includes('名指しで共同主催'));
    assert.equal(write(once), once);
    const ticked = once.replace('[ ] 日程と会場', '[x] 日程と会場');
    assert.equal(write(ticked), ticked);
    assert.equal(write(once, 1).split('日程と会場').length, 3, 'another session has a list of its own');
  });
});
