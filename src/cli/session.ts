import type { Circle } from '../core/circle/circle.ts';
import type { Occasion } from '../core/circle/occasion.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

/** The session of a file asked for by id or date; without a wish the next one. A trouble where there is none. */
export function sessionIn(circle: Circle, file: string, wanted: string | undefined): Occasion {
  const all = circle.of(file);
  if (wanted !== undefined) {
    const found =
      all.find(({ session }) => session.id === wanted) ?? all.find(({ session }) => session.date === wanted);
    if (found) return found;
    throw new Trouble(texts.noSuchSession, { name: wanted });
  }
  const ahead = all.filter(({ status, date }) => status === 'planned' && (date ?? '') >= circle.today);
  const [next] = ahead.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  if (!next) throw new Trouble(texts.noneAhead);
  return next;
}
