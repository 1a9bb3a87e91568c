import type { Language, Text } from '../../src/core/words/words.ts';
import type { Proof } from './promises.ts';

interface Row {
  readonly what: Text;
  readonly ours: Text;
  readonly proof: Proof;
  /** Red Hat YAML, GitHub Actions, Azure Pipelines, Docker (Compose files). */
  readonly others: readonly [Cell, Cell, Cell, Cell];
}
/** `yes`, `no`, or the part of it that there is. */
type Cell = 'yes' | 'no' | Text;

const anchors: Text = { en: 'anchors', ja: 'アンカーのみ' };
const yes: Text = { en: '✓', ja: '✓' };
const editor = (name: string, test: string): Proof => ({ file: `test/editor/${name}.test.ts`, test });

/** What an editor can do with a file, here and in what others have built for YAML dialects. */
export const peers: readonly Row[] = [
  {
    what: { en: 'Problems while typing', ja: '入力中の指摘' },
    ours: { en: '✓ also across files', ja: '✓ ファイルをまたいで' },
    proof: editor('lint', 'hears a keystroke, and hears it taken back'),
    others: ['yes', 'yes', 'yes', 'yes'],
  },
  {
    what: { en: 'Completion', ja: '入力候補' },
    ours: { en: '✓ also of names, dates and reasons', ja: '✓ 名前・日付・理由も' },
    proof: { file: 'test/editor/cursor-stories.ts', test: 'offers people of the folder with the reason to ask them' },
    others: ['yes', 'yes', 'yes', 'yes'],
  },
  {
    what: { en: 'Hover', ja: 'ホバー' },
    ours: { en: '✓ also of people and dates', ja: '✓ 人や日付も' },
    proof: { file: 'test/editor/cursor-stories.ts', test: 'says who somebody is' },
    others: ['yes', 'yes', 'yes', 'yes'],
  },
  {
    what: { en: 'Quick fixes', ja: 'クイックフィックス' },
    ours: yes,
    proof: editor('fixes', 'no-next-session: writes the date the cadence names'),
    others: ['yes', 'yes', 'yes', 'no'],
  },
  {
    what: { en: 'Go to definition', ja: '定義へ移動' },
    ours: { en: '✓ also in other files', ja: '✓ ほかのファイルにも' },
    proof: editor('navigation', 'a person is defined in the file that everybody shares'),
    others: [anchors, 'no', anchors, 'yes'],
  },
  {
    what: { en: 'From a hint to what came of it, and back', ja: 'ヒントから成果へ、成果からヒントへ' },
    ours: yes,
    proof: editor('navigation', 'leads to what came of a place'),
    others: ['no', 'no', 'no', 'no'],
  },
  {
    what: { en: 'Find all references', ja: 'すべての参照を検索' },
    ours: { en: '✓ also in other files', ja: '✓ ほかのファイルにも' },
    proof: editor('navigation', 'a person is used in several files'),
    others: ['no', 'no', 'no', 'no'],
  },
  {
    what: { en: 'Mark the same name', ja: '同じ名前の強調' },
    ours: yes,
    proof: editor('navigation', 'the same name is marked in the file'),
    others: ['no', 'no', 'no', 'yes'],
  },
  {
    what: { en: 'Rename', ja: '名前の変更' },
    ours: { en: '✓ in every file, open or not', ja: '✓ 開いていないファイルも' },
    proof: editor('navigation', 'a person is renamed in every file, open or not'),
    others: [anchors, 'no', 'no', 'yes'],
  },
  {
    what: { en: 'Outline and breadcrumbs', ja: 'アウトラインと階層リンク' },
    ours: yes,
    proof: editor('navigation', 'is listed as people speak of it'),
    others: ['yes', 'no', 'yes', 'yes'],
  },
  {
    what: { en: 'Go to symbol in the workspace', ja: 'ワークスペース内のシンボルへ移動' },
    ours: yes,
    proof: editor('navigation', 'is found by name across the folders'),
    others: ['no', 'no', 'no', 'no'],
  },
  {
    what: { en: 'Folding by entry', ja: '項目ごとの折りたたみ' },
    ours: yes,
    proof: editor('shapes', 'folds by section and entry'),
    others: ['yes', 'no', 'yes', 'no'],
  },
  {
    what: { en: 'Grow the selection', ja: '選択範囲の拡大' },
    ours: yes,
    proof: editor('shapes', 'grows a selection from a name to its session'),
    others: ['yes', 'no', 'yes', 'no'],
  },
  {
    what: { en: 'Links', ja: 'リンク' },
    ours: yes,
    proof: editor('shapes', 'links files that exist, rooms, and no address twice'),
    others: ['yes', 'yes', 'yes', 'yes'],
  },
  {
    what: { en: 'Colours by meaning', ja: '意味による色分け' },
    ours: yes,
    proof: editor('shapes', 'colours names by what they are'),
    others: ['no', 'no', 'no', 'no'],
  },
  {
    what: { en: 'Move names to a shared file', ja: '名前を共有ファイルへ移す' },
    ours: yes,
    proof: editor('refactors', 'move with their comments to the file everybody shares'),
    others: ['no', 'no', 'no', 'no'],
  },
  {
    what: { en: 'Formatting', ja: '整形' },
    ours: { en: 'left to any YAML formatter', ja: 'YAMLの整形ツールに任せる' },
    proof: { file: 'test/laws/reformat.test.ts', test: 'a file that a formatter has been at says the same' },
    others: ['yes', 'no', 'no', 'yes'],
  },
];

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'Meetup Planner', 'Red Hat YAML', 'GitHub Actions', 'Azure Pipelines', 'Docker (Compose)'],
  ja: ['', 'Meetup Planner', 'Red Hat YAML', 'GitHub Actions', 'Azure Pipelines', 'Docker（Compose）'],
};

/** The head and the rows of the table. */
export function peerCells(language: Language): readonly [head: readonly string[], rows: readonly string[][]] {
  const cell = (is: Cell): string => (is === 'yes' ? '✓' : is === 'no' ? '–' : is[language]);
  return [
    heads[language],
    // Each of ours leads to the test that shows it.
    peers.map(({ what, ours, proof, others }) => [
      what[language],
      `[${ours[language]}](${proof.file})`,
      ...others.map(cell),
    ]),
  ];
}
