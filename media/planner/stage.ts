import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Path } from '../../src/core/plan/path.ts';
import type { Act } from '../../src/core/planner/acts/act.ts';
import type { Choices } from '../../src/core/planner/choices.ts';
import type { Item } from '../../src/core/planner/desk.ts';
import type { Labels } from '../../src/core/planner/labels.ts';
import type { Answer, FromPlanner } from '../../src/core/planner/messages.ts';
import type { Wish } from './carry.ts';
import type { Memory } from './memory.ts';

/** What every section draws with. One object for as long as the page lives: a closure drawn earlier sees what is shown now. */
export interface Stage {
  readonly labels: Labels;
  readonly choices: Choices;
  readonly memory: Memory;
  /** What the shown page is numbered by; an act names it. */
  readonly version: number;
  /** True where nothing can be changed at all. */
  readonly locked: boolean;
  readonly say: (message: FromPlanner) => void;
  /** Has an act done that is made when its turn comes. */
  readonly carry: (make: () => Wish | undefined) => Promise<Answer | undefined>;
  /** Draws again what is shown, after the reader opened or closed something. */
  readonly redraw: () => void;
  /** Keeps the page as it is while something on it is being held; the newest is drawn afterwards. */
  readonly hold: (held: boolean) => void;
}

/** Has an act done on the page as it is shown now. */
export const act = (stage: Stage, wanted: Act): Promise<Answer | undefined> => {
  const { version } = stage;
  return stage.carry(() => ({ act: wanted, version }));
};

/** A text of the file; pressing it shows where it stands. */
export const item = (stage: Stage, { text, path }: Item): TemplateResult => place(stage, path, text);

/** Anything drawn from one place in the file; pressing it shows the place. */
export const place = ({ say }: Stage, path: Path, content: unknown): TemplateResult =>
  html`<button type="button" class="item" @click=${() => say({ show: [...path] })}>${content}</button>`;

/** A button that asks the editor to do something; none for what would write into a file that cannot be written. */
export const action = (
  { labels, say, locked }: Stage,
  run: 'goalToTopics' | 'scheduleNext' | 'openFile' | 'runSession' | 'saveRunSheet' | 'newSeries',
  weight: 'primary' | 'secondary' = 'secondary',
): TemplateResult | typeof nothing =>
  locked && (run === 'goalToTopics' || run === 'scheduleNext')
    ? nothing
    : html`<button type="button" class="action ${weight}" @click=${() => say({ run })}>${labels[run]}</button>`;

/** The colour of a team, as a spot beside its name; an empty one for those of no team. */
export const spot = (tone: number | undefined): TemplateResult =>
  html`<span class="spot ${tone === undefined ? 'toneless' : `tone-${tone}`}" aria-hidden="true"></span>`;

/** The class of a list so long that most of it is out of sight. */
export const many = ({ length }: readonly unknown[]): string => (length > 60 ? 'many' : '');

/** Short texts in a row. */
export const row = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' · ');

/** A label with its placeholder filled. */
export const about = (label: string, text: string): string => label.replace(/\{(?:text|n)\}/, () => text);

/** The mark by which a place of the file is found again on the page. */
export const markOf = (path: Path): string => path.join('/');

/** Sets the focus on what is drawn from a place of the file, or on the first thing in it. */
export function focusOn(path: Path): void {
  const found = document.querySelector(`[data-at="${CSS.escape(markOf(path))}"]`);
  const target = found?.matches('button, input, textarea') ? found : found?.querySelector('button, input, textarea');
  if (target instanceof HTMLElement) target.focus();
}
