import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Splice } from '../../src/core/plan/change.ts';
import type { Path } from '../../src/core/plan/path.ts';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { follow, sinceThen } from '../../src/core/planner/acts/follow.ts';
import { orderOf } from '../../src/core/planner/acts/order.ts';
import { edit, read } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { compose } from '../../src/core/revise/splice.ts';
import { groundOn } from '../core/planner/ground.ts';
import { examples } from './files.ts';
import { law } from './runs.ts';
import { anyText } from './texts.ts';

const styles = [
  'sessions:\n  - date: 2026-12-10\n    agenda:\n      # first\n      - 5m a\n      - 10m b # two\n\n      - { minutes: 15, what: c, who: ken }\n      - 10m b\n  - date: 2026-12-17\n    agenda: [5m a, 10m b]\n',
  'series:\r\n  title: A\r\nsessions:\r\n- date: 2026-12-10\r\n  agenda:\r\n  - 5m a\r\n  - minutes: 10\r\n    what: |\r\n      b\r\n      c\r\n- date: tbd\r\n  topics: [x]\r\n',
];
const texts = fc.constantFrom(...styles, ...examples.filter((text) => text.includes('agenda:')));

/** An act on a text, chosen by numbers: whatever the text, it is about something that stands in it. */
function actOn(text: string, kind: number, pick: number, words: string): Act {
  const { plan } = read(text);
  const withAgenda = plan.sessions.filter(({ agenda }) => (agenda?.length ?? 0) > 0);
  const session = withAgenda[pick % withAgenda.length];
  const blocks = session?.agenda ?? [];
  const block = blocks[pick % Math.max(1, blocks.length)];
  const nth = session?.nth ?? 0;
  const path = ['sessions', nth, 'agenda', block?.nth ?? 0];
  const before = blocks[(pick * 7) % (blocks.length + 1)]?.nth ?? null;
  const all: readonly Act[] = [
    { act: 'moveBlock', session: nth, block: block?.nth ?? 0, before },
    { act: 'set', path: [...path, 'minutes'], saw: block?.minutes ?? null, value: (pick % 90) + 1 },
    { act: 'set', path: [...path, 'what'], saw: block?.what ?? null, value: words },
    { act: 'set', path: ['sessions', nth, 'host'], saw: session?.host ?? null, value: 'noor' },
    { act: 'remove', path, saw: block?.what ?? '' },
    { act: 'join', session: nth, list: 'participants', id: 'noor' },
    { act: 'addBlock', session: nth, before, minutes: 5, what: words.trim() === '' ? 'x' : words },
    { act: 'addHint', session: nth, said: words.trim() === '' ? 'x' : words, from: 'noor' },
  ];
  return all[kind % all.length] as Act;
}

interface Done {
  readonly text: string;
  readonly splices: readonly Splice[];
  /** Whether the field it is about was there before. */
  readonly stood: boolean;
}

/** What becomes of a text by an act that was made on another one; undefined where it is refused. */
function doneOn(now: string, shown: string, heard: readonly Splice[], act: Act): Done | undefined {
  const before = read(shown);
  const reading = heard.length > 0 ? edit(before, heard) : before;
  assert.equal(reading.text, now);
  const order = orderOf(act, groundOn(sinceThen(before, reading, heard)));
  if ('refused' in order) return undefined;
  const revision = revise(reading, order.changes);
  if ('refused' in revision) return undefined;
  const { splices } = revision;
  return { text: apply(now, splices), splices, stood: reading.find((order.at ?? []).slice(0, 3)) !== undefined };
}

/** A word typed at a place, a stretch deleted, or a line put in. */
const typing = fc.record({
  at: fc.nat(),
  gone: fc.constantFrom(0, 0, 0, 1, 4, 30),
  text: fc.constantFrom('x', '', 'ab c', '営業', '  - date: 2026-12-03\n', '      - 3m new\n', '# note\n'),
});
type Typing = typeof typing extends fc.Arbitrary<infer T> ? T : never;

/** An editor has one kind of line end for a file: a line that is put in gets the one of its file. */
function typed(text: string, { at, gone, text: key }: Typing): Splice {
  const word = text.includes('\r\n') ? key.replace('\n', '\r\n') : key;
  const line = word.endsWith('\n');
  const place = line ? text.lastIndexOf('\n', at % text.length) + 1 : at % (text.length + 1);
  const start = text[place - 1] === '\r' ? place - 1 : place;
  return { start, end: Math.min(text.length, start + (line ? 0 : gone)), text: word };
}

/**
 * Where an edit of a text stands in the text another edit has left; undefined where the two touch. Two that put something
 * into the same gap touch too, whatever blank lines and remarks are in it: which of them comes first is nobody's to say.
 */
function beside(text: string, splice: Splice, others: readonly Splice[]): Splice | undefined {
  const apart = (one: Splice, other: Splice): boolean =>
    one.end < other.start &&
    text
      .slice(one.end, other.start)
      .replace(/^\s*#.*$/gm, '')
      .trim() !== '';
  if (!others.every((other) => apart(splice, other) || apart(other, splice))) return undefined;
  const shift = others
    .filter(({ end }) => end < splice.start)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return { start: splice.start + shift, end: splice.end + shift, text: splice.text };
}

/** Whether an edit of a text is about something inside the entry at a place. */
function goesInto(text: string, path: Path, { start, end }: Splice): boolean {
  const entry = read(text).find(path);
  return entry !== undefined && end >= entry.base + entry.node.start && start <= entry.base + entry.node.end;
}

/**
 * Two texts are the same, or what is new stands elsewhere among its neighbours, or is written in another style: it goes
 * by the keys around it and by how the lists beside it are written, and the typing may have changed one of those. Then
 * both are made of the same words, and say the same unless the typing tore what they speak of.
 */
function sameBut(one: string, other: string, torn: boolean): void {
  if (one === other) return;
  const words = (text: string): string => [...text.replace(/[\s{}[\],"'-]/g, '')].sort().join('');
  assert.equal(words(one), words(other), `${one}\n---\n${other}`);
  if (!torn) assert.deepEqual(read(one).plan, read(other).plan, `${one}\n---\n${other}`);
}

describe('acts and typing at the same time', () => {
  law(
    'lose neither: done after the typing or before it comes to the same, or the act is refused',
    300,
    fc.property(texts, fc.nat(), fc.nat(), anyText, typing, (text, kind, pick, words, key) => {
      const act = actOn(text, kind, pick, words);
      const alone = doneOn(text, text, [], act);
      if (!alone) return;
      const splice = typed(text, key);
      const now = apply(text, [splice]);
      const both = doneOn(now, text, [splice], act);
      if (!both) return;
      // Typing in its key made another field of the one that was meant: the act begins it anew, and both are there.
      if (alone.stood && !both.stood) return;
      // What was typed is still there, whatever the act did.
      const later = beside(text, splice, alone.splices);
      if (!later) return;
      // Where an entry of the list ends is for the text to say once the typing went into it, and a block moves around it.
      const list = act.act === 'moveBlock' || act.act === 'addBlock' ? ['sessions', act.session, 'agenda'] : undefined;
      const torn = list !== undefined && goesInto(text, list, splice);
      sameBut(both.text, apply(alone.text, [later]), torn);
    }),
  );

  law(
    'find a place again by what stands there, wherever lines were put in or taken out around it',
    100,
    fc.property(texts, fc.array(typing, { maxLength: 4 }), fc.nat(), (text, keys, pick) => {
      const before = read(text);
      const sessions = before.plan.sessions.filter(({ agenda }) => (agenda?.length ?? 0) > 0);
      const session = sessions[pick % sessions.length];
      const block = session?.agenda?.[pick % (session.agenda.length || 1)];
      if (!session || !block) return;
      const path = ['sessions', session.nth, 'agenda', block.nth];
      const heard: Splice[] = [];
      let now = before;
      for (const key of keys) {
        const splice = typed(now.text, key);
        heard.push(splice);
        now = edit(now, [splice]);
      }
      const place = follow(sinceThen(before, now, heard), path);
      if (!place) return;
      const found = now.find(place);
      assert.ok(found, 'what was followed is there');
      const own = before.find(path);
      const span = own && text.slice(own.base + own.node.start, own.base + own.node.end);
      const is = now.text.slice(found.base + found.node.start, found.base + found.node.end);
      // Either it is the same still, or the typing went into it.
      const start = own ? own.base + own.node.start : 0;
      const end = own ? own.base + own.node.end : 0;
      const whole = compose(text, [], heard.length === 1 ? heard : []);
      const untouched = heard.length === 1 && whole.every((one) => one.end < start || one.start > end);
      if (!untouched) return;
      // A line is the rest of a text above it by its indentation alone: what is typed on the line right behind the entry
      // may make that line a part of what the entry says, in a block text and in a plain one. It says its own still.
      const behind = whole.some((one) => one.start > end && !text.slice(end, one.start).trimStart().includes('\n'));
      if (behind) assert.ok(is.startsWith(span ?? ''), 'it begins with what it was');
      else assert.equal(is, span);
    }),
  );

  law(
    'done twice is not done twice: an act made before the page showed it is known to be done, or refused',
    40,
    fc.property(texts, fc.nat(), anyText, (text, pick, words) => {
      for (const kind of [1, 2, 3, 4, 5]) {
        const act = actOn(text, kind, pick, words);
        const once = doneOn(text, text, [], act);
        if (!once) continue;
        const [first] = once.splices;
        const heard = once.splices.length === 1 && first ? [first] : [];
        const twice = doneOn(once.text, text, heard.length === 1 ? heard : differenceAs(text, once.text), act);
        if (twice) assert.equal(twice.text, once.text);
      }
    }),
  );
});

/** All of an edit as one splice, as an editor may tell it. */
function differenceAs(before: string, after: string): readonly Splice[] {
  return before === after ? [] : [{ start: 0, end: before.length, text: after }];
}
