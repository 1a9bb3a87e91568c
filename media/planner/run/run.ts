import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';
import type { FromRun, RunBlock, RunLabels, RunView, ToRun } from '../../../src/core/planner/run.ts';
import {
  backward,
  begin,
  forward,
  recalledRun,
  type Standing,
  standing,
  stopwatch,
  type Underway,
} from '../../../src/core/planner/run-clock.ts';
import { composes } from '../field.ts';
import '../ground.css';
import './run.css';

interface Editor {
  postMessage(message: FromRun): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

/** How often the clock is read; what it shows changes once a second. */
const tickMilliseconds = 250;
const minute = 60_000;

const editor = acquireVsCodeApi();
const root = document.getElementById('planner') ?? document.body;
const remembered = (editor.getState() ?? {}) as { readonly run?: unknown };
let run: Underway | undefined = recalledRun(remembered.run);
let told: Extract<ToRun, { readonly uri: string }> | undefined;
let writing = false;
let news = '';
/** The signal spoken last: each is spoken once. */
let spoken = '';

window.addEventListener('message', ({ data }: MessageEvent<ToRun>) => {
  if ('kept' in data) {
    news = told ? (data.kept ? told.labels.kept : told.labels.notKept) : '';
    if (data.kept) writing = false;
  } else {
    told = data;
    remember();
  }
  draw();
});
document.addEventListener('visibilitychange', draw);
document.addEventListener('keydown', (event) => {
  if (writing) {
    if (event.key === 'Escape' && !composes(event)) write(false);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onButton = event.target instanceof HTMLButtonElement;
  if (event.key === 'ArrowRight' || event.key === 'PageDown' || (event.key === ' ' && !onButton)) go('forward');
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go('backward');
  else if (event.key.toLowerCase() === 'h') write(true);
  else return;
  event.preventDefault();
});
setInterval(() => {
  if (run && document.visibilityState === 'visible') draw();
}, tickMilliseconds);
editor.postMessage('ready');

function remember(): void {
  if (told) editor.setState({ uri: told.uri, nth: told.nth, run });
}

function go(where: 'begin' | 'forward' | 'backward'): void {
  if (!told || !('view' in told)) return;
  const { blocks, begins } = told.view;
  const now = Date.now();
  if (where === 'begin' || (!run && where === 'forward')) run = begin(now, begins);
  else if (run) run = where === 'forward' ? forward(run, blocks, now) : backward(run, blocks, now);
  news = '';
  spoken = '';
  remember();
  draw();
}

function write(open: boolean): void {
  if (open && !run) return;
  writing = open;
  news = '';
  draw();
  document.querySelector<HTMLElement>(open ? '.remark input' : '.hint-button')?.focus();
}

function draw(): void {
  if (!told) return;
  document.documentElement.lang = 'view' in told ? told.view.language : 'en';
  if ('gone' in told) {
    render(html`<main class="run"><p class="gone" role="status">${told.gone}</p></main>`, root);
    return;
  }
  const { view, labels } = told;
  const now = Date.now();
  const stands = run ? standing(run, view.blocks, now) : undefined;
  const signal = stands?.signal ?? 'none';
  const call = signal === 'over' ? labels.timeUp : signal === 'soon' ? labels.soon : '';
  if (call !== spoken) spoken = call;
  render(
    html`<main class="run signal-${signal}">
      ${head(view, labels, stands)}
      ${stands ? (stands.finished ? finished(labels) : current(view, labels, stands)) : waiting(view, labels)}
      ${stands && writing ? remark(view, labels, stands) : nothing}
      ${foot(view, labels, stands)}
      <div class="spoken" role="status">${spoken}</div>
      <div class="news" role="status">${news}</div>
    </main>`,
    root,
  );
}

const clockTime = (language: string, instant: number): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);

const inMinutes = (view: RunView, milliseconds: number): string =>
  view.language === 'ja' ? `${Math.round(milliseconds / minute)}分` : `${Math.round(milliseconds / minute)} min`;

function head(view: RunView, labels: RunLabels, stands: Standing | undefined): TemplateResult {
  const time = (instant: number): string => clockTime(view.language, instant);
  return html`<header>
    <h1>${view.title}</h1>
    <p>${view.date ?? nothing}</p>
    ${
      stands
        ? html`<p>${labels.ends.replace('{time}', time(stands.ends))}</p><p class="quiet">${labels.planned.replace('{time}', time(stands.planned))}</p>`
        : nothing
    }
  </header>`;
}

function waiting(view: RunView, labels: RunLabels): TemplateResult {
  const [first] = view.blocks;
  return html`<section class="now">
    <h2>${first?.what}</h2>
    <button type="button" class="action primary large" @click=${() => go('begin')}>${labels.begin}</button>
    <p class="quiet keys">${labels.keys}</p>
  </section>`;
}

const finished = (labels: RunLabels): TemplateResult => html`<section class="now">
  <h2>${labels.finished}</h2>
  <button type="button" class="action" @click=${() => go('begin')}>${labels.again}</button>
</section>`;

function current(view: RunView, labels: RunLabels, stands: Standing): TemplateResult {
  const block = view.blocks[stands.at];
  return html`<section class="now">
    <h2>${block?.what}</h2>
    ${block?.who === undefined ? nothing : html`<p class="who">${block.who}</p>`}
    ${block ? questions(block) : nothing}
    <p class="left" role="timer">
      <span class="digits">${stopwatch(stands.left)}</span>
      <span class="unit">${stands.left > 0 ? labels.left : labels.over}</span>
    </p>
    <p class="drift">${drift(view, labels, stands.behind)}</p>
  </section>`;
}

function questions({ question, deepen }: RunBlock): TemplateResult | typeof nothing {
  if (question === undefined) return nothing;
  return html`<p class="question">${question}</p>
    ${deepen.length === 0 ? nothing : html`<ul class="deepen">${deepen.map((text) => html`<li>${text}</li>`)}</ul>`}`;
}

/** Half a minute is on time: nobody runs an evening by the second. */
function drift(view: RunView, labels: RunLabels, behind: number): string {
  if (Math.abs(behind) < minute / 2) return labels.onTime;
  const label = behind > 0 ? labels.behind : labels.ahead;
  return label.replace('{minutes}', inMinutes(view, Math.abs(behind)));
}

function remark(view: RunView, labels: RunLabels, stands: Standing): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    if (text('said') !== '' && text('from') !== '')
      editor.postMessage({ said: text('said'), from: text('from'), block: stands.at });
  };
  return html`<form class="remark" @submit=${send}>
    <label>${labels.said}<input name="said" required autocomplete="off" maxlength="2000" /></label>
    <label>${labels.from}<input name="from" required autocomplete="off" list="people" maxlength="200" /></label>
    <datalist id="people">${view.people.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
    <span class="sends">
      <button type="submit" class="action primary">${labels.save}</button>
      <button type="button" class="action" @click=${() => write(false)}>${labels.cancel}</button>
    </span>
  </form>`;
}

function foot(view: RunView, labels: RunLabels, stands: Standing | undefined): TemplateResult {
  const next = stands && !stands.finished ? view.blocks[stands.at + 1] : undefined;
  const last = stands && !stands.finished && next === undefined;
  return html`<footer>
    ${steps(view, stands)}
    <p class="then">${next ? labels.upNext.replace('{text}', () => next.what) : last ? labels.last : nothing}</p>
    ${
      stands === undefined
        ? nothing
        : html`<div class="actions">
          <button type="button" class="action" ?disabled=${stands.at === 0} @click=${() => go('backward')}>${labels.back}</button>
          <button type="button" class="action hint-button" ?disabled=${writing} @click=${() => write(true)}>${labels.hint}</button>
          ${
            stands.finished
              ? nothing
              : html`<button type="button" class="action primary" @click=${() => go('forward')}>${last ? labels.finish : labels.next}</button>`
          }
        </div>`
    }
  </footer>`;
}

/** The whole session as a row of blocks, each as wide as it is long. */
function steps({ blocks }: RunView, stands: Standing | undefined): TemplateResult {
  const whole = Math.max(
    1,
    blocks.reduce((sum, { minutes }) => sum + minutes, 0),
  );
  const share = (minutes: number): string => `${Math.round((minutes / whole) * 10_000) / 100}%`;
  let from = 0;
  const bars = blocks.map(({ minutes }, nth) => {
    const at = from;
    from += minutes;
    const look = stands === undefined || nth > stands.at ? 'ahead' : nth < stands.at ? 'done' : 'on';
    return svg`<rect class=${look} x=${share(at)} width=${share(minutes)} y="0" height="100%" />`;
  });
  return html`<svg class="steps" width="100%" height="10" aria-hidden="true">${bars}</svg>`;
}
