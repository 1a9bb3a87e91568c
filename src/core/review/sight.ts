import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import type { SheetSeries } from '../circle/sheet.ts';
import type { Reference } from '../language/language.ts';
import type { Path } from '../plan/path.ts';
import type { Aspect } from '../read/aspect.ts';
import { undeclaredIn } from './names.ts';
import type { Look } from './rule.ts';

/** What there is to see at one place; the rest is looked up when a rule asks for it. */
export class Sight<Seen extends Aspect> implements Look {
  readonly reading: Seen;
  readonly file: string;
  readonly circle: Circle;
  readonly #paths: readonly Path[] | undefined;
  #occasions: readonly Occasion[] | undefined;
  #undeclared: readonly Reference[] | undefined;
  #ahead: Look | 'nothing' | undefined;

  constructor(reading: Seen, file: string, circle: Circle, paths: readonly Path[] | undefined) {
    this.reading = reading;
    this.file = file;
    this.circle = circle;
    this.#paths = paths;
  }

  get series(): SheetSeries | undefined {
    return this.circle.series(this.file);
  }

  get occasions(): readonly Occasion[] {
    this.#occasions ??= this.#paths ? this.#occasionsAt(this.#paths) : this.circle.of(this.file);
    return this.#occasions;
  }

  /** Looked up once for all rules about names. */
  get undeclared(): readonly Reference[] {
    this.#undeclared ??= undeclaredIn(this.reading, this.circle, this.file);
    return this.#undeclared;
  }

  get ahead(): Look | undefined {
    if (this.#ahead !== undefined) return this.#ahead === 'nothing' ? undefined : this.#ahead;
    const { today } = this.circle;
    const left = this.occasions.filter(({ date }) => date === undefined || date >= today);
    this.#ahead = 'nothing';
    if (left.length === 0) return undefined;
    const seen = new Sight(this.reading, this.file, this.circle, this.#paths);
    seen.#occasions = left;
    this.#ahead = seen;
    return seen;
  }

  #occasionsAt(paths: readonly Path[]): readonly Occasion[] {
    return paths.flatMap(([section, nth]) =>
      section === 'sessions' && typeof nth === 'number' ? (this.circle.at(this.file, nth) ?? []) : [],
    );
  }
}
