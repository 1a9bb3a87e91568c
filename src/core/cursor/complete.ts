import type { EntryKind } from '../plan/plan.ts';
import { agendaOffers, asItems, formatOffers } from './agenda.ts';
import { dayOffers } from './days.ts';
import { entryOffers, fileOffer, templateOffers } from './entries.ts';
import { keyOffers, sectionOffers } from './keys.ts';
import { nameOffers, teamIds, teamOffer } from './names.ts';
import { newNameOffers } from './new-names.ts';
import { type Around, columnOf, type Offer } from './offer.ts';
import { type CursorPlace, placeAt, placeInItemAbove } from './place.ts';
import { minuteOffers, plainOffers, timeOffers, wordOffers, zoneOffers } from './values.ts';

/** What could be written at an offset, likeliest first; nothing inside of prose, comments and free text. */
export function completionsAt(around: Around, offset: number): readonly Offer[] {
  const place = placeAt(around.reading, offset);
  if (place.at === 'key') return inMap(around, place);
  if (place.at === 'item') return belowItem(around, place, offset);
  if (place.at !== 'value') return [];
  return place.form?.is === 'list' && !place.flow ? keysOfItemAbove(around, place, offset) : values(around, place);
}

/** Another item, or what the one above may still say: that first where it has only been begun. */
function belowItem(around: Around, place: CursorPlace, offset: number): readonly Offer[] {
  const [another, above] = [newItem(around, place), itemAbove(around, place, offset)];
  if (!above) return another;
  const more = keyOffers(around, above, above.form.of);
  return above.keys.length === 1
    ? [...more, ...another.map(({ preselect, ...offer }) => offer)]
    : [...another, ...more];
}

function keysOfItemAbove(around: Around, place: CursorPlace, offset: number): readonly Offer[] {
  const above = itemAbove(around, place, offset);
  return above ? keyOffers(around, above, above.form.of) : [];
}

type InEntry = CursorPlace & { readonly form: Extract<CursorPlace['form'], { readonly is: 'entry' }> };

/** The place of a key in the item above, where the cursor is below its dash; undefined where no key can stand. */
function itemAbove(around: Around, { path }: CursorPlace, offset: number): InEntry | undefined {
  const above = placeInItemAbove(around.reading, offset);
  if (above?.at !== 'key' || above.form?.is !== 'entry' || above.path.length !== path.length + 1) return undefined;
  return { ...above, form: above.form };
}

function inMap(around: Around, place: CursorPlace): readonly Offer[] {
  const { form, path } = place;
  if (path.length === 0) {
    if (place.flow) return [];
    const empty = around.reading.shape.heads.size === 0 && place.column === 0 && !place.colon;
    return [
      ...(empty ? [fileOffer(around, place), ...templateOffers(around, place)] : []),
      ...sectionOffers(around, place),
    ];
  }
  if (form?.is === 'named') {
    // In the place of a name that has something behind it, a whole entry would be one too many.
    const entry = place.colon ? [] : entryOffers(around, place, form.of);
    return [...newNameOffers(around, place, form.of), ...entry];
  }
  if (form?.is === 'concerns')
    return teamIds(around)
      .filter((id) => !place.keys.includes(id))
      .map((id) => {
        const offer = teamOffer(around, place, id);
        return place.colon ? offer : { ...offer, insert: [...offer.insert, ': ', { stop: 0 }] };
      });
  if (form?.is === 'block' || form?.is === 'term' || form?.is === 'group') return keyOffers(around, place, form.is);
  if (form?.is !== 'entry') return [];
  const entry = isNewItem(place) ? entryOffers(around, place, form.of) : [];
  return [...entry, ...keyOffers(around, place, form.of), ...wholeAgendas(around, place, form.of)];
}

/** True in an item of a list that has no key yet. */
const isNewItem = ({ path, keys, flow, colon }: CursorPlace): boolean =>
  typeof path.at(-1) === 'number' && keys.length === 0 && !flow && !colon;

const wholeAgendas = (around: Around, place: CursorPlace, kind: EntryKind): readonly Offer[] =>
  kind === 'session' && !place.flow && !place.colon && !place.keys.includes('agenda') && !isNewItem(place)
    ? agendaOffers(around, place, (lines) => `agenda:${asItems(lines, columnOf(place) + 2)}`)
    : [];

/** Behind a key of a list, on a line of its own: the dash comes along. */
function newItem(around: Around, place: CursorPlace): readonly Offer[] {
  const { form } = place;
  if (form?.is !== 'list') return [];
  if (form.of.is === 'entry') return entryOffers(around, place, form.of.of);
  return values(around, { ...place, form: form.of });
}

function values(around: Around, place: CursorPlace): readonly Offer[] {
  const { form, path } = place;
  const key = path.findLast((step) => typeof step === 'string');
  switch (form?.is) {
    case 'name':
      return nameOffers(around, place, form.of);
    case 'one':
      return wordOffers(around, place, form.of);
    case 'day':
    case 'dayOrOpen':
      return dayOffers(around, place);
    case 'done':
      return [...plainOffers(place, [['true']]), ...dayOffers(around, place)];
    case 'time':
      return timeOffers(around, place);
    case 'zone':
      return zoneOffers(around, place);
    case 'minutes':
      return minuteOffers(around, place);
    case 'on':
      return plainOffers(
        place,
        [...ordinals, ...weekdays].map((day) => [day]),
      );
    case 'block':
      return newBlock(around, place);
    case 'text':
      if (path[2] === 'concerns') return typeof path[3] === 'number' ? teamsInList(around, place) : [];
      if (key === 'format') return formatOffers(around, place);
      return key === 'every'
        ? plainOffers(
            place,
            rates.map((rate) => [rate]),
          )
        : [];
    default:
      return [];
  }
}

/** At the first line of an agenda, all of them at once. */
function newBlock(around: Around, place: CursorPlace): readonly Offer[] {
  const known = place.at === 'item' ? around.reading.find(place.path)?.node : undefined;
  const begins = place.at === 'item' ? known?.kind !== 'list' : place.fresh && place.path.at(-1) === 0;
  if (place.flow || !begins) return [];
  const column = columnOf(place) - 2;
  // The dash of the first line is written already, or comes along with whatever is offered there.
  return agendaOffers(around, place, (lines) => asItems(lines, column).slice(column + 3));
}

/** Teams a topic concerns, as a plain list. */
function teamsInList(around: Around, place: CursorPlace): readonly Offer[] {
  return nameOffers(around, place, 'teams');
}

const rates = ['1 month', '2 week', '1 week', '2 month', '3 month'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ordinals = ['1st', '2nd', '3rd', '4th', 'last'].flatMap((nth) =>
  ['thu', 'wed', 'fri'].map((day) => `${nth} ${day}`),
);
