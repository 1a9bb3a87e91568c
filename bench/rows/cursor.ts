import { type Edit, edited, undone } from '../made/edits.ts';
import { oneFile } from '../made/files.ts';
import { type Contender, contest, stopwatch, stopwatchUntil } from '../measure/contest.ts';
import type { Asked, OpenFile } from '../subject.ts';
import { ms, number, share, unrest } from '../words.ts';
import type { Bench, Goal, Row } from './row.ts';

const lines = 5000;
const rounds = 9;
const goal = 1 / 50;

interface Question {
  readonly what: Asked;
  readonly name: string;
  /** Where somebody types, and where the editor asks behind it. */
  readonly typed: (text: string, nth: number) => { readonly edit: Edit; readonly at: number };
}

/** In the middle of the file: a key that is begun, and a name that is pointed at after a letter was typed above it. */
/** A letter in the title of the middle session; asked is the name of its host. */
const atHost: Question['typed'] = (text, nth) => {
  const title = middleOf(text, /^ {4}title: Session \d/gm) + '    title: Sess'.length;
  const letter = 'abcdefghijklmnop'[nth % 16] ?? '';
  const host = text.indexOf('    host: ', title) + '    host: '.length;
  return { edit: { start: title, end: title, text: letter }, at: host + letter.length + 1 };
};

/** A key that is begun in the middle of the file. */
const atKey: Question['typed'] = (text, nth) => {
  const at = middleOf(text, /^ {4}title: Session \d/gm);
  const letters = `    ${'ahtd'[nth % 4]}${'oise'[(nth >> 2) % 4]}`;
  return { edit: { start: at, end: at, text: `${letters}\n` }, at: at + letters.length };
};

const questions: readonly Question[] = [
  { what: 'completion', name: 'completion of a key', typed: atKey },
  { what: 'hover', name: 'hover over a host', typed: atHost },
  { what: 'definition', name: 'definition of a host', typed: atHost },
];

/** What is asked at the cursor, right after a keystroke. */
export const cursor: Row = {
  name: 'cursor',
  measure: async (bench) => {
    const text = oneFile(lines);
    const table: string[][] = [['lines', 'asked', 'ours', 'peer', 'ours / peer', 'p10 to p90']];
    const goals: Goal[] = [];
    for (const question of questions) {
      const found = await measure(bench, text, question);
      const [ours, peer] = [found.of('ours'), found.of('peer')];
      table.push([
        number(lines),
        question.name,
        ms(ours.ms),
        `${ms(peer.ms)}${unrest([found])}`,
        share(ours.ratio),
        `${share(ours.low)} to ${share(ours.high)}`,
      ]);
      const what = `${question.name[0]?.toUpperCase()}${question.name.slice(1)} after an edit, ${number(lines)} lines, ours / peer`;
      goals.push({ what, goal: `<= ${share(goal)}`, reached: share(ours.ratio), met: ours.ratio <= goal });
    }
    return {
      title: 'At the cursor, after an edit',
      about:
        'One edit in the middle of a file, and then the question an editor asks. Ours: from the edit to its answer, ' +
        'reading, folder and findings included. Peer: `doComplete`, `doHover` and `doDefinition` of its language service on the new text.',
      goals,
      table,
    };
  },
};

function measure({ subject, peer }: Bench, text: string, question: Question) {
  let file: OpenFile = subject.openFile(text);
  let last: Edit | undefined;
  const ours: Contender = {
    name: 'ours',
    tries: 15,
    once: (nth) => {
      if (last) file = subject.keystroke(file, undone(text, last));
      const { edit, at } = question.typed(text, nth);
      last = edit;
      return stopwatch(() => {
        file = subject.keystroke(file, edit);
        subject.ask(file, question.what, at);
      });
    },
  };
  const base: Contender = {
    name: 'peer',
    once: (nth) => {
      const { edit, at } = question.typed(text, nth);
      const changed = edited(text, edit);
      return stopwatchUntil(() => peer.ask(changed, question.what, at));
    },
  };
  return contest(base, [ours], { rounds, warmUp: 2 });
}

function middleOf(text: string, pattern: RegExp): number {
  const all = [...text.matchAll(pattern)].map(({ index }) => index);
  return all[all.length >> 1] ?? 0;
}
