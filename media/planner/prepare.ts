import { html, type TemplateResult } from 'lit/html.js';
import type { Prepare } from '../../src/core/planner/prepare.ts';
import { done, open } from './icons.ts';

/** What a host does for a session, stretch by stretch; what the file shows as done is ticked. */
export const preparePart = (stretches: readonly Prepare[]): readonly TemplateResult[] =>
  stretches.map(
    ({ title, when, tasks }) => html`<section><h4>${title}<span class="quiet"> · ${when}</span></h4>
      <ul class="checks">${tasks.map(
        ({ text, done: kept }) => html`<li class=${kept ? 'kept' : ''}>${kept ? done : open}<span>${text}</span></li>`,
      )}</ul>
    </section>`,
  );
