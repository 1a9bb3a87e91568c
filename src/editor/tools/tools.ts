import type { Tool } from './tool.ts';

/** What a language model may ask for; loaded when it does. */
export const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  meetup_list_sessions: async () => (await import('./list-sessions.ts')).listSessions,
  meetup_propose_topics: async () => (await import('./propose-topics.ts')).proposeTopicsTool,
  meetup_check_plan: async () => (await import('./check-plan.ts')).checkPlan,
};
