import type { Plan } from './plan.ts';

/**
 * What a topic is called where people read it, in a letter, a calendar or the planner: its title, else its id with the
 * hyphens between Latin letters read as spaces.
 */
export const topicName = ({ topics }: Pick<Plan, 'topics'>, id: string): string =>
  topics.get(id)?.title ?? id.replace(/(?<=[a-z\d])-(?=[a-z\d])/gi, ' ');
