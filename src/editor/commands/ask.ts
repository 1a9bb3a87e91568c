import * as vscode from 'vscode';

/** The reader went a step back. */
export const back = Symbol('back');
export type Answer<T> = T | typeof back | undefined;

/** A question's place in a conversation. */
export interface At {
  readonly title: string;
  readonly step?: number;
  readonly of?: number;
}

/** Stores an answer that is one, and passes it on. */
export function keep<T>(answer: Answer<T>, store: (answer: T) => void): Answer<T> {
  if (answer !== undefined && answer !== back) store(answer as T);
  return answer;
}

export interface TextQuestion extends At {
  readonly prompt: string;
  readonly example?: string;
  readonly value?: string;
  /** What is wrong with an answer, in words; undefined when nothing is. */
  readonly check?: (text: string) => string | undefined;
}

/** Asks for one line of text; undefined when the reader gave up. */
export function askText(question: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = question.prompt;
  box.placeholder = question.example;
  box.value = question.value ?? '';
  const verdict = (): string | undefined => question.check?.(box.value.trim());
  return show(box, question, (settle) => [
    box.onDidChangeValue(() => {
      if (box.validationMessage) box.validationMessage = verdict();
    }),
    box.onDidAccept(() => {
      box.validationMessage = verdict();
      if (!box.validationMessage) settle(box.value.trim());
    }),
  ]);
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly answer?: T;
}
export interface ChoiceQuestion<T> extends At {
  readonly prompt: string;
  readonly choices: readonly Choice<T>[];
}

/** Asks to choose one of several; undefined when the reader gave up. */
export function askOne<T>(question: ChoiceQuestion<T>): Promise<Answer<T>> {
  const pick = pickFor(question);
  return show(pick, question, (settle) => [
    pick.onDidAccept(() => {
      const chosen = pick.activeItems[0];
      if (chosen?.answer !== undefined) settle(chosen.answer);
    }),
  ]);
}

/** Asks to choose any number; undefined when the reader gave up. */
export function askMany<T>(question: ChoiceQuestion<T>): Promise<Answer<readonly T[]>> {
  const pick = pickFor(question);
  pick.canSelectMany = true;
  pick.selectedItems = question.choices.filter(({ picked }) => picked);
  return show(pick, question, (settle) => [
    pick.onDidAccept(() => settle(pick.selectedItems.flatMap(({ answer }) => answer ?? []))),
  ]);
}

function pickFor<T>(question: ChoiceQuestion<T>): vscode.QuickPick<Choice<T>> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.placeholder = question.prompt;
  pick.items = question.choices;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return pick;
}

function show<T>(
  input: vscode.QuickInput & {
    buttons: readonly vscode.QuickInputButton[];
    onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  },
  { title, step, of }: At,
  listen: (settle: (answer: T) => void) => vscode.Disposable[],
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    input.title = title;
    input.step = step;
    input.totalSteps = of;
    // A look at the file while answering is no reason to start over.
    input.ignoreFocusOut = true;
    if (step !== undefined && step > 1) input.buttons = [vscode.QuickInputButtons.Back];
    const settle = (answer: Answer<T>): void => {
      resolve(answer);
      input.dispose();
      for (const listener of listeners) listener.dispose();
    };
    const listeners = [
      ...listen(settle),
      input.onDidTriggerButton((button) => {
        if (button === vscode.QuickInputButtons.Back) settle(back);
      }),
      input.onDidHide(() => settle(undefined)),
    ];
    input.show();
  });
}

/** Goes through questions one after another, back and forth; false when the reader gave up. */
export async function converse(
  questions: readonly ((step: number, of: number) => Promise<Answer<unknown>>)[],
): Promise<boolean> {
  for (let at = 0; at < questions.length; ) {
    const answer = await questions[at]?.(at + 1, questions.length);
    if (answer === undefined) return false;
    at = answer === back ? Math.max(0, at - 1) : at + 1;
  }
  return true;
}
