import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Head, OwnHead } from '../../src/core/planner/head.ts';
import { field } from './field.ts';
import { arrow, lamp } from './icons.ts';
import { action, item, place, type Stage, spot } from './stage.ts';

/** True where the head leads to topics itself, since the goal has not been sharpened yet. */
export const leadsToTopics = ({ goal, purpose }: Head): boolean => goal !== undefined && purpose === undefined;

/** What the series is for, for whom, and how often. `ahead`: a session is to come, which can be run. */
export function headSection(stage: Stage, head: Head, ahead: boolean): TemplateResult {
  const { labels } = stage;
  return html`<header class="head">
    <div class="title">
      ${titlePart(stage, head)}
      ${head.ending === undefined ? nothing : html`<span class="badge">${head.ending}</span>`}
      <span class="tools">
        ${ahead ? html`${action(stage, 'runSession')}${action(stage, 'saveRunSheet')}` : nothing}
        ${action(stage, 'openFile')}
      </span>
    </div>
    ${aims(stage, head)}
    ${
      head.signs.length === 0
        ? nothing
        : html`<div class="signs"><h2>${labels.signs}</h2><ul>${head.signs.map((one) => html`<li>${item(stage, one)}</li>`)}</ul></div>`
    }
    ${head.lesson === undefined ? nothing : html`<div class="lesson">${lamp}<div><p>${head.lesson}</p>${head.own ? nothing : action(stage, 'newSeries')}</div></div>`}
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

/** What can be changed of the head; none of it where the file has no series, or where that cannot be read. */
const editable = (stage: Stage, { own, locked }: Head): Head['own'] =>
  stage.locked || locked !== undefined ? undefined : own;

function titlePart(stage: Stage, head: Head): TemplateResult {
  const own = editable(stage, head);
  if (!own) return html`<h1>${item(stage, head.title)}</h1>`;
  return html`<h1 class="spoken">${head.title.text}</h1>
    ${field(stage, { path: ['series', 'title'], value: own.title, label: stage.labels.seriesTitle, look: 'heading' })}`;
}

function aimFields(stage: Stage, head: Head, { goal, purpose, because }: OwnHead): TemplateResult {
  const { labels } = stage;
  return html`<div class="aims">
    <div class="aim goal">
      <h2>${labels.goal}</h2>
      ${field(stage, { path: ['series', 'goal'], value: goal, label: labels.goal, empty: labels.goalEmpty })}
      ${
        because === null
          ? nothing
          : html`<h2>${labels.because}</h2>${field(stage, { path: ['series', 'because'], value: because, label: labels.because })}`
      }
    </div>
    ${goal === null ? nothing : html`<div class="leads">${arrow}</div>`}
    ${
      goal === null
        ? nothing
        : html`<div class="aim purpose"><h2>${labels.purpose}</h2>
          ${field(stage, { path: ['series', 'purpose'], value: purpose, label: labels.purpose, empty: labels.purposeEmpty })}
          ${leadsToTopics(head) ? action(stage, 'goalToTopics', 'primary') : nothing}</div>`
    }
  </div>`;
}

function aims(stage: Stage, head: Head): TemplateResult | typeof nothing {
  const { labels } = stage;
  const { goal, purpose, because } = head;
  const own = editable(stage, head);
  if (own) return aimFields(stage, head, own);
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
    ${goal && (purpose || !stage.locked) ? html`<div class="leads">${arrow}</div>` : nothing}
    ${goal || purpose ? next : nothing}
  </div>`;
}
