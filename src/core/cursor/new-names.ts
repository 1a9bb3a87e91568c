import { presentAt } from '../circle/occasion.ts';
import type { EntryKind } from '../plan/plan.ts';
import { writeScalar } from '../revise/scalar.ts';
import { cursor } from '../words/cursor.ts';
import { type Around, type Offer, offerPieces } from './offer.ts';
import type { CursorPlace } from './place.ts';

/** Names that this file uses and nobody has listed yet: who writes a list of people wants those first. */
export function newNameOffers(around: Around, place: CursorPlace, kind: EntryKind): readonly Offer[] {
  const kinds = { person: 'person', team: 'team', topic: 'topic' } as const;
  const as = kinds[kind as keyof typeof kinds];
  if (as === undefined || place.colon) return [];
  return usedNames(around, as)
    .filter((id) => !place.keys.includes(id))
    .slice(0, 50)
    .map((id) =>
      offerPieces(place, { kind: as, label: id, why: around.words.fill(cursor.why.undefined) }, [
        `${writeScalar(id, { flow: place.flow, key: true })}: `,
        place.flow ? '{}' : { stop: 0 },
      ]),
    );
}

function usedNames({ circle, sheet }: Around, kind: 'person' | 'team' | 'topic'): readonly string[] {
  const { series, file } = sheet;
  const occasions = circle.of(file);
  const used: Readonly<Record<typeof kind, () => readonly string[]>> = {
    person: () => [
      ...occasions.flatMap((one) => presentAt(one)),
      ...(series?.organisers ?? []),
      ...(series?.sponsors ?? []),
    ],
    team: () => [...(series?.teams ?? []), ...sheet.topics.flatMap(({ teams }) => teams)],
    topic: () => occasions.flatMap(({ topics, session }) => [...topics, ...session.discussed]),
  };
  const known = {
    person: (id: string) => circle.people.has(id),
    team: (id: string) => circle.teams.has(id),
    topic: (id: string) => sheet.topics.some((topic) => topic.id === id),
  }[kind];
  return [...new Set(used[kind]())].filter((id) => !known(id));
}
