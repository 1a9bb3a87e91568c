import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../../src/core/planner/desk.ts';
import type { Present } from '../../src/core/planner/present.ts';
import type { FollowupLine, HintLine, SessionView, TopicLine } from '../../src/core/planner/session.ts';
import { agendaPart } from './agenda.ts';
import { done, lamp, open as openSign } from './icons.ts';
import { preparePart } from './prepare.ts';
import { item, many, place, row, type Stage, spot } from './stage.ts';

/** All that is known of a session, to be read: for a card that is closed, or that cannot be changed. */
export function sessionText(stage: Stage, session: SessionView): TemplateResult {
  const { labels } = stage;
  const { title, topics, host, first, hostOpen, cohosts, place: where, because, options, handoff, path } = session;
  const hosting = host
    ? html`${item(stage, host)}${first === undefined ? nothing : html`<span class="tag">${first}</span>`}`
    : hostOpen && place(stage, path, hostOpen);
  const facts = [
    fact(labels.host, hosting),
    fact(labels.cohosts, cohosts && item(stage, cohosts)),
    fact(labels.elsewhere, elsewhereText(session)),
    fact(labels.place, where && item(stage, where)),
    fact(labels.reason, because && item(stage, because)),
    fact(
      labels.options,
      options.length > 0 && html`<ul class="names">${options.map((day) => html`<li>${item(stage, day)}</li>`)}</ul>`,
    ),
  ];
  return html`
    ${title ? html`<p class="lead">${item(stage, title)}</p>` : nothing}
    ${topics.length > 0 ? topicLines(stage, topics, title === undefined) : nothing}
    <dl class="facts">${facts}</dl>
    ${session.agenda ? agendaPart(stage, session.agenda) : nothing}
    ${
      session.agendaLesson === undefined
        ? nothing
        : html`<section><h4>${labels.agenda}</h4><p class="lesson">${lamp}<span>${session.agendaLesson}</span></p></section>`
    }
    ${preparePart(session.prepare)}
    ${session.present ? presentPart(session.present) : nothing}
    ${session.hints.length > 0 ? hintsPart(stage, session.hints) : nothing}
    ${session.followups.length > 0 ? followupsPart(stage, session.followups) : nothing}
    ${handoff ? handoffPart(stage, handoff) : nothing}`;
}

/** When a session is for those in other zones. */
export const elsewherePart = ({ labels }: Stage, session: SessionView): TemplateResult | typeof nothing =>
  fact(labels.elsewhere, elsewhereText(session));

const elsewhereText = ({ elsewhere }: SessionView): TemplateResult | undefined =>
  elsewhere.length === 0 ? undefined : html`<ul>${elsewhere.map((line) => html`<li>${line}</li>`)}</ul>`;

const fact = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;

function topicLines(stage: Stage, topics: readonly TopicLine[], leading: boolean): TemplateResult {
  return html`<ul class="topic-lines ${leading ? 'leading' : ''}" aria-label=${stage.labels.topics}>${topics.map(
    ({ text, question, path }) =>
      html`<li>${place(
        stage,
        path,
        html`<span class="topic">${text}</span>${question === undefined ? nothing : html`<span class="question">${question}</span>`}`,
      )}</li>`,
  )}</ul>`;
}

function presentPart({ heading, teams }: Present): TemplateResult {
  return html`<section class="present"><h4>${heading}</h4>
    <dl>${teams.map(
      ({ name, tone, names }) => html`<div>
        <dt>${spot(tone)}<span>${name}</span></dt>
        <dd><ul class="names ${many(names)}">${names.map((who) => html`<li>${who}</li>`)}</ul></dd>
      </div>`,
    )}</dl>
  </section>`;
}

function hintsPart(stage: Stage, hints: readonly HintLine[]): TemplateResult {
  return html`<section><h4>${stage.labels.hints}</h4>
    <ul class="hints">${hints.map(
      ({ text, by, path }) =>
        html`<li>${place(stage, path, html`<q>${text}</q>${by === undefined ? nothing : html`<span class="by quiet">${by}</span>`}`)}</li>`,
    )}</ul>
  </section>`;
}

function followupsPart(stage: Stage, followups: readonly FollowupLine[]): TemplateResult {
  return html`<section><h4>${stage.labels.followups}</h4>
    <ul class="checks">${followups.map(
      ({ text, by, done: kept, path }) =>
        html`<li class=${kept ? 'kept' : ''}>${kept ? done : openSign}${place(
          stage,
          path,
          html`<span>${text}</span><span class="by quiet">${row([by, kept ? stage.labels.done : undefined])}</span>`,
        )}</li>`,
    )}</ul>
  </section>`;
}

const handoffPart = (stage: Stage, handoff: Item): TemplateResult =>
  html`<section><h4>${stage.labels.handoff}</h4><p class="handoff">${item(stage, handoff)}</p></section>`;
