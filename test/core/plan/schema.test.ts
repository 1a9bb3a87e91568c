import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonSchema } from '../../../scripts/generate/schema.ts';
import { labelOf } from '../../../src/core/plan/field-labels.ts';
import { fields, sections } from '../../../src/core/plan/fields.ts';
import { fits } from '../../../src/core/plan/fits.ts';
import { formAt } from '../../../src/core/plan/form-at.ts';
import type { Path } from '../../../src/core/plan/path.ts';
import type { EntryKind } from '../../../src/core/plan/plan.ts';

const file = new URL('../../../schemas/meetup.schema.json', import.meta.url);

describe('the JSON Schema other editors read', () => {
  it('is the one the field table makes (npm run generate)', () =>
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(jsonSchema()))));

  it('requires a title of a series and a date of a session, and nothing else at the top', () => {
    const schema = jsonSchema() as {
      required?: string[];
      properties: Record<string, { required?: string[]; items?: { required?: string[] } }>;
    };
    assert.equal(schema.required, undefined);
    assert.deepEqual(schema.properties.series?.required, ['title']);
    assert.deepEqual(schema.properties.sessions?.items?.required, ['date']);
  });
});

describe('the field table', () => {
  it('labels every key in both languages', () => {
    for (const [kind, table] of Object.entries(fields))
      for (const key of Object.keys(table)) {
        const label = labelOf(kind as EntryKind, key);
        assert.ok(label.en && label.ja && label.en !== label.ja, `${kind}.${key}`);
      }
    for (const { label } of Object.values(sections)) assert.ok(label.en && label.ja);
  });

  const forms: readonly (readonly [path: Path, form: string | undefined])[] = [
    [['series', 'title'], 'text'],
    [['sessions', 0, 'host'], 'name'],
    [['sessions', 0, 'cohosts', 2], 'name'],
    [['sessions', 0, 'agenda', 0, 'who'], 'name'],
    [['sessions', 0, 'groups', 0, 1], 'name'],
    [['people', 'ken', 'specialty', 0], 'text'],
    [['topics', 'a', 'concerns'], 'concerns'],
    [['teams', 'a', 'handovers', 0, 'to'], 'name'],
    [['meetup'], 'count'],
    [['sessions', 'x', 'nothing'], undefined],
    [['nothing'], undefined],
    [['series', 'constructor'], undefined],
    [['__proto__', 'x'], undefined],
    [[], undefined],
  ];
  for (const [path, form] of forms)
    it(`expects ${form} at /${path.join('/')}`, () => assert.equal(formAt(path)?.is, form));

  const values: readonly (readonly [form: Parameters<typeof fits>[0]['is'], value: unknown, fits: boolean])[] = [
    ['text', 'a', true],
    ['text', '', false],
    ['text', 7, true],
    ['text', true, false],
    ['minutes', 60, true],
    ['minutes', 0, false],
    ['minutes', 1441, false],
    ['minutes', 1.5, false],
    ['minutes', '60', false],
    ['done', true, true],
    ['done', '2026-11-10', true],
    ['done', 'yes', false],
    ['day', '2026-02-30', false],
    ['time', '24:00', false],
    ['zone', 'JST', false],
    ['id', 'a b', false],
  ];
  for (const [is, value, expected] of values)
    it(`${expected ? 'takes' : 'does not take'} ${JSON.stringify(value)} for ${is}`, () =>
      assert.equal(fits({ is } as Parameters<typeof fits>[0], value), expected));
});
