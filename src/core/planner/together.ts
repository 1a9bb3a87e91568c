import * as z from 'zod/mini';
import { togetherLabels } from '../words/together.ts';
import type { Language } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { type NetworkView, networkView } from './network.ts';
import { type Seats, seatsOf, type Table } from './seats.ts';

/** What of the planner is about people together: who will sit with whom, and who has met whom. */
export interface Together {
  readonly labels: TogetherLabels;
  readonly seats: readonly Seats[];
  /** A sentence while nobody has met; undefined in a file without a series. */
  readonly network: NetworkView | string | undefined;
}

export type TogetherLabels = Readonly<Record<keyof typeof togetherLabels, string>>;
const labelsIn = (language: Language): TogetherLabels =>
  Object.fromEntries(Object.entries(togetherLabels).map(([key, text]) => [key, text[language]])) as TogetherLabels;

export const togetherOf = (desk: Desk): Together => ({
  labels: labelsIn(desk.words.language),
  seats: seatsOf(desk),
  network: networkView(desk),
});

// Compiled checks would need `new Function`, which a strict content security policy refuses.
z.config({ jitless: true });
const place = z.int().check(z.gte(0), z.lte(100_000));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const names = z.readonly(z.array(name).check(z.minLength(2), z.maxLength(200)));
const wishes = z.readonly(z.array(names).check(z.maxLength(100)));
const table = z.strictObject({ people: z.readonly(z.array(name).check(z.maxLength(5000))), lead: z.optional(name) });

const fromTogether = z.union([
  z.strictObject({
    mix: z.strictObject({
      session: place,
      size: z.int().check(z.gte(2), z.lte(100)),
      rounds: z.int().check(z.gte(1), z.lte(30)),
      seed: z.int().check(z.gte(1), z.lte(999_999)),
      apart: wishes,
      together: wishes,
    }),
  }),
  z.strictObject({ stopMixing: z.literal(true) }),
  z.strictObject({
    seat: z.strictObject({
      session: place,
      rounds: z.readonly(z.array(z.readonly(z.array(table).check(z.maxLength(2500)))).check(z.maxLength(30))),
    }),
  }),
]);
/** What the groups pane may ask of the editor: to mix, to stop, or to write groups down. */
export type FromTogether = z.infer<typeof fromTogether>;

/** A message of the groups pane; undefined for anything else. */
export function heardTogether(message: unknown): FromTogether | undefined {
  const checked = fromTogether.safeParse(message);
  return checked.success ? checked.data : undefined;
}

/** What the editor answers the groups pane. */
export interface Mixing {
  readonly session: number;
  /** How far it is, from 0 to 1, while it is mixing. */
  readonly share?: number;
  readonly rounds?: readonly (readonly Table[])[];
  /** What the groups bring, why there are none, or why they could not be written. */
  readonly said?: string;
  /** True once groups are written. */
  readonly written?: boolean;
}
