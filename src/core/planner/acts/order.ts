import type { Act } from './act.ts';
import { addBlock, addFormat, moveBlock } from './blocks.ts';
import type { Ground, Order } from './ground.ts';
import { carryTopic, membership } from './members.ts';
import { addFollowup, addHint, addSession, decide, removeEntry } from './record.ts';
import { setValue } from './set.ts';

/**
 * Works an act out anew on the text of this moment, whatever the planner had shown: the changes that make it, or a word
 * on why it cannot be done any more. Nothing that was typed in between is overwritten unseen.
 */
export function orderOf(act: Act, ground: Ground): Order {
  switch (act.act) {
    case 'set':
      return setValue(act, ground);
    case 'moveBlock':
      return moveBlock(act, ground);
    case 'addBlock':
      return addBlock(act, ground);
    case 'addFormat':
      return addFormat(act, ground);
    case 'remove':
      return removeEntry(act, ground);
    case 'join':
    case 'leave':
      return membership(act, ground);
    case 'carryTopic':
      return carryTopic(act, ground);
    case 'addHint':
      return addHint(act, ground);
    case 'addFollowup':
      return addFollowup(act, ground);
    case 'addSession':
      return addSession(act, ground);
    case 'decide':
      return decide(act, ground);
  }
}
