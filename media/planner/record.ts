import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SessionView } from '../../src/core/planner/session.ts';
import { field } from './field.ts';
import { adding } from './form.ts';
import { cross, done, open } from './icons.ts';
import { about, act, markOf, type Stage } from './stage.ts';

/** What came out of a session: remarks that stuck, what is to be done, the line to the next host. */
export function recordPart(stage: Stage, session: SessionView): TemplateResult {
  const behind = session.mark === 'held' || session.mark === 'unrecorded' || session.mark === 'today';
  const { hints, followups, own } = session;
  if (!behind && hints.length + followups.length === 0 && own.handoff === null) return html``;
  return html`${hintsPart(stage, session)}${followupsPart(stage, session)}${handoffPart(stage, session)}`;
}

function hintsPart(stage: Stage, { hints, own, path }: SessionView): TemplateResult {
  const { labels } = stage;
  return html`<section data-at=${markOf([...path, 'hints'])}><h4>${labels.hints}</h4>
    <ul class="hints">${hints.map(
      ({ said, by, path: at }) =>
        html`<li>${field(stage, { path: [...at, 'said'], value: said, label: labels.hintSaid })}
          ${by === undefined ? nothing : html`<span class="by quiet">${by}</span>`}${remove(stage, at, said)}</li>`,
    )}</ul>
    ${adding(stage, {
      key: `hint/${own.nth}`,
      name: labels.addHint,
      fields: [
        { key: 'said', label: labels.hintSaid, required: true },
        { key: 'from', label: labels.hintFrom, required: true, people: true },
        { key: 'to', label: labels.hintTo, people: true },
      ],
      make: ({ said = '', from = '', to }) => ({
        act: 'addHint',
        session: own.nth,
        said,
        from,
        ...(to === undefined ? {} : { to }),
      }),
    })}
  </section>`;
}

function followupsPart(stage: Stage, { followups, own, path }: SessionView): TemplateResult {
  const { labels } = stage;
  return html`<section data-at=${markOf([...path, 'followups'])}><h4>${labels.followups}</h4>
    <ul class="checks">${followups.map(({ own: { what, done: kept }, by, done: isDone, path: at }) => {
      const turn = (): void =>
        void act(stage, { act: 'set', path: [...at, 'done'], saw: kept, value: isDone ? null : true });
      return html`<li class=${isDone ? 'kept' : ''}>
        <button
          type="button" role="checkbox" class="check" aria-checked=${isDone ? 'true' : 'false'}
          aria-label=${about(labels.markDone, what)} @click=${turn}
        >${isDone ? done : open}</button>
        <span class="grows">${field(stage, { path: [...at, 'what'], value: what, label: labels.followupWhat })}
          ${by === undefined ? nothing : html`<span class="by quiet">${by}</span>`}</span>
        ${remove(stage, at, what)}
      </li>`;
    })}</ul>
    ${adding(stage, {
      key: `followup/${own.nth}`,
      name: labels.addFollowup,
      fields: [
        { key: 'what', label: labels.followupWhat, required: true },
        { key: 'owner', label: labels.owner, people: true },
        { key: 'due', label: labels.due, date: true },
      ],
      make: ({ what = '', owner, due }) => ({
        act: 'addFollowup',
        session: own.nth,
        what,
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
      }),
    })}
  </section>`;
}

function handoffPart(stage: Stage, { own, path }: SessionView): TemplateResult {
  const { labels } = stage;
  return html`<section><h4>${labels.handoff}</h4><div class="handoff">${field(stage, {
    path: [...path, 'handoff'],
    value: own.handoff,
    label: labels.handoff,
    empty: labels.handoffEmpty,
  })}</div></section>`;
}

function remove(stage: Stage, path: readonly (string | number)[], saw: string): TemplateResult {
  const gone = (): void => void act(stage, { act: 'remove', path: [...path], saw });
  return html`<button
    type="button" class="tool take-out" aria-label=${about(stage.labels.removeOf, saw)} @click=${gone}
  >${cross}</button>`;
}
