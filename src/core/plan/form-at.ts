import { type Form, fieldOf, isSection, sections } from './fields.ts';
import type { Path } from './path.ts';
import type { EntryKind } from './plan.ts';

/** What may be written at a path; undefined where the path leads nowhere. */
export function formAt(path: Path): Form | undefined {
  const [section, key, ...rest] = path;
  if (typeof section !== 'string' || !isSection(section)) return undefined;
  const held = sections[section];
  if (held.holds === 'version') return { is: 'count' };
  if (held.holds === 'entry')
    return key === undefined ? { is: 'entry', of: held.of } : below({ is: 'entry', of: held.of }, path.slice(1));
  return key === undefined ? undefined : below({ is: 'entry', of: held.of }, rest);
}

const below = (form: Form, path: Path): Form | undefined =>
  path.reduce<Form | undefined>((at, step) => at && formBelow(at, step), form);

/** What may be written one step further in; undefined where there is no such step. */
export function formBelow(form: Form, step: string | number): Form | undefined {
  const kind = entryKind(form);
  if (kind && typeof step === 'string') return fieldOf(kind, step)?.form;
  if (typeof step !== 'number') return undefined;
  if (form.is === 'list') return form.of;
  if (form.is === 'texts') return { is: 'text' };
  return form.is === 'group' ? { is: 'name', of: 'people' } : undefined;
}

/** The kind of entry a form holds; for forms with a short spelling, the one of the long spelling. */
export function entryKind(form: Form): EntryKind | undefined {
  if (form.is === 'entry') return form.of;
  return form.is === 'block' || form.is === 'term' || form.is === 'group' ? form.is : undefined;
}
