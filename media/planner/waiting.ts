import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FindingLine, OpenFollowup, Waiting } from '../../src/core/planner/waiting.ts';
import { clock, done, levelSign, open } from './icons.ts';
import { place, row, type Stage } from './stage.ts';

/** What waits for somebody; nothing is drawn where nothing waits and nothing was promised. */
export function waitingSection(stage: Stage, waiting: Waiting): TemplateResult | typeof nothing {
  const { labels } = stage;
  const { followups, findings, kept } = waiting;
  if (followups.length + findings.length === 0 && kept === undefined) return nothing;
  return html`<section class="waiting" aria-labelledby="waiting">
    <div class="section-head"><h2 id="waiting">${labels.waiting}</h2></div>
    ${kept === undefined ? nothing : html`<p class="all-kept">${done}<span>${kept}</span></p>`}
    ${
      followups.length === 0
        ? nothing
        : html`<h3>${labels.open}</h3><ul class="checks">${followups.map((one) => followup(stage, one))}</ul>`
    }
    ${
      findings.length === 0
        ? nothing
        : html`<h3>${labels.findings}</h3><ul class="checks">${findings.map((one) => finding(stage, one))}</ul>`
    }
  </section>`;
}

const followup = (stage: Stage, { text, owner, due, late, path }: OpenFollowup): TemplateResult =>
  html`<li>${open}${place(
    stage,
    path,
    html`<span>${text}</span>
      <span class="by quiet">${row([owner, due])}</span>
      ${late ? html`<span class="tag late">${clock}${stage.labels.late}</span>` : nothing}`,
  )}</li>`;

const finding = ({ say }: Stage, { text, level, kind, line }: FindingLine): TemplateResult =>
  html`<li>${levelSign(level)}<button type="button" class="item" @click=${() => say({ line })}><span
    class="spoken">${kind}: </span>${text}</button></li>`;
