import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import type { Path } from '../../src/core/plan/path.ts';
import { markOf, type Stage } from './stage.ts';

/** One value of the file that can be typed over. */
export interface Field {
  readonly path: Path;
  /** As it stands in the file; `null` where nothing does. */
  readonly value: string | number | null;
  /** What it is called when it is read aloud. */
  readonly label: string;
  readonly empty?: string;
  readonly look?: string;
  /** What it is a field for: words on as many lines as they need, unless told. */
  readonly kind?: 'words' | 'minutes' | 'date' | 'time';
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What somebody is typing into a field: begun on a page, over a value, both of which may have changed since. */
interface Draft {
  readonly path: Path;
  readonly version: number;
  readonly saw: string | number | null;
}

/** What was drawn into each field, and what is typed over it. */
const drawn = new WeakMap<Control, Drawn>();
const drafts = new WeakMap<Control, Draft>();
/** What of a draft is on its way already: going on behind an Enter does not write it twice. */
const sent = new WeakMap<Draft, string>();

interface Drawn {
  readonly path: Path;
  readonly value: string | number | null;
}

const shown = (value: string | number | null | undefined): string => String(value ?? '');

/** Shows the value of the file, unless somebody is typing. */
class Kept extends Directive {
  override render({ value }: Drawn): string {
    return shown(value);
  }

  override update(part: PropertyPart, [now]: [Drawn]): unknown {
    const control = part.element as Control;
    drawn.set(control, now);
    if (!drafts.has(control) && control.value !== shown(now.value)) control.value = shown(now.value);
    return noChange;
  }
}
const kept = directive(Kept);

/** A field: Enter or going on writes it, Escape takes it back. While an input method composes, keys belong to it. */
export function field(stage: Stage, wanted: Field): TemplateResult {
  const { path, value, label, empty, look = '', kind = 'words' } = wanted;
  const edited = ({ currentTarget }: Event): void => hear(stage, currentTarget as Control);
  const finish = ({ currentTarget }: Event): void => commit(stage, currentTarget as Control);
  const key = (event: KeyboardEvent): void => onKey(stage, event, kind);
  const own = { path, value };
  const classes = `field is-${kind} ${look}`;
  const at = markOf(path);
  if (kind === 'words')
    return html`<textarea
      class=${classes} rows="1" spellcheck="false" data-at=${at} aria-label=${label} placeholder=${empty ?? nothing}
      .value=${kept(own)} @input=${edited} @keydown=${key} @blur=${finish}
    ></textarea>`;
  const type = kind === 'date' ? 'date' : 'text';
  return html`<input
    class=${classes} type=${type} data-at=${at} aria-label=${label} autocomplete="off"
    placeholder=${empty ?? nothing} inputmode=${kind === 'minutes' ? 'numeric' : nothing}
    role=${kind === 'minutes' ? 'spinbutton' : nothing} aria-valuenow=${kind === 'minutes' && value !== null ? value : nothing}
    .value=${kept(own)} @input=${edited} @keydown=${key} @blur=${finish}
  />`;
}

/** True for a key that an input method takes for itself. */
export const composes = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

const step = 5;

function onKey(stage: Stage, event: KeyboardEvent, kind: Field['kind']): void {
  if (composes(event)) return;
  const control = event.currentTarget as Control;
  const { key } = event;
  if (key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    commit(stage, control);
  } else if (key === 'Escape' && drafts.has(control)) {
    event.stopPropagation();
    takeBack(control);
  } else if (kind === 'minutes' && !event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    event.preventDefault();
    begin(stage, control);
    const minutes = Number(control.value) || 0;
    const next = key === 'ArrowUp' ? Math.floor(minutes / step) * step + step : Math.ceil(minutes / step) * step - step;
    control.value = String(Math.min(1440, Math.max(1, next)));
  }
}

/** Nobody types where they are not: there the browser has taken a step back, and what the file says stands. */
function hear(stage: Stage, control: Control): void {
  if (control === document.activeElement) begin(stage, control);
  else if (!drafts.has(control)) takeBack(control);
}

/** From here on the field holds what somebody types, whatever the page shows next. */
function begin(stage: Stage, control: Control): void {
  const now = drawn.get(control);
  if (now && !drafts.has(control)) drafts.set(control, { path: now.path, version: stage.version, saw: now.value });
}

function takeBack(control: Control): void {
  drafts.delete(control);
  control.removeAttribute('aria-invalid');
  control.value = shown(drawn.get(control)?.value);
}

/** What is typed is written where it was begun, or stays where it is with the reason said. */
function commit(stage: Stage, control: Control): void {
  const draft = drafts.get(control);
  if (!draft) return;
  const { path, saw, version } = draft;
  const { value } = control;
  if (value === shown(saw)) {
    takeBack(control);
    return;
  }
  if (sent.get(draft) === value) return;
  sent.set(draft, value);
  void stage
    .carry(() => ({ act: { act: 'set', path: [...path], saw, value }, version }))
    .then((answer) => {
      if (drafts.get(control) !== draft) return;
      const typedOn = control.value !== value;
      if (answer?.done && !typedOn) {
        takeBack(control);
        return;
      }
      // What was refused, or typed meanwhile, goes on from what the page shows now.
      drafts.delete(control);
      begin(stage, control);
      if (!answer?.done) control.setAttribute('aria-invalid', 'true');
    });
}

/** Writes what is being typed, before something else is done. */
export function commitTyping(stage: Stage): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
    commit(stage, activeElement);
}
