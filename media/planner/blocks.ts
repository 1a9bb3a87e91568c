import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Agenda, BlockView } from '../../src/core/planner/agenda.ts';
import type { SessionView } from '../../src/core/planner/session.ts';
import { commitTyping, field } from './field.ts';
import { hold } from './hand.ts';
import { clock, dots, grip, plus } from './icons.ts';
import { type OptionGroup, openPick, type Pick, picker } from './pick.ts';
import { about, act, focusOn, markOf, row, type Stage } from './stage.ts';
import { peopleGroups } from './who.ts';

/** The agenda to be worked on: blocks to type into, to drag, to lengthen at their edge, and all of it by keys too. */
export function blocksPart(stage: Stage, session: SessionView): TemplateResult {
  const { labels } = stage;
  const { agenda, agendaLesson } = session;
  const blocks = agenda?.blocks ?? [];
  return html`<section class="agenda" data-at=${markOf([...session.path, 'agenda'])}><h4>${labels.agenda}</h4>
    ${agenda ? html`<ol class="blocks">${rows(stage, session, agenda)}</ol>` : nothing}
    ${agendaLesson === undefined ? nothing : html`<p class="quiet">${agendaLesson}</p>`}
    <div class="sum">
      ${agenda ? sum(stage, agenda) : nothing}
      <span class="adds">
        <button type="button" class="quiet-action" @click=${() => addBlock(stage, session)}>${plus}${labels.addBlock}</button>
        ${picker(stage, 'quiet-action', html`${plus}${labels.addFormat}`, labels.addFormat, () => ({
          label: labels.formats,
          groups: formatGroups(stage, session, blocks.length === 0),
        }))}
      </span>
    </div>
  </section>`;
}

function sum({ labels }: Stage, { total, rest, end }: Agenda): TemplateResult {
  const ends = end === undefined ? undefined : labels.ends.replace('{n}', end);
  return html`<span class="quiet">${row([total, ends])}</span>
    ${rest === undefined ? nothing : html`<span class="tag ${rest.over ? 'over' : ''}">${rest.over ? clock : nothing}${rest.text}</span>`}`;
}

function rows(stage: Stage, session: SessionView, agenda: Agenda): readonly TemplateResult[] {
  const { blocks, length } = agenda;
  const planned = blocks.reduce((total, block) => total + minutesOf(stage, block), 0);
  const whole = Math.max(1, planned, length);
  let at = 0;
  return blocks.map((block, place) => {
    const from = at;
    at += minutesOf(stage, block);
    return blockRow(stage, session, block, place, { from, whole, length });
  });
}

/** While its edge is held, a block is as long as the hand has it. */
const stretched = new Map<string, number>();
const minutesOf = (_: Stage, block: BlockView): number => stretched.get(markOf(block.path)) ?? block.minutes;

interface Scale {
  /** Minutes into the session at which the block begins. */
  readonly from: number;
  /** Minutes the whole picture stands for. */
  readonly whole: number;
  /** Minutes of the session. */
  readonly length: number;
}

function blockRow(stage: Stage, session: SessionView, block: BlockView, place: number, scale: Scale): TemplateResult {
  const { labels } = stage;
  const { path, own, from, to, who, topic, what } = block;
  const name = what === '' ? (topic?.text ?? labels.blockEmpty) : what;
  present.set(markOf(path), { session, block, place });
  const key = (event: KeyboardEvent): void => onKey(stage, event);
  const toDo = (): Pick => ({ label: about(labels.more, name), groups: menu(stage, session, block, place) });
  return html`<li class="block ${topic ? 'on-topic' : ''}" data-at=${markOf(path)} @keydown=${key}>
    <button
      type="button" class="grip" title=${labels.moveTo} aria-label=${about(labels.grip, name)}
      @pointerdown=${(event: PointerEvent) => dragBlock(stage, event, session, block)}
      @click=${({ currentTarget }: Event) => openPick(stage, currentTarget as HTMLElement, toDo())}
    >${grip}</button>
    <span class="clock">${from === undefined ? nothing : html`<time>${from}</time><span class="spoken">–${to}</span>`}</span>
    ${track(stage, block, name, scale)}
    <span class="what">
      ${field(stage, { path: [...path, 'what'], value: own.what, label: labels.textOf.replace('{n}', String(place + 1)), empty: labels.blockEmpty })}
      ${topic ? html`<span class="of quiet">${topic.text}</span>` : nothing}
    </span>
    ${picker(
      stage,
      who === undefined ? 'who open' : 'who',
      who ?? html`${plus}<span class="spoken">${labels.none}</span>`,
      `${about(labels.whoOf, name)}: ${who ?? labels.none}`,
      () => ({
        label: about(labels.whoOf, name),
        groups: peopleGroups(stage, own.who, (id) => setPart(stage, block, 'who', id)),
        free: (text) => setPart(stage, block, 'who', text),
      }),
    )}
    <span class="length">${field(stage, { path: [...path, 'minutes'], value: stretched.get(markOf(path)) ?? own.minutes, label: about(labels.minutesOf, name), kind: 'minutes' })}<span class="quiet" aria-hidden="true">${labels.minutesShort}</span></span>
    ${picker(stage, 'tool more', dots, about(labels.more, name), toDo)}
  </li>`;
}

/** What of a block goes over the end of the session stands apart. Its end can be taken hold of. */
function track(stage: Stage, block: BlockView, name: string, { from, whole, length }: Scale): TemplateResult {
  const minutes = minutesOf(stage, block);
  const inside = Math.max(0, Math.min(minutes, length - from));
  const share = (part: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;
  const bar = (look: string, start: number, part: number): SVGTemplateResult | string =>
    part > 0 ? svg`<rect class=${look} x=${share(start)} width=${share(part)} y="0" height="100%" rx="3" />` : '';
  return html`<svg
    class="track" width="100%" height="10" aria-hidden="true"
    @pointerdown=${(event: PointerEvent) => dragEdge(stage, event, block, whole)}
  ><title>${about(stage.labels.edge, name)}</title>
    <rect class="ground" x="0" y="0" width="100%" height="100%" rx="3" />
    ${bar('within', from, inside)}${bar('beyond', from + inside, minutes - inside)}
    <line class="edge" x1=${share(from + minutes)} x2=${share(from + minutes)} y1="-3" y2="13" />
    <line class="edge-reach" x1=${share(from + minutes)} x2=${share(from + minutes)} y1="-8" y2="18" />
  </svg>`;
}

function setPart(stage: Stage, { path, own }: BlockView, key: 'who' | 'topic', id: string | null): void {
  void act(stage, { act: 'set', path: [...path, key], saw: own[key], value: id });
}

function onKey(stage: Stage, event: KeyboardEvent): void {
  if (!event.altKey || event.isComposing || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  commitTyping(stage);
  void moveBy(stage, event.key === 'ArrowUp' ? -1 : 1);
}

interface Row {
  readonly session: SessionView;
  readonly block: BlockView;
  /** Which of the blocks it is, counted from 0. */
  readonly place: number;
}
/** The rows as they are drawn now, by their mark. */
const present = new Map<string, Row>();

/**
 * Moves the block in focus by one place. Pressed again before the page shows it, it goes on from where it then is; who
 * was in its text is in its text again.
 */
async function moveBy(stage: Stage, by: -1 | 1): Promise<void> {
  let part: readonly string[] = [];
  const answer = await stage.carry(() => {
    const { activeElement } = document;
    part = activeElement?.getAttribute('data-at')?.split('/').slice(-1) ?? [];
    const mark = activeElement?.closest('li.block')?.getAttribute('data-at');
    const row = present.get(mark ?? '');
    const blocks = row?.session.agenda?.blocks ?? [];
    const to = (row?.place ?? -1) + by;
    if (!row || to < 0 || to >= blocks.length) return undefined;
    const before = blocks[by === 1 ? to + 1 : to]?.nth ?? null;
    return {
      act: { act: 'moveBlock', session: row.session.own.nth, block: row.block.nth, before },
      version: stage.version,
    };
  });
  if (answer?.done && answer.at) focusOn([...answer.at, ...part]);
}

async function moveBlock(stage: Stage, session: SessionView, block: BlockView, before: number | null): Promise<void> {
  const { version } = stage;
  const answer = await stage.carry(() => ({
    act: { act: 'moveBlock', session: session.own.nth, block: block.nth, before },
    version,
  }));
  if (answer?.done && answer.at) focusOn(answer.at);
}

function menu(stage: Stage, session: SessionView, block: BlockView, place: number): readonly OptionGroup[] {
  const { labels, choices, say } = stage;
  const blocks = session.agenda?.blocks ?? [];
  const moves = [
    ...(place > 0 ? [{ text: labels.moveUp, run: () => void moveBy(stage, -1) }] : []),
    ...(place < blocks.length - 1 ? [{ text: labels.moveDown, run: () => void moveBy(stage, 1) }] : []),
  ];
  const behind = blocks.flatMap((other, nth) => {
    if (nth === place || nth === place - 1) return [];
    const next = blocks[nth + 1]?.nth ?? null;
    return [{ text: about(labels.moveBehind, other.what), run: () => void moveBlock(stage, session, block, next) }];
  });
  const first = blocks[0];
  const toFirst =
    place > 1 && first ? [{ text: labels.moveFirst, run: () => void moveBlock(stage, session, block, first.nth) }] : [];
  const topics = [
    ...choices.topics.map(({ id, text }) => ({
      text,
      chosen: id === block.own.topic,
      run: () => setPart(stage, block, 'topic', id),
    })),
    ...(block.own.topic === null ? [] : [{ text: labels.noTopic, run: () => setPart(stage, block, 'topic', null) }]),
  ];
  const remove = (): void => void act(stage, { act: 'remove', path: [...block.path], saw: block.own.what ?? '' });
  return [
    {
      options: [
        ...moves,
        { text: labels.remove, run: remove },
        { text: labels.showLine, run: () => say({ show: [...block.path] }) },
      ],
    },
    ...(blocks.length > 2 ? [{ name: labels.moveTo, options: [...toFirst, ...behind] }] : []),
    ...(topics.length > 0 ? [{ name: labels.topics, options: topics }] : []),
  ];
}

async function addBlock(stage: Stage, { own, agenda }: SessionView): Promise<void> {
  const free = agenda?.rest && !agenda.rest.over ? agenda.rest.minutes : agenda ? 10 : Math.min(10, own.length);
  const minutes = Math.min(free, 60);
  const what = stage.labels.blockEmpty;
  const answer = await act(stage, { act: 'addBlock', session: own.nth, before: null, minutes, what });
  if (!answer?.done || !answer.at) return;
  focusOn([...answer.at, 'what']);
  // What stands there is only a beginning: the first key replaces it.
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) activeElement.select();
}

/** Forms that fit the time that is free, the whole session where there is no agenda yet. */
function formatGroups(stage: Stage, { own, agenda, topics }: SessionView, bare: boolean): readonly OptionGroup[] {
  const { labels, choices } = stage;
  const free = bare ? own.length : agenda?.rest && !agenda.rest.over ? agenda.rest.minutes : 0;
  const [topic] = topics;
  const options = choices.formats.map(({ id, text, least, leastWhole }) => {
    const needs = bare ? leastWhole : least;
    const minutes = Math.max(free, needs);
    return {
      text,
      note: labels.atLeast.replace('{n}', String(needs)),
      fits: free >= needs,
      run: () =>
        void act(stage, {
          act: 'addFormat',
          session: own.nth,
          format: id,
          minutes,
          ...(topic ? { topic: topic.id } : {}),
        }),
    };
  });
  return [{ options: options.toSorted((a, b) => Number(b.fits) - Number(a.fits)) }];
}

function dragBlock(stage: Stage, event: PointerEvent, session: SessionView, block: BlockView): void {
  commitTyping(stage);
  const source = (event.currentTarget as HTMLElement).closest('li');
  const list = source?.parentElement;
  if (!source || !list) return;
  const start = event.pageY;
  const clear = (): void => {
    source.style.removeProperty('translate');
    for (const one of list.children) one.removeAttribute('data-drop');
  };
  hold(stage, event, () => ({
    source,
    clear,
    over: (now) => {
      clear();
      source.style.setProperty('translate', `0 ${now.clientY + scrollY - start}px`);
      const all = [...list.children];
      const others = all.filter((one) => one !== source);
      const behind = others.findIndex((one) => {
        const { top, height } = one.getBoundingClientRect();
        return now.clientY < top + height / 2;
      });
      const next = behind === -1 ? undefined : others[behind];
      const mark = next ?? others.at(-1);
      if (!mark || all.indexOf(source) === (behind === -1 ? all.length - 1 : behind)) return undefined;
      mark.setAttribute('data-drop', next ? 'before' : 'after');
      const blocks = session.agenda?.blocks ?? [];
      const before = next ? (blocks[all.indexOf(next)]?.nth ?? null) : null;
      return () => void moveBlock(stage, session, block, before);
    },
  }));
}

/** Five minutes at a time; one at a time with Alt. */
function dragEdge(stage: Stage, event: PointerEvent, block: BlockView, whole: number): void {
  const svgOf = event.currentTarget as SVGSVGElement;
  if (!(event.target as Element).classList.contains('edge-reach') || block.own.minutes === null) return;
  commitTyping(stage);
  const mark = markOf(block.path);
  const { width } = svgOf.getBoundingClientRect();
  const before = block.own.minutes;
  const start = event.clientX;
  hold(stage, event, () => ({
    source: svgOf as unknown as HTMLElement,
    clear: () => {
      stretched.delete(mark);
    },
    over: (now) => {
      const exact = before + ((now.clientX - start) / width) * whole;
      const grain = now.altKey ? 1 : 5;
      const minutes = Math.min(1440, Math.max(now.altKey ? 1 : 5, Math.round(exact / grain) * grain));
      if (stretched.get(mark) !== minutes) {
        stretched.set(mark, minutes);
        stage.redraw();
      }
      if (minutes === before) return undefined;
      return () => void act(stage, { act: 'set', path: [...block.path, 'minutes'], saw: before, value: minutes });
    },
  }));
}
