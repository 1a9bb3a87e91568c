import * as vscode from 'vscode';
import { extension } from './world.ts';

/**
 * What is answered to one question after the other: a text that is typed or that a choice begins with, the choices to
 * tick, or a number for the choice at that place.
 */
export type Answer = string | number | readonly string[];

/** A question as it was put. */
export interface Asked {
  readonly title: string;
  readonly prompt: string;
  /** What could be chosen, by label. */
  readonly labels: readonly string[];
  readonly details: readonly string[];
}

interface Said {
  /** The questions, in their order. */
  readonly asked: readonly Asked[];
  /** What was said afterwards, and the buttons below it. */
  readonly told: readonly { readonly text: string; readonly buttons: readonly string[] }[];
}

type Window = { -readonly [K in keyof typeof vscode.window]: unknown };

/** How somebody goes about it. */
interface Manner {
  /** The button taken below what is said afterwards. */
  readonly press?: string;
  /** Where to, when asked where to save. */
  readonly save?: vscode.Uri;
  /** What is done before a question is answered, given the words it is put in. */
  readonly look?: (question: Asked) => Promise<void>;
}

/** Runs a command as somebody who answers its questions at once; a question without an answer is given up. */
export async function answering(
  answers: readonly Answer[],
  command: string,
  target: unknown,
  { press, save, look }: Manner = {},
): Promise<Said> {
  const left = [...answers];
  const asked: Asked[] = [];
  const told: { text: string; buttons: readonly string[] }[] = [];
  const window = vscode.window as unknown as Window;
  const { createInputBox, createQuickPick, showInformationMessage, showSaveDialog } = window;
  window.createInputBox = () => boxOf(asked, () => left.shift(), look);
  window.createQuickPick = () => boxOf(asked, () => left.shift(), look);
  window.showInformationMessage = async (text: string, ...buttons: string[]) => {
    told.push({ text, buttons });
    return buttons.find((button) => button === press);
  };
  window.showSaveDialog = async () => save;
  try {
    await vscode.commands.executeCommand(command, target);
    await (await extension()).settled();
    return { asked, told };
  } finally {
    Object.assign(window, { createInputBox, createQuickPick, showInformationMessage, showSaveDialog });
  }
}

/** A box that answers itself as soon as it is shown. */
function boxOf(asked: Asked[], next: () => Answer | undefined, look: Manner['look']): unknown {
  const accepted = new vscode.EventEmitter<void>();
  const hidden = new vscode.EventEmitter<void>();
  const none = new vscode.EventEmitter<never>().event;
  const answer = (): void => {
    const given = next();
    const { items } = box;
    if (given === undefined) {
      hidden.fire();
      return;
    }
    if (typeof given === 'string') {
      box.value = given;
      box.activeItems = items.filter(({ label }) => label.startsWith(given)).slice(0, 1);
    } else if (typeof given === 'number') box.activeItems = items.slice(given, given + 1);
    else box.selectedItems = items.filter(({ label }) => given.some((wanted) => label.startsWith(wanted)));
    accepted.fire();
  };
  const box = {
    title: '',
    prompt: '',
    placeholder: '',
    value: '',
    items: [] as readonly vscode.QuickPickItem[],
    activeItems: [] as readonly vscode.QuickPickItem[],
    selectedItems: [] as readonly vscode.QuickPickItem[],
    onDidAccept: accepted.event,
    onDidHide: hidden.event,
    onDidTriggerButton: none,
    onDidTriggerItemButton: none,
    onDidChangeValue: none,
    onDidChangeActive: none,
    onDidChangeSelection: none,
    hide: () => hidden.fire(),
    dispose: () => undefined,
    show: () => {
      const { title, prompt, placeholder, items } = box;
      const question = {
        title,
        prompt: prompt || placeholder,
        labels: items.map(({ label }) => label),
        details: items.map(({ description, detail }) => [description, detail].filter(Boolean).join(' ')),
      };
      asked.push(question);
      if (look) void look(question).then(answer, () => hidden.fire());
      else answer();
    },
  };
  return box;
}
