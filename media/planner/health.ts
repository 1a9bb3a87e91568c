import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Act } from '../../src/core/planner/acts/act.ts';
import type { Item } from '../../src/core/planner/desk.ts';
import type { Decide, Health } from '../../src/core/planner/health.ts';
import { act, action, item, row, type Stage } from './stage.ts';

/** How the series is doing, and the decision that is due. */
export function healthSection(stage: Stage, { mood, state, reasons, decide }: Health): TemplateResult {
  return html`<section class="health" aria-label=${stage.labels.health}>
    <p><span class="mood ${mood}">${state}</span><span class="quiet">${row(reasons)}</span></p>
    ${decide ? decidePart(stage, decide) : nothing}
  </section>`;
}

type Kind = Extract<Act, { readonly act: 'decide' }>['decision'];
const kinds: readonly Kind[] = ['continue', 'change', 'pause', 'close'];

function decidePart(stage: Stage, { question, keep, stop }: Decide): TemplateResult {
  const { labels } = stage;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const decision = kinds.find((kind) => kind === (event.submitter as HTMLButtonElement | null)?.value);
    const form = event.currentTarget as HTMLFormElement;
    const [why, change] = ['why', 'change'].map((key) => String(new FormData(form).get(key) ?? '').trim());
    if (!decision) return;
    void act(stage, { act: 'decide', decision, ...(why ? { why } : {}), ...(change ? { change } : {}) });
  };
  return html`<form class="renewal" @submit=${send}>
    <h2>${question}</h2>
    ${list(stage, labels.keepIf, keep)}${list(stage, labels.stopIf, stop)}
    ${
      stage.locked
        ? nothing
        : html`<div class="said-why">
              <label><span class="quiet">${labels.why}</span><input name="why" autocomplete="off" @keydown=${stay} /></label>
              <label><span class="quiet">${labels.whatChanges}</span><input name="change" autocomplete="off" @keydown=${stay} /></label>
            </div>
            <div class="kinds">${kinds.map(
              (kind) => html`<button type="submit" class="action secondary" value=${kind}>${labels[kind]}</button>`,
            )}</div>`
    }
    ${stage.locked ? action(stage, 'openFile') : nothing}
  </form>`;
}

/** Enter decides nothing: which of the four it is to be is said by a button. */
const stay = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

const list = (stage: Stage, name: string, items: readonly Item[]): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<div><span class="quiet">${name}</span>
        <ul class="criteria">${items.map((one) => html`<li>${item(stage, one)}</li>`)}</ul></div>`;
