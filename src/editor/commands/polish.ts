import * as vscode from 'vscode';
import type { TopicsInput } from '../../core/topics/input.ts';
import type { Topic, TopicsResult } from '../../core/topics/result.ts';
import type { Polished } from '../../core/topics/topics.ts';
import type { Text, Words } from '../../core/words/words.ts';
import { Preview } from '../show/preview.ts';
import { askMany, askOne, type Choice } from './ask.ts';

/** Milliseconds after which an answer is no longer waited for. */
const patience = 60_000;
const longestAnswer = 200_000;

const texts = {
  title: { en: 'Polish with a Language Model', ja: '言語モデルで言葉を整える' },
  which: { en: 'Which model?', ja: 'どのモデルを使いますか。' },
  sent: { en: 'Sent to the model', ja: 'モデルに送る内容' },
  consent: {
    en: 'Send what is shown beside to {name}?',
    ja: '横に表示した内容を{name}に送りますか。',
  },
  consentDetail: {
    en: 'Topics and the lines of the teams are sent, not the file. The answer is checked and shown before anything is written.',
    ja: '送るのはテーマと部門の記述で、ファイルそのものは送りません。返ってきた案は確かめてから表示し、選ぶまで何も書き込みません。',
  },
  send: { en: 'Send', ja: '送る' },
  waiting: { en: 'Waiting for {name} … Escape gives up', ja: '{name}の返事を待っています…（Escでやめる）' },
  take: { en: 'What would you take over?', ja: 'どれを取り入れますか。' },
  reworded: { en: 'Reworded', ja: '言い換え' },
  added: { en: 'New', ja: '新しい案' },
  before: { en: 'before: {text}', ja: '元の言葉：{text}' },
  nothing: {
    en: 'Nothing in the answer could be used; the topics stay',
    ja: '返事に使える案がなく、テーマはそのままです',
  },
  refusedSome: {
    en: '{items} did not pass the check',
    ja: '{items}は確かめたところ使えません',
  },
  stopped: {
    en: '{name} gave no answer; the topics stay',
    ja: '{name}から返事がなく、テーマはそのままです',
  },
} satisfies Record<string, Text>;

/** The models there are; none where the editor has none, or does not know of any. */
export async function modelsHere(): Promise<readonly vscode.LanguageModelChat[]> {
  const { selectChatModels }: Partial<typeof vscode.lm> = vscode.lm ?? {};
  try {
    return (await selectChatModels?.({})) ?? [];
  } catch {
    return [];
  }
}

/** What a polish works on. */
export interface Draft {
  readonly result: TopicsResult;
  readonly input: TopicsInput;
  readonly words: Words;
  readonly log: vscode.LogOutputChannel;
}

/** What came of it: a result with what was taken over, or in a few words why there is none. */
export interface Outcome {
  readonly result?: TopicsResult;
  readonly note?: string;
}

/**
 * Lets a model of the reader's choice reword topics and add some: shows what is sent, asks first, and shows the
 * difference before it counts.
 */
export async function polish(draft: Draft): Promise<Outcome> {
  const { result, input, words } = draft;
  const title = words.fill(texts.title);
  const model = await chooseModel(title, words);
  if (!model) return {};
  const { polishRequest, readPolish, withPolish } = await import('../../core/topics/topics.ts');
  const request = polishRequest(result, input);
  if (!(await agreed(request, model, words))) return {};
  const answer = await answerOf(title, request, model, draft);
  if (answer === undefined) return { note: fillName(texts.stopped, model.name, words) };
  const polished = readPolish(answer, result, input);
  if (!polished || polished.rewordings.length + polished.candidates.length === 0)
    return { note: words.fill(texts.nothing) };
  const taken = await choose(title, polished, draft);
  return taken ? { result: withPolish(result, taken) } : {};
}

async function chooseModel(title: string, words: Words): Promise<vscode.LanguageModelChat | undefined> {
  const models = await modelsHere();
  if (models.length < 2) return models[0];
  const choices = models.map((answer) => ({ label: answer.name, description: answer.vendor, answer }));
  const chosen = await askOne({ title, prompt: words.fill(texts.which), choices });
  return typeof chosen === 'symbol' ? undefined : chosen;
}

async function agreed(request: string, { name }: vscode.LanguageModelChat, words: Words): Promise<boolean> {
  const preview = new Preview(words.fill(texts.sent));
  try {
    // A fence longer than any in the text: what is sent is shown, and never drawn.
    await preview.show(`\`\`\`\`\`\`text\n${request.replace(/`{6,}/g, '')}\n\`\`\`\`\`\`\n`);
    const send = words.fill(texts.send);
    const options = { modal: true, detail: words.fill(texts.consentDetail) };
    return (await vscode.window.showInformationMessage(fillName(texts.consent, name, words), options, send)) === send;
  } finally {
    preview.dispose();
  }
}

/** What the model says; undefined when it refuses, fails, takes too long or the reader gives up. */
async function answerOf(
  title: string,
  request: string,
  model: vscode.LanguageModelChat,
  { words, log }: Draft,
): Promise<string | undefined> {
  const source = new vscode.CancellationTokenSource();
  const waiting = vscode.window.createQuickPick();
  waiting.title = title;
  waiting.placeholder = fillName(texts.waiting, model.name, words);
  waiting.busy = true;
  waiting.ignoreFocusOut = true;
  const hidden = waiting.onDidHide(() => source.cancel());
  const tooLong = setTimeout(() => source.cancel(), patience);
  waiting.show();
  try {
    return await unlessCancelled(collect(model, request, source.token), source.token);
  } catch (error) {
    log.warn(`${model.name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    clearTimeout(tooLong);
    hidden.dispose();
    waiting.dispose();
    source.dispose();
  }
}

/** A model that does not hear of being cancelled is not waited for either. */
function unlessCancelled<T>(work: Promise<T>, token: vscode.CancellationToken): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    token.onCancellationRequested(() => reject(new vscode.CancellationError()));
  });
  // Whoever loses the race is heard by nobody, and need not be.
  work.catch(() => undefined);
  cancelled.catch(() => undefined);
  return Promise.race([work, cancelled]);
}

async function collect(
  model: vscode.LanguageModelChat,
  request: string,
  token: vscode.CancellationToken,
): Promise<string> {
  const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(request)], {}, token);
  let answer = '';
  for await (const part of response.text) {
    answer += part;
    if (answer.length > longestAnswer) break;
  }
  return answer;
}

type Taken = { readonly reworded: string } | { readonly added: Topic };

/** What the reader takes over. */
async function choose(
  title: string,
  polished: Polished,
  { words }: Draft,
): Promise<Pick<Polished, 'rewordings' | 'candidates'> | undefined> {
  const choices: Choice<Taken>[] = [
    ...polished.rewordings.map(
      ({ id, before, after }): Choice<Taken> => ({
        label: after.title === before.title ? after.open : after.title,
        description: words.fill(texts.reworded),
        detail: words.fill(texts.before, { text: after.title === before.title ? before.open : before.title }),
        picked: true,
        answer: { reworded: id },
      }),
    ),
    ...polished.candidates.map(
      (added): Choice<Taken> => ({
        label: added.title,
        description: words.fill(texts.added),
        detail: added.open,
        answer: { added },
      }),
    ),
  ];
  const { length } = polished.refused;
  const aside = length > 0 ? [words.fill(texts.refusedSome, { items: length })] : [];
  const taken = await askMany({ title, prompt: [words.fill(texts.take), ...aside].join(' '), choices });
  if (!taken || typeof taken === 'symbol' || taken.length === 0) return undefined;
  const ids = new Set(taken.flatMap((one) => ('reworded' in one ? [one.reworded] : [])));
  return {
    rewordings: polished.rewordings.filter(({ id }) => ids.has(id)),
    candidates: taken.flatMap((one) => ('added' in one ? [one.added] : [])),
  };
}

/** A model is no person: its name is not dressed up. */
const fillName = (text: Text, name: string, { language }: Words): string =>
  text[language].replace('{name}', () => name);
