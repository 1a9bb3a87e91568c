import type { Circle } from '../core/circle/circle.ts';
import type { Change } from '../core/plan/change.ts';
import { sameId } from '../core/plan/id.ts';
import type { Plan } from '../core/plan/plan.ts';
import { freeId } from '../core/plan/slug.ts';
import { read } from '../core/read/read.ts';
import { apply, revise } from '../core/revise/revise.ts';
import type { TopicsInput, TopicsResult } from '../core/topics/topics.ts';
import { vacancies } from '../core/topics/vacancy.ts';
import { changeFor } from '../core/topics/write-up.ts';
import { quote } from '../core/words/words.ts';

/** The series a result is for, where there is one already. */
export interface Home {
  readonly file: string;
  readonly plan: Plan;
  readonly circle: Circle;
}

/**
 * Lines to paste below the keys of a series file: what it says already is left out, no topic takes an id of its own,
 * and where the cadence names dates there are sessions on them. Empty without topics.
 */
export function linesFor(result: TopicsResult, { file, plan, circle }: Home): string {
  const ids = result.topics.map(({ id }) => id);
  const fresh = vacancies(plan, circle, file, ids.length).filter(({ nth }) => nth === undefined);
  const { purpose, questions, signs } = plan.series ?? {};
  const open = { purpose: !purpose, questions: !questions, signs: !signs };
  const change = changeFor(result, { topics: ids, ...open, seats: fresh });
  return written([apart(change, new Set([...plan.topics.keys()].map(sameId)))]);
}

/** A series file to begin with: its title is the names of the teams, else the goal. */
export function fileFor(result: TopicsResult, { goal, teams }: TopicsInput): string {
  const distinct = [...new Map(teams.map((team) => [team.id, team])).values()];
  const names = distinct.map(({ name }) => quote(name));
  const title = names.length > 0 ? (result.lang === 'ja' ? names.join('と') : listed.format(names)) : quote(goal);
  if (title === '') return '';
  const series = {
    title,
    ...(goal.trim() === '' ? {} : { goal: goal.trim() }),
    ...(distinct.length > 0 ? { teams: distinct.map(({ id }) => id) } : {}),
  };
  const kept = { topics: result.topics.map(({ id }) => id), purpose: true, questions: true, signs: true };
  return written([{ do: 'setField', path: ['series'], value: series }, changeFor(result, kept)]);
}

const listed = new Intl.ListFormat('en-GB');

function written(changes: readonly Change[]): string {
  const revision = revise(read(''), changes);
  const text = 'splices' in revision ? apply('', revision.splices).trimEnd() : '';
  return text === '' ? '' : `${text}\n`;
}

/** The same change with ids that are free, in its topics and in the sessions that refer to them. */
function apart(change: Change, taken: Set<string>): Change {
  if (change.do !== 'addTopics') return change;
  const renamed = new Map<string, string>();
  for (const { id } of change.topics) {
    const free = freeId(id, (other) => taken.has(sameId(other)));
    taken.add(sameId(free));
    renamed.set(id, free);
  }
  const named = (id: string): string => renamed.get(id) ?? id;
  return {
    ...change,
    topics: change.topics.map((topic) => ({ ...topic, id: named(topic.id) })),
    sessions: (change.sessions ?? []).map(({ topics = [], ...session }) => ({ ...session, topics: topics.map(named) })),
  };
}
