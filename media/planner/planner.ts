import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Answer, FromPlanner, ToPlanner } from '../../src/core/planner/messages.ts';
import { patched } from '../../src/core/planner/patch.ts';
import type { PlannerView } from '../../src/core/planner/planner.ts';
import { Carry } from './carry.ts';
import { everybody } from './form.ts';
import { levelSign, lock } from './icons.ts';
import { takeIdeas } from './ideas.ts';
import { type Editor, Memory } from './memory.ts';
import { pageOf } from './sections.ts';
import { focusOn, type Stage } from './stage.ts';
import './ground.css';
import './planner.css';

declare function acquireVsCodeApi(): Editor;

type Shown = Extract<ToPlanner, { readonly labels: unknown }>;

/** How long the page has to rest before its place is remembered; each time is a message to the editor. */
const restMilliseconds = 150;

const editor = acquireVsCodeApi();
const memory = new Memory(editor);
const root = document.getElementById('planner') ?? document.body;
const say = (message: FromPlanner): void => editor.postMessage(message);
const carry = new Carry(say);
let shown: Shown | undefined;
let view: PlannerView | undefined;
/** What came of the last act, in words. */
let said: Answer | undefined;
let held = false;
/** Where the focus was when what had it was drawn anew. */
let left: string[] = [];
/** What arrived while something was held. */
let later: Shown | undefined;

const stage: Stage = {
  memory,
  say,
  redraw: draw,
  get labels() {
    return (shown as Shown).labels;
  },
  get choices() {
    return (view as PlannerView).choices;
  },
  get version() {
    return shown && 'version' in shown ? shown.version : 0;
  },
  get locked() {
    return view?.locked !== undefined;
  },
  carry: (make) => carry.act(make),
  hold: (now) => {
    held = now;
    const next = later;
    later = undefined;
    if (!held && next) show(next);
    else draw();
  },
};

window.addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => {
  if ('answer' in data) {
    said = data.answer;
    draw();
    carry.answered(data.answer);
  } else if ('ideas' in data) {
    takeIdeas(data.ideas);
    draw();
  } else if (!('mixing' in data)) take(data);
});

/** The newest there is to show, drawn or held back. */
const newest = (): Shown | undefined => later ?? shown;

function take(data: Extract<ToPlanner, { readonly uri: string }>): void {
  const next = 'patch' in data ? grown(newest(), data) : data;
  // What changed is said of a page that is not here: all of it is wanted.
  if (!next) say('ready');
  else if (held) later = next;
  else show(next);
}

/** The page a change leads to; undefined where it was told of another page. */
function grown(
  from: Shown | undefined,
  { uri, version, since, patch }: Extract<ToPlanner, { readonly patch: unknown }>,
): Shown | undefined {
  if (!from || !('view' in from) || from.uri !== uri || from.version !== since) return undefined;
  return { ...from, version, view: patched(from.view, patch) as PlannerView };
}

// The script below the planner speaks with the editor through this one, and asks for what it has missed.
document.addEventListener('meetup-say', (event) => editor.postMessage((event as CustomEvent<unknown>).detail));
document.addEventListener('meetup-again', passOn);

function passOn(): void {
  if (shown) document.dispatchEvent(new CustomEvent('meetup-shown', { detail: shown }));
}

function show(next: Shown): void {
  const appears = 'view' in next && !(shown && 'view' in shown);
  shown = next;
  view = 'view' in next ? next.view : undefined;
  memory.uri = next.uri;
  draw();
  passOn();
  if (appears) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
}

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener(
  'scroll',
  () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (view) memory.scroll = Math.round(window.scrollY);
    }, restMilliseconds);
  },
  { passive: true },
);

// Why something was not done is said until somebody goes on.
for (const sign of ['keydown', 'pointerdown'] as const)
  window.addEventListener(
    sign,
    () => {
      if (said?.done !== false) return;
      said = undefined;
      draw();
    },
    { capture: true, passive: true },
  );

// In a field the keys take back what is typed there; everywhere else, what was done.
window.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || (target instanceof Element && target.matches('input, textarea'))) return;
  const pressed = key.toLowerCase();
  if (pressed === 'y' || (pressed === 'z' && shiftKey)) say({ back: 'redo' });
  else if (pressed === 'z') say({ back: 'undo' });
  else return;
  event.preventDefault();
});

say('ready');

function draw(): void {
  if (shown === undefined) return;
  if (view) document.documentElement.lang = view.language;
  const focused = document.activeElement?.closest('[data-at]')?.getAttribute('data-at');
  // The places for news are always there, so that what appears in them is read aloud.
  render(
    html`<div class="news" role="status">${news(shown)}</div>
      ${view ? html`${pageOf(stage, view)}${everybody(stage)}` : nothing}
      <div class="said ${said?.done === false ? 'refused' : 'spoken'}" role="status">${said?.said ?? nothing}</div>`,
    root,
  );
  left = focused?.split('/') ?? (document.hasFocus() ? [] : left);
  focusAgain();
}

/** What was drawn anew in the same place has the focus again, or what is around it; never taken from another window. */
function focusAgain(): void {
  for (; left.length > 0 && document.activeElement === document.body && document.hasFocus(); left.pop()) focusOn(left);
}

// Taking something back goes through the text, and comes here again when all is drawn.
window.addEventListener('focus', focusAgain);

function news(now: Shown): TemplateResult | typeof nothing {
  if ('gone' in now) return html`<div class="banner">${levelSign('information')}<p>${now.gone}</p></div>`;
  const { trouble, locked } = now.view;
  if (!trouble && locked === undefined) return nothing;
  const way =
    trouble &&
    html`<button type="button" class="action secondary" @click=${() => say({ line: trouble.line })}>${now.labels.showLine}</button>`;
  const apart = trouble?.text;
  return html`${locked === undefined ? nothing : html`<div class="banner">${lock}<p>${locked}</p>${apart === undefined ? (way ?? nothing) : nothing}</div>`}
    ${apart === undefined ? nothing : html`<div class="banner">${levelSign('error')}<p>${apart}</p>${way}</div>`}`;
}
