import * as z from 'zod/mini';
import { isDay } from './day.ts';
import { labelOf } from './field-labels.ts';
import { type Form, fields, sections } from './fields.ts';
import { idProblem } from './id.ts';
import type { EntryKind } from './plan.ts';
import { isTime } from './time.ts';
import { isZone } from './zone.ts';

// Compiled checks would need `new Function`, which a strict content security policy refuses and this product forgoes.
z.config({ jitless: true });

/** Text may look like a number (`when: 2025`, `title: 007`): it is read as written. */
const text = z.union([z.string().check(z.minLength(1)), z.number()]);
const day = z.string().check(z.refine(isDay));
const id = z.string().check(z.refine((value) => idProblem(value) === undefined));
/** No session or block is longer than a day. */
const minutes = z.int().check(z.positive(), z.lte(1440));

const leaves = {
  text,
  count: z.int().check(z.positive(), z.lte(1000)),
  minutes,
  day,
  dayOrOpen: z.union([day, z.literal('tbd')]),
  done: z.union([z.boolean(), day]),
  time: z.string().check(z.refine(isTime)),
  zone: z.string().check(z.refine(isZone)),
  id,
  on: z.union([text, z.int().check(z.gte(1), z.lte(31))]),
  name: text,
} as const;

/** The schema of one value that is not a list or an entry; `fits` says the same. */
export const leafSchema = (form: Form): z.ZodMiniType | undefined =>
  form.is === 'one'
    ? z.enum(form.of as [string, ...string[]])
    : form.is in leaves
      ? leaves[form.is as keyof typeof leaves]
      : undefined;

/** The schema of a form in full. */
function schemaOf(form: Form): z.ZodMiniType {
  switch (form.is) {
    case 'list':
      return z.array(schemaOf(form.of));
    case 'texts':
      return z.union([text, z.array(text)]);
    case 'entry':
      return entrySchema(form.of);
    case 'block':
      return z.union([text, entrySchema('block')]);
    case 'term':
      return z.union([text, entrySchema('term')]);
    case 'group':
      return z.union([z.array(text), entrySchema('group')]);
    case 'concerns':
      return z.union([z.array(text), z.record(z.string(), z.union([text, z.null()]))]);
    default:
      return leafSchema(form) ?? z.unknown();
  }
}

/** The schema of one kind of entry. Keys it does not know pass: they are judged by name, with a suggestion. */
function entrySchema(kind: EntryKind): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [key, field] of Object.entries(fields[kind])) {
    const labelled = z.clone(schemaOf(field.form)).register(z.globalRegistry, {
      title: labelOf(kind, key).en,
      description: labelOf(kind, key).ja,
    });
    shape[key] = field.required ? labelled : z.optional(labelled);
  }
  return z.looseObject(shape);
}

/** The schema of a whole file, for the JSON Schema that other editors read. */
export function fileSchema(): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [key, section] of Object.entries(sections)) {
    const holds = sectionSchema(section);
    shape[key] = z.optional(
      holds.register(z.globalRegistry, { title: section.label.en, description: section.label.ja }),
    );
  }
  return z.looseObject(shape);
}

function sectionSchema(section: (typeof sections)[keyof typeof sections]): z.ZodMiniType {
  switch (section.holds) {
    case 'version':
      return z.int();
    case 'entry':
      return entrySchema(section.of);
    case 'list':
      return z.array(entrySchema(section.of));
    case 'named':
      return z.record(z.string(), z.union([entrySchema(section.of), z.null()]));
  }
}
