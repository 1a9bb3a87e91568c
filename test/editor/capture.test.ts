import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { capture } from '../../src/core/words/capture.ts';
import { groupWords } from '../../src/core/words/groups.ts';
import { shareTexts } from '../../src/core/words/share.ts';
import { type Answer, answering } from './answers.ts';
import { atWork, Draft, example, extension } from './world.ts';

const lang = vscode.env.language.startsWith('ja') ? 'ja' : 'en';
const ja = lang === 'ja';

const text = `series: { title: Captured, teams: [sales, dev] }
sessions:
  - date: 2026-11-20 # the first one
    host: ken
    participants: [mio, rei] # both sides
    hints:
      - { from: mio, to: ken, said: Ask before you promise }
    followups:
      - { what: Draft the form, owner: rei, due: 2026-11-30 }
  - date: tbd
    options: [2026-12-09, 2026-12-16]
  - date: 2026-12-17
    host: mio
    cohosts: [ken]
    participants: [aya, rei]
`;

/** A command, on which session, what is answered, and the lines that are gone and new afterwards. */
interface Story {
  readonly what: string;
  readonly command: string;
  readonly session?: number;
  readonly answers: readonly Answer[];
  readonly gone?: readonly string[];
  readonly come: readonly (string | RegExp)[];
}

const stories: readonly Story[] = [
  {
    what: 'records a hint: who, what, to whom',
    command: 'addHint',
    session: 0,
    answers: ['Rei', 'Say why, then how', 'Mio'],
    come: ['      - { from: rei, to: mio, said: "Say why, then how" }'],
  },
  {
    what: 'adds a follow-up, due at the next session',
    command: 'addFollowup',
    session: 0,
    answers: ['Ask the others', 'Mio', 0],
    come: ['      - { what: Ask the others, owner: mio, due: 2026-12-17 }'],
  },
  {
    what: 'records what became of a hint, which gets an id for it',
    command: 'addOutcome',
    answers: ['Ask before you promise', 'A form both sides fill in', capture.kinds.project[lang]],
    gone: ['      - { from: mio, to: ken, said: Ask before you promise }'],
    come: [
      '      - { id: h1, from: mio, to: ken, said: Ask before you promise }',
      'outcomes:',
      /date: 2026-11-23/,
      /what: A form both sides fill in/,
      /kind: project/,
      /from:/,
      /h1/,
    ],
  },
  {
    what: 'marks a session held with those who came',
    command: 'markHeld',
    session: 0,
    answers: [['Rei', 'Aya']],
    gone: ['    participants: [mio, rei] # both sides'],
    come: ['    participants: [rei, aya] # both sides'],
  },
  {
    what: 'cancels a session, and says why',
    command: 'cancelSession',
    session: 2,
    answers: ['Closing the books'],
    come: ['    status: cancelled', '    because: Closing the books'],
  },
  {
    what: 'moves a session by a week, and says why',
    command: 'moveSession',
    session: 2,
    answers: [0, 'Release week'],
    gone: ['  - date: 2026-12-17'],
    come: ['  - date: 2026-12-24', '    id: 2026-12-17', '    because: Release week'],
  },
  {
    what: 'decides how it goes on, and says why',
    command: 'decide',
    answers: [capture.decisions.change[lang], 'Half an hour is short', '45 minutes'],
    gone: ['series: { title: Captured, teams: [sales, dev] }'],
    come: [/decision: change, why: Half an hour is short, change: 45 minutes/],
  },
  {
    what: 'fixes a date out of those under discussion, and asks first about what is open',
    command: 'fixDate',
    session: 1,
    answers: [1],
    gone: ['  - date: tbd', '    options: [2026-12-09, 2026-12-16]'],
    come: [
      '  - date: 2026-12-16',
      '    agenda:',
      ja ? /前回までのやること：Draft the form/ : /Still open: Draft the form/,
    ],
  },
  {
    what: 'schedules the next one with what is open first on its agenda, and says of a host all that speaks for them',
    command: 'scheduleNext',
    answers: [0, 'Aya'],
    gone: ['  - date: tbd', '    options: [2026-12-09, 2026-12-16]'],
    come: ['  - date: 2026-12-09', '    host: aya', '    agenda:', /Draft the form/],
  },
  {
    what: 'mixes the people of a session into pairs',
    command: 'mixGroups',
    session: 2,
    answers: [2, 0, 0],
    come: ['    groups:', /- people: \[\w+, \w+\]$/, /lead: \w+$/, /- people: \[\w+, \w+\]$/, /lead: \w+$/],
  },
  {
    what: 'writes the checklist of the host above the session',
    command: 'hostChecklist',
    session: 2,
    answers: [capture.places.file[lang], 1],
    come: [ja ? /^ {2}# 3週間前/ : /^ {2}# Three weeks before/, ...Array.from({ length: 5 }, () => /^ {2}# \[ \] /)],
  },
];

describe('what happened, written down in seconds', () => {
  let draft: Draft;
  before(async () => {
    await atWork();
    draft = await Draft.fresh('en', 'captured.meetup.yaml', text);
    await (await extension()).settled();
  });
  // What failed leaves nothing behind for the next one.
  afterEach(async () => {
    await vscode.window.showTextDocument(draft.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await (await extension()).settled();
  });
  after(async () => {
    // What was shown beside may have opened the text a second time.
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await draft.remove();
  });

  /** The row of the tree that stands for a session of the series, or for the series itself. */
  const target = async (session: number | undefined): Promise<unknown> => {
    const { tree } = await atWork();
    const [group] = (await tree.getChildren()).filter(({ id }) => id === 'group:series');
    const series = (await tree.getChildren(group)).find(({ id }) => id.includes('captured.meetup'));
    assert(series);
    if (session === undefined) return series;
    const found = (await tree.getChildren(series)).find(
      (row) => row.kind === 'session' && row.occasion.nth === session,
    );
    assert(found);
    return found;
  };

  for (const { what, command, session, answers, gone = [], come } of stories)
    it(`${what}, as one edit that one undo takes back`, async () => {
      await answering(answers, `meetup.${command}`, await target(session));
      const [before, after] = [text.split('\n'), draft.text.split('\n')];
      assert.deepEqual(
        before.filter((line) => !after.includes(line)),
        gone,
        draft.text,
      );
      const fresh = after.filter((line) => !before.includes(line));
      assert.equal(fresh.length, come.length, fresh.join('\n'));
      come.forEach((line, nth) => {
        if (typeof line === 'string') assert.equal(fresh[nth], line);
        else assert.match(fresh[nth] ?? '', line);
      });
      await draft.undo();
      assert.equal(draft.text, text);
    });

  for (const [command, answers, kind] of [
    ['moveSession', [0, 'Release week'], 'moved'],
    ['cancelSession', ['Closing the books'], 'cancelled'],
  ] as const)
    it(`${command} offers the letter to those who had kept the time free`, async () => {
      const { asked, told } = await answering(answers, `meetup.${command}`, await target(2), {
        press: capture.buttons.tell[lang],
      });
      assert.deepEqual(told.at(-1)?.buttons, [capture.buttons.tell[lang]]);
      const kinds = asked.at(-1);
      assert.equal(kinds?.title, shareTexts.title.invitation[lang]);
      assert.equal(kinds.labels[0], shareTexts.kind[kind][lang]);
      await draft.undo();
      assert.equal(draft.text, text);
    });

  for (const [command, session, answers] of [
    ['fixDate', 1, [1]],
    ['scheduleNext', undefined, [0, 'Aya']],
  ] as const)
    it(`${command} asks once about what is open, where the agenda has asked before`, async () => {
      const asks = capture.agenda.open[lang];
      await draft.replace('date: tbd\n', `date: tbd\n    agenda: ["5m ${asks}call the others"]\n`);
      await answering(answers, `meetup.${command}`, await target(session));
      const lines = draft.text.split('\n').filter((line) => line.includes(asks.trim()));
      assert.equal(lines.length, 1, draft.text);
      assert.match(lines[0] ?? '', /Draft the form/);
    });

  it('says of every host all that speaks for asking them', async () => {
    const { asked } = await answering([0], 'meetup.scheduleNext', await target(undefined));
    const hosts = asked.at(-1);
    const ken = hosts?.labels.findIndex((label) => label.startsWith('Ken')) ?? -1;
    assert.match(
      hosts?.details[ken] ?? '',
      ja ? /主催を希望、共同主催\d回、主催\d回/ : /would like to host, has co-hosted .+, has hosted /,
    );
    assert.equal(draft.text, text);
  });

  it('saves the run sheet of a session where somebody wants it, and changes nothing', async () => {
    const save = example('en', 'sheet.md');
    await answering([], 'meetup.saveRunSheet', await target(2), { save });
    const sheet = new TextDecoder().decode(await vscode.workspace.fs.readFile(save));
    assert.match(sheet, /^# /);
    assert.match(sheet, ja ? /12月17日/ : /17 Dec/);
    assert.equal(draft.text, text);
    await vscode.workspace.fs.delete(save);
  });

  it('runs a session in a tab of its own, and changes nothing', async () => {
    const shown = (): readonly vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('meetup.run'));
    const people = '    participants: [aya, rei]\n';
    const planned = `${people}    agenda: [10m Opening]\n`;
    await draft.replace(people, planned);
    await vscode.commands.executeCommand('meetup.runSession', await target(2));
    await until(() => shown().length === 1);
    await vscode.window.tabGroups.close(shown());
    assert.equal(draft.text, text.replace(people, planned));
  });

  it('says so where groups were not wanted, and writes nothing', async () => {
    const { asked } = await answering([2, 0], 'meetup.mixGroups', await target(2));
    assert.equal(asked.at(-1)?.prompt, groupWords.likeThese[lang]);
    assert.equal(draft.text, text);
  });
});

/** Resolves as soon as the tabs are as wanted. */
function until(wanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wanted()) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
