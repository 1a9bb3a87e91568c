import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Present } from '../../src/core/planner/present.ts';
import type { SessionView } from '../../src/core/planner/session.ts';
import { blocksPart } from './blocks.ts';
import { field } from './field.ts';
import { cross, lock, plus } from './icons.ts';
import { picker } from './pick.ts';
import { preparePart } from './prepare.ts';
import { recordPart } from './record.ts';
import { elsewherePart, sessionText } from './session-text.ts';
import { about, act, item, many, markOf, type Stage, spot } from './stage.ts';
import { hostGroups, peopleGroups } from './who.ts';

/** A session to be worked on: every text a field, every list to choose from. */
export function sessionDesk(stage: Stage, session: SessionView): TemplateResult {
  const { labels } = stage;
  const { own, path, locked } = session;
  if (locked !== undefined)
    return html`<p class="locked">${lock}<span>${locked}</span></p>${sessionText(stage, session)}`;
  const own_ = (key: 'title' | 'place' | 'because', label: string, empty: string, look?: string): TemplateResult =>
    field(stage, { path: [...path, key], value: own[key], label, empty, ...(look === undefined ? {} : { look }) });
  return html`
    <div class="lead">${own_('title', labels.title, labels.titleEmpty)}</div>
    ${topicsPart(stage, session)}
    <div class="when-fields">
      <label><span class="quiet">${labels.date}</span>${field(stage, {
        path: [...path, 'date'],
        value: own.date === 'tbd' ? null : own.date,
        label: labels.date,
        kind: 'date',
      })}</label>
      <label><span class="quiet">${labels.start}</span>${field(stage, {
        path: [...path, 'start'],
        value: own.start,
        label: labels.start,
        empty: own.usualStart ?? '--:--',
        kind: 'time',
      })}</label>
      <label><span class="quiet">${labels.length}</span><span class="length">${field(stage, {
        path: [...path, 'minutes'],
        value: own.minutes,
        label: labels.length,
        empty: String(own.length),
        kind: 'minutes',
      })}<span class="quiet">${labels.minutesShort}</span></span></label>
    </div>
    ${optionsPart(stage, session)}
    <dl class="facts">
      <div><dt>${labels.host}</dt><dd>${hostPart(stage, session)}</dd></div>
      <div><dt>${labels.cohosts}</dt><dd>${cohostsPart(stage, session)}</dd></div>
      ${elsewherePart(stage, session)}
      <div><dt>${labels.place}</dt><dd>${own_('place', labels.place, labels.placeEmpty)}</dd></div>
      ${
        own.because !== null || session.mark === 'cancelled'
          ? html`<div><dt>${labels.reason}</dt><dd>${own_('because', labels.reason, labels.becauseEmpty)}</dd></div>`
          : nothing
      }
    </dl>
    ${session.mark === 'cancelled' ? nothing : blocksPart(stage, session)}
    ${preparePart(session.prepare)}
    ${presentPart(stage, session)}
    ${recordPart(stage, session)}`;
}

/** Something on a list, with the way off it. */
function chip(stage: Stage, content: unknown, name: string, remove: () => void): TemplateResult {
  return html`<li class="on-list">${content}<button
    type="button" class="take-out" aria-label=${about(stage.labels.takeOut, name)} @click=${remove}
  >${cross}</button></li>`;
}

function topicsPart(stage: Stage, { own, topics, path: at }: SessionView): TemplateResult | typeof nothing {
  const { labels, choices } = stage;
  const held = new Set(topics.map(({ id }) => id));
  const waiting = choices.topics.filter(({ id }) => !held.has(id));
  if (topics.length + waiting.length === 0) return nothing;
  const leave = (id: string): void => void act(stage, { act: 'leave', session: own.nth, list: 'topics', id });
  return html`<div class="session-topics" data-at=${markOf([...at, 'topics'])}>
    <ul class="topic-lines" aria-label=${labels.topics}>${topics.map(({ id, text, question, path }) =>
      chip(
        stage,
        html`<span class="grows">${item(stage, { text, path })}${
          question === undefined ? nothing : html`<span class="question quiet">${question}</span>`
        }</span>`,
        text,
        () => leave(id),
      ),
    )}</ul>
    ${
      waiting.length === 0
        ? nothing
        : picker(stage, 'quiet-action', html`${plus}${labels.topics}`, `${labels.add} ${labels.topics}`, () => ({
            label: labels.topics,
            groups: [
              {
                options: waiting.map(({ id, text }) => ({
                  text,
                  run: () => void act(stage, { act: 'join', session: own.nth, list: 'topics', id }),
                })),
              },
            ],
          }))
    }
  </div>`;
}

function optionsPart(stage: Stage, { options, own, path }: SessionView): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  const choose = (day: string): void =>
    void act(stage, { act: 'set', path: [...path, 'date'], saw: own.date, value: day });
  return html`<div class="options"><span class="quiet">${stage.labels.options}</span>${options.map(
    ({ text, day }) =>
      html`<button type="button" class="action secondary" @click=${() => choose(day)}>${text}</button>`,
  )}</div>`;
}

function hostPart(stage: Stage, { own, host, hostOpen, first, path }: SessionView): TemplateResult {
  const { labels, choices } = stage;
  const set = (id: string | null): void =>
    void act(stage, { act: 'set', path: [...path, 'host'], saw: own.host, value: id });
  const [idea] = own.host === null && hostOpen !== undefined ? choices.hosts : [];
  const shown = host?.text ?? hostOpen ?? labels.none;
  return html`${picker(stage, 'chosen-one', shown, `${labels.host}: ${shown}`, () => ({
    label: labels.host,
    groups: hostGroups(stage, own.host, set),
    free: set,
  }))}
  ${first === undefined ? nothing : html`<span class="tag">${first}</span>`}
  ${
    idea === undefined
      ? nothing
      : html`<button type="button" class="idea" @click=${() => set(idea.id)}><span>${idea.name}</span><span class="quiet">${idea.reason}</span></button>`
  }`;
}

function cohostsPart(stage: Stage, { own, cohostNames, path }: SessionView): TemplateResult {
  const { labels } = stage;
  const join = (id: string | null): void => {
    if (id !== null) void act(stage, { act: 'join', session: own.nth, list: 'cohosts', id });
  };
  const without = [...own.cohosts, ...(own.host === null ? [] : [own.host])];
  return html`<ul class="chips" data-at=${markOf([...path, 'cohosts'])}>${own.cohosts.map((id, nth) =>
    chip(
      stage,
      cohostNames[nth] ?? id,
      cohostNames[nth] ?? id,
      () => void act(stage, { act: 'leave', session: own.nth, list: 'cohosts', id }),
    ),
  )}<li>${picker(stage, 'quiet-action', html`${plus}${labels.add}`, `${labels.add} ${labels.cohosts}`, () => ({
    label: labels.cohosts,
    groups: hostGroups(stage, null, join, without),
    free: join,
  }))}</li></ul>`;
}

function presentPart(stage: Stage, { own, present, path }: SessionView): TemplateResult {
  const { labels } = stage;
  const join = (id: string | null): void => {
    if (id !== null) void act(stage, { act: 'join', session: own.nth, list: 'participants', id });
  };
  const without = [...own.participants, ...own.cohosts, ...(own.host === null ? [] : [own.host])];
  return html`<section class="present" data-at=${markOf([...path, 'participants'])}><h4>${present?.heading ?? labels.participants}</h4>
    ${present === undefined ? nothing : html`<dl>${teamsOf(stage, own.nth, own.participants, present)}</dl>`}
    ${picker(stage, 'quiet-action', html`${plus}${labels.add}`, `${labels.add} ${labels.participants}`, () => ({
      label: labels.participants,
      groups: peopleGroups(stage, null, join, without),
      free: join,
    }))}
  </section>`;
}

function teamsOf(
  stage: Stage,
  session: number,
  participants: readonly string[],
  { teams }: Present,
): readonly TemplateResult[] {
  const own = new Set(participants);
  return teams.map(
    ({ name, tone, names, ids }) => html`<div>
      <dt>${spot(tone)}<span>${name}</span></dt>
      <dd><ul class="chips ${many(names)}">${names.map((who, nth) => {
        const id = ids[nth];
        return id !== undefined && own.has(id)
          ? chip(stage, who, who, () => void act(stage, { act: 'leave', session, list: 'participants', id }))
          : html`<li class="on-list fixed">${who}</li>`;
      })}</ul></dd>
    </div>`,
  );
}
