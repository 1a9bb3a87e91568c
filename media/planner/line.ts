import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Line } from '../../src/core/planner/line.ts';
import type { Mark, SessionView } from '../../src/core/planner/session.ts';
import { cardId } from './fold.ts';
import { adding } from './form.ts';
import { lamp, markOf } from './icons.ts';
import { sessionCard } from './session.ts';
import { action, markOf as markAt, type Stage } from './stage.ts';

/** How many sessions behind today are shown unless all are asked for. */
const latest = 3;

/** The sessions behind today, today, and those to come. */
export function lineSection(stage: Stage, line: Line): TemplateResult {
  const { labels, memory } = stage;
  const { past, coming, undecided } = line;
  const hidden = memory.earlier ? 0 : hiddenOf(line);
  return html`<section class="line" aria-labelledby="sessions">
    <div class="section-head">
      <h2 id="sessions">${labels.sessions}</h2>
      ${line.lesson === undefined ? action(stage, 'scheduleNext') : nothing}
    </div>
    ${hiddenOf(line) > 0 ? earlierButton(stage, line) : nothing}
    ${
      past.length > 0
        ? html`<ol class="stops" id="past">${repeat(past.slice(hidden), keyOf, (stop) => stopOf(stage, stop, stop.gap))}</ol>`
        : nothing
    }
    ${line.beginning === undefined ? nothing : html`<p class="lesson">${lamp}<span>${line.beginning}</span></p>`}
    <p class="today"><span>${line.today}</span></p>
    ${
      line.lesson === undefined
        ? nothing
        : html`<div class="lesson">${lamp}<div><p>${line.lesson}</p>${action(stage, 'scheduleNext', 'primary')}</div></div>`
    }
    ${coming.length + undecided.length > 0 || line.expected !== undefined ? aheadStops(stage, line) : nothing}
    ${stage.locked ? nothing : addSession(stage, line)}
  </section>`;
}

/** A session that was agreed already; one that is still to be found is scheduled step by step. */
const addSession = (stage: Stage, { promised }: Line): TemplateResult =>
  adding(stage, {
    key: 'session',
    name: stage.labels.addSession,
    fields: [
      { key: 'date', label: stage.labels.date, date: true, ...(promised === undefined ? {} : { value: promised }) },
      { key: 'host', label: stage.labels.host, people: true },
    ],
    // Without a date it is one whose date is open.
    make: ({ date = 'tbd', host }) => ({ act: 'addSession', date, ...(host === undefined ? {} : { host }) }),
  });

function aheadStops(stage: Stage, { coming, undecided, expected }: Line): TemplateResult {
  const decided = coming.some(({ next }) => next);
  return html`<ol class="stops">
    ${repeat(coming, keyOf, (stop) => stopOf(stage, stop, stop.gap))}
    ${repeat(undecided, keyOf, (session, nth) => stopOf(stage, session, undefined, !decided && nth === 0))}
    ${
      expected === undefined
        ? nothing
        : html`<li class="stop promise">${sign('expected', false)}<p class="quiet">${expected}</p></li>`
    }
  </ol>`;
}

const keyOf = ({ key }: SessionView): string => key;

/** Opens the card of a session and goes there. */
export function revealSession({ memory, redraw }: Stage, line: Line, { key }: SessionView): void {
  if (line.past.slice(0, hiddenOf(line)).some((stop) => stop.key === key)) memory.earlier = true;
  memory.setOpen(key, true);
  redraw();
  const button = document.getElementById(cardId(key));
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'center' });
}

/** To hide a single one would take as much room as to show it. */
const hiddenOf = ({ past }: Line): number => (past.length > latest + 1 ? past.length - latest : 0);

function earlierButton({ labels, memory, redraw }: Stage, line: Line): TemplateResult {
  const { earlier } = memory;
  const turn = (): void => {
    memory.earlier = !earlier;
    redraw();
  };
  return html`<button
    type="button" class="more" aria-expanded=${earlier ? 'true' : 'false'} aria-controls="past" @click=${turn}
  >${earlier ? labels.recent : labels.earlier.replace('{n}', String(hiddenOf(line)))}</button>`;
}

function stopOf(stage: Stage, session: SessionView, gap: string | undefined, open = false): TemplateResult {
  const { mark, next } = session;
  const openUnlessTold = open || next || mark === 'today';
  // A closed card that says the same is not drawn anew: of two hundred sessions most are closed.
  const closed = !stage.memory.isOpen(session.key, openUnlessTold);
  const drawnFrom = [closed ? session : {}, stage.locked, stage.labels.sessions];
  const card = guard(drawnFrom, () => sessionCard(stage, session, openUnlessTold));
  return html`${gap === undefined ? nothing : html`<li class="gap"><p class="quiet">${gap}</p></li>`}
    <li class="stop ${mark} ${next ? 'next' : ''}">${sign(mark, next)}
      <article class="card" data-session=${session.own.nth} data-at=${markAt(session.path)}>${card}</article>
    </li>`;
}

const sign = (mark: Mark | 'expected', next: boolean): TemplateResult =>
  html`<svg class="sign" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">${markOf(mark, next)}</svg>`;
