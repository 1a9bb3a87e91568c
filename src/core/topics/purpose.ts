import { rank } from './bind.ts';
import type { Fact } from './facts.ts';
import type { TopicsInput } from './input.ts';
import { actors, after, before, by, type Filled, familyWords, type Ground, sign, situation } from './purpose-slots.ts';
import type { Purpose, PurposeSlot } from './result.ts';
import type { Scene } from './scene.ts';
import type { Clearness } from './vagueness.ts';
import { mark, quotedClause } from './wording.ts';

const slots: readonly PurposeSlot[] = ['by', 'actors', 'situation', 'before', 'after', 'sign'];

/** The goal in one concrete sentence: from the goal first, then the strongest fact, then a guess, then words of the family. */
export function sharpenPurpose(scene: Scene, clearness: Clearness, input: TopicsInput): Purpose {
  const family = scene.intents.taken[0]?.id ?? 'understand';
  const ground: Ground = { scene, clearness, input, family, pain: painOf(scene) };
  const filled: Readonly<Record<PurposeSlot, Filled>> = {
    by: by(ground),
    actors: actors(ground),
    situation: situation(ground),
    before: before(ground),
    after: after(ground),
    sign: sign(ground),
  };
  const { expect, like, love } = familyWords(ground);
  return {
    text: sentence(scene, filled),
    by: filled.by.text,
    actors: filled.actors.text,
    situation: filled.situation.text,
    before: filled.before.text,
    after: filled.after.text,
    sign: filled.sign.text,
    assumed: slots.filter((slot) => filled[slot].from === ''),
    from: Object.fromEntries(slots.map((slot) => [slot, filled[slot].from || 'assumed'])) as Record<
      PurposeSlot,
      string
    >,
    markers: { expect, like, love },
  };
}

function sentence(scene: Scene, filled: Readonly<Record<PurposeSlot, Filled>>): string {
  const ja = scene.lang === 'ja';
  const plain = (slot: PurposeSlot): string => (filled[slot].from === '' ? mark[scene.lang] : '') + filled[slot].text;
  const cited = (slot: PurposeSlot): string =>
    `${filled[slot].from === '' ? mark[scene.lang] : ''}${ja ? '「' : '“'}${quotedClause(filled[slot].text, scene.lang)}${ja ? '」' : '”'}`;
  return ja
    ? `${plain('by')}までに、${plain('actors')}が、${cited('situation')}の場面で、今の${cited('before')}を${cited('after')}に変える。確かめ方：${plain('sign')}。`
    : `By ${plain('by')}, ${plain('actors')} will go from ${cited('before')} to ${cited('after')} when it comes to ${cited('situation')}. We will see it by: ${plain('sign')}.`;
}

/** The struggle to start from: real, tied to the other side, near the goal. */
function painOf(scene: Scene): Fact | undefined {
  const everyone = scene.teams.map((_, index) => index);
  return rank(
    scene,
    scene.facts.filter((fact) => fact.field === 'struggles'),
    everyone,
  )[0];
}
