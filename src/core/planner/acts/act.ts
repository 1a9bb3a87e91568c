import * as z from 'zod/mini';

// Compiled checks would need `new Function`, which a strict content security policy refuses.
z.config({ jitless: true });

const place = z.int().check(z.gte(0), z.lte(100_000));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(10_000));
const minutes = z.int().check(z.gte(1), z.lte(1440));
const path = z.readonly(
  z.array(z.union([z.string().check(z.maxLength(200)), place])).check(z.minLength(2), z.maxLength(6)),
);
const scalar = z.union([z.string().check(z.maxLength(10_000)), z.number(), z.boolean(), z.null()]);
const session = place;

/**
 * What somebody did in the planner, as data. Places are those of the version the planner showed; `saw` is what stood
 * there, so that an act on a text that has changed since can be done all the same, or refused with a word.
 */
const act = z.discriminatedUnion('act', [
  /** Writes one value; `null` takes it away. Which places may be written, `settable` says. */
  z.strictObject({ act: z.literal('set'), path, saw: scalar, value: scalar }),
  /** Puts a block before the block `before`, at the end where it is `null`. */
  z.strictObject({ act: z.literal('moveBlock'), session, block: place, before: z.nullable(place) }),
  /** Adds one block before the block `before`, or at the end. */
  z.strictObject({
    act: z.literal('addBlock'),
    session,
    before: z.nullable(place),
    minutes,
    what: words,
    topic: z.optional(name),
  }),
  /** Adds the phases of a form of discussion, scaled to `minutes` exactly. */
  z.strictObject({ act: z.literal('addFormat'), session, format: name, minutes, topic: z.optional(name) }),
  /** Removes a block, a hint or a follow-up; `saw` is its text. */
  z.strictObject({ act: z.literal('remove'), path, saw: z.string().check(z.maxLength(10_000)) }),
  /** Adds a name to a list of a session, or takes it out. */
  z.strictObject({
    act: z.enum(['join', 'leave']),
    session,
    list: z.enum(['topics', 'cohosts', 'participants']),
    id: name,
  }),
  /** Gives a topic that is on one session to another one. */
  z.strictObject({ act: z.literal('carryTopic'), topic: name, from: session, to: session }),
  z.strictObject({
    act: z.literal('addHint'),
    session,
    said: words,
    from: name,
    to: z.optional(name),
  }),
  z.strictObject({
    act: z.literal('addFollowup'),
    session,
    what: words,
    owner: z.optional(name),
    due: z.optional(name),
  }),
  z.strictObject({ act: z.literal('addSession'), date: name, host: z.optional(name), topic: z.optional(name) }),
  z.strictObject({
    act: z.literal('decide'),
    decision: z.enum(['continue', 'change', 'pause', 'close']),
    why: z.optional(words),
    change: z.optional(words),
  }),
]);

export type Act = z.infer<typeof act>;
export type ActOf<K extends Act['act']> = Extract<Act, { act: K }>;

/** The check of an act as it arrives. */
export const actSchema = act;
