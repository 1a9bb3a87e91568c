import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlannerView } from '../../src/core/planner/planner.ts';
import { headSection, leadsToTopics } from './head.ts';
import { healthSection } from './health.ts';
import { lineSection } from './line.ts';
import { peopleSection } from './people.ts';
import type { Stage } from './stage.ts';
import { stripSection } from './strip.ts';
import { topicsSection } from './topics.ts';
import { waitingSection } from './waiting.ts';

/**
 * A part of the page. To add one: give `PlannerView` the plain data it shows (a file in `src/core/planner`), draw it in
 * a file of its own here, and add a line to `sections`. `top` spans the page above the columns, `main` is the wide
 * column, `beside` the narrow one. A section draws `nothing` where it has nothing to show, writes only through
 * `stage.carry`, and marks what may get the focus back with `data-at` (`markOf` the path).
 */
interface Section {
  readonly where: 'top' | 'main' | 'beside';
  readonly draw: (stage: Stage, view: PlannerView) => TemplateResult | typeof nothing;
}

const sections: readonly Section[] = [
  { where: 'top', draw: (stage, { head, together }) => headSection(stage, head, together.seats.length > 0) },
  { where: 'top', draw: (stage, { line }) => (line?.strip ? stripSection(stage, line, line.strip) : nothing) },
  { where: 'top', draw: (stage, { health }) => (health ? healthSection(stage, health) : nothing) },
  { where: 'main', draw: (stage, { line }) => (line ? lineSection(stage, line) : nothing) },
  { where: 'beside', draw: (stage, { waiting }) => waitingSection(stage, waiting) },
  {
    where: 'beside',
    draw: (stage, { topics, head, line }) =>
      topics ? topicsSection(stage, topics, leadsToTopics(head), line) : nothing,
  },
  { where: 'beside', draw: (stage, { people }) => peopleSection(stage, people) },
];

/** The whole page, section by section. */
export function pageOf(stage: Stage, view: PlannerView): TemplateResult {
  const at = (where: Section['where']): readonly unknown[] =>
    sections.filter((section) => section.where === where).map(({ draw }) => draw(stage, view));
  return html`<main>
    ${at('top')}
    <div class="columns ${view.line ? '' : 'single'}">
      ${at('main')}
      <div class="beside">${at('beside')}</div>
    </div>
  </main>`;
}
