import { html, nothing, render, type TemplateResult } from 'lit';
import type { FromPlanner, ToPlanner } from '../../src/core/planner/messages.ts';
import type { PlannerView, Trouble } from '../../src/core/planner/planner.ts';
import { headSection, leadsToTopics } from './head.ts';
import { levelSign } from './icons.ts';
import { lineSection } from './line.ts';
import { type Editor, Memory } from './memory.ts';
import { peopleSection } from './people.ts';
import type { Stage } from './stage.ts';
import { stripSection } from './strip.ts';
import { topicsSection } from './topics.ts';
import { waitingSection } from './waiting.ts';
import './planner.css';

declare function acquireVsCodeApi(): Editor;

/** How long the page has to rest before its place is remembered; each time is a message to the editor. */
const restMilliseconds = 150;

const editor = acquireVsCodeApi();
const memory = new Memory(editor);
const root = document.getElementById('planner') ?? document.body;
const say = (message: FromPlanner): void => editor.postMessage(message);
let shown: ToPlanner | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => {
  const appears = 'view' in data && !(shown && 'view' in shown);
  shown = data;
  memory.uri = data.uri;
  draw();
  if (appears) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
});

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener(
  'scroll',
  () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (shown && 'view' in shown) memory.scroll = Math.round(window.scrollY);
    }, restMilliseconds);
  },
  { passive: true },
);

say('ready');

function draw(): void {
  if (shown === undefined) return;
  const stage: Stage = { labels: shown.labels, memory, say, redraw: draw };
  const view = 'view' in shown ? shown.view : undefined;
  if (view) document.documentElement.lang = view.language;
  const news = 'gone' in shown ? goneNews(shown.gone) : view?.trouble && troubleNews(stage, view.trouble);
  // The place for news is always there, so that what appears in it is read aloud.
  render(html`<div class="news" role="status">${news ?? nothing}</div>${view ? sections(stage, view) : nothing}`, root);
}

const sections = (stage: Stage, view: PlannerView): TemplateResult => html`<main>
  ${headSection(stage, view.head)}
  ${view.line?.strip ? stripSection(stage, view.line, view.line.strip) : nothing}
  <div class="columns ${view.line ? '' : 'single'}">
    ${view.line ? lineSection(stage, view.line) : nothing}
    <div class="beside">
      ${waitingSection(stage, view.waiting)}
      ${view.topics ? topicsSection(stage, view.topics, leadsToTopics(view.head)) : nothing}
      ${peopleSection(stage, view.people)}
    </div>
  </div>
</main>`;

const goneNews = (gone: string): TemplateResult =>
  html`<div class="banner">${levelSign('information')}<p>${gone}</p></div>`;

const troubleNews = ({ labels, say: tell }: Stage, { text, line }: Trouble): TemplateResult =>
  html`<div class="banner">${levelSign('error')}<p>${text}</p>
    <button type="button" class="action secondary" @click=${() => tell({ line })}>${labels.showLine}</button>
  </div>`;
