import type { Change } from '../plan/change.ts';
import type { Block } from '../plan/plan.ts';
import { sessionAt } from '../plan/session-at.ts';
import type { Aspect } from '../read/read.ts';
import { isJapanese } from '../topics/opening.ts';

/** The agenda of a session, block by block; empty where it has none that can be read. */
export const blocksOf = (reading: Aspect, nth: number): readonly Block[] => sessionAt(reading.plan, nth)?.agenda ?? [];

/** How long these blocks are together, in minutes. */
export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/**
 * True where the agenda is far enough to say what is missing from it: while the first lines are typed, everything is.
 * @param minutes length of the session
 */
export const isDrafted = (blocks: readonly Block[], minutes: number): boolean =>
  blocks.length > 1 && lengthOf(blocks) * 2 >= minutes;

/** Gives a block another length, in the way it is written. */
export function resized(reading: Aspect, nth: number, block: Block, minutes: number): Change {
  const path = ['sessions', nth, 'agenda', block.nth];
  if (!block.short) return { do: 'setField', path: [...path, 'minutes'], value: minutes };
  const node = reading.find(path)?.node;
  const written = node?.kind === 'scalar' ? String(node.value) : '';
  return { do: 'setField', path, value: written.replace(/[\d０-９]+/, String(minutes)) };
}

/** The block that can give most: a long one led by one person before a long one of everybody's. */
export const longest = (blocks: readonly Block[]): Block | undefined =>
  [...blocks].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0];

/** True for an agenda written in Japanese: a line that is added is written like its neighbours. */
const inJapanese = (blocks: readonly Block[]): boolean => isJapanese(blocks.map(({ what }) => what ?? '').join(''));

/** A short agenda line in the language of those around it. */
export const lineOf = (blocks: readonly Block[], minutes: number, en: string, ja: string): string =>
  inJapanese(blocks) ? `${minutes}分 ${ja}` : `${minutes}m ${en}`;

const rest = /休憩|昼食|ランチ|\b(?:break|lunch|coffee|tea)\b/i;
const talk =
  /話し合|討議|対話|意見交換|ディスカッション|全員|みんな|グループ|ペア|[2-6二三四五六]人組|ワーク|\b(?:discuss\w*|talk together|dialogue|pairs?|groups?|trios?|everyone|everybody|all|round ?table|fishbowl|world caf[eé]|workshop)(?!\w)/i;

/** True for a block in which everybody has a say: led by nobody, or by name a discussion; a break is none. */
export const isForAll = ({ who, what = '' }: Block): boolean =>
  !rest.test(what) && (who === undefined || talk.test(what));

const closing =
  /締め|〆|まとめ|ふりかえ|振り返|次回|次の一歩|終わりに|おわりに|クロージング|解散|決める|\b(?:clos\w*|wrap\w*|next\w*|review|retro\w*|check.?out|summary|sum up|actions?|farewell|good ?bye)\b/i;

/** True for a block that ends a session: it looks back, or at what comes next. */
export const isClosing = ({ what = '' }: Block): boolean => closing.test(what);
