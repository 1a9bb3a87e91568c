import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Form } from '../../src/core/plan/fields.ts';
import { fits } from '../../src/core/plan/fits.ts';
import { leafSchema } from '../../src/core/plan/schema.ts';
import { law } from './runs.ts';

const form: fc.Arbitrary<Form> = fc.oneof(
  fc
    .constantFrom('text', 'count', 'minutes', 'day', 'dayOrOpen', 'done', 'time', 'zone', 'id', 'on')
    .map((is) => ({ is }) as Form),
  fc.constant<Form>({ is: 'one', of: ['planned', 'held'] }),
  fc.constant<Form>({ is: 'name', of: 'people' }),
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    'tbd',
    '2026-11-10',
    '2026-02-30',
    '24:00',
    '15:00',
    'JST',
    'Asia/Tokyo',
    'UTC',
    'held',
    'a b',
    'ken',
  ),
  fc.constantFrom(0, -1, 1, 31, 1000, 1001, 1440, 1441, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  fc.anything(),
);

describe('the check of a value', () => {
  law(
    'is that of the schema',
    2000,
    fc.property(form, value, (form, value) => {
      assert.equal(
        fits(form, value),
        leafSchema(form)?.safeParse(value).success,
        // `String` throws for an object whose `toString` is none.
        `${JSON.stringify(form)} ${fc.stringify(value)}`,
      );
    }),
  );
});
