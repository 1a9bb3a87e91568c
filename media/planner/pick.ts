import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { composes } from './field.ts';
import { about, type Stage, spot } from './stage.ts';

/** Something that can be chosen; `run` is called once it is. */
export interface Option {
  readonly text: string;
  /** Said behind it: a reason, a length. */
  readonly note?: string;
  readonly tone?: number;
  readonly chosen?: boolean;
  readonly run: () => void;
}

export interface OptionGroup {
  readonly name?: string;
  readonly options: readonly Option[];
}

export interface Pick {
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** Takes what was typed where it is none of the options; none where only they can be chosen. */
  readonly free?: (text: string) => void;
}

/** A button that opens a list to choose from. The list is made when it is opened. */
export function picker(stage: Stage, look: string, content: unknown, name: string, pick: () => Pick): TemplateResult {
  const open = ({ currentTarget }: Event): void => openPick(stage, currentTarget as HTMLElement, pick());
  return html`<button
    type="button" class=${look} aria-haspopup="listbox" aria-label=${name} @click=${open}
  >${content}</button>`;
}

let box: HTMLElement | undefined;

/** Opens a list below a button: type to filter, arrows and Enter to choose, Escape to leave it. */
export function openPick(stage: Stage, button: HTMLElement, pick: Pick): void {
  box?.remove();
  const own = document.createElement('div');
  own.className = 'pick';
  own.popover = 'auto';
  box = own;
  document.body.append(own);
  let filter = '';
  let active = -1;
  const close = (): void => {
    own.hidePopover();
  };
  const draw = (): void => {
    const groups = filtered(pick, filter);
    const all = groups.flatMap(({ options }) => options);
    if (active < 0 && filter !== '') active = 0;
    active = Math.min(active, all.length - 1);
    const choose = (option: Option): void => {
      close();
      button.focus();
      option.run();
    };
    const go = (to: number): void => {
      active = (to + all.length) % Math.max(1, all.length);
      draw();
      own.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    };
    const key = (event: KeyboardEvent): void => {
      if (composes(event)) return;
      const chosen = all[active];
      if (event.key === 'ArrowDown') go(active + 1);
      else if (event.key === 'ArrowUp') go(active < 0 ? all.length - 1 : active - 1);
      else if (event.key === 'Enter' && chosen) choose(chosen);
      else {
        if (event.key === 'Tab') close();
        return;
      }
      event.preventDefault();
    };
    let nth = -1;
    const line = (option: Option): TemplateResult => {
      const at = ++nth;
      return html`<li
        role="option" id="pick-${at}" aria-selected=${at === active ? 'true' : 'false'}
        class=${option.chosen ? 'chosen' : ''} @click=${() => choose(option)}
      >${option.tone === undefined ? nothing : spot(option.tone)}<span>${option.text}</span>${
        option.note === undefined ? nothing : html`<span class="quiet">${option.note}</span>`
      }</li>`;
    };
    render(
      html`<input
          class="filter" type="text" role="combobox" aria-expanded="true" aria-controls="pick-list" autocomplete="off"
          aria-autocomplete="list" aria-label=${pick.label} placeholder=${stage.labels.filter}
          aria-activedescendant=${active < 0 ? nothing : `pick-${active}`} @keydown=${key}
          @input=${({ currentTarget }: Event) => {
            filter = (currentTarget as HTMLInputElement).value;
            active = -1;
            draw();
          }}
        />
        <ul id="pick-list" role="listbox" aria-label=${pick.label}>
          ${groups.map(
            ({ name, options }) =>
              html`${
                name === undefined
                  ? options.map(line)
                  : html`<li role="group" aria-label=${name}><span class="name quiet" aria-hidden="true">${name}</span>
                    <ul role="presentation">${options.map(line)}</ul></li>`
              }`,
          )}
        </ul>
        ${all.length === 0 ? html`<p class="quiet">${stage.labels.nothingFound}</p>` : nothing}`,
      own,
    );
  };
  draw();
  own.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const within = own.contains(document.activeElement) || document.activeElement === document.body;
    own.remove();
    if (box === own) box = undefined;
    if (within) button.focus();
  });
  own.showPopover();
  placeBelow(own, button);
  own.querySelector('input')?.focus();

  function filtered({ groups, free }: Pick, text: string): readonly OptionGroup[] {
    const wanted = folded(text);
    const found = groups.flatMap((group) => {
      const options = group.options.filter((option) => folded(`${option.text} ${option.note ?? ''}`).includes(wanted));
      return options.length > 0 ? [{ ...group, options }] : [];
    });
    const typed = text.trim();
    if (!free || typed === '') return found;
    return [...found, { options: [{ text: about(stage.labels.useText, typed), run: () => free(typed) }] }];
  }
}

/** Width, case and kana do not matter for finding something. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim();

const margin = 8;

/** Below the button where there is room, else above it; never outside of the window. */
function placeBelow(own: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = own;
  const left = Math.max(margin, Math.min(at.left, innerWidth - width - margin));
  const below = at.bottom + 4;
  const top = below + height <= innerHeight - margin ? below : Math.max(margin, at.top - height - 4);
  own.style.setProperty('left', `${left}px`);
  own.style.setProperty('top', `${top}px`);
}
