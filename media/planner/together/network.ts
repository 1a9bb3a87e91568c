import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Dot, NetworkView } from '../../../src/core/planner/network.ts';
import type { TogetherLabels } from '../../../src/core/planner/together.ts';

/** The table as the reader left it: it may have thousands of rows, and is drawn once it is opened. */
export interface Opened {
  open: boolean;
  readonly redraw: () => void;
}

/** Who has met whom: a picture, what it means, a next step, and all of it as a table. */
export function networkSection(labels: TogetherLabels, network: NetworkView | string, table: Opened): TemplateResult {
  return html`<section class="network" aria-labelledby="connections">
    <h2 id="connections">${labels.connections}</h2>
    ${typeof network === 'string' ? html`<p class="quiet">${network}</p>` : parts(labels, network, table)}
  </section>`;
}

function parts(labels: TogetherLabels, network: NetworkView, table: Opened): TemplateResult {
  const turn = ({ currentTarget }: Event): void => {
    table.open = (currentTarget as HTMLDetailsElement).open;
    table.redraw();
  };
  const { summary, facts, growth, suggestion, rows, dots } = network;
  return html`<p>${summary}</p>
    ${dots.length === 0 ? nothing : picture(network)}
    <p class="step">${suggestion}</p>
    <ul class="says">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
    ${
      growth.length === 0
        ? nothing
        : html`<h3>${labels.growth}</h3><ul class="says">${growth.map((line) => html`<li>${line}</li>`)}</ul>`
    }
    <details ?open=${table.open} @toggle=${turn}>
      <summary>${labels.table}</summary>
      ${table.open ? tableOf(labels, rows) : nothing}
    </details>`;
}

function tableOf(labels: TogetherLabels, rows: NetworkView['rows']): TemplateResult {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${labels.table}><table>
        <thead><tr><th scope="col">${labels.name}</th><th scope="col">${labels.team}</th><th scope="col">${labels.came}</th><th scope="col">${labels.met}</th><th scope="col">${labels.notMet}</th></tr></thead>
        <tbody>${rows.map(
          ({ name, team, sessions, met, notMet }) =>
            html`<tr><th scope="row">${name}</th><td>${team}</td><td>${sessions}</td><td>${met}</td><td>${notMet}</td></tr>`,
        )}</tbody>
      </table></div>`;
}

/** With more people than these their names stand in each other's way where there is little room. */
const crowd = 10;

/** Letters where the picture is small, in its own measure: there names are in each other's way first. */
const letter = { wide: 38, narrow: 21, high: 44 } as const;
/** From the middle of a dot to its name. */
const away = 13;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** Where the name of a dot stands, below it or above it. */
function boxOf({ x, y, name }: Dot, above: boolean): Box {
  const width = [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? letter.wide : letter.narrow), 0);
  const from = x < 260 ? x : x > 740 ? x - width : x - width / 2;
  return { from, to: from + width, top: above ? y - away - letter.high : y + away };
}

const shared = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from)) *
  Math.max(0, letter.high - Math.abs(one.top - other.top));

/** Those whose names stand above them: below, they would lie on the name of another. */
function namedAbove(dots: readonly Dot[]): ReadonlySet<Dot> {
  const boxes: Box[] = [];
  const above = new Set<Dot>();
  for (const dot of [...dots].sort((a, b) => b.y - a.y)) {
    const covered = (side: boolean): number => boxes.reduce((sum, box) => sum + shared(boxOf(dot, side), box), 0);
    const up = covered(false) > covered(true);
    if (up) above.add(dot);
    boxes.push(boxOf(dot, up));
  }
  return above;
}

const sideOf = (x: number): string =>
  x < 90 ? 'begins' : x > 910 ? 'ends' : x < 260 ? 'left' : x > 740 ? 'right' : '';

/** For the eyes only: the table says the same. */
function picture({ dots, lines, summary }: NetworkView): TemplateResult {
  const above = namedAbove(dots);
  return html`<svg
  class=${dots.length > crowd ? 'picture crowded' : 'picture'} viewBox="0 0 1000 560" role="img" aria-label=${summary}
>
  ${lines.map(({ from, to, times, across }) => {
    const [a, b] = [dots[from], dots[to]];
    return a && b
      ? svg`<line class=${across ? 'across' : 'within'} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} stroke-width=${Math.min(4, 0.8 + times * 0.6)} />`
      : '';
  })}
  ${dots.map((dot) => {
    const { x, y, name, tone } = dot;
    return svg`<g transform="translate(${x} ${y})">
      <circle r="9" class=${tone === undefined ? 'toneless' : `tone-${tone}`} />
      <text y=${above.has(dot) ? -13 : 13} class="${above.has(dot) ? 'above' : ''} ${sideOf(x)}">${name}</text>
    </g>`;
  })}
</svg>`;
}
