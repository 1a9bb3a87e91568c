import type { Splice } from '../../core/plan/change.ts';
import { type Since, sinceThen } from '../../core/planner/acts/follow.ts';
import type { Reading } from '../../core/read/read.ts';

/** So many pages back an act may reach: more than anyone can have in front of them. */
const mostShown = 50;

/** What one planner was shown, and the edits since: an act on an older page can be worked out anew on the newest text. */
export class PlannerPast {
  readonly #shown = new Map<number, { readonly reading: Reading; readonly heard: number }>();
  #edits: Splice[] = [];
  /** How many edits were forgotten at the front. */
  #forgotten = 0;
  #version = 0;

  /** Notes a text the planner is shown; answers the number its acts will name it by. */
  show(reading: Reading): number {
    this.#version++;
    this.#shown.set(this.#version, { reading, heard: this.#forgotten + this.#edits.length });
    for (const version of this.#shown.keys()) {
      if (this.#shown.size <= mostShown) break;
      this.#shown.delete(version);
    }
    this.#forget();
    return this.#version;
  }

  /** Notes edits of the document, each counted in the text that those before it have left. */
  hear(splices: readonly Splice[]): void {
    if (this.#shown.size > 0) this.#edits.push(...splices);
  }

  /** True for a page an act can be followed from. */
  knows(version: number): boolean {
    return this.#shown.has(version);
  }

  /** What became of the text since a page was shown; undefined for a page nobody remembers. */
  since(version: number, now: Reading): Since | undefined {
    const shown = this.#shown.get(version);
    return shown && sinceThen(shown.reading, now, this.#edits.slice(shown.heard - this.#forgotten));
  }

  #forget(): void {
    const oldest = this.#shown.values().next().value?.heard ?? 0;
    this.#edits = this.#edits.slice(oldest - this.#forgotten);
    this.#forgotten = oldest;
  }
}
