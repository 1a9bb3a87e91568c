/** What VS Code gives a webview to speak with it. */
export interface Editor {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

interface Remembered {
  /** The document, for the day the window is loaded again. */
  readonly uri?: string;
  /** Cards somebody opened or closed, by key; all others are as they come. */
  readonly cards?: Readonly<Record<string, boolean>>;
  readonly earlier?: boolean;
  readonly scroll?: number;
}

/** What the reader has opened and how far they have read: kept while the window is hidden or loaded again. */
export class Memory {
  readonly #editor: Editor;
  #state: Remembered;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#state = recalled(editor.getState());
  }

  isOpen(key: string, unlessTold: boolean): boolean {
    return this.#state.cards?.[key] ?? unlessTold;
  }

  setOpen(key: string, open: boolean): void {
    this.#keep({ cards: { ...this.#state.cards, [key]: open } });
  }

  /** Whether sessions long past are shown too. */
  get earlier(): boolean {
    return this.#state.earlier ?? false;
  }

  set earlier(shown: boolean) {
    this.#keep({ earlier: shown });
  }

  get scroll(): number {
    return this.#state.scroll ?? 0;
  }

  set scroll(top: number) {
    if (top !== this.#state.scroll) this.#keep({ scroll: top });
  }

  set uri(uri: string) {
    if (uri !== this.#state.uri) this.#keep({ uri });
  }

  #keep(change: Remembered): void {
    this.#state = { ...this.#state, ...change };
    this.#editor.setState(this.#state);
  }
}

function recalled(state: unknown): Remembered {
  if (typeof state !== 'object' || state === null) return {};
  const { uri, cards, earlier, scroll } = state as Record<string, unknown>;
  return {
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(typeof cards === 'object' && cards !== null ? { cards: cards as Record<string, boolean> } : {}),
    ...(typeof earlier === 'boolean' ? { earlier } : {}),
    ...(typeof scroll === 'number' ? { scroll } : {}),
  };
}
