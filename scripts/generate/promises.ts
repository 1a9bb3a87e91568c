import type { Text } from '../../src/core/words/words.ts';

/** A test that shows that something said of the product is true: its file, and the beginning of its title. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

export interface Promised {
  readonly what: Text;
  readonly proofs: readonly Proof[];
  /** What no test of the suite shows yet; undefined where nothing of it is left. */
  readonly open?: Text;
}

const proof =
  (folder: string) =>
  (name: string, test: string): Proof => ({
    file: `test/${folder}/${name}${/stories$/.test(name) ? '' : '.test'}.ts`,
    test,
  });
const core = proof('core');
const law = proof('laws');
const story = proof('stories');
const editor = proof('editor');
const planner = proof('planner');
const program = proof('program');
const disk = proof('disk');
const person = proof('person');
const guard: Proof = { file: 'test/guards/guards.test.ts', test: 'a guard that is taken out is missed by a test' };
const hostile: Proof = { file: 'test/hostile/hostile.test.ts', test: 'a hostile or odd file, read in a process' };
const fence: Proof = { file: 'test/fence/imports.test.ts', test: 'imports point one way' };
const writes: Proof = { file: 'test/fence/writes.test.ts', test: 'nothing is written over or deleted unasked' };

/** What the product promises about data, life, time and strangers, and what shows it. */
export const promises: readonly Promised[] = [
  {
    what: {
      en: 'An edit changes its own place. Every other byte stays: line ends, comments, quotes, the last line.',
      ja: '編集が変えるのは、その場所だけです。改行・コメント・引用符・末尾の改行まで、ほかは1バイトも変わりません。',
    },
    proofs: [
      law('revise', 'changes what was asked for and not a byte elsewhere'),
      core('read/golden', 'the test suite of YAML'),
      editor('planner-stories', 'writes each act as one edit of its own place'),
    ],
  },
  {
    what: {
      en: 'What is written reads back as the same text, whatever it looks like (`no`, `007`, `a: b`).',
      ja: '書いた文字列は、見た目が `no` や `007` や `a: b` でも、同じ文字列として読み戻せます。',
    },
    proofs: [law('revise', 'any text, wherever it is written'), core('revise/scalar', 'a text is written plain only')],
  },
  {
    what: {
      en: 'Opening, looking and closing change nothing and make no document dirty.',
      ja: '開く・見る・閉じるだけでは何も変わらず、未保存の印も付きません。',
    },
    proofs: [editor('planner-stories', 'shows what it has written, and leaves a file alone')],
  },
  {
    what: {
      en: 'No update is lost: an act on an older text is worked out anew, or refused with a word.',
      ja: '更新は失われません。古い表示への操作は、今の文面で計算し直すか、理由を添えて断ります。',
    },
    proofs: [
      law('acts', 'lose neither'),
      law('planner-model', 'a text and its planner, whatever is done with them'),
      editor('planner-model-stories', 'hold what was promised'),
      editor('planner-stories', 'does an act while somebody types, and loses neither'),
      editor('planner-stories', 'writes nothing over what was typed in the meantime'),
    ],
  },
  {
    what: {
      en: 'One edit is one step of undo, and undo gives back the exact bytes.',
      ja: '1つの操作は元に戻す1回分で、戻せば元のバイト列です。',
    },
    proofs: [
      law('planner-model', 'a text and its planner, whatever is done with them'),
      editor('planner-model-stories', 'hold what was promised'),
      editor('planner-stories', 'writes each act as one edit of its own place'),
      editor('capture', 'what happened, written down in seconds'),
    ],
  },
  {
    what: {
      en: 'A file with a conflict or a broken part: the part is only shown, and no command writes into it.',
      ja: '競合や壊れた部分は表示するだけで、どのコマンドも書き込みません。',
    },
    proofs: [
      law('revise', 'no byte of what cannot be read is touched'),
      law('revise', 'a merge conflict refuses every change'),
      editor('planner-stories', 'only shows a text with a conflict in it'),
    ],
  },
  {
    what: {
      en: 'Documents change only through the editor, nothing is saved for you; a file written by a command is the old one or the new one, never half.',
      ja: '文書はエディターの編集としてだけ変わり、勝手に保存しません。コマンドが書くファイルは、途中で止まっても元のままか新しいものの、どちらかです。',
    },
    proofs: [
      editor('planner-stories', 'writes each act as one edit of its own place'),
      program('killed', 'leaves the whole old file or the whole new one'),
      disk('saving', 'a file that a command writes'),
    ],
  },
  {
    what: {
      en: 'No file is deleted or written over without your word.',
      ja: '断りなくファイルを消したり上書きしたりしません。',
    },
    proofs: [
      writes,
      disk('saving', 'is not touched when the question where to is given up'),
      story('ics', 'writes the same bytes again, and touches no file that says so already'),
    ],
  },
  {
    what: {
      en: 'No input ends the extension or leaves a command without an answer.',
      ja: 'どんな入力でも拡張機能は落ちず、コマンドは必ず何かを答えます。',
    },
    proofs: [
      law('examine', 'never throws, says the same twice'),
      law('read', 'never throws, and points into'),
      law('patterns', 'ends in time on whatever it is given'),
      law('mutants', 'is read in every way there is, in time'),
      hostile,
      editor('first-steps', 'says what is missing before it asks for anything'),
    ],
    open: {
      en: 'Files larger than 20 kB are tried by hand (`npm test -- --only hostile-all`), not in every run.',
      ja: '20 kB より大きなファイルの試験は手動です（`npm test -- --only hostile-all`）。毎回は走りません。',
    },
  },
  {
    what: {
      en: 'A hostile file costs at most eight times an honest one of its size, and 300 ms is never too much.',
      ja: '敵対的なファイルの処理は、同じ大きさの普通のファイルの8倍以内（300 ミリ秒までは問いません）に収まります。',
    },
    proofs: [hostile],
    open: {
      en: 'Measured by hand (`npm test -- --only hostile-all`), as a busy machine would make it a matter of luck; seen whole on 30 November 2026, 711 of 711.',
      ja: '手動で測ります（`npm test -- --only hostile-all`）。混んだ機械では運次第になるためです。2026年11月30日に、711件すべてが1回の試験で収まりました。',
    },
  },
  {
    what: {
      en: 'Limits are stated: 4 MB, 64 levels, 100 aliases for 20,000 values, 100 findings, 5,000 sessions. Beyond one there is one clear message, and the file stays a text you can edit.',
      ja: '上限は4 MB、64段、エイリアス100個と値2万個、指摘100件、5,000回です。超えたときは分かる指摘が1つ出て、文書は普通に編集できます。',
    },
    proofs: [core('read/guard', 'a text that would hang or end the process is refused'), guard],
  },
  {
    what: {
      en: 'One bad file never hides the others.',
      ja: '悪いファイルが1つあっても、ほかは隠れません。',
    },
    proofs: [editor('lint', 'one file that cannot be read hides no other')],
  },
  {
    what: {
      en: 'Folders of thousands of files are taken in step by step; at the next start only what changed is read.',
      ja: '数千ファイルのフォルダーも少しずつ読み、次の起動では変わった分だけを読みます。',
    },
    proofs: [
      editor('many', 'reads at the next start as if nothing had been kept'),
      law('archive', 'says of every file what reading it again would say'),
      disk('soak', 'ten thousand files'),
      story('branch', 'is taken in file by file, each read once'),
    ],
  },
  {
    what: {
      en: 'Findings belong to the newest text, lie inside of it, and go with a file that is deleted or renamed.',
      ja: '指摘は最新の文面のもので、必ず文書の内側を指し、削除・改名されたファイルからは消えます。',
    },
    proofs: [
      editor('lint', 'follows a renamed file and leaves nothing at the old place'),
      editor('lint', 'hears a keystroke, and hears it taken back'),
      law('watch', 'says after every edit what the same texts say'),
    ],
  },
  {
    what: {
      en: 'A fault of the file system is said and leaves everything as it was; the next good moment mends it.',
      ja: 'ファイルシステムの不調は言葉で伝え、何も変えずに残します。直れば自然に元へ戻ります。',
    },
    proofs: [
      editor('planner-stories', 'says that its file is gone, and is back with it'),
      editor('planner-stories', 'a planner of a file that cannot be written to only shows it'),
      editor('many', 'reads again what it cannot take from an archive that is'),
      disk('faults', 'a disk that fails once'),
      disk('saving', 'a file that a command writes'),
      disk('terminal', 'the command line on a disk that fails'),
      editor('virtual-stories', 'says why a command writes nothing'),
    ],
  },
  {
    what: {
      en: 'The same bytes, settings and day give the same findings, on any machine.',
      ja: '同じファイル・設定・日付なら、どの機械でも同じ結果になります。',
    },
    proofs: [program('machines', 'the same file, settings and day give the same bytes'), fence],
  },
  {
    what: {
      en: 'A local time that does not exist or occurs twice is said; an unknown zone never becomes that of the machine.',
      ja: '存在しない時刻や2度ある時刻は指摘し、知らないタイムゾーンを手元のもので代用しません。',
    },
    proofs: [
      core('review/examples', 'every rule speaks of its bad example'),
      law('calendar', 'means the instants of the plan'),
      guard,
    ],
  },
  {
    what: {
      en: 'Every calendar file is valid (RFC 5545), for two parsers and to the octet.',
      ja: 'カレンダーファイルは常に正しい形式（RFC 5545）で、2つの読み取り器とオクテット単位の検査で確かめています。',
    },
    proofs: [
      law('calendar', 'says nothing of its own: both parsers read the same words'),
      program('calendar-server', 'a calendar file, in programs of others'),
    ],
  },
  {
    what: {
      en: 'An unchanged plan is exported to the same bytes again.',
      ja: '変わっていない計画は、書き出すたびに同じバイト列になります。',
    },
    proofs: [law('calendar', 'is the same bytes as long as nothing changed')],
  },
  {
    what: {
      en: 'A cloned folder may be hostile: without a click no network, no program, no file beside meetup files, nothing written, no model asked.',
      ja: '取り寄せたフォルダーは信用しません。操作しないかぎり、通信・外部プログラム・対象外ファイルの読み取り・書き込み・言語モデルの呼び出しは起きません。',
    },
    proofs: [
      { file: 'scripts/test/reach.ts', test: 'Looks through what was built' },
      fence,
      { file: 'test/asleep/asleep.test.ts', test: 'a YAML file wakes nothing' },
    ],
  },
  {
    what: {
      en: 'Text of a file is data wherever it is shown or written: labels, pages, calendars, tables, mail, terminal.',
      ja: 'ファイルの文字は、表示でも書き出しでも、常にただの文字です（ラベル、画面、カレンダー、表、メール、端末）。',
    },
    proofs: [
      planner('draws', 'hostile text as text'),
      story('check', 'lets no text of a file steer the terminal'),
      core('share/mail', 'a link to a new mail'),
      guard,
    ],
  },
  {
    what: {
      en: 'The planner runs our script alone and says only what planners say.',
      ja: 'プランナーで動くのはこの拡張機能のスクリプトだけで、決まった言葉しか受け付けません。',
    },
    proofs: [
      core('planner/messages', 'lets nothing load but our script and style'),
      core('planner/messages', 'what a planner may say'),
    ],
  },
  {
    what: {
      en: 'Everything works in Restricted Mode.',
      ja: '制限モードでもすべて動きます。',
    },
    proofs: [
      person('installed', 'lists what comes, and says what it noticed'),
      person('installed', 'writes what it is told to'),
      person('installed', 'exports '),
      person('installed', 'draws its planner'),
    ],
  },
  {
    what: {
      en: 'Signs that hide or turn text are said with their code point.',
      ja: '見えない文字や並びを変える文字は、コードポイント付きで指摘します。',
    },
    proofs: [core('review/invisible', 'what nobody can see is found on its line'), guard],
  },
  {
    what: {
      en: 'A language model is asked only by your hand, is shown no names, and everything works without it.',
      ja: '言語モデルに尋ねるのは自分で選んだときだけで、人名は送りません。なくても全機能が使えます。',
    },
    proofs: [
      person('polish', 'shows what would be sent and asks'),
      core('topics/polish', 'hides nothing and holds no names of people'),
    ],
  },
];
