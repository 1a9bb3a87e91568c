import assert from 'node:assert/strict';
import { ruleNamed, rules, type Taste } from '../../../src/core/review/review.ts';
import { crafts } from '../../../src/core/review/rule.ts';
import { Folder, sentence } from '../folder.ts';

const file = 'a.meetup.yaml';
const codes = (text: string, taste: Taste): readonly string[] =>
  new Folder({ [file]: text }).findings(file, taste).map(({ code }) => code);

/** A goal without questions, a one-sided topic, two sides, no next date, three sessions: five remarks of craft and one fault. */
const busy = `series:
  title: A
  goal: understand each other
  teams: [sales, dev]
  cadence: { every: 1 month, on: 3rd thu }
topics:
  a: { question: What waits?, concerns: { sales: x } }
  b: { question: What waits?, concerns: { dev: x } }
  c: { question: What waits?, concerns: { dev: x } }
sessions:
  - { date: 2026-08-20, topics: [a] }
  - { date: 2026-09-17, topics: [b] }
  - { date: 2026-10-15, topics: [c], followups: [{ what: x, due: 2026-11-01 }] }
`;
const all = ['MT402', 'MT402', 'MT402', 'MT420', 'MT421', 'MT314'];

describe('how much is said', () => {
  it('without a limit, everything', () => assert.deepEqual([...codes(busy, { limit: false })].sort(), [...all].sort()));
  it('by default three remarks of craft, in the order keep going, themes, hosts, hints, network; faults besides', () => {
    assert.deepEqual([...codes(busy, {})].sort(), ['MT314', 'MT402', 'MT420', 'MT421']);
    assert.deepEqual([...crafts], ['keep going', 'themes', 'hosts', 'hints', 'network']);
  });
  it('starter leaves out remarks and hints', () =>
    assert.deepEqual([...codes(busy, { preset: 'starter', limit: false })].sort(), ['MT314', 'MT420']));
  it('strict has no limit', () => assert.deepEqual([...codes(busy, { preset: 'strict' })].sort(), [...all].sort()));
  it('a rule can be turned off by name or code', () => {
    assert.equal(codes(busy, { limit: false, rules: { 'topic-one-sided': 'off' } }).includes('MT402'), false);
    assert.equal(codes(busy, { limit: false, rules: { MT402: 'off' } }).includes('MT402'), false);
    assert.equal(codes(busy, { limit: false, rules: { 'no-such-rule': 'off' } }).length, all.length);
  });
  it('a rule can be given another level, also against a preset', () => {
    const taste: Taste = { preset: 'starter', rules: { 'topic-one-sided': 'error' } };
    const levels = new Folder({ [file]: busy }).findings(file, taste).filter(({ code }) => code === 'MT402');
    assert.deepEqual(new Set(levels.map(({ level }) => level)), new Set(['error']));
  });
  it('a rule turned off makes room for the next remark', () =>
    assert.equal(
      codes(busy, { rules: { 'no-next-session': 'off', 'decide-after-three': 'off' } }).filter(
        (code) => code === 'MT402',
      ).length,
      3,
    ));
  it('a person never hears more than a hundred', () =>
    assert.equal(codes(`sessions:\n${'  - { date: 2026-12-17, hots: x }\n'.repeat(200)}`, {}).length, 100));
  it('a machine hears of an error behind a hundred remarks', () => {
    const idle = Array.from({ length: 150 }, (_, nth) => `  t${nth}: { question: What? }\n`).join('');
    const text = `series: { title: A }\ntopics:\n${idle}people: { ken: {} }\nsessions: [{ date: 2026-12-17, host: kne }]\n`;
    assert(codes(text, { limit: false }).includes('MT201'));
  });
  it('in the order of the text', () => {
    const spans = new Folder({ [file]: busy }).findings(file).map(({ span }) => span.start);
    assert.deepEqual(
      spans,
      spans.toSorted((a, b) => a - b),
    );
  });
});

describe('a comment that asks not to hear of something', () => {
  const late = (comment: string, above = ''): string =>
    `sessions:\n${above}  - date: 2026-12-17\n    minutes: 30\n    agenda: [90m talk]${comment}\n`;
  const cases: readonly (readonly [why: string, text: string, taste: Taste, heard: readonly string[]])[] = [
    ['no comment', late(''), {}, ['MT304']],
    ['on the line, by name', late(' # meetup-ignore agenda-overruns'), {}, []],
    ['on the line, by code', late(' # meetup-ignore MT304'), {}, []],
    ['with a reason', late(' # meetup-ignore agenda-overruns: 今回は見学のみ'), {}, []],
    ['with a full-width colon', late(' # meetup-ignore agenda-overruns：見学のみ'), {}, []],
    ['several rules', late(' # meetup-ignore off-cadence, agenda-overruns: visit'), {}, []],
    ['another rule', late(' # meetup-ignore off-cadence'), {}, ['MT304']],
    ['half a name', late(' # meetup-ignore agenda'), {}, ['MT304']],
    ['no rule', late(' # meetup-ignore'), {}, ['MT304']],
    ['on another line', late('', '  # meetup-ignore agenda-overruns\n'), {}, ['MT304']],
    ['strict wants a reason', late(' # meetup-ignore agenda-overruns'), { preset: 'strict' }, ['MT304']],
    ['strict with an empty one', late(' # meetup-ignore agenda-overruns: '), { preset: 'strict' }, ['MT304']],
    ['strict with a reason', late(' # meetup-ignore agenda-overruns: visit'), { preset: 'strict' }, []],
  ];
  for (const [why, text, taste, heard] of cases) it(why, () => assert.deepEqual(codes(text, taste), heard));

  it('above the line, over other comments and in CRLF', () => {
    const text =
      'sessions:\n  - date: 2026-12-17\n    # meetup-ignore agenda-overruns: visit\n    # note\n\n    agenda: [90m talk]\n';
    assert.deepEqual(codes(text, {}), []);
    assert.deepEqual(codes(text.replaceAll('\n', '\r\n'), {}), []);
  });
  it('holds for its line only', () => {
    const text =
      'sessions:\n  - { date: 2026-12-17, agenda: [90m a] } # meetup-ignore agenda-overruns\n  - { date: 2027-01-21, agenda: [90m b] }\n';
    assert.deepEqual(codes(text, {}), ['MT304']);
  });
});

describe('the catalogue', () => {
  it('has every code and name once, and finds rules by either', () => {
    assert.equal(new Set(rules.flatMap(({ code, name }) => [code, name])).size, rules.length * 2);
    assert.equal(ruleNamed('no-next-session'), ruleNamed('MT420'));
    assert.equal(ruleNamed('nothing'), undefined);
  });
  it('stands in the order of the codes', () =>
    assert.deepEqual(
      rules.map(({ code }) => code),
      rules.map(({ code }) => code).toSorted(),
    ));
  it('errors are only about what cannot be understood', () => {
    for (const { code, level } of rules) if (level === 'error') assert.match(code, /^MT[12]/);
  });
  it('speaks of everything the reader finds', () => {
    const texts = [
      'series:\n  title: A\n---\nseries:\n  title: B\n',
      'meetup: 2\n',
      'x: "open\n',
      '- a\n',
      'series：\n',
    ];
    for (const text of texts) assert.notEqual(codes(text, {}).length, 0, text);
  });
  it('says which day, which name and how many in the reader’s language', () => {
    const folder = new Folder({ [file]: busy });
    const overdue = folder.findings(file).find(({ code }) => code === 'MT314');
    assert.ok(overdue);
    assert.equal(
      sentence(overdue),
      '"x" was due on Sun 1 Nov, 22 days ago. Done, a new date, or a topic for the next session?',
    );
    assert.match(sentence(overdue, 'ja'), /^「x」は期限の11月1日（日）から22日たっています。/);
  });
  it('counts no team that is named as one that is left out', () => {
    const text =
      'series: { title: A, teams: [sales, dev] }\ntopics: { a: { question: How?, concerns: { dev: x, ops: y } } }\n';
    const alone = new Folder({ [file]: text }).findings(file).find(({ code }) => code === 'MT402');
    assert.ok(alone);
    assert.match(sentence(alone), /^Of the teams of this series, only dev /);
    assert.match(sentence(alone, 'ja'), /^このシリーズの部門でこのテーマに関わるのはdevだけです。/);
  });
});
