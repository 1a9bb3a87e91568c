import type { Line } from '../../src/core/planner/line.ts';
import type { SessionView } from '../../src/core/planner/session.ts';
import type { TopicCard } from '../../src/core/planner/topics.ts';
import { hold } from './hand.ts';
import type { Pick } from './pick.ts';
import { act, type Stage } from './stage.ts';

/** The sessions a topic can be put on: those to come, and one that is yet to be written. */
export function sessionsFor(stage: Stage, card: TopicCard, line: Line): Pick {
  const ahead: readonly SessionView[] = [...line.coming, ...line.undecided];
  const here = ahead.find(({ own }) => own.topics.includes(card.id));
  return {
    label: stage.labels.putOn,
    groups: [
      {
        options: ahead
          .filter(({ mark }) => mark !== 'cancelled')
          .map((session) => ({
            text: session.date,
            chosen: session === here,
            note: session.title?.text ?? session.topics.map(({ text }) => text).join(' · '),
            run: () => put(stage, card.id, here?.own.nth, session.own.nth),
          })),
      },
      {
        options: [
          {
            text: stage.labels.undecided,
            run: () => void act(stage, { act: 'addSession', date: 'tbd', topic: card.id }),
          },
        ],
      },
    ],
  };
}

function put(stage: Stage, id: string, from: number | undefined, to: number): void {
  if (from === to) return;
  if (from === undefined) void act(stage, { act: 'join', session: to, list: 'topics', id });
  else void act(stage, { act: 'carryTopic', topic: id, from, to });
}

/** A topic goes where it is dropped: on the card of a session. */
export function dragTopic(stage: Stage, event: PointerEvent, card: TopicCard): void {
  const source = (event.currentTarget as HTMLElement).closest('li');
  if (!source) return;
  const [x, y] = [event.clientX, event.pageY];
  let target: Element | undefined;
  const clear = (): void => {
    source.style.removeProperty('translate');
    target?.removeAttribute('data-drop');
    target = undefined;
  };
  hold(stage, event, () => ({
    source,
    clear,
    over: (now) => {
      clear();
      source.style.setProperty('translate', `${now.clientX - x}px ${now.clientY + scrollY - y}px`);
      target =
        document
          .elementsFromPoint(now.clientX, now.clientY)
          .map((one) => one.closest('[data-session]'))
          .find((one) => one !== null) ?? undefined;
      const to = Number(target?.getAttribute('data-session') ?? Number.NaN);
      if (!target || Number.isNaN(to)) return undefined;
      target.setAttribute('data-drop', 'into');
      return () => put(stage, card.id, card.ahead, to);
    },
  }));
}
