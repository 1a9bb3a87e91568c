import type * as vscode from 'vscode';
import type { Path } from '../../core/plan/path.ts';
import type { Act } from '../../core/planner/acts/act.ts';
import type { Since } from '../../core/planner/acts/follow.ts';
import type { Sentence } from '../../core/planner/acts/ground.ts';
import { orderOf } from '../../core/planner/acts/order.ts';
import type { Reading } from '../../core/read/read.ts';
import { plannerWords } from '../../core/words/planner.ts';
import type { Words } from '../../core/words/words.ts';
import { apply } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';

/** What became of an act. */
interface Outcome {
  readonly done: boolean;
  readonly said: Sentence;
  readonly at?: Path;
}

/** Works an act out on the text of the moment in which it is written, and writes it as one step of undo. */
export async function carryOut(
  library: Library,
  uri: vscode.Uri,
  act: Act,
  sinceShown: (now: Reading) => Since | undefined,
  words: (shelf: Shelf) => Words,
): Promise<Outcome> {
  let outcome: Outcome = { done: false, said: { text: plannerWords.refused.changed, facts: {} } };
  const hindrance = await apply(library, [
    {
      uri,
      changes: (now) => {
        const since = sinceShown(now);
        const [shelf, book] = [library.shelfOf(uri), library.bookOf(uri)];
        if (!since || !shelf || !book) return { text: plannerWords.refused.changed, facts: {} };
        const order = orderOf(act, { since, words: words(shelf), circle: shelf.circle, file: book.file });
        if ('refused' in order) return order.refused;
        outcome = { done: true, said: order.said, ...(order.at ? { at: order.at } : {}) };
        return order.changes;
      },
    },
  ]);
  return hindrance ? { done: false, said: hindrance } : outcome;
}
