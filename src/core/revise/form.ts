import { type Form, fieldOf, fields, isSection, sections } from '../plan/fields.ts';
import type { Path } from '../plan/path.ts';
import type { EntryKind } from '../plan/plan.ts';

/** What the format expects somewhere: a field's form, or a section of named entries. */
export type Expected = Form | { readonly is: 'named'; readonly of: EntryKind };

/** What the format expects at a path; undefined where it says nothing, as under `x-` keys. */
export function formAt(path: Path): Expected | undefined {
  const [top, ...rest] = path;
  if (typeof top !== 'string' || !isSection(top)) return undefined;
  const section = sections[top];
  if (section.holds === 'version') return undefined;
  const entry: Form = { is: 'entry', of: section.of };
  const whole: Expected =
    section.holds === 'list'
      ? { is: 'list', of: entry }
      : section.holds === 'named'
        ? { is: 'named', of: section.of }
        : entry;
  return rest.reduce<Expected | undefined>((at, step) => formUnder(at, step), whole);
}

/** What is expected one step further down. */
export function formUnder(form: Expected | undefined, step: string | number): Expected | undefined {
  if (form === undefined) return undefined;
  if (form.is === 'named') return { is: 'entry', of: form.of };
  if (form.is === 'group' && typeof step === 'number') return { is: 'name', of: 'people' };
  if (form.is === 'list') return typeof step === 'number' ? form.of : undefined;
  if (form.is === 'texts' || form.is === 'concerns') return { is: 'text' };
  const kind = kindOf(form);
  return kind !== undefined && typeof step === 'string' ? fieldOf(kind, step)?.form : undefined;
}

const kindOf = (form: Expected): EntryKind | undefined =>
  form.is === 'entry'
    ? form.of
    : form.is === 'block' || form.is === 'term' || form.is === 'group'
      ? form.is
      : undefined;

/** The keys a map at this path may have, in the order they are usually written; undefined where the format sets none. */
export function keysAt(path: Path): readonly string[] | undefined {
  if (path.length === 0) return Object.keys(sections);
  const form = formAt(path);
  const kind = form && kindOf(form);
  return kind && Object.keys(fields[kind]);
}
