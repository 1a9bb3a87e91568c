import { colon, dash } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { localTimes } from './local-times.ts';
import type { Occasion } from './occasion.ts';

/** `17 Dec, 06:00–07:00 Europe/Lisbon: Ana`, a line for each zone; none where everybody shares one. */
export function localTimeLines(circle: Circle, occasion: Occasion, words: Words): readonly string[] {
  const ja = words.language === 'ja';
  return localTimes(circle, occasion).map(({ zone, people, day, range }) => {
    const other = day === occasion.date ? '' : `${words.date(day)}${ja ? ' ' : ', '}`;
    const who =
      people.length === 0 ? '' : `${colon(words.language)}${words.people(people.map((id) => circle.people.show(id)))}`;
    return `${other}${range.join(dash(words.language))} ${zone}${who}`;
  });
}
