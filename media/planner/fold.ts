import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Path } from '../../src/core/plan/path.ts';
import { chevron, goTo } from './icons.ts';
import type { Stage } from './stage.ts';

/** A card that opens: its first lines are one button, and beside it stands the way to its place in the file. */
export interface Fold {
  readonly key: string;
  readonly level: 3 | 4;
  readonly openUnlessTold: boolean;
  /** What is seen of it; `open` tells how much of it is needed. */
  readonly summary: (open: boolean) => unknown;
  readonly body: (open: boolean) => unknown;
  readonly path: Path;
  /** What the way to the file is called when it is read aloud. */
  readonly name: string;
}

/** Draws a card, opened or closed as the reader left it. */
export function fold(stage: Stage, { key, level, openUnlessTold, summary, body, path, name }: Fold): TemplateResult {
  const { labels, memory, say, redraw } = stage;
  const open = memory.isOpen(key, openUnlessTold);
  const turn = (to: boolean): void => {
    memory.setOpen(key, to);
    redraw();
  };
  const id = cardId(key);
  const toggle = html`<button
    type="button" class="toggle" id="${id}"
    aria-expanded=${open ? 'true' : 'false'} aria-controls="${id}-body"
    @click=${() => turn(!open)}
  >${chevron}<span class="summary">${summary(open)}</span></button>`;
  // A closed body can still be found by searching the page, and opens then.
  return html`<div class="bar">
      ${level === 3 ? html`<h3>${toggle}</h3>` : html`<h4>${toggle}</h4>`}
      <button
        type="button" class="tool" title=${labels.showLine} aria-label="${labels.showLine}: ${name}"
        @click=${() => say({ show: [...path] })}
      >${goTo}</button>
    </div>
    <div
      class="body" id="${id}-body" hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => turn(true)}
    ><div class="inside">${body(open)}</div></div>`;
}

/** The id of the button that opens a card. */
export const cardId = (key: string): string => `card-${encodeURIComponent(key)}`;
