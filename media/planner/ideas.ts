import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IdeaCard, Ideas } from '../../src/core/planner/ideas.ts';
import { lamp } from './icons.ts';
import { action, type Stage, spot } from './stage.ts';

/** What was suggested; undefined while nobody has asked. */
let ideas: Ideas | undefined;
const ticked = new Set<string>();

/** Takes in what the editor suggests, or what became of what was chosen. */
export function takeIdeas(now: Ideas): void {
  ideas = now;
  ticked.clear();
}

/** Asks for topics, or shows those there are to choose from. */
export function ideasPart(stage: Stage, weight: 'primary' | 'secondary'): TemplateResult | typeof nothing {
  const { labels, say } = stage;
  if (stage.locked) return nothing;
  const button = html`<button type="button" class="action ${weight}" @click=${() => say({ ideas: 'suggest' })}>${labels.suggestTopics}</button>`;
  // What is said of them is read aloud when it comes, so its place is there before.
  return html`${ideas && 'cards' in ideas ? nothing : button}
    <div class="ideas" role="status">${ideas && 'said' in ideas ? html`<p class="lesson">${lamp}<span>${ideas.said}</span></p>` : nothing}</div>
    ${ideas && 'cards' in ideas ? choosing(stage, ideas.cards) : nothing}`;
}

function choosing(stage: Stage, cards: readonly IdeaCard[]): TemplateResult {
  const { labels, say, redraw } = stage;
  const tick = (id: string) => (): void => {
    if (!ticked.delete(id)) ticked.add(id);
    redraw();
  };
  const close = (): void => {
    ideas = undefined;
    redraw();
  };
  return html`<div class="idea-list" role="group" aria-label=${labels.ideas}>
    <h3>${labels.ideas}</h3>
    <ul class="cards">${cards.map(
      ({ id, title, question, concerns, length, assumed }) => html`<li class="card">
        <label class="idea-card"><input type="checkbox" .checked=${ticked.has(id)} @change=${tick(id)} />
          <span class="grows"><span class="topic">${title}</span><span class="question">${question}</span>
            ${concerns.map(
              ({ team, tone, reason }) =>
                html`<span class="stake">${spot(tone)}<span><span class="team">${team}</span> <span class="quiet">${reason}</span></span></span>`,
            )}
            <span class="by quiet"><span>${length}</span>${assumed === undefined ? nothing : html`<span class="tag">${assumed}</span>`}</span>
          </span>
        </label>
      </li>`,
    )}</ul>
    <p class="sends">
      <button
        type="button" class="action primary" ?disabled=${ticked.size === 0} @click=${() => say({ ideas: [...ticked] })}
      >${labels.keepIdeas}</button>
      <button type="button" class="action secondary" @click=${close}>${labels.cancel}</button>
      ${action(stage, 'goalToTopics')}
    </p>
  </div>`;
}
