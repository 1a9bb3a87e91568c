import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../src/core/cursor/complete.ts';
import { hoverAt } from '../../src/core/cursor/hover.ts';
import type { Around, Offer } from '../../src/core/cursor/offer.ts';
import { placeAt } from '../../src/core/cursor/place.ts';
import type { Path } from '../../src/core/plan/path.ts';
import type { Node } from '../../src/core/read/node.ts';
import { read } from '../../src/core/read/read.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { clock, Folder } from '../core/folder.ts';
import { document, edit, edited } from './files.ts';
import { law } from './runs.ts';
import { anyText } from './texts.ts';

const others = {
  'shared.meetup.yaml':
    'teams: { sales: {}, 営業: {}, "C#": {} }\npeople: { ken: { team: sales }, mio: {}, "x[1]": {} }\n',
};

function around(text: string): Around {
  const folder = new Folder({ 'own.meetup.yaml': text, ...others });
  const own = folder.files.get('own.meetup.yaml');
  assert.ok(own);
  return { ...own, circle: folder.circle, words: wordsFor('ja', clock), now: 29_000_000 };
}

/** The text with an offer taken as it stands, in the line ends of the file. */
function taken(text: string, { span, insert }: Offer): string {
  const written = insert.map((piece) => (typeof piece === 'string' ? piece : (piece.text ?? ''))).join('');
  const broken = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return text.slice(0, span.start) + broken + text.slice(span.end);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the cursor', () => {
  law(
    'is told about at any offset of any text',
    600,
    fc.property(
      fc.oneof(
        anyText,
        fc.tuple(document, edit).map(([text, slip]) => edited(text, slip)),
      ),
      share,
      (text, at) => {
        const asked = around(text);
        const offset = Math.floor(at * text.length);
        for (const offer of completionsAt(asked, offset)) {
          assert.ok(offer.span.start <= offset && offset <= offer.span.end, JSON.stringify(offer));
          offer.about?.();
        }
        hoverAt(asked, offset);
      },
    ),
  );

  law(
    'is where the reading says, in a sound text',
    300,
    fc.property(document, (text) => {
      const reading = read(text);
      fc.pre(reading.sound && reading.shape.twins.length === 0 && !/(?:^|[\s,[{:-])[&*?!]/.test(text));
      for (const { path, base, node } of reading.entries())
        for (const [below, start] of scalarsIn(node, path)) {
          const found = placeAt(reading, base + start);
          assert.deepEqual(found.path, below, `${JSON.stringify(text)} at ${base + start}`);
        }
    }),
  );

  law(
    'never makes a sound file unsound with what it offers',
    500,
    fc.property(document, share, fc.nat(), (text, at, nth) => {
      const asked = around(text);
      fc.pre(asked.reading.sound);
      const offset = Math.floor(at * text.length);
      const offers = completionsAt(asked, offset);
      fc.pre(offers.length > 0);
      const offer = offers[nth % offers.length] as Offer;
      const after = taken(text, offer);
      assert.ok(
        read(after).sound,
        `${JSON.stringify(text)} at ${offset} with ${offer.label}: ${JSON.stringify(after)}`,
      );
    }),
  );
});

/** Where each text on one line begins, with its path. */
function* scalarsIn(node: Node, path: Path): Iterable<readonly [Path, number]> {
  if (node.kind === 'map') for (const { key, value } of node.pairs) yield* scalarsIn(value, [...path, key]);
  else if (node.kind === 'list') for (const [nth, item] of node.items.entries()) yield* scalarsIn(item, [...path, nth]);
  else if (node.style !== 'block' && node.end > node.start) yield [path, node.start];
}
