import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { ToPlanner } from '../../../src/core/planner/messages.ts';
import type { FromTogether, Together } from '../../../src/core/planner/together.ts';
import { GroupsPane } from './groups.ts';
import { networkSection } from './network.ts';
import './together.css';

/** Below the planner, in a script of its own: groups and connections are looked at once in a while. */
const root = document.createElement('aside');
root.id = 'together';
document.body.append(root);

/** The page has one way to speak with the editor, and the planner holds it. */
const say = (message: FromTogether | { readonly run: 'runSession' | 'saveRunSheet' }): void => {
  document.dispatchEvent(new CustomEvent('meetup-say', { detail: message }));
};
const pane = new GroupsPane(say, draw);
let shown: Together | undefined;

function hear(told: ToPlanner): void {
  if ('mixing' in told) pane.answer(told.mixing);
  else if ('view' in told) {
    shown = told.view.together;
    pane.take(shown.seats);
  } else if ('gone' in told) shown = undefined;
  else return;
  draw();
}
window.addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => hear(data));
// The planner may have been told before this script was there.
document.addEventListener('meetup-shown', (event) => hear((event as CustomEvent<ToPlanner>).detail));
document.dispatchEvent(new CustomEvent('meetup-again'));

/** The two things one needs of the planner in the room. */
const tools = ({ labels }: Together): TemplateResult =>
  html`<p class="tools">${(['runSession', 'saveRunSheet'] as const).map(
    (run) => html`<button type="button" class="action secondary" @click=${() => say({ run })}>${labels[run]}</button>`,
  )}</p>`;

function draw(): void {
  render(
    shown
      ? html`<div class="together">${shown.seats.length === 0 ? nothing : tools(shown)}${pane.draw(shown.labels)}${
          shown.network === undefined ? nothing : networkSection(shown.labels, shown.network)
        }</div>`
      : nothing,
    root,
  );
}
