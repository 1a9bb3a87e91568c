import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type PublicCase, recallOf, recallTable } from '../../../scripts/generate/recall.ts';
import {
  judgeTopic,
  normaliseInput,
  proposeTopics,
  type Topic,
  type TopicsResult,
} from '../../../src/core/topics/topics.ts';

const file = new URL('./fixtures/goals-public.yaml', import.meta.url);
const { cases } = parse(readFileSync(file, 'utf8')) as { cases: PublicCase[] };

function pathsOf(one: PublicCase): Set<string> {
  const paths = new Set<string>(['goal', 'teams']);
  for (const team of one.input.teams) {
    for (const [field, items] of Object.entries(team)) {
      if (Array.isArray(items)) for (const index of items.keys()) paths.add(`teams.${team.id}.${field}[${index}]`);
    }
  }
  return paths;
}

function* everyTopic(result: TopicsResult): Generator<Topic> {
  yield* result.topics;
  yield* result.runners_up;
}

describe('topics: the ten public cases', () => {
  const results = new Map(cases.map((one) => [one.id, proposeTopics(one.input)]));
  const result = (one: PublicCase): TopicsResult => results.get(one.id) ?? assert.fail(one.id);

  it('are ten', () => assert.equal(cases.length, 10));

  for (const one of cases) {
    describe(one.id, () => {
      it('reads without a problem', () => assert.deepEqual(normaliseInput(one.input).problems, []));

      it('finds the families and unclear dimensions a person would', () => {
        const recall = recallOf(one, result(one));
        assert.deepEqual(
          [recall.familiesMissed, recall.vagueMissed, recall.vagueWrong],
          [[], [], []],
          recallTable([recall]),
        );
      });

      it('answers in the language of the goal', () =>
        assert.equal(result(one).lang, one.id.startsWith('pub-ja') ? 'ja' : 'en'));

      it('offers six topics or more, none barred by the gate', () => {
        assert.ok(result(one).topics.length >= 6, String(result(one).topics.length));
        for (const topic of everyTopic(result(one))) {
          const teams = one.input.teams.filter((team) => topic.teams.includes(team.id));
          const hard = judgeTopic(topic, { teams }).filter((verdict) => verdict.hard);
          assert.deepEqual(hard, [], topic.title);
        }
      });

      it('shows as many topics as were asked for', () => {
        for (const count of [1, 4, 6, 8]) assert.equal(proposeTopics(one.input, { count }).topics.length, count);
      });

      it('has a topic about what happened lately, where the teams tell of something', () => {
        const told = one.input.teams.some(({ incidents = [] }) => incidents.length > 0);
        const paths = result(one).topics.flatMap(({ evidence }) => evidence);
        assert.equal(paths.some((path) => path.includes('.incidents[')) || !told, true, paths.join(' '));
      });

      it('fills every session exactly', () => {
        const minutes = one.input.constraints?.minutes;
        for (const topic of everyTopic(result(one))) {
          assert.equal(
            topic.boxes.reduce((sum, box) => sum + box.minutes, 0),
            minutes,
            topic.id,
          );
          assert.ok(
            topic.boxes.every((box) => box.minutes > 0 && Number.isInteger(box.minutes)),
            topic.id,
          );
        }
        for (const session of result(one).arc)
          assert.equal(
            session.boxes.reduce((sum, box) => sum + box.minutes, 0),
            minutes,
            session.topicId,
          );
      });

      it('gives every team of a topic a reason of its own', () => {
        for (const topic of everyTopic(result(one))) {
          assert.deepEqual(Object.keys(topic.why).sort(), [...topic.teams].sort());
          assert.equal(new Set(Object.values(topic.why)).size, topic.teams.length, topic.id);
        }
      });

      it('names the input line behind every reason, or says it is assumed', () => {
        const known = pathsOf(one);
        for (const topic of everyTopic(result(one))) {
          for (const path of topic.evidence) assert.ok(known.has(path), path);
          for (const paths of Object.values(topic.from)) {
            assert.ok(paths.length > 0 || topic.assumed, topic.id);
            for (const path of paths) assert.ok(topic.evidence.includes(path), path);
          }
          for (const slot of topic.slots) assert.ok(slot.from.length > 0 || slot.assumed || slot.neutral, slot.text);
        }
      });

      it('marks what the purpose assumes', () => {
        const { purpose } = result(one);
        assert.ok(purpose);
        const mark = result(one).lang === 'ja' ? '【仮】' : '[assumed]';
        assert.equal(purpose.text.split(mark).length - 1, purpose.assumed.length);
        for (const path of Object.values(purpose.from)) assert.ok(path === 'assumed' || pathsOf(one).has(path), path);
      });

      it('leaves no slot unfilled and no quotation mark unmatched', () => {
        for (const topic of everyTopic(result(one))) {
          for (const text of [
            topic.title,
            topic.open,
            topic.take,
            topic.proof,
            ...topic.follow,
            ...Object.values(topic.why),
          ]) {
            assert.doesNotMatch(text, /[{}]|undefined|「」|“”/);
            for (const [open, close] of ['「」', '『』', '“”'].map((pair) => [...pair]))
              assert.equal(text.split(open ?? '').length, text.split(close ?? '').length, text);
          }
        }
      });

      it('asks three questions at most, each with a line that parses', () => {
        const { ask, more } = result(one);
        assert.ok(ask.length <= 3);
        for (const question of [...ask, ...more]) {
          assert.doesNotMatch(question.question + question.example, /[{}]/);
          assert.equal(typeof parse(question.yaml), 'object', question.yaml);
        }
      });

      it('gives every session of the series a topic from the list', () => {
        const ids = result(one).topics.map((topic) => topic.id);
        assert.equal(result(one).arc.length, one.input.constraints?.sessions);
        for (const session of result(one).arc)
          for (const id of [session.topicId, ...session.also]) assert.ok(ids.includes(id), id);
      });
    });
  }

  it('asks about the tool named as a goal, and keeps it', () => {
    for (const id of ['pub-en-4', 'pub-ja-5']) {
      const found = results.get(id);
      assert.equal(found?.ask[0]?.id, 'means', id);
      assert.ok(
        found?.parked.some((parked) => parked.reason === 'means'),
        id,
      );
    }
  });

  it('does not lecture when the goal is clear', () => {
    const found = results.get('pub-en-3');
    assert.ok((found?.goal_check.clarity ?? 0) >= 0.75);
    assert.ok((found?.ask.length ?? 9) <= 1);
    assert.equal(found?.purpose?.by, 'the end of March');
  });

  it('opens the rich Japanese case with its own words: 内示, 特急 and the hand-overs', () => {
    const titles =
      results
        .get('pub-ja-2')
        ?.topics.map((topic) => topic.title)
        .join('\n') ?? '';
    for (const word of ['内示', '特急', '回答']) assert.ok(titles.includes(word), titles);
  });

  it('gives a series of four a topic on words and a topic on a trade-off', () => {
    for (const id of ['pub-ja-2', 'pub-en-1']) {
      const patterns = results.get(id)?.topics.map((topic) => topic.pattern) ?? [];
      assert.ok(
        patterns.some((pattern) => pattern.startsWith('T')),
        id,
      );
      assert.ok(
        patterns.some((pattern) => ['A3', 'P4', 'H3', 'P3'].includes(pattern)),
        id,
      );
    }
  });

  it('names all three teams, and each tied pair, in the three-team case', () => {
    const topics = results.get('pub-ja-5')?.topics ?? [];
    for (const team of ['plan', 'logi', 'store'])
      assert.ok(topics.filter((topic) => topic.teams.includes(team)).length >= 2, team);
    assert.ok(topics.some((topic) => topic.teams.length === 3));
    for (const topic of topics.filter((one) => one.teams.length === 2))
      assert.equal(Object.keys(topic.listening).length, 1);
  });
});
