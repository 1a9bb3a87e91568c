import type { Circle } from '../circle/circle.ts';
import { type Cadence, firstOn, readCadence } from '../plan/cadence.ts';
import { addDays, type Day } from '../plan/day.ts';
import type { KnownTeam } from '../plan/team-names.ts';
import { type Beginning, type NewSeries, newSeriesText } from '../revise/new-series.ts';
import type { Template } from '../words/templates.ts';
import type { Language } from '../words/words.ts';

/** What a template answers to the questions of a new series; the date is two weeks ahead or later. */
export function answersOf(template: Template, language: Language, today: Day): NewSeries {
  const [every, on] = template.cadence;
  return {
    title: template.label[language],
    goal: template.goal[language],
    teams: template.teams.map(([id]) => id[language]),
    cadence: { every, on },
    date: firstOn(readCadence(every, on) as Cadence, addDays(today, 14)),
  };
}

/** What it adds to them. */
export function beginningOf(template: Template, language: Language): Beginning {
  const minute = language === 'ja' ? '分' : 'm';
  const { topic } = template;
  return {
    minutes: template.minutes,
    topic: { id: topic.id[language], question: topic.question[language] },
    agenda: template.agenda.map(([minutes, what]) => `${minutes}${minute} ${what[language]}`),
    teams: template.teams.map(([id, struggle], nth) => ({
      id: id[language],
      reason: topic.reasons[nth]?.[language] ?? '',
      struggle: struggle[language],
    })),
  };
}

/**
 * The text of a series begun from a template, whole.
 * @param known teams of the folder, which are not declared again
 */
export const templateText = (
  template: Template,
  language: Language,
  today: Day,
  known: readonly KnownTeam[] = [],
): string => newSeriesText(answersOf(template, language, today), known, beginningOf(template, language));

/** The teams a folder has declared. */
export const knownTeams = ({ teams }: Circle): readonly KnownTeam[] =>
  teams.ids.map((id) => ({ id, name: teams.show(id) }));
