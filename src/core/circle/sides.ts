import type { Occasion } from './occasion.ts';

// What of a session is looked at together: who asks for one side is not told when another changes.

/** What of a session makes the rhythm of its series; with whether the next host found a note. */
export const rhythmAt = ({
  nth,
  date,
  start,
  status,
  host,
  cohosts,
  participants,
  topics,
  session,
}: Occasion): object => {
  const { because, handoff } = session;
  return { nth, date, start, status, host, cohosts, participants, topics, because, handoff };
};

/** What was written down at a session. */
export const recordAt = ({ nth, session }: Occasion): object => {
  const { guests, groups, hints, open, kept, handoff } = session;
  return { nth, guests, groups, hints, open, kept, handoff };
};

/** What was said at a session that stuck, and when. */
export const hintsAt = ({ nth, date, session: { hints } }: Occasion): object => ({ nth, date, hints });

/** Who was together at a session, in a group or in a talk. */
export const togetherAt = ({ nth, session: { guests, groups, hints } }: Occasion): object => {
  return { nth, guests, groups, told: hints.map(({ from, to }) => [from, to]) };
};
