import assert from 'node:assert/strict';
import { ideasChange, suggestTopics } from '../../../src/core/planner/ideas.ts';
import { plannerView } from '../../../src/core/planner/planner.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const teams = `teams:
  sales: { name: Sales, struggles: [Quotes wait for an answer from development for a week], handovers: [{ to: dev, what: customer requests }] }
  dev: { name: Development, struggles: [Requests change after the start] }
`;
const series = '# ours\nseries:\n  title: A\n  goal: Work better together\n  teams: [sales, dev]\n';

function suggest(text: string, language: 'en' | 'ja' = 'en') {
  const folder = new Folder({ 'a.meetup.yaml': text });
  const { reading } = folder.files.get('a.meetup.yaml') ?? assert.fail();
  return { reading, found: suggestTopics(reading.plan, [reading.plan], folder.circle, wordsFor(language, clock)) };
}
const why = (text: string): string => {
  const { found } = suggest(text);
  return 'why' in found ? found.why.en : `${found.cards.length} cards`;
};

describe('topics suggested in the planner', () => {
  it('name the teams they concern, with a reason each', () => {
    const { found } = suggest(series + teams);
    const cards = 'cards' in found ? found.cards : assert.fail();
    assert.ok(cards.length >= 2);
    for (const { concerns, question } of cards) {
      assert.ok(question !== '' && concerns.length >= 2);
      for (const { team, reason } of concerns) assert.ok(/^(Sales|Development)$/.test(team) && reason !== '');
    }
  });
  it('are written as they were chosen, and not suggested again', () => {
    const { reading, found } = suggest(series + teams);
    const { cards, result } = 'cards' in found ? found : assert.fail();
    const chosen = cards[1] ?? assert.fail();
    const revision = revise(reading, [ideasChange(result, [chosen.id])]);
    const after = 'splices' in revision ? apply(reading.text, revision.splices) : assert.fail();
    assert.ok(after.startsWith(series.trimEnd()), after);
    const again = suggest(after);
    assert.equal(again.reading.plan.topics.size, 1);
    const next = 'cards' in again.found ? again.found.cards : [];
    assert.ok(next.every(({ question }) => question !== chosen.question));
  });
  it('need a goal', () => assert.match(why(series.replace(/ {2}goal.*\n/, '') + teams), /goal/));
  it('need two teams', () => assert.match(why(series.replace('[sales, dev]', '[sales]') + teams), /one team/));
});

describe('a session for people in other zones', () => {
  const elsewhere = (start: string) => {
    const text = `series: { title: A, start: "${start}", minutes: 60, timezone: Asia/Tokyo }
people:
  ann: { name: Ann, timezone: Europe/London }
  bo: { name: Bo, timezone: America/New_York }
  cho: { name: Cho, timezone: Asia/Seoul }
sessions:
  - { date: 2026-12-17, host: ann, participants: [bo, cho] }
  - { date: 2026-11-05, host: ann }
`;
    const folder = new Folder({ 'a.meetup.yaml': text });
    const examined = folder.files.get('a.meetup.yaml') ?? assert.fail();
    const { line } = plannerView(examined, folder.circle, wordsFor('en', clock), []);
    return [...(line?.coming ?? []), ...(line?.past ?? [])].map((session) => session.elsewhere);
  };
  it('says what the clocks of each show, and nothing of what is over', () => {
    const [coming, past] = elsewhere('10:00');
    assert.equal(coming?.length, 4);
    assert.ok(
      coming?.some((line) => /20:00–21:00 America\/New_York: Bo$/.test(line)),
      coming?.join(),
    );
    assert.deepEqual(past, []);
  });
});
