import * as vscode from 'vscode';
import type { Act } from '../../src/core/planner/acts/act.ts';
import type { Answer, ToPlanner } from '../../src/core/planner/messages.ts';
import { patched } from '../../src/core/planner/patch.ts';
import type { PlannerView } from '../../src/core/planner/planner.ts';
import type { PlannerPanel } from '../../src/editor/show/planner-panel.ts';
import { assert, atWork, extension } from './world.ts';

/** What the page shows: no view where there is no file. */
interface Seen {
  readonly uri: string;
  readonly version: number;
  readonly view: PlannerView | undefined;
}

/** The page that a change leads to, as the real one works it out. */
function grown(
  before: Seen | undefined,
  { uri, version, since, patch }: Extract<ToPlanner, { readonly patch: unknown }>,
): Seen {
  assert(before?.version === since && before.uri === uri, 'a change is told of the page that is shown');
  return { uri, version, view: patched(before.view, patch) as PlannerView };
}

/** A planner that is open, and what its page was told so far. */
export class Page {
  readonly panel: PlannerPanel;
  readonly #subscription: vscode.Disposable;
  readonly #heard = new vscode.EventEmitter<ToPlanner>();
  #seen: Seen | undefined;
  #id = 1000;

  private constructor(panel: PlannerPanel) {
    this.panel = panel;
    this.#subscription = panel.onDidTell((message) => {
      if ('gone' in message) this.#seen = { uri: message.uri, version: 0, view: undefined };
      else if ('view' in message) this.#seen = message;
      else if ('patch' in message) this.#seen = grown(this.#seen, message);
      this.#heard.fire(message);
    });
  }

  /** Opens the planner of a file and waits for its first page; it is asked for here, however long the page itself takes. */
  static async of(uri: vscode.Uri): Promise<Page> {
    const planners = await (await atWork()).planners();
    return Page.at(await planners.open(uri));
  }

  /** A planner that is there already. */
  static async at(panel: PlannerPanel): Promise<Page> {
    const page = new Page(panel);
    panel.hear('ready');
    await page.until(() => true);
    return page;
  }

  get view(): PlannerView {
    const view = this.#seen?.view;
    assert(view, 'the planner shows a file');
    return view;
  }

  get version(): number {
    return this.#seen?.version ?? 0;
  }

  /** Resolves when the page shows what is wanted: at once, or with what it is told next. */
  until(wanted: (seen: Seen) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!this.#seen || !wanted(this.#seen)) return;
        subscription.dispose();
        resolve();
      };
      const subscription = this.#heard.event(look);
      look();
    });
  }

  /** Done when the page shows what the text says. */
  async settle(): Promise<void> {
    await (await extension()).settled();
    await this.panel.refresh();
  }

  /** Does something in the planner, on the page it shows or on an older one. */
  act(act: Act, version = this.version): Promise<Answer> {
    const id = ++this.#id;
    return new Promise((resolve) => {
      const subscription = this.#heard.event((message) => {
        if (!('answer' in message) || message.answer.id !== id) return;
        subscription.dispose();
        resolve(message.answer);
      });
      this.panel.hear({ act, version, id });
    });
  }

  close(): void {
    this.#subscription.dispose();
    this.panel.dispose();
  }
}
