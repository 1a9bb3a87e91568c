import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Path } from '../../../src/core/plan/path.ts';
import { type PlannerView, plannerView } from '../../../src/core/planner/planner.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
function view(text: string, language: Language = 'en', others: Readonly<Record<string, string>> = {}): PlannerView {
  const folder = new Folder({ [file]: text, ...others });
  const examined = folder.files.get(file) ?? assert.fail();
  return plannerView(examined, folder.circle, wordsFor(language, clock), folder.findings(file));
}
const example = (language: Language, name: string): PlannerView => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../../examples/${language}/${file}.meetup.yaml`, import.meta.url), 'utf8');
  return view(read(name), language, { 'shared.meetup.yaml': read('shared') });
};

/** Every text in a view, so that what must never be shown can be looked for. */
function* texts(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!['path', 'key', 'id', 'ids', 'own', 'said', 'day'].includes(key)) yield* texts(inner);
}

/** Every place in the file a view leads to. */
function* pathsIn(value: unknown): Iterable<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (key !== 'path') yield* pathsIn(inner);
    else if (inner !== undefined) yield inner as Path;
}

describe('the planner of the example company, on 23 November 2026', () => {
  const en = example('en', 'sales-dev');
  const ja = example('ja', 'eigyo-kaihatsu');

  it('says what the series is for, and for whom', () => {
    assert.equal(en.head.title.text, "Sales and Dev learn each other's work");
    assert.deepEqual(
      en.head.teams.map(({ name, tone }) => [name, tone]),
      [
        ['Sales', 0],
        ['Development', 1],
      ],
    );
    assert.deepEqual(
      ja.head.teams.map(({ name }) => name),
      ['営業', '開発'],
    );
  });
  it('says how often, when and where; the zone only where it is not the reader’s', () => {
    assert.deepEqual(
      en.head.usual.map(({ text }) => text),
      ['monthly on the 3rd Thursday', '15:00–16:00', 'Room 5B', 'Europe/London'],
    );
    assert.deepEqual(
      ja.head.usual.map(({ text }) => text),
      ['毎月第3木曜', '15:00〜16:00', '5F 会議室B'],
    );
  });
  it('shows four sessions behind and two ahead', () => {
    assert.deepEqual(
      en.line?.past.map(({ date, mark, nth }) => [date, mark, nth]),
      [
        ['Thu 20 Aug', 'held', '1st session'],
        ['Thu 17 Sep', 'held', '2nd session'],
        ['Thu 15 Oct', 'held', '3rd session'],
        ['Thu 19 Nov', 'cancelled', undefined],
      ],
    );
    assert.deepEqual(
      ja.line?.coming.map(({ date, mark, next, away }) => [date, mark, next, away]),
      [
        ['12月17日（木）', 'planned', true, 'あと24日'],
        ['2027年1月21日（木）', 'planned', false, 'あと59日'],
      ],
    );
  });
  it('says who hosts, and that it is a first time', () => {
    assert.deepEqual(
      en.line?.coming.map(({ host, first }) => [host?.text, first]),
      [
        ['Mio Takahashi', 'First time'],
        ['Sho Ito', 'First time'],
      ],
    );
    assert.equal(ja.line?.coming[0]?.host?.text, '高橋 美緒さん');
  });
  it('adds up agendas and gives their clock times', () => {
    const agenda = en.line?.coming[0]?.agenda;
    assert.deepEqual(
      agenda?.blocks.map(({ from, to, minutes }) => [from, to, minutes]),
      [
        ['15:00', '15:05', 5],
        ['15:05', '15:45', 40],
        ['15:45', '16:00', 15],
      ],
    );
    assert.equal(agenda?.rest, undefined, 'it fits exactly');
  });
  it('names the date the cadence promises next', () => {
    assert.match(en.line?.expected ?? '', /Thu 18 Feb 2027/);
    assert.match(ja.line?.expected ?? '', /2027年2月18日（木）/);
  });
  it('sorts topics by what became of them', () => {
    assert.deepEqual(
      [en.topics?.waiting, en.topics?.chosen, en.topics?.discussed].map((cards) => cards?.map(({ id }) => id)),
      [
        [],
        ['day-before-release', 'a-seat-at-the-customer'],
        ['anatomy-of-a-bounce', 'where-dates-come-from', 'one-line-of-why'],
      ],
    );
    assert.match(ja.topics?.chosen[0]?.oneSided ?? '', /開発/);
  });
  it('shows the one promise that is late, and the remarks on one topic and the note to the next host', () => {
    assert.deepEqual(
      en.waiting.followups.map(({ late, owner }) => [late, owner]),
      [[true, 'Rei Watanabe']],
    );
    assert.deepEqual(
      ja.waiting.findings.map(({ level }) => level),
      ['information', 'information', 'hint', 'hint', 'hint'],
    );
  });
  it('speaks one language at a time', () => {
    for (const text of texts(en)) assert.doesNotMatch(text, /[\u3041-\u30ff\u4e00-\u9fff]/, text);
  });
  it('every place it names is in the file', () => {
    const paths = [...pathsIn(en)];
    assert.ok(paths.length > 60);
    const text = readFileSync(new URL('../../../examples/en/sales-dev.meetup.yaml', import.meta.url), 'utf8');
    const { reading } = new Folder({ [file]: text }).files.get(file) ?? assert.fail();
    for (const path of paths) assert.ok(reading.find(path), JSON.stringify(path));
  });
  it('is plain JSON', () =>
    assert.deepEqual(JSON.parse(JSON.stringify(ja)), JSON.parse(JSON.stringify(structuredClone(ja)))));
});

describe('the planner of a file with little in it', () => {
  it('four lines', () => {
    const { head, line, topics, state } = view('series:\n  title: A\nsessions:\n  - date: 2026-12-17\n');
    assert.deepEqual([head.title.text, state, line?.coming.length], ['A', 'sound', 1]);
    assert.ok(head.lesson && line?.coming[0]?.hostOpen && line.coming[0].agendaLesson && topics?.lesson);
  });
  it('nothing at all', () => {
    const { head, line, topics } = view('');
    assert.deepEqual([head.title.text, line, topics], ['a.meetup.yaml', undefined, undefined]);
  });
  it('a directory of people', () => {
    const { line, people } = view('people: { ken: { name: Ken } }\n');
    assert.deepEqual([line, people.teams[0]?.people[0]?.name], [undefined, 'Ken']);
  });
  it('nothing ahead leads to the next date', () => {
    const { line } = view(
      'series: { title: A, cadence: { every: 1 month, on: 3rd thu } }\nsessions: [{ date: 2026-11-19 }]\n',
    );
    assert.match(line?.lesson ?? '', /Thu 17 Dec/);
  });
  it('dates under discussion', () => {
    const { line } = view('series: { title: A }\nsessions: [{ date: tbd, options: [2026-12-10, 2026-12-17] }]\n');
    assert.deepEqual(
      line?.undecided[0]?.options.map(({ text }) => text),
      ['Thu 10 Dec', 'Thu 17 Dec'],
    );
  });
  it('a series that was closed', () => {
    const closed =
      'series: { title: A, renewal: { decisions: [{ date: 2026-11-01, decision: close }] } }\nsessions: [{ date: 2026-10-15 }]\n';
    const { head, line } = view(closed);
    assert.deepEqual([head.ending, line?.lesson, line?.expected], ['Closed with thanks', undefined, undefined]);
  });
  it('a broken one shows what can be read, and where to look', () => {
    const { state, trouble, line } = view(
      'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n  - date: 2026-12-24\n    title: "open\n',
    );
    assert.deepEqual([state, trouble?.line], ['broken', 5]);
    assert.ok((line?.coming.length ?? 0) >= 1);
    assert.equal(line?.expected, undefined, 'no date is promised');
  });
  it('a second document is said too', () => {
    const { state, trouble } = view('series: { title: A }\n---\nseries: { title: B }\n');
    assert.deepEqual([state, trouble?.line], ['broken', 1]);
    assert.match(trouble?.text ?? '', /second document/);
  });
  it('a broken one does not ask for what may only be hidden', () => {
    const past = 'series: { title: A }\nsessions:\n  - date: 2026-11-19\n';
    assert.ok(view(past).line?.lesson);
    assert.equal(view(`${past}  - date: 2026-12-17\n    title: "open\n`).line?.lesson, undefined);
    assert.equal(view(`${past}people:\n  ken: "open\n`).line?.lesson, undefined);
  });
  it('an agenda that is too long or too short', () => {
    const rest = (agenda: string) =>
      view(`sessions: [{ date: 2026-12-17, agenda: [${agenda}] }]\n`).line?.coming[0]?.agenda?.rest;
    assert.deepEqual(rest('75m talk'), { over: true, minutes: 15, text: '15 min over' });
    assert.deepEqual(rest('45m talk'), { over: false, minutes: 15, text: '15 min free' });
  });
});

describe('hostile text in the planner', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{name}',
    '\u202eevil',
    'a\u200bb',
    'javascript:alert(1)',
    '[x](command:y)',
  ];
  for (const text of hostile)
    it(`${JSON.stringify(text)} is shown as text, on one line`, () => {
      const quoted = JSON.stringify(text);
      const all = view(
        `series: { title: ${quoted}, goal: ${quoted}, place: ${quoted}, teams: [${quoted}] }\ntopics: { a: { question: ${quoted}, title: ${quoted} } }\nsessions: [{ date: 2026-12-17, host: ${quoted}, guests: [${quoted}], agenda: [{ minutes: 5, what: ${quoted} }], hints: [{ from: ${quoted}, said: ${quoted} }] }]\npeople: { ken: { name: ${quoted}, team: ${quoted} } }\n`,
      );
      const shown = [...texts(all)];
      for (const one of shown) assert.doesNotMatch(one, /[\u202a-\u202e\u2066-\u2069\u200b\r\n]/, one);
      const bare = text.replace(/[\u202e\u200b]/g, '');
      assert.ok(shown.filter((one) => one.includes(bare)).length >= 5, 'the text itself is there, unchanged');
    });

  it('a title of ten thousand characters is cut, and the rest stays in the file', () =>
    assert.ok(view(`series: { title: ${'x'.repeat(10_000)} }\n`).head.title.text.length <= 200));
  it('names that are keys of every object are names', () => {
    const { people } = view('series: { title: A, organisers: [constructor, __proto__, toString] }\n');
    assert.deepEqual(people.teams.flatMap((team) => team.people.map(({ name }) => name)).sort(), [
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});
