import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Seats, Table } from '../../../src/core/planner/seats.ts';
import type { FromTogether, Mixing, TogetherLabels } from '../../../src/core/planner/together.ts';

/** Groups of one session as they stand on the page, written or not. */
interface Draft {
  rounds: Table[][];
  /** True where the file does not say the same. */
  changed: boolean;
  seed: number;
}

/** The groups of a session to come: mixed by the editor, changed by hand, written when somebody says so. */
export class GroupsPane {
  readonly #say: (message: FromTogether) => void;
  readonly #redraw: () => void;
  #all: readonly Seats[] = [];
  #nth: number | undefined;
  #drafts = new Map<number, Draft>();
  #size = 4;
  #rounds = 1;
  #chosen = new Set<string>();
  #apart: string[][] = [];
  #tied: string[][] = [];
  #share: number | undefined;
  #news = '';
  #held: { round: number; id: string } | undefined;

  constructor(say: (message: FromTogether) => void, redraw: () => void) {
    this.#say = say;
    this.#redraw = redraw;
  }

  /** What the file says now. What has been changed here and is not written stays. */
  take(all: readonly Seats[]): void {
    this.#all = all;
    if (!all.some(({ nth }) => nth === this.#nth)) this.#nth = all[0]?.nth;
    for (const { nth, rounds } of all) {
      const draft = this.#drafts.get(nth);
      if (draft?.changed) continue;
      this.#drafts.set(nth, { rounds: copied(rounds), changed: false, seed: draft?.seed ?? 0 });
    }
  }

  /** What the editor answers. */
  answer({ session, share, rounds, said, written }: Mixing): void {
    this.#share = share;
    if (said !== undefined) this.#news = said;
    const draft = this.#drafts.get(session);
    if (draft && rounds) {
      draft.rounds = copied(rounds);
      draft.changed = true;
    }
    if (draft && written) draft.changed = false;
  }

  draw(labels: TogetherLabels): TemplateResult | typeof nothing {
    const seats = this.#all.find(({ nth }) => nth === this.#nth);
    const draft = seats && this.#drafts.get(seats.nth);
    if (!seats || !draft) return nothing;
    return html`<section class="groups" aria-labelledby="groups">
      <h2 id="groups">${labels.groups}</h2>
      ${seats.lesson === undefined ? this.#wishes(labels, seats, draft) : html`${this.#sessions(labels, seats)}<p class="quiet">${seats.lesson}</p>`}
      ${draft.rounds.length === 0 ? nothing : this.#tables(labels, seats, draft)}
      <p class="came" role="status">${this.#share === undefined ? this.#news : `${Math.round(this.#share * 100)} %`}</p>
    </section>`;
  }

  #sessions(labels: TogetherLabels, seats: Seats): TemplateResult {
    const change = ({ target }: Event): void => {
      this.#nth = Number((target as HTMLSelectElement).value);
      this.#chosen.clear();
      [this.#apart, this.#tied, this.#news] = [[], [], ''];
      this.#redraw();
    };
    return html`<label>${labels.session}<select @change=${change}>${this.#all.map(
      ({ nth, date }) => html`<option value=${nth} ?selected=${nth === seats.nth}>${date}</option>`,
    )}</select></label>`;
  }

  #wishes(labels: TogetherLabels, seats: Seats, draft: Draft): TemplateResult {
    const number = (
      label: string,
      value: number,
      most: number,
      least: number,
      set: (to: number) => void,
    ): TemplateResult =>
      html`<label>${label}<input type="number" min=${least} max=${most} .value=${String(value)} @change=${({
        target,
      }: Event) => {
        set(Math.max(least, Math.min(most, Math.round(Number((target as HTMLInputElement).value)) || value)));
        this.#redraw();
      }} /></label>`;
    const mix = (): void => {
      draft.seed++;
      this.#share = 0;
      this.#news = '';
      this.#say({
        mix: {
          session: seats.nth,
          size: this.#size,
          rounds: this.#rounds,
          seed: draft.seed,
          apart: this.#apart,
          together: this.#tied,
        },
      });
      this.#redraw();
    };
    const busy = this.#share !== undefined;
    return html`<div class="wishes">
        ${this.#sessions(labels, seats)}
        ${number(labels.size, this.#size, Math.max(2, seats.people.length), 2, (to) => (this.#size = to))}
        ${number(labels.rounds, this.#rounds, 30, 1, (to) => (this.#rounds = to))}
        ${
          busy
            ? html`<button type="button" class="action secondary" @click=${() => this.#say({ stopMixing: true })}>${labels.stop}</button>`
            : html`<button type="button" class="action primary" @click=${mix}>${draft.rounds.length > 0 ? labels.again : labels.mix}</button>`
        }
      </div>
      <fieldset class="chooser ${seats.people.length > 60 ? 'many' : ''}"><legend>${labels.choose}</legend>
        ${seats.people.map(({ id, name, tone }) => this.#toggle(id, name, tone))}
        <span class="pair">
          <button type="button" class="action secondary" ?disabled=${this.#chosen.size < 2} @click=${() => this.#bind(this.#apart)}>${labels.apart}</button>
          <button type="button" class="action secondary" ?disabled=${this.#chosen.size < 2} @click=${() => this.#bind(this.#tied)}>${labels.together}</button>
        </span>
      </fieldset>
      ${this.#bound(labels.apartOf, this.#apart, labels, seats)}${this.#bound(labels.togetherOf, this.#tied, labels, seats)}`;
  }

  #toggle(id: string, name: string, tone: number | undefined): TemplateResult {
    const on = this.#chosen.has(id);
    return html`<button type="button" class="person ${on ? 'chosen' : ''}" aria-pressed=${on ? 'true' : 'false'} @click=${() => {
      if (on) this.#chosen.delete(id);
      else this.#chosen.add(id);
      this.#redraw();
    }}>${spot(tone)}${name}</button>`;
  }

  #bind(list: string[][]): void {
    list.push([...this.#chosen]);
    this.#chosen.clear();
    this.#redraw();
  }

  #bound(label: string, list: string[][], labels: TogetherLabels, { people }: Seats): TemplateResult {
    const name = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
    return html`${list.map((set, nth) => {
      const text = label.replace('{text}', () => set.map(name).join(' · '));
      return html`<p class="bound">${text} <button type="button" class="action secondary" aria-label="${labels.remove}: ${text}" @click=${() => {
        list.splice(nth, 1);
        this.#redraw();
      }}>${labels.remove}</button></p>`;
    })}`;
  }

  #tables(labels: TogetherLabels, seats: Seats, draft: Draft): TemplateResult {
    const write = (): void => this.#say({ seat: { session: seats.nth, rounds: draft.rounds } });
    return html`<p class="quiet how">${labels.how}</p>
      ${draft.rounds.map(
        (
          tables,
          round,
        ) => html`${draft.rounds.length > 1 ? html`<h3>${labels.round.replace('{n}', String(round + 1))}</h3>` : nothing}
          <ol class="tables">${tables.map((table, nth) => this.#table(labels, seats, draft, round, table, nth))}</ol>
          ${this.#unseated(labels, seats, draft, round)}`,
      )}
      <p class="write">
        <button type="button" class="action primary" ?disabled=${!draft.changed} @click=${write}>${labels.write}</button>
        ${draft.changed ? html`<span class="quiet">${labels.changed}</span>` : nothing}
      </p>`;
  }

  #table(labels: TogetherLabels, seats: Seats, draft: Draft, round: number, table: Table, nth: number): TemplateResult {
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (this.#held?.round === round) this.#move(labels, draft, round, this.#held.id, nth);
      this.#held = undefined;
    };
    return html`<li @dragover=${(event: DragEvent) => {
      if (this.#held?.round === round) event.preventDefault();
    }} @drop=${drop}>
      ${draft.rounds.length > 1 ? html`<h4>${labels.group.replace('{n}', String(nth + 1))}</h4>` : html`<h3>${labels.group.replace('{n}', String(nth + 1))}</h3>`}
      ${table.people.map((id) => this.#seat(labels, seats, draft, round, id, nth, table.lead === id))}
    </li>`;
  }

  #unseated(labels: TogetherLabels, seats: Seats, draft: Draft, round: number): TemplateResult | typeof nothing {
    const seated = new Set((draft.rounds[round] ?? []).flatMap(({ people }) => people));
    const left = seats.people.filter(({ id }) => !seated.has(id));
    if (left.length === 0) return nothing;
    return html`<p class="left">${labels.unseated}
      ${left.map(({ id }) => this.#seat(labels, seats, draft, round, id, -1, false))}</p>`;
  }

  #seat(
    labels: TogetherLabels,
    seats: Seats,
    draft: Draft,
    round: number,
    id: string,
    nth: number,
    leads: boolean,
  ): TemplateResult {
    const { name, tone } = seats.people.find((one) => one.id === id) ?? { name: id, tone: undefined };
    const last = (draft.rounds[round]?.length ?? 1) - 1;
    const key = (event: KeyboardEvent): void => {
      const to =
        event.key === 'ArrowRight'
          ? nth >= last
            ? 0
            : nth + 1
          : event.key === 'ArrowLeft'
            ? nth <= 0
              ? last
              : nth - 1
            : undefined;
      if (to !== undefined) this.#move(labels, draft, round, id, to);
      else if (event.key.toLowerCase() === 'l' && nth >= 0) this.#lead(draft, round, id, nth);
      else return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`[data-seat="${CSS.escape(`${round}/${id}`)}"]`)?.focus();
    };
    return html`<button
      type="button" class="person ${leads ? 'leads' : ''}" draggable="true" data-seat="${round}/${id}"
      @dragstart=${(event: DragEvent) => {
        this.#held = { round, id };
        event.dataTransfer?.setData('text/plain', name);
      }} @keydown=${key}
    >${spot(tone)}${name}${leads ? html`<span class="tag">${labels.leads}</span>` : nothing}</button>`;
  }

  #move(labels: TogetherLabels, draft: Draft, round: number, id: string, to: number): void {
    const tables = draft.rounds[round] ?? [];
    draft.rounds[round] = tables.map((table, nth): Table => {
      const others = table.people.filter((one) => one !== id);
      if (nth === to) return { ...table, people: [...others, id] };
      const { lead, ...rest } = table;
      return { ...rest, people: others, ...(lead === undefined || lead === id ? {} : { lead }) };
    });
    draft.changed = true;
    this.#news = labels.moved.replace('{text}', labels.group.replace('{n}', String(to + 1)));
    this.#redraw();
  }

  #lead(draft: Draft, round: number, id: string, nth: number): void {
    draft.rounds[round] = (draft.rounds[round] ?? []).map((table, place) => {
      if (place !== nth) return table;
      const { lead, ...rest } = table;
      return lead === id ? rest : { ...rest, lead: id };
    });
    draft.changed = true;
    this.#redraw();
  }
}

const copied = (rounds: readonly (readonly Table[])[]): Table[][] => rounds.map((tables) => [...tables]);

const spot = (tone: number | undefined): TemplateResult =>
  html`<span class="spot ${tone === undefined ? 'toneless' : `tone-${tone}`}" aria-hidden="true"></span>`;
