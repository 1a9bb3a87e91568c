import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { capture } from '../../src/core/words/capture.ts';
import { runWords } from '../../src/core/words/run.ts';
import { shareTexts } from '../../src/core/words/share.ts';
import { ui } from '../../src/core/words/ui.ts';
import { answering } from './answers.ts';
import { atWork, Draft, extension } from './world.ts';

const lang = vscode.env.language.startsWith('ja') ? 'ja' : 'en';
const four = 'series:\n  title: Four Lines\nsessions:\n  - date: 2026-12-10\n';

/** What somebody tries whose file says no more than a title and a date: it goes on from there, or says what is missing. */
describe('a file of four lines', () => {
  let draft: Draft;

  before(async () => {
    await atWork();
    draft = await Draft.fresh('en', 'four-lines.meetup.yaml', four);
    await (await extension()).settled();
  });
  afterEach(() => assert.equal(draft.text, four));
  after(() => draft.remove());

  /** What is said where a command asks nothing. */
  async function told(command: string): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
    const said = await answering([], command, draft.uri);
    assert.deepEqual(said.asked, []);
    const [first] = said.told;
    assert(first && said.told.length === 1, `${command} says one thing`);
    return first;
  }

  it('is asked for its goal and its teams before topics are looked for, and one undo takes all of it back', async () => {
    const purpose = lang === 'ja' ? 'ねらい' : 'The purpose';
    const answers = ['Understand each other', 'Sales, R&D', [purpose]];
    const { asked } = await answering(answers, 'meetup.goalToTopics', draft.uri);
    assert.equal(asked[0]?.prompt, ui.prompts.goalNeeded[lang]);
    assert.equal(asked.length, 3);
    assert.match(
      draft.text,
      /^series:\n {2}title: Four Lines\n {2}goal: Understand each other\n {2}teams: \[sales, rd\]\n/,
    );
    assert.match(draft.text, /\n {2}purpose: .*Sales.*R&D/);
    // The example company has a team of the first name already.
    assert.match(draft.text, /\nteams:\n {2}rd:\n {4}name: R&D\n/);
    await draft.undo();
  });

  it('is offered days after the one it has, on the same weekday', async () => {
    const { asked } = await answering([], 'meetup.scheduleNext', draft.uri);
    assert(asked[0]?.details.some((detail) => detail.startsWith('2026-12-17')));
    assert(!asked[0]?.details.some((detail) => detail.startsWith('2026-11-30')));
  });

  it('is moved to no day of a cadence it does not have', async () => {
    const { asked } = await answering([], 'meetup.moveSession', draft.uri);
    assert.deepEqual(asked[0]?.details.slice(0, 3), ['2026-12-17', '2026-12-24', '2026-12-03']);
    assert(!asked[0]?.details.includes(capture.prompts.byCadence[lang]));
  });

  it('says what is missing before it asks for anything, with the way to it', async () => {
    const run = await told('meetup.runSession');
    assert.equal(run.text, runWords.noAgenda[lang]);
    assert.deepEqual(run.buttons, [ui.buttons.openPlanner[lang]]);
    const mix = await told('meetup.mixGroups');
    assert.match(mix.text, lang === 'ja' ? /4人以上/ : /at least 4/);
    assert.deepEqual(mix.buttons, [ui.buttons.openPlanner[lang]]);
    assert.equal((await told('meetup.addHint')).text, capture.errors.noPast[lang]);
    assert.equal((await told('meetup.writeMinutes')).text, shareTexts.error.noneHeld[lang]);
  });
});

describe('an empty file among others', () => {
  it('can be chosen for the planner, which says how a series begins, and opens it where it is in hand', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const draft = await Draft.fresh('en', 'empty.meetup.yaml', '');
    await (await extension()).settled();
    try {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const { asked } = await answering([], 'meetup.openPlanner', undefined);
      const at = asked[0]?.labels.findIndex((label) => label.endsWith('empty.meetup.yaml')) ?? -1;
      assert(at >= 0, `is among ${asked[0]?.labels.join(', ')}`);
      assert(asked[0]?.details[at]?.endsWith(ui.labels.noSeriesYet[lang]));
      assert(!(await answering([], 'meetup.scheduleNext', undefined)).asked[0]?.labels[at]);
      assert.deepEqual((await answering([], 'meetup.openPlanner', draft.uri)).asked, []);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await draft.remove();
    }
  });
});
