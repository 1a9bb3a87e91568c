import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { People, PersonLine } from '../../src/core/planner/people.ts';
import { lamp } from './icons.ts';
import { many, place, row, type Stage, spot } from './stage.ts';

/** The people, team by team. */
export function peopleSection(stage: Stage, { teams, lesson }: People): TemplateResult | typeof nothing {
  if (teams.length === 0 && lesson === undefined) return nothing;
  return html`<section class="people" aria-labelledby="people">
    <div class="section-head"><h2 id="people">${stage.labels.people}</h2></div>
    ${lesson === undefined ? nothing : html`<p class="lesson">${lamp}<span>${lesson}</span></p>`}
    ${teams.map(
      ({ name, tone, people }) => html`<h3>${spot(tone)}<span>${name}</span></h3>
        <ul class="lines ${many(people)}">${people.map((one) => html`<li>${person(stage, one)}</li>`)}</ul>`,
    )}
  </section>`;
}

const person = (stage: Stage, { name, facts, wants, path }: PersonLine): TemplateResult =>
  place(
    stage,
    path,
    html`<span class="name">${name}</span>
      ${wants === undefined ? nothing : html`<span class="tag">${wants}</span>`}
      ${facts.length === 0 ? nothing : html`<span class="by quiet">${row(facts)}</span>`}`,
  );
