import { html, nothing, type TemplateResult } from 'lit';
import type { Head } from '../../src/core/planner/head.ts';
import { arrow, lamp } from './icons.ts';
import { action, item, place, type Stage, spot } from './stage.ts';

/** True where the head leads to topics itself, since the goal has not been sharpened yet. */
export const leadsToTopics = ({ goal, purpose }: Head): boolean => goal !== undefined && purpose === undefined;

/** What the series is for, for whom, and how often. */
export function headSection(stage: Stage, head: Head): TemplateResult {
  const { labels } = stage;
  return html`<header class="head">
    <div class="title">
      <h1>${item(stage, head.title)}</h1>
      ${head.ending === undefined ? nothing : html`<span class="badge">${head.ending}</span>`}
      ${action(stage, 'openFile')}
    </div>
    ${aims(stage, head)}
    ${head.lesson === undefined ? nothing : html`<p class="lesson">${lamp}<span>${head.lesson}</span></p>`}
    <div class="usual">
      ${
        head.teams.length === 0
          ? nothing
          : html`<ul class="teams" aria-label=${labels.teams}>${head.teams.map(
              ({ name, org, tone, path }) =>
                html`<li class="chip">${place(
                  stage,
                  path,
                  html`${spot(tone)}<span>${name}</span>${org === undefined ? nothing : html`<span class="quiet">${org}</span>`}`,
                )}</li>`,
            )}</ul>`
      }
      ${
        head.usual.length === 0
          ? nothing
          : html`<ul class="rhythm">${head.usual.map((usual) => html`<li>${item(stage, usual)}</li>`)}</ul>`
      }
    </div>
  </header>`;
}

function aims(stage: Stage, head: Head): TemplateResult | typeof nothing {
  const { labels } = stage;
  const { goal, purpose, because } = head;
  if (!goal && !purpose && !because) return nothing;
  const next = purpose
    ? html`<div class="aim purpose"><h2>${labels.purpose}</h2><p>${item(stage, purpose)}</p></div>`
    : html`<div class="aim next-step">${action(stage, 'goalToTopics', 'primary')}</div>`;
  return html`<div class="aims">
    ${
      goal || because
        ? html`<div class="aim goal">
            ${goal ? html`<h2>${labels.goal}</h2><p>${item(stage, goal)}</p>` : nothing}
            ${because ? html`<h2>${labels.because}</h2><p class="because">${item(stage, because)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${goal ? html`<div class="leads">${arrow}</div>` : nothing}
    ${goal || purpose ? next : nothing}
  </div>`;
}
