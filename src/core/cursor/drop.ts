import type { Change } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import { child } from '../read/node.ts';
import type { Reading } from '../read/read.ts';
import { placeAt } from './place.ts';

/** A name that was dragged onto a text. */
export interface Dragged {
  readonly kind: 'topics' | 'people';
  readonly id: string;
}

/** The session an offset stands in; undefined outside of all. */
function sessionAt(reading: Reading, offset: number): Path | undefined {
  const { path } = placeAt(reading, offset);
  return path[0] === 'sessions' && typeof path[1] === 'number' && reading.find(path.slice(0, 2))
    ? path.slice(0, 2)
    : undefined;
}

/**
 * What a name means where it is dropped: a topic joins the session there; a person becomes its host on the line of the
 * host, its co-host on that line, and takes part anywhere else in it. Nothing outside of sessions, or where it is already.
 */
export function dropped(reading: Reading, offset: number, { kind, id }: Dragged): readonly Change[] {
  const session = sessionAt(reading, offset);
  if (!session) return [];
  const on = placeAt(reading, offset);
  const key = on.path[2] ?? reading.text.slice(on.word.start, on.word.end);
  if (kind === 'people' && key === 'host') return [{ do: 'setField', path: [...session, 'host'], value: id }];
  const list = kind === 'topics' ? 'topics' : key === 'cohosts' ? 'cohosts' : 'participants';
  const known = child(reading.find(session)?.node, list);
  const there =
    known?.kind === 'list' &&
    known.items.some((item) => item.kind === 'scalar' && sameId(String(item.value)) === sameId(id));
  return there ? [] : [{ do: 'addItem', path: [...session, list], value: id }];
}
