import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { composes } from './field.ts';
import { plus } from './icons.ts';
import { act, type Stage } from './stage.ts';

/** A few fields that become one act. */
export interface Adding<K extends string> {
  /** Tells it apart from others on the page. */
  readonly key: string;
  readonly name: string;
  readonly fields: readonly {
    readonly key: K;
    readonly label: string;
    readonly required?: boolean;
    /** Names are offered while it is typed into; others may be written too. */
    readonly people?: boolean;
    readonly date?: boolean;
    /** What stands in it to begin with. */
    readonly value?: string;
  }[];
  readonly make: (said: Readonly<Partial<Record<K, string>>>) => Act;
}

/** Which form is open. */
let opened: string | undefined;

/** A button that opens a small form below itself. Nothing is written before it is sent, and Escape closes it. */
export function adding<K extends string>(stage: Stage, wanted: Adding<K>): TemplateResult {
  const { key, name, fields, make } = wanted;
  const { labels, redraw } = stage;
  const id = `form-${key.replace('/', '-')}`;
  const turn = (to: string | undefined): void => {
    opened = to;
    redraw();
    const target = to === undefined ? `[aria-controls="${id}"]` : `#${id} input`;
    document.querySelector<HTMLElement>(target)?.focus();
  };
  if (opened !== key)
    return html`<button
      type="button" class="quiet-action" aria-expanded="false" aria-controls=${id} @click=${() => turn(key)}
    >${plus}${name}</button>`;
  const send = (event: Event): void => {
    event.preventDefault();
    const said: Partial<Record<K, string>> = {};
    const data = new FormData(event.currentTarget as HTMLFormElement);
    for (const field of fields) {
      const text = String(data.get(field.key) ?? '').trim();
      if (text !== '') said[field.key] = idOf(stage, text, field.people);
      else if (field.required) return;
    }
    void act(stage, make(said)).then((answer) => {
      if (answer?.done) turn(undefined);
    });
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !composes(event)) turn(undefined);
    // While an input method composes, Enter is its own.
    if (event.key === 'Enter' && composes(event)) event.stopPropagation();
  };
  return html`<form class="adding" id=${id} aria-label=${name} @submit=${send} @keydown=${pressed}>
    ${fields.map(
      ({
        key: of,
        label,
        required,
        people,
        date,
        value,
      }) => html`<label class=${of}><span class="quiet">${label}</span><input
        name=${of} type=${date ? 'date' : 'text'} autocomplete="off" ?required=${required ?? false}
        list=${people ? 'everybody' : nothing} value=${value ?? nothing}
      /></label>`,
    )}
    <span class="sends">
      <button type="submit" class="action primary">${labels.save}</button>
      <button type="button" class="action secondary" @click=${() => turn(undefined)}>${labels.cancel}</button>
    </span>
  </form>`;
}

/** The names offered in forms, once for the page. */
export const everybody = ({ choices }: Stage): TemplateResult =>
  html`<datalist id="everybody">${choices.people.map(({ name }) => html`<option value=${name}></option>`)}</datalist>`;

/** The id of somebody known by this name; a name nobody has is written as it is. */
function idOf({ choices }: Stage, text: string, people: boolean | undefined): string {
  if (!people) return text;
  return choices.people.find(({ id, name }) => name === text || id === text)?.id ?? text;
}
