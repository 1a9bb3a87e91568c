import * as vscode from 'vscode';
import { marks } from '../../core/words/rules.ts';
import type { Text } from '../../core/words/words.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { askOne } from './ask.ts';
import { type House, say } from './house.ts';

/** The meetup file that is being edited; where there is none, says that one is needed. */
export async function fileInHand(house: House): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor && isMeetupFile(editor.document.uri)) return editor;
  await say(house, marks.needsFile, {});
  return undefined;
}

/**
 * What a quick fix on the line of the cursor hands to a command, for a command that is run without it, as by a key. Where
 * several do, somebody chooses; where none does, it is said what the command is for.
 */
export async function offeredAtCursor(house: House, id: string, none: Text): Promise<unknown> {
  const editor = await fileInHand(house);
  if (!editor) return undefined;
  await house.settled();
  const { document, selection } = editor;
  const lines = new vscode.Range(selection.start.line, 0, selection.end.line, Number.MAX_SAFE_INTEGER);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.validateRange(lines),
    vscode.CodeActionKind.QuickFix.value,
  );
  const choices = actions.flatMap(({ title, command }) =>
    command?.command === id ? [{ label: title, answer: command.arguments?.[0] as object }] : [],
  );
  const shelf = house.library.shelfOf(document.uri);
  if (choices.length === 0) await say(house, none, {}, shelf);
  if (choices.length < 2) return choices[0]?.answer;
  const prompt = house.words(shelf).fill(marks.whichRemark);
  const chosen = await askOne<object>({ title: prompt, prompt, choices });
  return typeof chosen === 'symbol' ? undefined : chosen;
}
