import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TopicCard, Topics } from '../../src/core/planner/topics.ts';
import { fold } from './fold.ts';
import { lamp } from './icons.ts';
import { action, place, row, type Stage, spot } from './stage.ts';

/** Topics that wait, that are on a session to come, and that were talked about. `led`: the head leads to topics already. */
export function topicsSection(stage: Stage, topics: Topics, led: boolean): TemplateResult {
  const { labels } = stage;
  const empty = topics.lesson !== undefined;
  return html`<section class="topics" aria-labelledby="topics">
    <div class="section-head">
      <h2 id="topics">${labels.topics}</h2>
      ${empty || led ? nothing : action(stage, 'goalToTopics')}
    </div>
    ${
      empty
        ? html`<div class="lesson">${lamp}<div><p>${topics.lesson}</p>${led ? nothing : action(stage, 'goalToTopics', 'primary')}</div></div>`
        : nothing
    }
    ${group(stage, labels.backlog, topics.waiting, true)}
    ${group(stage, labels.chosen, topics.chosen, true)}
    ${group(stage, labels.discussed, topics.discussed, false)}
  </section>`;
}

function group(
  stage: Stage,
  name: string,
  cards: readonly TopicCard[],
  asking: boolean,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<h3>${name}</h3>
    <ul class="cards">${repeat(
      cards,
      ({ id }) => id,
      (card) => html`<li class="card">${topicCard(stage, card, asking)}</li>`,
    )}</ul>`;
}

const topicCard = (stage: Stage, card: TopicCard, asking: boolean): TemplateResult =>
  fold(stage, {
    key: `topic/${card.id}`,
    level: 4,
    openUnlessTold: false,
    summary: (open) => summary(card, asking, open),
    body: () => body(stage, card),
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

function body(
  stage: Stage,
  { question, concerns, used, oneSided, length, source, origins, path }: TopicCard,
): TemplateResult {
  const about = row([used, length, source]);
  return html`${question === undefined ? nothing : html`<p class="question">${place(stage, path, question)}</p>`}
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
