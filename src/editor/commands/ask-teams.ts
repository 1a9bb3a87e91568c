import { comma, gap } from '../../core/words/signs.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import type { Shelf } from '../documents/library.ts';
import { type Answer, type At, askText } from './ask.ts';

/** Asks for the names of the teams that meet: two or more, or none unless they are needed. */
export async function askTeams(
  words: Words,
  shelf: Shelf | undefined,
  value: readonly string[],
  at: At & { readonly needed?: boolean },
): Promise<Answer<readonly string[]>> {
  const names = (text: string): readonly string[] =>
    text
      .split(/[,、，・/]/)
      .map((name) => name.trim())
      .filter(Boolean);
  const known = shelf?.circle.teams.ids.map((id) => shelf.circle.teams.show(id)) ?? [];
  const check = (text: string): string | undefined => {
    const teams = names(text);
    if (teams.length === 1 || (at.needed && teams.length === 0)) return words.fill(ui.prompts.twoTeams);
    return new Set(teams).size < teams.length ? words.fill(ui.prompts.sameTeam) : undefined;
  };
  const apart = comma(words.language);
  const hint = known.length > 0 ? words.fill(ui.labels.teamsFound) + known.join(apart) : '';
  const later = at.needed ? '' : words.fill(ui.prompts.teamsLater);
  const answer = await askText({
    ...at,
    prompt: [words.fill(ui.prompts.teams), later, hint].filter(Boolean).join(gap(words.language)),
    example: words.fill(ui.prompts.teamsExample),
    value: value.join(apart),
    check,
  });
  return typeof answer === 'string' ? names(answer) : answer;
}
