import type { Text } from '../core/words/words.ts';

/** What `meetup network --help` says before what every command says. */
export const networkHelp: { readonly about: Text; readonly options: Text } = {
  about: {
    en: `meetup network FILE: who has met whom

People met who were at one session, or in one group of it. Says how many pairs
of different teams that makes, which teams hang together by one person, who has
met nobody from elsewhere, and ends in a next step. Nobody is ranked.`,
    ja: `meetup network FILE: 誰と誰が会ったか

同じ回、またはその中の同じグループにいた人どうしを「会った」とみなします。部門を
こえた組の数、一人だけがつないでいる部門、まだほかの部門の人と会っていない人、
次の一歩を示します。人に順位は付けません。`,
  },
  options: {
    en: `  --format text|md|svg  svg: the picture of the planner as an image; the same
                        every time, for light and dark grounds`,
    ja: `  --format text|md|svg  svg：プランナーと同じ図を画像に。いつも同じ図になり、
                        明るい背景にも暗い背景にも合います`,
  },
};
