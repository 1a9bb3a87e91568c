import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Line } from '../../src/core/planner/line.ts';
import type { Point, Strip } from '../../src/core/planner/strip.ts';
import { markOf } from './icons.ts';
import { revealSession } from './line.ts';
import { row, type Stage } from './stage.ts';

const height = 92;
const axis = 50;
/** From here to the edge a text would be cut off, were it not tied at its end. */
const edge = 13;

/** All sessions on one scale of days. What it shows is said in words below it, and all of it is in the cards. */
export function stripSection(stage: Stage, line: Line, strip: Strip): TemplateResult {
  const { labels } = stage;
  const next = strip.points.find((point) => point.next);
  return html`<section class="strip" aria-labelledby="glance">
    <h2 id="glance" class="spoken">${labels.glance}</h2>
    <figure>
      <svg width="100%" height=${height} aria-hidden="true">
        ${strip.months.map(
          ({ at, name }) => svg`<g class="month">
            <line x1="${at}%" x2="${at}%" y1=${axis - 4} y2=${axis + 24} />
            <text x="${at}%" dx="5" y=${axis + 25}>${name}</text>
          </g>`,
        )}
        <line class="axis" x1="0" x2="100%" y1=${axis} y2=${axis} />
        <line class="axis gone-by" x1="0" x2="${strip.today}%" y1=${axis} y2=${axis} />
        <g class="now">
          <line x1="${strip.today}%" x2="${strip.today}%" y1="16" y2=${axis + 10} />
          <text x="${strip.today}%" y="11" text-anchor=${anchor(strip.today)}>${labels.today}</text>
        </g>
        ${
          next
            ? svg`<text class="next-date" x="${next.at}%" y="32" text-anchor=${besideToday(next, strip)}
                dx=${besideToday(next, strip) === 'start' ? -6 : 0}>${next.date}</text>`
            : ''
        }
        ${strip.points.map((point) => pointOn(stage, line, point))}
      </svg>
      <figcaption>${strip.summary}</figcaption>
    </figure>
  </section>`;
}

const anchor = (at: number): string => (at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle');

/** The date of the next session keeps clear of the line of today. */
const besideToday = ({ at }: Point, { today }: Strip): string =>
  at > 100 - edge ? 'end' : at - today < edge + 4 ? 'start' : anchor(at);

/** A point leads to its card: a shortcut for those who point. */
function pointOn(stage: Stage, line: Line, { at, mark, next, date, path }: Point): TemplateResult {
  const stop = [...line.past, ...line.coming].find((one) => one.path[1] === path?.[1]);
  const told = row([date, stop ? stop.status : stage.labels.expected, stop?.title?.text ?? stop?.topics[0]?.text]);
  const drawn = svg`<title>${told}</title><circle class="reach" r="11" />${markOf(mark, next)}`;
  return stop
    ? svg`<svg class="point" x="${at}%" y=${axis} overflow="visible"
        @click=${() => revealSession(stage, line, stop)}>${drawn}</svg>`
    : svg`<svg x="${at}%" y=${axis} overflow="visible">${drawn}</svg>`;
}
