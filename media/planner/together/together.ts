import { html, nothing, render } from 'lit/html.js';
import type { ToPlanner } from '../../../src/core/planner/messages.ts';
import type { FromTogether, Together } from '../../../src/core/planner/together.ts';
import { GroupsPane } from './groups.ts';
import { networkSection, type Opened } from './network.ts';
import './together.css';

/** Below the planner, in a script of its own: groups and connections are looked at once in a while. */
const root = document.createElement('aside');
root.id = 'together';
document.body.append(root);

/** The page has one way to speak with the editor, and the planner holds it. */
const say = (message: FromTogether): void => {
  document.dispatchEvent(new CustomEvent('meetup-say', { detail: message }));
};
const pane = new GroupsPane(say, draw);
let shown: Together | undefined;
const table: Opened = { open: false, redraw: draw };

type Shown = Extract<ToPlanner, { readonly labels: unknown }>;

function show(told: Shown): void {
  const before = shown;
  shown = 'view' in told ? told.view.together : undefined;
  // What is the same object is the same: the planner passes everything on.
  if (shown === before) return;
  if (shown) pane.take(shown.seats);
  draw();
}
window.addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => {
  if (!('mixing' in data)) return;
  pane.answer(data.mixing);
  draw();
});
// The planner knows what is shown; it may have been told before this script was there.
document.addEventListener('meetup-shown', (event) => show((event as CustomEvent<Shown>).detail));
document.dispatchEvent(new CustomEvent('meetup-again'));

function draw(): void {
  render(
    shown
      ? html`<div class="together">${pane.draw(shown.labels)}${
          shown.network === undefined ? nothing : networkSection(shown.labels, shown.network, table)
        }</div>`
      : nothing,
    root,
  );
}
