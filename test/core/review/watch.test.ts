import assert from 'node:assert/strict';
import { Circle, circleOf, type Question } from '../../../src/core/circle/circle.ts';
import { type Examined, edited, examine, open } from '../../../src/core/examine.ts';
import { rules } from '../../../src/core/review/review.ts';
import type { Finding, Look } from '../../../src/core/review/rule.ts';
import { Watch } from '../../../src/core/review/watch.ts';
import { clock } from '../folder.ts';

const [a, b] = ['a.meetup.yaml', 'b.meetup.yaml'] as const;

/** How often the rules were asked: about single parts of the text, about the file, about the text. */
type Asked = readonly [parts: number, file: number, text: number];

/** Two files that are being edited and looked after, as in an editor. */
class Desk {
  readonly #texts = new Map<string, string>();
  readonly #examined = new Map<string, Examined>();
  readonly circle = new Circle(clock, 'Asia/Tokyo');
  readonly #watches = new Map<string, Watch>();

  constructor(...texts: readonly string[]) {
    for (const [nth, text] of texts.entries()) {
      const file = [a, b][nth] ?? a;
      this.#texts.set(file, text);
      this.#examined.set(file, open(text, file));
    }
    for (const { sheet } of this.#examined.values()) this.circle.put(sheet);
    for (const file of this.#texts.keys()) {
      this.#watches.set(file, new Watch(file, this.circle));
      this.findings(file);
    }
    // Who asks what is written down with the first edit.
    this.watch(a).hear(['nothing']);
  }

  watch(file: string): Watch {
    return this.#watches.get(file) ?? assert.fail(file);
  }

  findings(file: string): readonly Finding[] {
    const examined = this.#examined.get(file) ?? assert.fail(file);
    return examine(examined, this.circle, { limit: false }, this.#watches.get(file));
  }

  /** Edits a text; answers how often rules were asked again in each file, and that all is said that there is to say. */
  edit(file: string, was: string, now: string): readonly Asked[] {
    const text = this.#texts.get(file) ?? '';
    const start = text.indexOf(was);
    assert.ok(start >= 0, was);
    const next = edited(this.#examined.get(file) ?? assert.fail(file), [{ start, end: start + was.length, text: now }]);
    this.#texts.set(
      file,
      text.replace(was, () => now),
    );
    this.#examined.set(file, next);
    const changed = this.circle.put(next.sheet);
    for (const watch of this.#watches.values()) watch.hear(changed);
    const asked = [...this.#texts.keys()].map((one) => counted(() => this.findings(one)));
    this.#compare();
    return asked;
  }

  /** What is said is what the same texts say when they are read from the start. */
  #compare(): void {
    const fresh = [...this.#texts].map(([file, text]) => open(text, file));
    const whole = circleOf(
      fresh.map(({ sheet }) => sheet),
      clock,
      'Asia/Tokyo',
    );
    const all = (findings: readonly Finding[]) => findings.map((one) => ({ ...one, fixes: one.fixes() }));
    for (const examined of fresh)
      assert.deepEqual(all(this.findings(examined.sheet.file)), all(examine(examined, whole, { limit: false })));
  }
}

function counted(work: () => void): Asked {
  const looks = { entry: new Set<Look>(), file: new Set<Look>(), text: new Set<Look>() };
  const ends = rules.map((rule) => {
    const { find, about } = rule;
    const seen = looks[about === 'file' || about === 'text' ? about : 'entry'];
    Object.assign(rule, {
      find: (look: Look) => {
        seen.add(look);
        return find(look);
      },
    });
    return () => Object.assign(rule, { find });
  });
  try {
    work();
  } finally {
    for (const end of ends) end();
  }
  return [looks.entry.size, looks.file.size, looks.text.size];
}

const session = (date: string, more: string): string => `  - date: ${date}\n${more.replace(/^/gm, '    ')}\n`;
const plan = `series:
  title: Study group
  teams: [sales, dev]
topics:
  waits: { question: Where does work wait? }
sessions:
${session('2026-10-15', 'host: ken\ntopics: [waits]\nhandoff: x')}${session('2026-12-17', 'host: mio\nstart: "15:00"\nplace: 5F')}${session('2027-01-21', 'host: aya\nstatus: planned')}people:
  ken: { team: sales }
  mio: { name: Mio, team: dev }
`;
const beside = `series: { title: Lunch }
sessions:
  - { date: 2026-12-17, start: "15:30", host: mio, place: 5F }
people:
  aya: {}
`;

describe('a file that is looked after asks again only what an edit could change', () => {
  const none: Asked = [0, 0, 0];
  const one: Asked = [1, 0, 0];
  const cases: readonly (readonly [why: string, file: string, was: string, now: string, asked: readonly Asked[]])[] = [
    ['a comment: its part', a, 'place: 5F', 'place: 5F # new', [one, none]],
    ['an empty line: its part, and none that moves', a, 'topics:\n', '\ntopics:\n', [one, none]],
    ['a letter in a note: its session', a, 'handoff: x', 'handoff: xy', [one, none]],
    ['a title: its session, and the one it is in the way of', a, 'host: mio', 'host: mio\n    title: T', [one, one]],
    ['a room: the same', a, 'place: 5F', 'place: 6F', [one, one]],
    ['a question: its topic', a, 'Where does', 'How does', [one, none]],
    ['a new topic: itself', a, 'topics:\n', 'topics:\n  talk: { question: How? }\n', [one, none]],
    ['a name: its person, and where it is shown', a, 'name: Mio', 'name: Mia', [[2, 0, 0], one]],
    ['a new person: itself, and the file', a, 'people:\n', 'people:\n  zed: {}\n', [[1, 1, 0], none]],
    ['a line in another file: nothing here', b, 'sessions:', '# c\nsessions:', [none, one]],
    ['the title of another series: the session in its way', b, 'Lunch', 'Brunch', [one, [4, 1, 0]]],
    ['a key at fault: its part and the text', a, 'place: 5F', 'place: 5F\n    minutes: long', [[1, 0, 1], none]],
  ];
  for (const [why, file, was, now, asked] of cases)
    it(why, () => assert.deepEqual(new Desk(plan, beside).edit(file, was, now), asked));

  it('of what an entry moves with only those that name their place', () => {
    const text = 'outcomes:\n  - { date: 2026-11-10, what: A }\n  - { date: 2026-11-11, what: B, people: [ken] }\n';
    const more = 'outcomes:\n  - { date: 2026-11-09, what: C, people: [ken] }\n';
    assert.deepEqual(new Desk(text).edit(a, 'outcomes:\n', more), [[2, 1, 0]]);
  });
  it('a part of the rules about what it holds, and of no others', () => {
    const heard = new Set<string>();
    const ends = rules.map((rule) => {
      const { find } = rule;
      Object.assign(rule, { find: (...asked: Parameters<typeof find>) => heard.add(rule.about) && find(...asked) });
      return () => Object.assign(rule, { find });
    });
    const about = (text: string): readonly string[] => {
      heard.clear();
      const examined = open(text, a);
      examine(examined, circleOf([examined.sheet], clock, 'Asia/Tokyo'), { limit: false });
      return [...heard].sort();
    };
    try {
      assert.deepEqual(about('people:\n  ken: {}\n'), ['file', 'names', 'people']);
      assert.deepEqual(about('people:\n  ken: { team: dev }\n'), ['entry', 'file', 'names', 'people']);
      assert.deepEqual(about('teams:\n  dev: {}\n'), ['file', 'names', 'teams']);
      assert.deepEqual(about('topics:\n  x: { question: How? }\n'), ['file', 'topics']);
      assert.deepEqual(about('outcomes:\n  - { date: 2026-11-10, what: A }\n'), ['file', 'outcomes']);
      assert.deepEqual(about('sessions:\n  - { date: 2026-12-17 }\n'), ['file', 'sessions', 'times']);
      assert.deepEqual(about('series:\n  title: A\n'), ['file', 'times']);
      assert.deepEqual(about('series:\n  title: A\n  teams: [dev]\n'), ['entry', 'file', 'times']);
      assert.deepEqual(about('meetup: 2\n'), ['file', 'text']);
    } finally {
      for (const end of ends) end();
    }
  });
  it('of a session that is over no rule that looks ahead', () => {
    const rule = rules.find(({ wants }) => wants === 'ahead') ?? assert.fail();
    const { find } = rule;
    let asked = 0;
    Object.assign(rule, {
      find: (look: Look) => {
        asked++;
        return find(look);
      },
    });
    try {
      assert.deepEqual(
        ['2026-10-15', '2026-12-17', 'tbd'].map((date) => {
          asked = 0;
          new Desk(`sessions:\n  - { date: ${date} }\n`);
          return asked > 0;
        }),
        [false, true, true],
      );
    } finally {
      Object.assign(rule, { find });
    }
  });
  it('nothing, where nothing has changed', () => {
    const desk = new Desk(plan, beside);
    assert.deepEqual(
      counted(() => desk.findings(a)),
      none,
    );
    desk.watch(a).hear(['rhythm c.meetup.yaml']);
    assert.deepEqual(
      counted(() => desk.findings(a)),
      none,
    );
  });
  it('the text once for every look while it is at fault', () => {
    const desk = new Desk(plan.replace('"15:00"', '3pm'));
    assert.deepEqual(
      counted(() => desk.findings(a)),
      [0, 0, 1],
    );
  });
  it('what was asked before and is not asked any more is not asked about', () => {
    const desk = new Desk(plan, beside);
    desk.edit(a, 'place: 5F', 'status: cancelled');
    assert.deepEqual(desk.edit(b, '5F', '6F'), [none, one]);
    desk.edit(a, '    status: cancelled\n', '');
    assert.deepEqual(desk.edit(b, '6F', '7F'), [one, one]);
  });
  it('what has gone is asked nothing', () => {
    const desk = new Desk(plan, beside);
    const gone = session('2026-12-17', 'host: mio\nstart: "15:00"\nplace: 5F');
    desk.edit(a, gone, '');
    assert.deepEqual(desk.edit(b, '5F', '6F'), [none, one]);
    assert.equal(desk.watch(a).asked.has('day 2026-12-17'), false);
  });
});

describe('a file that is looked after misses nothing', () => {
  type Edit = readonly [file: string, was: string, now: string];
  const other = session('2026-12-17', 'start: "15:00"\nhost: mio');
  const cases: readonly (readonly [why: string, texts: readonly string[], edits: readonly Edit[]])[] = [
    [
      'the note to the next host comes, and goes',
      [plan],
      [
        [a, '    handoff: x\n', ''],
        [a, 'topics: [waits]\n', 'topics: [waits]\n    handoff: y\n'],
      ],
    ],
    [
      'a session above moves the others',
      [plan, beside],
      [[a, 'sessions:\n', 'sessions:\n  - { date: 2026-09-17, host: ken }\n']],
    ],
    [
      'and goes again',
      [plan, beside],
      [
        [a, 'sessions:\n', 'sessions:\n  - { date: 2026-09-17, host: ken }\n'],
        [a, '  - { date: 2026-09-17, host: ken }\n', ''],
      ],
    ],
    ['thirty sessions above', [plan, beside], [[a, 'sessions:\n', `sessions:\n${'  - { date: tbd }\n'.repeat(30)}`]]],
    [
      'thirty sessions go',
      [plan.replace('sessions:\n', `sessions:\n${'  - { date: tbd }\n'.repeat(30)}`), beside],
      [[a, '  - { date: tbd }\n'.repeat(30), '']],
    ],
    [
      'two sections change their places',
      [plan, beside],
      [[a, plan, `${plan.slice(plan.indexOf('people:'))}${plan.slice(0, plan.indexOf('people:'))}`]],
    ],
    [
      'of two entries the first goes, and the second counts',
      ['people:\n  ken: {}\n  mio: {}\n  ken: { team: dev, aim: host }\nsessions: [{ date: 2026-12-17, host: kne }]\n'],
      [
        [a, '  ken: {}\n', ''],
        [a, 'people:\n', 'people:\n  ken: { team: ops }\n'],
      ],
    ],
    [
      'a person is declared elsewhere, and forgotten',
      [plan, beside],
      [
        [a, 'host: aya', 'host: zed'],
        [b, 'aya: {}', 'zed: {}'],
        [b, 'zed: {}', 'sho: {}'],
      ],
    ],
    [
      'a topic gets its first session, and loses it',
      [plan, beside],
      [
        [a, 'topics: [waits]', 'topics: []'],
        [a, 'place: 5F', 'place: 5F\n    topics: [waits]'],
      ],
    ],
    [
      'the file cannot be read for a while',
      [plan, beside],
      [
        [a, 'name: Mio', 'name: "Mio'],
        [a, '    handoff: x\n', ''],
        [a, 'name: "Mio', 'name: Mio'],
      ],
    ],
    [
      'a date is missing, and the cadence changes',
      [plan, beside],
      [
        [a, 'date: 2027-01-21', 'place: 4F'],
        [a, 'title: Study group', 'title: Study group\n  cadence: { every: 1 month, on: 3rd thu }'],
        [a, '3rd thu', '4th fri'],
      ],
    ],
    [
      'a second session at one time comes above',
      [`series: { title: A }\nsessions:\n${other}`],
      [
        [a, 'sessions:\n', `sessions:\n${other}`],
        [a, '"15:00"', '"16:00"'],
      ],
    ],
    [
      'an earlier session moves to the day of a later one',
      [`series: { title: A }\nsessions:\n  - date: 2026-12-10\n  - date: 2026-12-17\n`],
      [[a, '2026-12-10', '2026-12-17']],
    ],
    ['the lines of another file move below a clash', [plan, beside], [[b, 'sessions:', '# c\n# d\nsessions:']]],
    [
      'everything goes, and comes back',
      [plan, beside],
      [
        [a, plan, ''],
        [a, '', plan],
      ],
    ],
    [
      'an outcome above moves the others, and what they lead to',
      ['outcomes:\n  - { date: 2026-11-10, what: A list }\n'],
      [[a, 'outcomes:\n', 'outcomes:\n  - { date: 2026-11-09, what: B, people: [ken] }\n']],
    ],
    [
      'of two topics of one name the first goes, and comes back',
      ['series: { title: A }\ntopics:\n  x: { question: About x }\n  x: { question: About y }\n'],
      [
        [a, '  x: { question: About x }\n', ''],
        [a, 'topics:\n', 'topics:\n  x: { question: How? }\n'],
      ],
    ],
    [
      'a host takes the place of another, and another name',
      [
        'sessions:\n  - date: 2026-10-15\n    host: ken\n    participants: [ken]\n    handoff: x\npeople:\n  ken: {}\n  aya: {}\n',
      ],
      [
        [a, 'host: ken\n    participants: [ken]', 'host: aya\n    participants: [aya]'],
        [a, 'aya: {}', 'aya: { name: Aya Q }'],
      ],
    ],
  ];
  for (const [why, texts, edits] of cases)
    it(why, () => {
      const desk = new Desk(...texts);
      for (const edit of edits) desk.edit(...edit);
    });

  const relatedOf = (texts: readonly string[], code: string): readonly (number | string)[] =>
    new Desk(...texts)
      .findings(a)
      .filter((one) => one.code === code)
      .flatMap(({ related }) => related.map(({ at }) => ('line' in at ? at.line : `${at.start}–${at.end}`)));
  it('leads to the line of another file, and to the place in this one', () => {
    assert.deepEqual(relatedOf([plan, beside], 'MT301'), [2]);
    assert.deepEqual(relatedOf(['people: { ken: {} }\n', 'people:\n  mio: {}\n  ken: {}\n'], 'MT205'), [2]);
    assert.deepEqual(relatedOf(['teams: { dev: {} }\n', '\n\nteams:\n  dev: {}\n'], 'MT205'), [3]);
    assert.deepEqual(relatedOf(['sessions:\n  - date: 2026-12-17\n  - date: 2026-12-17\n'], 'MT305'), ['20–30']);
  });

  it('says what its findings rest on, in other files as well', () => {
    const asked = (text: string): ReadonlySet<Question> => new Desk(text, beside).watch(a).asked;
    assert.equal(asked(plan).has('day 2026-12-17'), true);
    assert.equal(asked(plan).has('rhythm a.meetup.yaml'), true);
    assert.equal(asked('people: { ken: {} }\n').has('day 2026-12-17'), false);
    const torn = 'x: 1\nsessions:\n  - host: ken\n';
    assert.equal(asked(torn).has('series a.meetup.yaml'), true);
  });
  it('belongs to one circle', () => {
    const [desk, another] = [new Desk(plan), new Desk(plan)];
    assert.equal(desk.watch(a).isOf(desk.circle), true);
    assert.equal(desk.watch(a).isOf(another.circle), false);
  });
});
