import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Line } from '../../src/core/planner/line.ts';
import type { TopicCard, Topics } from '../../src/core/planner/topics.ts';
import { dragTopic, sessionsFor } from './assign.ts';
import { field } from './field.ts';
import { fold } from './fold.ts';
import { grip, lamp } from './icons.ts';
import { ideasPart } from './ideas.ts';
import { openPick, picker } from './pick.ts';
import { markOf, place, row, type Stage, spot } from './stage.ts';

/** Topics that wait, that are on a session to come, and that were talked about. `led`: the head leads to topics already. */
export function topicsSection(stage: Stage, topics: Topics, led: boolean, line: Line | undefined): TemplateResult {
  const { labels } = stage;
  const empty = topics.lesson !== undefined;
  return html`<section class="topics" aria-labelledby="topics">
    <div class="section-head"><h2 id="topics">${labels.topics}</h2></div>
    ${empty ? html`<p class="lesson">${lamp}<span>${topics.lesson}</span></p>` : nothing}
    ${ideasPart(stage, empty && !led ? 'primary' : 'secondary')}
    ${group(stage, labels.backlog, topics.waiting, true, line)}
    ${group(stage, labels.chosen, topics.chosen, true, line)}
    ${group(stage, labels.discussed, topics.discussed, false, line)}
  </section>`;
}

function group(
  stage: Stage,
  name: string,
  cards: readonly TopicCard[],
  asking: boolean,
  line: Line | undefined,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<h3>${name}</h3>
    <ul class="cards">${repeat(
      cards,
      ({ id }) => id,
      (card) => html`<li class="card topic-card" data-at=${markOf(card.path)}>
        ${asking && !stage.locked ? handle(stage, card, line) : nothing}
        <div class="grows">${topicCard(stage, card, asking, line)}</div>
      </li>`,
    )}</ul>`;
}

const handle = (stage: Stage, card: TopicCard, line: Line | undefined): TemplateResult =>
  html`<button
    type="button" class="grip" title=${stage.labels.putOn} aria-label=${`${stage.labels.putOn} ${card.title}`}
    @pointerdown=${(event: PointerEvent) => dragTopic(stage, event, card)}
    @click=${({ currentTarget }: Event) => {
      if (line) openPick(stage, currentTarget as HTMLElement, sessionsFor(stage, card, line));
    }}
  >${grip}</button>`;

const topicCard = (stage: Stage, card: TopicCard, asking: boolean, line: Line | undefined): TemplateResult =>
  fold(stage, {
    key: `topic/${card.id}`,
    level: 4,
    openUnlessTold: false,
    summary: (open) => summary(card, asking, open),
    body: (open) => body(stage, card, open && asking ? line : undefined),
    path: card.path,
    name: card.title,
  });

function summary(
  { title, question, concerns, used, oneSided }: TopicCard,
  asking: boolean,
  open: boolean,
): TemplateResult {
  return html`<span class="topic">${title}</span>
    ${question === undefined || open || !asking ? nothing : html`<span class="question">${question}</span>`}
    ${
      open
        ? nothing
        : html`<span class="by quiet">
            ${asking ? concerns.map(({ team, tone }) => html`<span class="of-team">${spot(tone)}${team}</span>`) : nothing}
            ${asking && oneSided !== undefined ? html`<span class="tag">${oneSided}</span>` : nothing}
            ${used === undefined ? nothing : html`<span>${used}</span>`}
          </span>`
    }`;
}

function body(stage: Stage, card: TopicCard, line: Line | undefined): TemplateResult {
  const { question, concerns, used, oneSided, length, source, origins, path, own, title } = card;
  const about = row([used, length, source]);
  const asked =
    own && !stage.locked
      ? field(stage, { path: [...path, 'question'], value: own.question, label: title, look: 'question' })
      : question === undefined
        ? nothing
        : html`<p class="question">${place(stage, path, question)}</p>`;
  return html`${asked}
    ${
      concerns.length === 0
        ? nothing
        : html`<ul class="concerns">${concerns.map(
            ({ team, tone, reason, path: at }) =>
              html`<li>${spot(tone)}${place(
                stage,
                at,
                html`<span class="team">${team}</span>${reason === undefined ? nothing : html`<span>${reason}</span>`}`,
              )}</li>`,
          )}</ul>`
    }
    ${oneSided === undefined ? nothing : html`<p><span class="tag">${oneSided}</span></p>`}
    ${
      line === undefined || stage.locked
        ? nothing
        : html`<div>${picker(stage, 'action secondary', stage.labels.putOn, `${stage.labels.putOn} ${title}`, () =>
            sessionsFor(stage, card, line),
          )}</div>`
    }
    ${about === '' ? nothing : html`<p class="quiet">${about}</p>`}
    ${
      origins.length === 0
        ? nothing
        : html`<p class="quiet">${stage.labels.comesFrom}</p>
          <ul class="lines">${origins.map(
            ({ kind, text, file, line }) =>
              html`<li><button type="button" class="item" @click=${() => stage.say({ file, line })}>
                <span class="name quiet">${kind}</span><span>${text}</span>
              </button></li>`,
          )}</ul>`
    }`;
}
