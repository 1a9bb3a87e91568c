import type { Change, NewTopic } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import { freeId, slug } from '../plan/slug.ts';
import type { Topic, TopicsResult } from './result.ts';
import { placed, type Vacancy } from './vacancy.ts';
import { mark } from './wording.ts';

/** What of a result goes into the file. */
export interface Kept {
  /** Ids of the topics chosen, in the order wanted. */
  readonly topics: readonly string[];
  readonly purpose?: boolean;
  readonly questions?: boolean;
  readonly signs?: boolean;
  /** Sessions to put the topics on, one each; none = they wait. */
  readonly seats?: readonly Vacancy[];
}

/** The change that writes what was chosen into the series file. Scores, paths and pattern ids stay outside. */
export function changeFor(result: TopicsResult, kept: Kept): Change {
  const all = [...result.topics, ...result.runners_up];
  const chosen = kept.topics.flatMap((id) => all.filter((topic) => topic.id === id));
  const topics = distinct(chosen.map((topic) => ({ topic, written: newTopic(topic) })));
  const seated = placed(topics, kept.seats ?? [], result.lang);
  const { purpose } = result;
  const sign = purpose?.assumed.includes('sign') ? `${mark[result.lang]}${purpose.sign}` : purpose?.sign;
  const signs = purpose
    ? [sign, purpose.markers.expect, purpose.markers.like].filter((text) => text !== undefined)
    : [];
  const series = {
    ...(kept.purpose && purpose ? { purpose: purpose.text } : {}),
    ...(kept.questions && result.ask.length > 0 ? { questions: result.ask.map(({ question }) => question) } : {}),
    ...(kept.signs && signs.length > 0 ? { signs } : {}),
  };
  return {
    do: 'addTopics',
    topics: topics.map(({ written }) => written),
    ...(Object.keys(series).length > 0 ? { series } : {}),
    ...(seated.fill.length > 0 ? { fill: seated.fill } : {}),
    ...(seated.sessions.length > 0 ? { sessions: seated.sessions } : {}),
  };
}

/** The same topics with an id each: a session refers to one by it. */
function distinct<T extends { readonly written: NewTopic }>(topics: readonly T[]): readonly T[] {
  const used = new Set<string>();
  return topics.map((one) => {
    const id = freeId(one.written.id, (other) => used.has(sameId(other)));
    used.add(sameId(id));
    return { ...one, written: { ...one.written, id } };
  });
}

/** A proposed topic in the words of the file format. */
const newTopic = (topic: Topic): NewTopic => ({
  id: slug(topic.title.replace(/^(?:【仮】|\[assumed\] )/, '')) || topic.pattern.toLowerCase(),
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
