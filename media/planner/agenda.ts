import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Agenda, BlockView } from '../../src/core/planner/agenda.ts';
import { clock } from './icons.ts';
import { place, row, type Stage } from './stage.ts';

/** The agenda as a staircase: every block a bar on the scale of the whole session, with its clock time. */
export function agendaPart(stage: Stage, agenda: Agenda): TemplateResult {
  const { labels } = stage;
  const { blocks, rest, end } = agenda;
  const planned = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = Math.max(1, planned + (rest && !rest.over ? rest.minutes : 0));
  let at = 0;
  const rows = blocks.map((block) => {
    const from = at;
    at += block.minutes;
    return blockRow(stage, block, track(block, from, whole));
  });
  const ends = end === undefined ? undefined : labels.ends.replace('{n}', end);
  return html`<section class="agenda"><h4>${place(stage, agenda.path, labels.agenda)}</h4>
    <ol>${rows}</ol>
    <p class="sum quiet">
      <span>${row([agenda.total, ends])}</span>
      ${rest === undefined ? nothing : html`<span class="tag ${rest.over ? 'over' : ''}">${rest.over ? clock : nothing}${rest.text}</span>`}
    </p>
  </section>`;
}

function blockRow(stage: Stage, block: BlockView, bar: TemplateResult): TemplateResult {
  const { from, to, what, who, topic, length, path } = block;
  return html`<li class=${topic ? 'on-topic' : ''}>
    <span class="clock">${from === undefined ? nothing : html`<time>${from}</time><span class="spoken">–${to}</span>`}</span>
    <span class="what">
      ${what === '' && topic ? nothing : place(stage, path, html`<span>${what}</span>${who === undefined ? nothing : html`<span class="by quiet">${who}</span>`}`)}
      ${topic ? html`<span class="of">${place(stage, topic.path, topic.text)}</span>` : nothing}
    </span>
    ${bar}
    <span class="length quiet">${length}</span>
  </li>`;
}

/** What of a block goes over the end of the session stands apart. */
function track({ minutes, inside }: BlockView, from: number, whole: number): TemplateResult {
  const share = (part: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;
  const bar = (name: string, start: number, length: number): SVGTemplateResult | string =>
    length > 0 ? svg`<rect class=${name} x=${share(start)} width=${share(length)} y="0" height="100%" rx="2" />` : '';
  return html`<svg class="track" width="100%" height="6" aria-hidden="true">
    <rect class="ground" x="0" y="0" width="100%" height="100%" rx="2" />
    ${bar('within', from, inside)}${bar('beyond', from + inside, minutes - inside)}
  </svg>`;
}
