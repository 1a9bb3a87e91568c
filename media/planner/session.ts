import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Labels } from '../../src/core/planner/labels.ts';
import type { SessionView } from '../../src/core/planner/session.ts';
import { fold } from './fold.ts';
import { sessionDesk } from './session-desk.ts';
import { sessionText } from './session-text.ts';
import { row, type Stage } from './stage.ts';

/** One session: what it is about while closed; open, all that is known of it, to be worked on. */
export function sessionCard(stage: Stage, session: SessionView, openUnlessTold: boolean): TemplateResult {
  return fold(stage, {
    key: session.key,
    level: 3,
    openUnlessTold,
    summary: (open) => summary(stage, session, open),
    body: (open) => (open && !stage.locked ? sessionDesk(stage, session) : sessionText(stage, session)),
    path: session.path,
    name: session.date,
  });
}

function summary({ labels }: Stage, session: SessionView, open: boolean): TemplateResult {
  const { date, range, nth, next, status, away, mark, because } = session;
  const topics = row(session.topics.map(({ text }) => text));
  const about = open ? nothing : html`<span class="about">${session.title?.text ?? topics}</span>`;
  const quiet = (text: string | undefined): unknown =>
    text === undefined ? nothing : html`<span class="quiet">${text}</span>`;
  // Of a session behind us one asks what it was about, of one to come at what time it is.
  const behind = !open && (mark === 'held' || mark === 'cancelled' || mark === 'unrecorded');
  // Where the day is open, the date says so already.
  const state = mark === 'undecided' ? undefined : (away ?? status);
  const by = mark === 'cancelled' && because ? because.text : people(labels, session);
  return html`<span class="when">
      <span class="date">${date}</span>${behind ? about : html`${quiet(range)}${quiet(nth)}`}
      <span class="state">${next ? html`<span class="badge">${labels.next}</span>` : nothing}${quiet(state)}</span>
    </span>
    ${behind ? nothing : about}
    ${open ? nothing : html`<span class="by quiet">${behind && nth !== undefined ? html`<span>${nth}</span>` : nothing}${by}</span>`}`;
}

const people = (labels: Labels, { host, hostOpen, first, cohosts, counts }: SessionView): TemplateResult => html`
  ${host || hostOpen ? html`<span>${host?.text ?? hostOpen}</span>` : nothing}
  ${first === undefined ? nothing : html`<span class="tag">${first}</span>`}
  ${cohosts === undefined ? nothing : html`<span>${labels.with} ${cohosts.text}</span>`}
  ${counts.map((count) => html`<span>${count}</span>`)}`;
