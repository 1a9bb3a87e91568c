import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { extractShared } from '../../../src/core/revise/extract.ts';
import { apply } from '../../../src/core/revise/revise.ts';

/** Both texts after teams and people have moved from the first to the second, or the reason against it. */
function moved(here: string, there = ''): readonly [string, string] | string {
  const extraction = extractShared(read(here), read(there));
  if ('refused' in extraction) return extraction.refused.reason;
  return [apply(here, extraction.here), apply(there, extraction.there)];
}

describe('teams and people move to a file of their own', () => {
  const cases: readonly (readonly [why: string, here: string, there: string, here2: string, there2: string])[] = [
    [
      'into a new file, with their comments',
      'series: { title: A }\n\n# who we are\nteams:\n  dev: # us\n    name: Dev\n\npeople:\n  ken: { team: dev }\n  # new\n  mio:\n',
      '',
      'series: { title: A }\n',
      '# who we are\nteams:\n  dev: # us\n    name: Dev\n\npeople:\n  ken: { team: dev }\n  # new\n  mio:\n',
    ],
    [
      'from between other sections',
      'teams:\n  dev:\nsessions:\n  - date: 2026-12-17\npeople: { ken: }\noutcomes: []\n',
      '',
      'sessions:\n  - date: 2026-12-17\noutcomes: []\n',
      'teams:\n  dev:\n\npeople: { ken: }\n',
    ],
    [
      'below those that are there, as far in as they are',
      'series: { title: A }\npeople:\n    ken:\n        team: dev\n',
      'people:\n  mio: # first\n\nteams:\n  dev:\n',
      'series: { title: A }\n',
      'people:\n  mio: # first\n  ken:\n      team: dev\n\nteams:\n  dev:\n',
    ],
    [
      'with the line ends of the file they come to',
      'series: { title: A }\r\nteams:\r\n  dev:\r\n',
      'people:\n  mio:\n',
      'series: { title: A }\r\n',
      'people:\n  mio:\n\nteams:\n  dev:\n',
    ],
    [
      'behind a file without a last line end',
      'series: { title: A }\nteams:\n  dev:',
      'people:\n  mio:',
      'series: { title: A }',
      'people:\n  mio:\n\nteams:\n  dev:\n',
    ],
  ];
  for (const [why, here, there, ...expected] of cases) it(why, () => assert.deepEqual(moved(here, there), expected));

  const refused: readonly (readonly [why: string, here: string, there: string, reason: string])[] = [
    ['nothing to move', 'series: { title: A }\n', '', 'gone'],
    ['an empty section', 'series: { title: A }\nteams:\n', '', 'gone'],
    ['somebody who is there already', 'people: { ken: }\n', 'people: { ken: }\n', 'taken'],
    ['a line that cannot be read', 'people: { ken: }\nseries: { title: "A }\n', '', 'broken'],
    ['a line that cannot be read there', 'people: { ken: }\n', 'teams: [\n', 'broken'],
    ['names between braces below names on lines', 'people: { ken: }\n', 'people:\n  mio:\n', 'unwritable'],
    ['an anchor that is left behind', 'people:\n  ken: &k { team: dev }\nx-k: *k\n', '', 'unwritable'],
  ];
  for (const [why, here, there, reason] of refused)
    it(`not ${why}`, () => {
      const found = moved(here, there);
      assert.equal(typeof found, 'string', JSON.stringify(found));
      if (why !== 'an anchor that is left behind') assert.equal(found, reason);
    });
});
