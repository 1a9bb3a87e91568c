import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Mark } from '../../src/core/planner/session.ts';
import type { Level } from '../../src/core/review/rule.ts';

const icon = (name: string, lines: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${lines}</svg>`;

export const chevron = icon('chevron', svg`<path d="M6 3.5 10.5 8 6 12.5" />`);
export const arrow = icon('arrow', svg`<path d="M2.5 8h10.5M9 4l4 4-4 4" />`);
export const goTo = icon('go-to', svg`<path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12.5 9.5v4h-10v-10h4" />`);
export const done = icon('done', svg`<path d="M3 8.5 6.5 12 13 4.5" />`);
export const open = icon('open', svg`<circle cx="8" cy="8" r="4.5" />`);
export const lamp = icon('lamp', svg`<path d="M5.8 10.6a4.4 4.4 0 1 1 4.4 0v1.2h-4.4zM6.4 14h3.2" />`);
export const clock = icon('clock', svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 4.8V8l2.2 1.6" />`);
export const lock = icon('lock', svg`<path d="M4.5 7.5h7v5.5h-7zM6 7.5V5.3a2 2 0 0 1 4 0v2.2" />`);
export const plus = icon('plus', svg`<path d="M8 3v10M3 8h10" />`);
export const cross = icon('cross', svg`<path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />`);
export const dots = icon('dots', svg`<path d="M3.5 8h.1M8 8h.1M12.5 8h.1" />`);
export const grip = icon('grip-icon', svg`<path d="M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1" />`);

const info = svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 7.4v3.4M8 4.9v.4" />`;
const levels: Readonly<Record<Level, SVGTemplateResult>> = {
  error: svg`<circle cx="8" cy="8" r="5.5" /><path d="M6 6l4 4M10 6l-4 4" />`,
  warning: svg`<path d="M8 2.6 14 13.4H2zM8 6.8v3M8 11.3v.4" />`,
  information: info,
  hint: info,
};

/** The sign of a level. What it means is said beside it. */
export const levelSign = (level: Level): TemplateResult => icon(`level ${level}`, levels[level]);

const disc = svg`<circle r="5" />`;
const marks: Readonly<Record<Mark | 'expected', SVGTemplateResult>> = {
  held: disc,
  today: disc,
  planned: disc,
  expected: disc,
  undecided: disc,
  unrecorded: svg`<circle r="5" /><path d="M0-5a5 5 0 0 1 0 10z" />`,
  cancelled: svg`<path d="M-4-4 4 4M4-4-4 4" />`,
};

/** How a session is marked on the strip and on the line, drawn around the middle of its place. */
export const markOf = (mark: Mark | 'expected', next: boolean): SVGTemplateResult =>
  svg`<g class="mark ${mark} ${next ? 'next' : ''}">
    ${next ? svg`<circle class="halo" r="9" />` : ''}${marks[mark]}
  </g>`;
