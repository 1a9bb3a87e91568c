import { labelOf } from '../plan/field-labels.ts';
import { type Form, fieldOf, fields, sections } from '../plan/fields.ts';
import type { EntryKind } from '../plan/plan.ts';
import type { Text } from '../words/words.ts';
import { agendaLines } from './agenda.ts';
import { type Around, columnOf, lineAt, type Offer, offerPieces, type Piece } from './offer.ts';
import type { CursorPlace } from './place.ts';
import { wordsFor } from './readings.ts';

/** The keys an entry may have and has not yet, the required ones first. */
export function keyOffers(around: Around, place: CursorPlace, kind: EntryKind): readonly Offer[] {
  const missing = Object.keys(fields[kind]).filter((key) => !place.keys.includes(key));
  const isRequired = (key: string): boolean => fieldOf(kind, key)?.required === true;
  return [...missing.filter(isRequired), ...missing.filter((key) => !isRequired(key))].flatMap((key) => {
    const field = fieldOf(kind, key);
    return field ? [keyOffer(around, place, key, field.form, labelOf(kind, key))] : [];
  });
}

function keyOffer(around: Around, place: CursorPlace, key: string, form: Form, label: Text): Offer {
  const { language } = around.words;
  const pieces = place.colon ? [] : behindKey(around, place, key, form);
  const other = language === 'ja' ? label.en : label.ja;
  const asks = pieces[0] === ': ' || (pieces[0] === ': [' && pieces.length === 3);
  return offerPieces(
    place,
    {
      kind: 'key',
      label: key,
      why: label[language],
      typed: [label.ja, ...wordsFor(key)],
      about: () => [label[language], other],
      ...(asks && !place.colon ? { again: true } : {}),
    },
    [key, ...pieces],
  );
}

const end: Piece = { stop: 0 };

/** The colon of a key and what is usually written behind it. */
function behindKey(around: Around, place: CursorPlace, key: string, form: Form): readonly Piece[] {
  const below = lineAt(columnOf(place) + 2);
  switch (form.is) {
    case 'texts':
      return [': [', { stop: 1 }, ']'];
    case 'concerns':
      return concernsOf(around, place, below);
    case 'entry':
      return place.flow ? [': { ', end, ' }'] : entryBelow(form.of, below);
    case 'block':
    case 'term':
    case 'group':
      return [': ', end];
    case 'done':
      return [': true'];
    case 'list':
      if (form.of.is === 'name') return [': [', { stop: 1 }, ']'];
      if (place.flow) return [': [', end, ']'];
      if (form.of.is === 'block') return [':', ...agendaLines(around, below)];
      if (form.of.is === 'group') return [':', below, '- [', { stop: 1 }, ']'];
      return [':', below, '- ', end];
    default:
      return key === 'every' || key === 'on' ? [': ', end] : [': ', end];
  }
}

function entryBelow(of: EntryKind, below: string): readonly Piece[] {
  if (of === 'cadence')
    return [': { every: ', { stop: 1, text: '1 month' }, ', on: ', { stop: 2, text: '3rd thu' }, ' }'];
  if (of === 'renewal') return [':', below, 'after: ', { stop: 1, text: '3' }];
  return [':', below, end];
}

/** A line for each team of the series, as each should have its reason. */
function concernsOf({ reading }: Around, place: CursorPlace, below: string): readonly Piece[] {
  const series = reading.find(['series', 'teams'])?.node;
  const teams =
    series?.kind === 'list' ? series.items.flatMap((item) => (item.kind === 'scalar' ? (item.value ?? []) : [])) : [];
  const plain = teams.filter((team) => typeof team === 'string' && /^[\p{L}\p{N}_-]+$/u.test(team));
  if (place.flow || plain.length < 2) return [': [', { stop: 1 }, ']'];
  return [':', ...plain.flatMap((team, nth): Piece[] => [below, `${team}: `, { stop: nth + 1 }])];
}

/** The sections a file does not have yet. */
export function sectionOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { language } = around.words;
  const kinds = { entry: '  ', named: '  ', list: '  - ', version: '' } as const;
  return Object.entries(sections)
    .filter(([key]) => !place.keys.includes(key))
    .map(([key, { holds, label }]) => {
      const pieces: readonly Piece[] = holds === 'version' ? [': 1'] : [`:\n${kinds[holds]}`, end];
      const other = language === 'ja' ? label.en : label.ja;
      return offerPieces(
        place,
        {
          kind: 'key',
          label: key,
          why: label[language],
          typed: [label.ja, ...wordsFor(key)],
          about: () => [label[language], other],
          ...(holds === 'version' || place.colon ? {} : { again: true }),
        },
        [key, ...(place.colon ? [] : pieces)],
      );
    });
}
