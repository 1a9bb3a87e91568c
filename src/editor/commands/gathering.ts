import type { Gathering, Source } from '../../core/share/share.ts';
import type { Book, Shelf } from '../documents/library.ts';
import type { Chosen, House } from './house.ts';

/** The room of the core everything here stands on, loaded when somebody passes something on. */
export const shareRoom = () => import('../../core/share/share.ts');

/** A series in full, as what is passed on is made from it. */
export const sourceOf = async (house: House, { shelf, book }: Chosen): Promise<Source> => {
  const { plan } = (await house.library.texts.current(book.uri)).reading;
  return { file: book.file, plan, circle: (house.library.shelfOf(book.uri) ?? shelf).circle };
};

/** Every series of a shelf in full. */
export async function sourcesOf(house: House, shelf: Shelf): Promise<readonly Source[]> {
  const books: readonly Book[] = house.library.booksOf(shelf).filter(({ sheet }) => sheet.series);
  const sources: Source[] = [];
  for (const book of books) sources.push(await sourceOf(house, { shelf, book }));
  return sources;
}

/** The session a row of the tree stands for; undefined where a series or nothing was handed over. */
export function handedOver(target: unknown, gatherings: readonly Gathering[]): Gathering | undefined {
  const nth = (target as { occasion?: { nth?: unknown } } | undefined)?.occasion?.nth;
  return gatherings.find(({ occasion }) => occasion.nth === nth);
}
