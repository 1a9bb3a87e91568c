import { html, type TemplateResult } from 'lit';
import type { Path } from '../../src/core/plan/path.ts';
import type { Item } from '../../src/core/planner/desk.ts';
import type { Labels } from '../../src/core/planner/labels.ts';
import type { FromPlanner } from '../../src/core/planner/messages.ts';
import type { Memory } from './memory.ts';

/** What every section draws with. */
export interface Stage {
  readonly labels: Labels;
  readonly memory: Memory;
  readonly say: (message: FromPlanner) => void;
  /** Draws again what is shown, after the reader opened or closed something. */
  readonly redraw: () => void;
}

/** A text of the file; pressing it shows where it stands. */
export const item = (stage: Stage, { text, path }: Item): TemplateResult => place(stage, path, text);

/** Anything drawn from one place in the file; pressing it shows the place. */
export const place = ({ say }: Stage, path: Path, content: unknown): TemplateResult =>
  html`<button type="button" class="item" @click=${() => say({ show: [...path] })}>${content}</button>`;

/** A button that asks the editor to do something. */
export const action = (
  { labels, say }: Stage,
  run: 'goalToTopics' | 'scheduleNext' | 'openFile',
  weight: 'primary' | 'secondary' = 'secondary',
): TemplateResult =>
  html`<button type="button" class="action ${weight}" @click=${() => say({ run })}>${labels[run]}</button>`;

/** The colour of a team, as a spot beside its name; an empty one for those of no team. */
export const spot = (tone: number | undefined): TemplateResult =>
  html`<span class="spot ${tone === undefined ? 'toneless' : `tone-${tone}`}" aria-hidden="true"></span>`;

/** Short texts in a row. */
export const row = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' · ');
