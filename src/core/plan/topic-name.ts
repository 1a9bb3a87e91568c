import type { Plan } from './plan.ts';

/** The id of something without a name, as people read it: the hyphens between Latin letters are spaces. */
export const idInWords = (id: string): string => id.replace(/(?<=[a-z\d])-(?=[a-z\d])/gi, ' ');

/**
 * What a topic is called where people read it, in a letter, a calendar or the planner: its title, else its id in
 * words.
 */
export const topicName = ({ topics }: Pick<Plan, 'topics'>, id: string): string =>
  topics.get(id)?.title ?? idInWords(id);
