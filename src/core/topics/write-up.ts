import type { Change, NewTopic } from '../plan/change.ts';
import { slug } from '../plan/id.ts';
import type { Topic, TopicsResult } from './result.ts';

/** What of a result goes into the file. */
export interface Kept {
  /** Ids of the topics chosen, in the order wanted. */
  readonly topics: readonly string[];
  readonly purpose?: boolean;
  readonly questions?: boolean;
  readonly signs?: boolean;
}

/** The change that writes what was chosen into the series file. Scores, paths and pattern ids stay outside. */
export function changeFor(result: TopicsResult, kept: Kept): Change {
  const all = [...result.topics, ...result.runners_up];
  const topics = kept.topics.flatMap((id) => all.filter((topic) => topic.id === id).map(newTopic));
  const { purpose } = result;
  const signs = purpose ? [purpose.sign, purpose.markers.expect, purpose.markers.like].filter(Boolean) : [];
  const series = {
    ...(kept.purpose && purpose ? { purpose: purpose.text } : {}),
    ...(kept.questions && result.ask.length > 0 ? { questions: result.ask.map(({ question }) => question) } : {}),
    ...(kept.signs && signs.length > 0 ? { signs } : {}),
  };
  return { do: 'addTopics', topics, ...(Object.keys(series).length > 0 ? { series } : {}) };
}

/** A proposed topic in the words of the file format. */
export const newTopic = (topic: Topic): NewTopic => ({
  id: slug(topic.title) || topic.pattern.toLowerCase(),
  title: topic.title,
  question: topic.open,
  concerns: Object.entries(topic.why),
  deepen: topic.follow,
  format: topic.format,
  minutes: topic.minutes,
  takeaway: topic.take,
  evidence: topic.proof,
  source: sourceOf(topic.pattern),
});

/** How a topic was found, by the kind of pattern it was made from. */
function sourceOf(pattern: string): string {
  if (/^H/.test(pattern)) return 'handover';
  if (/^[SPL]/.test(pattern)) return 'struggle';
  return pattern === 'I3' || pattern === 'U5' ? 'swap' : 'asked';
}
