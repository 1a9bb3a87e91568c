import type { Change, NewSession, NewTopic, SeriesWords, Value } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import { freeId } from '../plan/slug.ts';
import { blockLine } from '../read/block.ts';
import type { Reading } from '../read/read.ts';
import { pairAt, type Tree, wayTo } from './tree.ts';

type Of<K extends Change['do']> = Extract<Change, { do: K }>;

/** The item a new session becomes: where its date belongs, with its fields in the order of the format. */
export function sessionItem({ plan }: Reading, session: NewSession): Of<'addItem'> {
  const { date, title, start, minutes, host, cohosts, participants, topics, agenda } = session;
  const value = { date, title, start, minutes, host, cohosts, participants, topics, agenda };
  const path = ['sessions'];
  if (date === 'tbd') return { do: 'addItem', path, value };
  const dated = plan.sessions.filter((other) => other.date !== undefined && other.date !== 'tbd');
  const before = dated.findLast((other) => (other.date ?? '') <= date);
  if (before) return { do: 'addItem', path, value, at: before.nth + 1 };
  const next = dated[0] ?? plan.sessions.find((other) => other.date === 'tbd');
  return next ? { do: 'addItem', path, value, at: next.nth } : { do: 'addItem', path, value };
}

/** The item a decision becomes. */
export const decisionItem = ({ date, decision, why, change }: Of<'addDecision'>['decision']): Of<'addItem'> => ({
  do: 'addItem',
  path: ['series', 'renewal', 'decisions'],
  value: { date, decision, why, change },
});

/** The smaller changes chosen topics become; their ids are made free and the sessions refer to them by these. */
export function topicChanges(tree: Tree, { topics, series, fill, sessions }: Of<'addTopics'>): readonly Change[] {
  const ids = new Map<string, string>();
  const used = new Set(namesIn(tree, 'topics').map(sameId));
  const added = topics.map((topic): Change => {
    const id = freeId(topic.id, (other) => used.has(sameId(other)));
    used.add(sameId(id));
    if (!ids.has(topic.id)) ids.set(topic.id, id);
    return { do: 'addNamed', section: 'topics', id, value: topicValue(topic) };
  });
  const called = (names: readonly string[] = []): readonly string[] => names.map((id) => ids.get(id) ?? id);
  return [
    ...(series ? seriesChanges(tree, series) : []),
    ...added,
    // Before new sessions come between them and change their places.
    ...(fill ?? []).flatMap(({ nth, topics, agenda }): Change[] => [
      { do: 'setField', path: ['sessions', nth, 'topics'], value: called(topics) },
      ...(agenda ? [{ do: 'setField' as const, path: ['sessions', nth, 'agenda'], value: agenda }] : []),
    ]),
    ...(sessions ?? []).map((session): Change => {
      const topics = session.topics ? { topics: called(session.topics) } : {};
      return { do: 'addSession', session: { ...session, ...topics } };
    }),
  ];
}

/**
 * What a changed block becomes: a new short line where it is one and stays one, else changes of its keys; undefined
 * where no block can be read.
 */
export function blockChanges(reading: Reading, change: Of<'setBlock'>): readonly Change[] | undefined {
  const { path, do: _, ...parts } = change;
  const [, session, , nth] = path;
  const block = reading.plan.sessions.find((one) => one.nth === session)?.agenda?.find((one) => one.nth === nth);
  const node = reading.find(path)?.node;
  if (!block || !node) return undefined;
  if (node.kind !== 'scalar')
    return Object.entries(parts).flatMap(([key, value]): Change[] => {
      const at = [...path, key];
      if (value !== null) return [{ do: 'setField', path: at, value }];
      return reading.find(at) ? [{ do: 'removeField', path: at }] : [];
    });
  const [, , unit = 'm '] = blockLine.exec(String(node.value).trim()) ?? [];
  const { minutes = block.minutes, what = block.what, who, topic } = parts;
  const long = who !== undefined && who !== null ? true : topic !== undefined && topic !== null;
  const value = long ? { minutes, what, who: who ?? undefined, topic: topic ?? undefined } : `${minutes}${unit}${what}`;
  return [{ do: 'setField', path, value }];
}

/** Names that are taken in a section, broken entries included. */
export function namesIn(tree: Tree, section: string): readonly string[] {
  const node = tree.root.pairs[pairAt(tree.root, section)]?.value;
  return node?.kind === 'map' ? node.pairs.map(({ key }) => key) : [];
}

function topicValue(topic: NewTopic): Value {
  const { question, title, concerns, deepen, format, minutes, takeaway, evidence, source } = topic;
  return {
    question,
    title,
    concerns: concerns.length === 0 ? undefined : Object.fromEntries(concerns),
    deepen: deepen?.length === 0 ? undefined : deepen,
    format,
    minutes,
    takeaway,
    evidence,
    source,
  };
}

function seriesChanges(tree: Tree, { purpose, questions, signs }: SeriesWords): readonly Change[] {
  const changes: Change[] = [];
  if (purpose !== undefined && !isWritten(tree, ['series', 'purpose']))
    changes.push({ do: 'setField', path: ['series', 'purpose'], value: purpose });
  return [
    ...changes,
    ...newItems(tree, ['series', 'questions'], questions ?? []),
    ...newItems(tree, ['series', 'signs'], signs ?? []),
  ];
}

function isWritten(tree: Tree, path: Path): boolean {
  const way = wayTo(tree, path);
  const node = way.length > path.length ? way.at(-1) : undefined;
  return node !== undefined && !(node.kind === 'scalar' && (node.value === null || node.value === ''));
}

/** Texts the list does not hold yet; a list that is missing or empty is written as a whole. */
function newItems(tree: Tree, path: Path, texts: readonly string[]): readonly Change[] {
  const way = wayTo(tree, path);
  const list = way.length > path.length ? way.at(-1) : undefined;
  const held = new Set(
    list?.kind === 'list' ? list.items.map((item) => (item.kind === 'scalar' ? item.value : null)) : [],
  );
  const fresh = [...new Set(texts)].filter((text) => !held.has(text));
  return fresh.map((value): Change => ({ do: 'addItem', path, value }));
}
