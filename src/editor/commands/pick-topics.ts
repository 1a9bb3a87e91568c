import * as vscode from 'vscode';
import { type Answered, inputWith } from '../../core/topics/answers.ts';
import type { TopicsInput } from '../../core/topics/input.ts';
import { topicPage } from '../../core/topics/page.ts';
import type { Topic, TopicsResult } from '../../core/topics/result.ts';
import { asMarkdown } from '../../core/words/page.ts';
import { colon } from '../../core/words/signs.ts';
import { ui } from '../../core/words/ui.ts';
import type { Text, Words } from '../../core/words/words.ts';
import { Preview } from '../show/preview.ts';
import { type Answer, type At, askText, type Choice } from './ask.ts';
import { modelsHere, polish } from './polish.ts';

/** A part of the result that may be written besides topics. */
export type Part = 'purpose' | 'questions' | 'signs';

/** What the reader chose, and what they told on the way. */
export interface Picked {
  readonly result: TopicsResult;
  readonly topics: readonly string[];
  readonly parts: readonly Part[];
  readonly answers: readonly Answered[];
}

/** Turns an input into a result; topics to keep, to leave out, to find more of. */
export type Propose = (
  input: TopicsInput,
  options: { keep: readonly string[]; exclude: readonly string[]; like: readonly string[] },
) => TopicsResult;

type Line = { readonly topic: string } | { readonly part: Part };

const buttons = {
  read: { icon: 'eye', text: { en: 'Read in full', ja: '全文を読む' } },
  more: { icon: 'add', text: { en: 'More like this', ja: 'これに近い案を増やす' } },
  without: { icon: 'close', text: { en: 'Not this one', ja: 'この案は外す' } },
  answer: {
    icon: 'comment-discussion',
    text: {
      en: 'Answer an open question: the topics become more exact',
      ja: '確かめたいことに答える（テーマが具体的になります）',
    },
  },
  polish: {
    icon: 'sparkle',
    text: { en: 'Polish with a language model …', ja: '言語モデルで言葉を整える…' },
  },
} as const;
type ButtonName = keyof typeof buttons;

class Button implements vscode.QuickInputButton {
  readonly name: ButtonName;
  readonly iconPath: vscode.ThemeIcon;
  readonly tooltip: string;

  constructor(name: ButtonName, words: Words) {
    this.name = name;
    this.iconPath = new vscode.ThemeIcon(buttons[name].icon);
    this.tooltip = words.fill(buttons[name].text);
  }
}

/**
 * One conversation about the topics of a goal: tick, read in full, leave out, ask for more like one, answer what is
 * open; the list is proposed anew each time, and what was ticked stays.
 */
export class TopicsTalk {
  readonly #input: TopicsInput;
  readonly #propose: Propose;
  readonly #words: Words;
  readonly #log: vscode.LogOutputChannel;
  readonly #answers: Answered[] = [];
  readonly #exclude: string[] = [];
  readonly #parts = new Set<Part>();
  #ticked: readonly string[] = [];
  #like: readonly string[] = [];
  /** What a model has added and the reader took over; proposing anew forgets it. */
  #result: TopicsResult;
  #hasModels = false;
  /** Said once above the list. */
  #note: string | undefined;

  constructor(input: TopicsInput, propose: Propose, words: Words, log: vscode.LogOutputChannel) {
    this.#input = input;
    this.#propose = propose;
    this.#words = words;
    this.#log = log;
    this.#result = this.#anew();
  }

  /** False where there is nothing to choose from. */
  get hasTopics(): boolean {
    return this.#result.topics.length > 0;
  }

  /** Asks which to keep; may be asked again, and remembers. */
  async ask(at: At): Promise<Answer<Picked>> {
    const preview = new Preview(this.#words.fill({ en: 'Topic', ja: 'テーマ' }));
    this.#hasModels = (await modelsHere()).length > 0;
    try {
      for (;;) {
        const heard = await this.#show(at, preview);
        if (heard === 'answer') await this.#askOpen(at);
        else if (heard === 'polish') await this.#polish();
        else return heard === 'done' ? this.#picked() : undefined;
      }
    } finally {
      preview.dispose();
    }
  }

  async #polish(): Promise<void> {
    const input = inputWith(this.#input, this.#answers);
    const { result, note } = await polish({ result: this.#result, input, words: this.#words, log: this.#log });
    this.#result = result ?? this.#result;
    this.#note = note;
  }

  #picked(): Picked | undefined {
    const [topics, parts] = [this.#ticked, [...this.#parts]];
    // Nothing ticked is a way to leave, unless something was told that should not be lost.
    if (topics.length + parts.length + this.#answers.length === 0) return undefined;
    return { result: this.#result, topics, parts, answers: this.#answers };
  }

  #anew(): TopicsResult {
    const input = inputWith(this.#input, this.#answers);
    return this.#propose(input, { keep: this.#ticked, exclude: this.#exclude, like: this.#like });
  }

  #show(at: At, preview: Preview): Promise<'done' | 'answer' | 'polish' | undefined> {
    return new Promise((resolve) => {
      const pick = vscode.window.createQuickPick<Choice<Line>>();
      let settled = false;
      const settle = (heard: 'done' | 'answer' | 'polish' | undefined): void => {
        // Putting it away hides it, which is heard once more.
        if (settled) return;
        settled = true;
        this.#remember(pick.selectedItems);
        resolve(heard);
        pick.dispose();
      };
      pick.title = at.title;
      pick.step = at.step;
      pick.totalSteps = at.of;
      pick.placeholder = this.#note ?? this.#words.fill(ui.prompts.topics);
      this.#note = undefined;
      pick.canSelectMany = true;
      pick.ignoreFocusOut = true;
      pick.matchOnDetail = true;
      pick.keepScrollPosition = true;
      this.#fill(pick);
      pick.onDidTriggerButton((button) => {
        if (button instanceof Button) settle(button.name === 'polish' ? 'polish' : 'answer');
      });
      pick.onDidTriggerItemButton(({ button, item: { answer } }) => {
        if (!(button instanceof Button) || answer === undefined || !('topic' in answer)) return;
        this.#remember(pick.selectedItems);
        this.#turn(button.name, answer.topic, preview, () => pick.show());
        if (button.name !== 'read') this.#fill(pick);
      });
      pick.onDidAccept(() => settle('done'));
      pick.onDidHide(() => settle(undefined));
      pick.show();
    });
  }

  #turn(name: ButtonName, topic: string, preview: Preview, listAgain: () => void): void {
    const found = this.#all().find(({ id }) => id === topic);
    if (name === 'read' && found) {
      void preview.show(asMarkdown(topicPage(found, this.#result, this.#input))).then(listAgain, listAgain);
      return;
    }
    if (name === 'without') {
      this.#exclude.push(topic);
      this.#ticked = this.#ticked.filter((id) => id !== topic);
    }
    if (name === 'more') this.#like = [...this.#like, topic];
    this.#result = this.#anew();
  }

  #remember(selected: readonly Choice<Line>[]): void {
    const lines = selected.flatMap(({ answer }) => answer ?? []);
    this.#ticked = lines.flatMap((line) => ('topic' in line ? [line.topic] : []));
    this.#parts.clear();
    for (const line of lines) if ('part' in line) this.#parts.add(line.part);
  }

  #all(): readonly Topic[] {
    return [...this.#result.topics, ...this.#result.runners_up];
  }

  #fill(pick: vscode.QuickPick<Choice<Line>>): void {
    const result = this.#result;
    pick.buttons = [
      ...(result.ask.length > 0 ? [new Button('answer', this.#words)] : []),
      ...(this.#hasModels ? [new Button('polish', this.#words)] : []),
    ];
    pick.items = this.#choices(result);
    const ticked = new Set<string>([...this.#ticked, ...this.#parts]);
    pick.selectedItems = pick.items.filter(({ answer }) => answer && ticked.has(keyOf(answer)));
  }

  #choices(result: TopicsResult): readonly Choice<Line>[] {
    const words = this.#words;
    const line = (of: 'purpose' | 'signs' | 'questions', detail: string): Choice<Line> => {
      return { label: words.fill(parts[of]), detail, answer: { part: of } };
    };
    const purpose = result.purpose;
    return [
      separator(words.fill(parts.topics)),
      ...result.topics.map((topic) => this.#choice(topic)),
      separator(words.fill(parts.around)),
      ...(purpose ? [line('purpose', purpose.text), line('signs', purpose.sign)] : []),
      ...(result.ask.length > 0 ? [line('questions', result.ask.map(({ question }) => question).join('  '))] : []),
      ...(result.runners_up.length > 0
        ? [separator(words.fill(parts.more)), ...result.runners_up.map((topic) => this.#choice(topic))]
        : []),
    ];
  }

  #choice(topic: Topic): Choice<Line> {
    const words = this.#words;
    return {
      label: topic.title,
      description: [
        words.count('minute', topic.minutes),
        topic.format_name,
        ...(topic.assumed ? [words.fill(ui.prompts.assumed)] : []),
      ].join(' · '),
      detail: this.#reasons(topic),
      buttons: (['read', 'more', 'without'] as const).map((name) => new Button(name, words)),
      answer: { topic: topic.id },
    };
  }

  /** Why each team should come; what is a guess is said once, behind the title. */
  #reasons({ why }: Topic): string {
    const { language } = this.#words;
    const nameOf = (team: string): string =>
      this.#input.teams.find(({ id, name }) => (id ?? name) === team)?.name ?? team;
    return Object.entries(why)
      .map(([team, reason]) => `${nameOf(team)}${colon(language)}${reason.replace(guessMark, '')}`)
      .join(language === 'ja' ? '　' : '  ');
  }

  /** Asks the open questions one after another, until the reader has had enough. */
  async #askOpen({ title }: At): Promise<void> {
    const { ask } = this.#result;
    for (const [nth, question] of ask.entries()) {
      const text = await askText({
        title,
        step: nth + 1,
        of: ask.length,
        prompt: question.question,
        example: question.example,
      });
      if (typeof text !== 'string') break;
      if (text !== '') this.#answers.push({ ask: question, text });
    }
    this.#result = this.#anew();
  }
}

const guessMark = /^(?:【仮】|\[assumed\] )/;

const keyOf = (line: Line): string => ('topic' in line ? line.topic : line.part);
const separator = (label: string): Choice<Line> => ({ label, kind: vscode.QuickPickItemKind.Separator });

const parts = {
  topics: { en: 'Topics', ja: 'テーマ' },
  more: { en: 'More topics', ja: 'そのほかの候補' },
  around: { en: 'Around them', ja: 'あわせて書けるもの' },
  purpose: { en: 'The purpose in one concrete sentence', ja: 'ねらいを具体的な一文で' },
  signs: { en: 'Signs that it is working', ja: 'うまくいっている手ごたえ' },
  questions: { en: 'Questions still open', ja: 'これから確かめたいこと' },
} satisfies Record<string, Text>;
