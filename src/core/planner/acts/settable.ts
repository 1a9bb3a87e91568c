import type { Form } from '../../plan/fields.ts';
import { formAt } from '../../plan/form-at.ts';
import type { Path } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';

/** The places the planner may write a single value to: keys of these entries. */
const entries: readonly (readonly (string | 'nth' | 'id')[])[] = [
  ['series'],
  ['sessions', 'nth'],
  ['sessions', 'nth', 'agenda', 'nth'],
  ['sessions', 'nth', 'hints', 'nth'],
  ['sessions', 'nth', 'followups', 'nth'],
  ['topics', 'id'],
];

/** What may be written at a place; undefined where the planner writes nothing. */
export function settable(path: Path): Form | undefined {
  const entry = path.slice(0, -1);
  const known = entries.some(
    (steps) =>
      steps.length === entry.length &&
      steps.every((step, nth) => {
        const own = entry[nth];
        return step === 'nth' ? typeof own === 'number' : step === 'id' ? typeof own === 'string' : own === step;
      }),
  );
  if (path.length === 4 && path[0] === 'topics' && path[2] === 'concerns' && typeof path[3] === 'string')
    return { is: 'text' };
  const form = known ? formUnder(path) : undefined;
  return form && single.has(form.is) ? form : undefined;
}

const single: ReadonlySet<Form['is']> = new Set(['text', 'minutes', 'day', 'dayOrOpen', 'done', 'time', 'one', 'name']);

const formUnder = (path: Path): Form | undefined => formAt(path);

/** What stands at a place as it was read; `null` where nothing does. */
export function valueIn(plan: Plan, path: Path): string | number | boolean | null {
  let at: unknown = plan;
  for (const step of path) {
    if (at instanceof Map) at = at.get(step);
    else if (Array.isArray(at)) at = at.find((one: unknown) => (one as { nth?: number } | undefined)?.nth === step);
    else if (typeof at === 'object' && at !== null) at = (at as Readonly<Record<string | number, unknown>>)[step];
    else return null;
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? at : null;
}
