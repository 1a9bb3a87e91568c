import { isDay } from '../plan/day.ts';
import type { Form } from '../plan/fields.ts';
import { fits } from '../plan/fits.ts';
import { idProblem } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import { slug } from '../plan/slug.ts';
import { isTime } from '../plan/time.ts';
import { isZone, zoneNames } from '../plan/zone.ts';
import type { FormWord } from '../words/terms.ts';
import type { Text } from '../words/words.ts';
import { type Around, keyOf, nameRead } from './around.ts';
import { type Fault, fault, head } from './fault.ts';
import type { MapNode, Node, ScalarNode } from './node.ts';
import { formNamed, nearest, readDay, readTime, usualZone } from './slips.ts';
import { isUnseen } from './unseen.ts';

/** Reads the value of one field; undefined when it is at fault. */
export function readLeaf(form: Form, node: Node, path: Path, around: Around): unknown {
  if (node.kind !== 'scalar') {
    const split = node.kind === 'map' ? splitText(form, node, path) : undefined;
    around.report(
      split ??
        fault('wrong-type', node.kind === 'map' ? head(node, around.text) : node, path, {
          key: keyOf(path),
          form: leafForm(form),
        }),
    );
    return undefined;
  }
  switch (form.is) {
    case 'day':
    case 'dayOrOpen':
      return readDate(form, node, path, around);
    case 'done':
      return typeof node.value === 'boolean' ? node.value || undefined : readDate({ is: 'day' }, node, path, around);
    case 'time':
      return readClock(node, path, around);
    case 'zone':
      return readZone(node, path, around);
    case 'count':
    case 'minutes':
      return readNumber(form, node, path, around);
    case 'on':
      return node.value === null ? undefined : String(node.value);
    case 'id':
      return readId(node, path, around);
    default:
      if (form.is === 'text' && node.style === 'plain' && isCut(around.text, node.end))
        around.report({ ...fault('colon-in-text', node, path, { value: node.source }), because: 'hash' });
      if (fits(form, node.value)) {
        const value = typeof node.value === 'number' ? node.source : node.value;
        if (form.is === 'name') nameRead(around.names, form.of, String(value));
        return value;
      }
      around.report(fault('wrong-type', node, path, { key: keyOf(path), form: leafForm(form), value: node.source }));
      return undefined;
  }
}

/** `C #study`: one space and a sign that nobody sets apart from the word behind it, as one would for a comment. */
const isCut = (text: string, end: number): boolean =>
  text[end] === ' ' && /^#[A-Za-z0-9]/.test(text.slice(end + 1, end + 3));

/** A sentence with a colon in it becomes a map of one pair: `- Where do we wait: at the quote?` */
function splitText(form: Form, node: MapNode, path: Path): Fault | undefined {
  const first = node.pairs[0];
  if (form.is !== 'text' || node.flow || !first || node.pairs.length > 1) return undefined;
  return fault('colon-in-text', { start: first.keyStart, end: node.end }, path, { key: first.key });
}

function readDate(form: Form, node: ScalarNode, path: Path, around: Around): unknown {
  const written = typeof node.value === 'string' ? node.value : node.source;
  const reading = isDay(written)
    ? { day: written, wide: false }
    : written === 'tbd'
      ? { open: true, plain: true }
      : readDay(written, around.near);
  const say = (fixed: string | undefined, because?: string): undefined =>
    void around.report({
      ...fault('bad-date', node, path, fixed ? { value: written, fixed } : { value: written }),
      ...(because ? { because } : {}),
    });
  if ('day' in reading) {
    if (reading.wide) around.report(fault('full-width', node, path, { value: written, fixed: reading.day }));
    return reading.day;
  }
  if ('fix' in reading) return say(reading.fix);
  if ('timed' in reading) {
    const { timed: fixed, time, minutes } = reading;
    const facts = { value: written, fixed, time, ...(minutes === undefined ? {} : { minutes }) };
    return void around.report({ ...fault('bad-date', node, path, facts), because: 'timed' });
  }
  if ('problem' in reading) {
    const told = fault('bad-date', node, path, {
      value: written,
      ...('on' in reading ? { fixed: reading.on } : {}),
      ...('at' in reading ? { time: reading.at } : {}),
    });
    return void around.report({ ...told, because: openOr(form, reading.problem) });
  }
  if (form.is !== 'dayOrOpen') return say(undefined, 'unreadable');
  if (!reading.plain) say('tbd', 'open');
  return 'tbd';
}

/** Where a date may be left open, what is no date mostly means that it is. */
const openOr = (form: Form, problem: string): string =>
  form.is === 'dayOrOpen' && problem === 'unreadable' ? 'unreadable or open' : problem;

function readClock(node: ScalarNode, path: Path, around: Around): unknown {
  const written = typeof node.value === 'string' ? node.value : node.source;
  const reading = isTime(written) ? { time: written, wide: false } : readTime(written);
  if ('time' in reading) {
    if (reading.wide) around.report(fault('full-width', node, path, { value: written, fixed: reading.time }));
    return reading.time;
  }
  if ('problem' in reading) {
    const facts = { value: written, ...('at' in reading ? { time: reading.at } : {}) };
    around.report({ ...fault('bad-time', node, path, facts), because: reading.problem });
  } else if (reading.minutes === undefined)
    around.report(fault('bad-time', node, path, { value: written, fixed: reading.fix }));
  else
    around.report({
      ...fault('bad-time', node, path, { value: written, fixed: reading.fix, minutes: reading.minutes }),
      because: 'range',
    });
  return undefined;
}

function readNumber(form: Form, node: ScalarNode, path: Path, around: Around): unknown {
  if (fits(form, node.value)) return node.value;
  const half = typeof node.value === 'string' ? node.value.normalize('NFKC') : '';
  const number = /^\d{1,4}$/.test(half) && half !== node.value ? Number(half) : undefined;
  if (number !== undefined && fits(form, number)) {
    around.report(fault('full-width', node, path, { value: String(node.value), fixed: half }));
    return number;
  }
  around.report(fault('wrong-type', node, path, { key: keyOf(path), form: leafForm(form) }));
  return undefined;
}

function readZone(node: ScalarNode, path: Path, around: Around): unknown {
  const written = String(node.value ?? node.source);
  if (isZone(written)) return written;
  const guess = usualZone(written) ?? nearest(written, zoneNames());
  const found = fault('unknown-timezone', node, path, { value: written, guess: guess ?? 'Asia/Tokyo' });
  around.report(guess === undefined ? { ...found, because: 'example' } : found);
  return undefined;
}

function readId(node: ScalarNode, path: Path, around: Around): unknown {
  const id = String(node.value ?? node.source);
  if (checkId(id, node, path, around)) return id;
  return undefined;
}

/** Reports an id that cannot be one; true when it can. */
export function checkId(id: string, at: { start: number; end: number }, path: Path, around: Around): boolean {
  const problem = idProblem(id);
  if (!problem) return true;
  if (isUnseen(id)) return false;
  const fixed = slug(id);
  const facts = fixed ? { id, fixed } : { id };
  around.report({ ...fault('bad-id', at, path, facts), ...(problem === 'length' ? { because: 'length' } : {}) });
  return false;
}

const enumForms: ReadonlyMap<string, FormWord> = new Map([
  ['decision', 'decision'],
  ['status', 'status'],
  ['kind', 'kind'],
  ['source', 'source'],
  ['aim', 'step'],
  ['role', 'step'],
]);

function leafForm(form: Form): Text {
  if (form.is === 'one') return formNamed(enumForms.get(enumKey(form.of)) ?? 'text');
  if (form.is === 'minutes') return formNamed('minutes');
  return form.is === 'count' ? formNamed('number') : form.is === 'done' ? formNamed('done') : formNamed('text');
}

/** Which set of words this is: each has a sentence of its own. */
function enumKey(of: readonly string[]): string {
  if (of.includes('pause')) return 'decision';
  if (of.includes('cancelled')) return 'status';
  if (of.includes('swap')) return 'source';
  return of.includes('cohost') ? 'aim' : 'kind';
}
