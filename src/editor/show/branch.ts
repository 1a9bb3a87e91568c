import type { Phase, Task } from '../../core/circle/checklist.ts';
import type { Entry } from '../../core/circle/ledger.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import type { Origin } from '../../core/circle/origin.ts';
import type { Promised } from '../../core/circle/promises.ts';
import type { SheetTopic } from '../../core/circle/sheet.ts';
import type { Facts, Text } from '../../core/words/words.ts';
import type { Book, Shelf } from '../documents/library.ts';

/** The roots of the tree, in the order in which they are shown. */
export const groupNames = ['mine', 'next', 'decide', 'open', 'hints', 'series', 'people'] as const;
export type GroupName = (typeof groupNames)[number];

/** Where a row stands: its id stays the same as long as it stands for the same thing. */
interface Standing {
  readonly id: string;
  readonly shelf: Shelf;
  readonly book: Book;
}

/** Something in the tree. */
export type Branch =
  | { readonly kind: 'group'; readonly id: string; readonly group: GroupName }
  /** Leads to the rows of a root that are not shown yet. */
  | { readonly kind: 'more'; readonly id: string; readonly group: GroupName; readonly shown: number }
  | (Standing & { readonly kind: 'series' })
  | (Standing & { readonly kind: 'session'; readonly occasion: Occasion })
  | (Standing & { readonly kind: 'topic'; readonly topic: SheetTopic; readonly used: boolean })
  /** `book` is the file of the team. */
  | (Standing & { readonly kind: 'origin'; readonly origin: Origin })
  | (Standing & {
      readonly kind: 'decision';
      readonly need: string;
      readonly text: Text;
      readonly facts: Facts;
      readonly line: number;
      /** The session it is about, where it is about one. */
      readonly occasion?: Occasion;
    })
  | (Standing & { readonly kind: 'followup'; readonly promised: Promised })
  | (Standing & { readonly kind: 'hint'; readonly entry: Entry })
  /** `book` is the file that declares the person, else one with them in it. */
  | (Standing & { readonly kind: 'person'; readonly person: string })
  | (Standing & { readonly kind: 'phase'; readonly occasion: Occasion; readonly phase: Phase })
  | (Standing & { readonly kind: 'task'; readonly occasion: Occasion; readonly task: Task })
  | (Standing & { readonly kind: 'notebook'; readonly notes: number });

export type Kind = Branch['kind'];
export type Of<K extends Kind> = Extract<Branch, { kind: K }>;

/** Rows one by one; `undefined` where looking for the next one has taken a while: then the editor may have its turn. */
export type Rows = Iterable<Branch | undefined>;
