import assert from 'node:assert/strict';
import fc from 'fast-check';
import { obstacleTo } from '../../src/core/language/rename.ts';
import type { Named } from '../../src/core/plan/plan.ts';
import { namesIn } from '../../src/core/read/names.ts';
import { read } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { isPlain } from '../../src/core/revise/scalar.ts';
import { Folder } from '../core/folder.ts';
import { document, edit, edited } from './files.ts';
import { law } from './runs.ts';

const renamed = (text: string, of: Named, from: string, to: string): string | undefined => {
  const revision = revise(read(text), [{ do: 'renameName', of, from, to }]);
  return 'refused' in revision ? undefined : apply(text, revision.splices);
};
const unused = fc.constantFrom('taro', '太郎', 'z.9', 'が', 'x-y_z');
const chosen = fc.double({ min: 0, max: 1, noNaN: true });

/** A name of a text that needs no quotation marks: others get them, and keep them. */
function nameIn(text: string, share: number): { readonly kind: Named; readonly id: string } | undefined {
  const all = [...namesIn(read(text))].filter(({ id }) => isPlain(id, { flow: true }) && !/[\s'"]/.test(id));
  return all[Math.floor(share * all.length * 0.999)];
}

describe('renaming', () => {
  law(
    'there and back again gives the same bytes',
    150,
    fc.property(document, chosen, unused, (text, share, to) => {
      const name = nameIn(text, share);
      if (!name || obstacleTo(name, to, [read(text)])) return;
      const there = renamed(text, name.kind, name.id, to);
      if (there === undefined) return;
      assert.notEqual(there, text);
      assert.equal(renamed(there, name.kind, to, name.id), text);
    }),
  );

  law(
    'leaves none of the old and as many of the new',
    100,
    fc.property(document, edit, chosen, unused, (whole, slip, share, to) => {
      const text = edited(whole, slip);
      const name = nameIn(text, share);
      const there = name && renamed(text, name.kind, name.id, to);
      if (!name || there === undefined) return;
      const count = (of: string, id: string): number =>
        [...namesIn(read(of))].filter((one) => one.kind === name.kind && one.id === id).length;
      assert.equal(count(there, name.id), 0);
      assert.equal(count(there, to), count(text, name.id));
    }),
  );

  law(
    'gives nobody anything new to notice',
    30,
    fc.property(document, chosen, unused, (text, share, to) => {
      const name = nameIn(text, share);
      const there = name && !obstacleTo(name, to, [read(text)]) && renamed(text, name.kind, name.id, to);
      if (!there) return;
      const codes = (of: string): readonly string[] =>
        new Folder({ 'a.meetup.yaml': of })
          .findings('a.meetup.yaml')
          .map(({ code }) => code)
          .sort();
      // A bad id that becomes a good one is one thing less.
      const left = [...codes(text)];
      for (const code of codes(there)) assert.ok(left.splice(left.indexOf(code) >>> 0, 1).length, code);
    }),
  );
});
