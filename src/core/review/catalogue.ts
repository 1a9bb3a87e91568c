import type { Rule } from './rule.ts';
import { agendaOverruns } from './rules/agenda-overruns.ts';
import { agendaShape } from './rules/agenda-shape.ts';
import { badCadence } from './rules/bad-cadence.ts';
import { badDate } from './rules/bad-date.ts';
import { badId } from './rules/bad-id.ts';
import { badTime } from './rules/bad-time.ts';
import { closedQuestion } from './rules/closed-question.ts';
import { colonInText } from './rules/colon-in-text.ts';
import { concernWithoutWhy } from './rules/concern-without-why.ts';
import { decideAfterThree } from './rules/decide-after-three.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { flowComma } from './rules/flow-comma.ts';
import { followupOverdue } from './rules/followup-overdue.ts';
import { fullWidth } from './rules/full-width.ts';
import { futureRecord } from './rules/future-record.ts';
import { goalUnworked } from './rules/goal-unworked.ts';
import { hintFromAbsent } from './rules/hint-from-absent.ts';
import { hostDoubleBooked } from './rules/host-double-booked.ts';
import { manyDocuments } from './rules/many-documents.ts';
import { missingRequired } from './rules/missing-required.ts';
import { namedTwice } from './rules/named-twice.ts';
import { newerFormat } from './rules/newer-format.ts';
import { noNextSession } from './rules/no-next-session.ts';
import { offCadence } from './rules/off-cadence.ts';
import { pastButPlanned } from './rules/past-but-planned.ts';
import { placeDoubleBooked } from './rules/place-double-booked.ts';
import { sameDayTwice } from './rules/same-day-twice.ts';
import { teamsUnexplored } from './rules/teams-unexplored.ts';
import { topicNotAQuestion } from './rules/topic-not-a-question.ts';
import { topicNotPlanned } from './rules/topic-not-planned.ts';
import { topicOneSided } from './rules/topic-one-sided.ts';
import { unknownHint } from './rules/unknown-hint.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownTeam } from './rules/unknown-team.ts';
import { unknownTimezone } from './rules/unknown-timezone.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { wrongType } from './rules/wrong-type.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every rule there is, by code. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  unknownKey,
  missingRequired,
  wrongType,
  badDate,
  badTime,
  fullWidth,
  flowComma,
  colonInText,
  manyDocuments,
  badId,
  duplicateKey,
  unknownTimezone,
  badCadence,
  newerFormat,
  agendaShape,
  unknownPerson,
  unknownTeam,
  unknownTopic,
  unknownHint,
  duplicateId,
  topicNotPlanned,
  namedTwice,
  hintFromAbsent,
  hostDoubleBooked,
  placeDoubleBooked,
  agendaOverruns,
  sameDayTwice,
  offCadence,
  pastButPlanned,
  futureRecord,
  followupOverdue,
  goalUnworked,
  topicOneSided,
  concernWithoutWhy,
  topicNotAQuestion,
  closedQuestion,
  teamsUnexplored,
  noNextSession,
  decideAfterThree,
];
