import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { groupWords } from '../words/groups.ts';
import type { Block } from '../words/page.ts';
import type { Words } from '../words/words.ts';
import type { GroupPlan } from './plan.ts';

/** Groups as a page to pass on: round by round, group by group. */
export function groupsPage(circle: Circle, occasion: Occasion, plan: GroupPlan, words: Words): readonly Block[] {
  const { date } = occasion;
  const ja = words.language === 'ja';
  const person = (id: string, lead: string | undefined): string => {
    const team = circle.people.get(id)?.team;
    const notes = [
      ...(team === undefined ? [] : [circle.teams.show(team)]),
      ...(id === lead ? [words.fill(groupWords.lead)] : []),
    ];
    const name = words.person(circle.people.show(id));
    if (notes.length === 0) return name;
    return ja ? `${name}（${notes.join('、')}）` : `${name} (${notes.join(', ')})`;
  };
  const several = plan.rounds.length > 1;
  return [
    { is: 'heading', level: 1, text: date ? words.fill(groupWords.title, { date }) : words.fill(groupWords.titleOpen) },
    ...plan.rounds.flatMap((groups, nth): readonly Block[] => [
      ...(several
        ? [{ is: 'heading' as const, level: 2 as const, text: words.fill(groupWords.round, { n: nth + 1 }) }]
        : []),
      ...groups.map(
        ({ people, lead }, place): Block => ({
          is: 'item',
          mark: `${words.fill(groupWords.group, { n: place + 1 })}${ja ? '：' : ':'}`,
          text: people.map((id) => person(id, lead)).join(ja ? '、' : ', '),
        }),
      ),
    ]),
    { is: 'text', text: bringsText(plan, words) },
  ];
}

/** In one sentence, what groups bring. */
export function bringsText({ newPairs, most, strangers }: GroupPlan, words: Words): string {
  if (strangers === 0) return words.fill(groupWords.noneNew);
  const brings = words.fill(groupWords.brings, { n: newPairs, known: most });
  if (newPairs < strangers) return brings;
  return `${brings}${words.language === 'ja' ? '' : ' '}${words.fill(groupWords.allMet)}`;
}
