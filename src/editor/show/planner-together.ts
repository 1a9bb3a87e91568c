import type * as vscode from 'vscode';
import type { FromTogether, Mixing } from '../../core/planner/together.ts';
import { togetherLabels } from '../../core/words/together.ts';
import type { Words } from '../../core/words/words.ts';
import { apply } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';

/** What the groups pane of a planner is answered with. */
export interface TogetherHouse {
  readonly library: Library;
  readonly words: (shelf?: Shelf) => Words;
}

/** Milliseconds of work after which the editor gets its turn. */
const turn = 12;

/** Mixes for the groups pane of one planner, and writes what somebody made of it. */
export class PlannerTogether {
  readonly #house: TogetherHouse;
  readonly #tell: (mixing: Mixing) => void;
  /** The newest wish: one before it has nothing to say any more. */
  #turn = 0;

  constructor(house: TogetherHouse, tell: (mixing: Mixing) => void) {
    this.#house = house;
    this.#tell = tell;
  }

  async hear(message: FromTogether, uri: vscode.Uri): Promise<void> {
    if ('mix' in message) await this.#mix(message.mix, uri);
    else if ('seat' in message) await this.#seat(message.seat, uri);
    else this.#turn++;
  }

  #find(uri: vscode.Uri, nth: number) {
    const { library, words } = this.#house;
    const shelf = library.shelfOf(uri);
    const occasion = shelf?.circle.at(library.bookOf(uri)?.file ?? '', nth);
    return shelf && occasion ? { circle: shelf.circle, occasion, words: words(shelf) } : undefined;
  }

  async #mix(wish: Extract<FromTogether, { mix: unknown }>['mix'], uri: vscode.Uri): Promise<void> {
    const own = ++this.#turn;
    const { session, size, rounds, apart, together, seed } = wish;
    const found = this.#find(uri, session);
    if (!found) return this.#tell({ session });
    const { bringsText, mixSession } = await import('../../core/groups/groups.ts');
    const steps = mixSession(found.circle, found.occasion, { size, rounds, apart, together }, seed);
    for (let started = performance.now(); own === this.#turn; ) {
      const step = steps.next();
      if (step.done) {
        const plan = step.value;
        if ('text' in plan) return this.#tell({ session, said: found.words.fill(plan.text, plan.facts) });
        const tables = plan.rounds.map((groups) =>
          groups.map(({ people, lead }) => ({ people, ...(lead === undefined ? {} : { lead }) })),
        );
        return this.#tell({ session, rounds: tables, said: bringsText(plan, found.words) });
      }
      if (performance.now() - started < turn) continue;
      this.#tell({ session, share: Math.min(1, step.value) });
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    if (own === this.#turn - 1) this.#tell({ session });
  }

  async #seat({ session, rounds }: Extract<FromTogether, { seat: unknown }>['seat'], uri: vscode.Uri): Promise<void> {
    const { library, words } = this.#house;
    const { groupsChange } = await import('../../core/groups/groups.ts');
    const seated = rounds.map((tables) =>
      tables.filter(({ people }) => people.length > 0).map(({ people, lead }) => ({ people, lead })),
    );
    const hindrance = await apply(library, [{ uri, changes: [groupsChange(session, seated)] }]);
    const own = words(library.shelfOf(uri));
    if (hindrance) this.#tell({ session, said: own.fill(hindrance.text, hindrance.facts) });
    else this.#tell({ session, written: true, said: own.fill(togetherLabels.written) });
  }
}
