import * as vscode from 'vscode';
import type { Circle } from '../../core/circle/circle.ts';
import type { Change } from '../../core/plan/change.ts';
import { formAt } from '../../core/plan/form-at.ts';
import type { Named } from '../../core/plan/plan.ts';
import type { Choice } from '../../core/review/rule.ts';
import { marks } from '../../core/words/rules.ts';
import { askOne } from './ask.ts';
import { offeredAtCursor } from './at-cursor.ts';
import { type Command, write } from './house.ts';

/** What a quick fix hands over: the place a name is missing at. */
export interface Vacancy {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly choice: Choice;
}

/** Asks for one of the names there are, and writes it where a quick fix, or one on the line of the cursor, finds it missing. */
export const chooseName: Command = {
  id: 'meetup.chooseName',
  run: async (house, target) => {
    const given = target ?? (await offeredAtCursor(house, 'meetup.chooseName', marks.nothingHere.choose));
    if (!given) return;
    const { uri, title, choice } = given as Vacancy;
    const shelf = house.library.shelfOf(uri);
    const book = house.library.bookOf(uri);
    if (!shelf || !book || !(uri instanceof vscode.Uri)) return;
    const choices = namesOf(shelf.circle, book.file, choice.of)
      .filter(({ id }) => !choice.but?.includes(id))
      .map(({ id, label, description }) => ({ label, description, answer: id }));
    const prompt = house.words(shelf).fill(marks.choose[choice.of]);
    const chosen = await askOne({ title, prompt, choices });
    if (typeof chosen === 'string') await write(house, { shelf, book }, [changeFor(choice, chosen)]);
  },
};

/** A list takes one name more, a field takes this one. */
const changeFor = ({ path }: Choice, value: string): Change =>
  formAt(path)?.is === 'list' ? { do: 'addItem', path, value } : { do: 'setField', path, value };

interface Name {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

function namesOf(circle: Circle, file: string, of: Named): readonly Name[] {
  if (of === 'people')
    return circle.people.ids.map((id) => {
      const team = circle.people.get(id)?.team;
      return {
        id,
        label: circle.people.show(id),
        description: team === undefined ? id : `${id}  ${circle.teams.show(team)}`,
      };
    });
  if (of === 'teams') return circle.teams.ids.map((id) => ({ id, label: circle.teams.show(id), description: id }));
  if (of === 'topics') return circle.topics(file).map((id) => ({ id, label: id, description: '' }));
  return circle.hints(file).map((id) => ({ id, label: id, description: '' }));
}
