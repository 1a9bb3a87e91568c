import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { groupWords } from '../words/groups.ts';
import type { Block } from '../words/page.ts';
import { comma, endingColon, gap } from '../words/signs.ts';
import { beside } from '../words/signs-around.ts';
import type { Words } from '../words/words.ts';
import type { GroupPlan } from './plan.ts';

/** Groups as a page to pass on: round by round, group by group. */
export function groupsPage(circle: Circle, occasion: Occasion, plan: GroupPlan, words: Words): readonly Block[] {
  const { date } = occasion;
  const person = (id: string, lead: string | undefined): string => {
    const team = circle.people.get(id)?.team;
    const notes = [
      ...(team === undefined ? [] : [circle.teams.show(team)]),
      ...(id === lead ? [words.fill(groupWords.lead)] : []),
    ];
    const name = words.person(circle.people.show(id));
    return beside(words.language, name, notes);
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
          mark: `${words.fill(groupWords.group, { n: place + 1 })}${endingColon(words.language)}`,
          text: people.map((id) => person(id, lead)).join(comma(words.language)),
        }),
      ),
    ]),
    { is: 'text', text: bringsText(plan, words) },
  ];
}

/** In one sentence, what groups bring. */
export function bringsText({ newPairs, most, teams, strangers }: GroupPlan, words: Words): string {
  const { brings, bringsToAll, noneNew, noneNewToAll, allMet, allMetToAll } = groupWords;
  if (strangers === 0) return words.fill(teams ? noneNew : noneNewToAll);
  const said = words.fill(teams ? brings : bringsToAll, { n: newPairs, known: most });
  if (newPairs < strangers) return said;
  return `${said}${gap(words.language)}${words.fill(teams ? allMet : allMetToAll)}`;
}
