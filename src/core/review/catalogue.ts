import type { Rule } from './rule.ts';
import { agendaOverruns } from './rules/agenda-overruns.ts';
import { agendaShape } from './rules/agenda-shape.ts';
import { agendaTopicElsewhere } from './rules/agenda-topic-elsewhere.ts';
import { aimWaiting } from './rules/aim-waiting.ts';
import { badCadence } from './rules/bad-cadence.ts';
import { badDate } from './rules/bad-date.ts';
import { badId } from './rules/bad-id.ts';
import { badTime } from './rules/bad-time.ts';
import { cancelledWithoutBecause } from './rules/cancelled-without-because.ts';
import { closedQuestion } from './rules/closed-question.ts';
import { colonInText } from './rules/colon-in-text.ts';
import { concernOutsideSeries } from './rules/concern-outside-series.ts';
import { concernWithoutWhy } from './rules/concern-without-why.ts';
import { dayOff } from './rules/day-off.ts';
import { decideAfterThree } from './rules/decide-after-three.ts';
import { dstGap } from './rules/dst-gap.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { firstTimeAlone } from './rules/first-time-alone.ts';
import { flowComma } from './rules/flow-comma.ts';
import { followupIncomplete } from './rules/followup-incomplete.ts';
import { followupOverdue } from './rules/followup-overdue.ts';
import { fullWidth } from './rules/full-width.ts';
import { futureRecord } from './rules/future-record.ts';
import { gap } from './rules/gap.ts';
import { goalUnworked } from './rules/goal-unworked.ts';
import { handoverToSelf } from './rules/handover-to-self.ts';
import { hintFromAbsent } from './rules/hint-from-absent.ts';
import { hintWaiting } from './rules/hint-waiting.ts';
import { hostDoubleBooked } from './rules/host-double-booked.ts';
import { hostMissing } from './rules/host-missing.ts';
import { hostsFromOneTeam } from './rules/hosts-from-one-team.ts';
import { loneOrganiser } from './rules/lone-organiser.ts';
import { manyDocuments } from './rules/many-documents.ts';
import { missingRequired } from './rules/missing-required.ts';
import { namedTwice } from './rules/named-twice.ts';
import { nearId } from './rules/near-id.ts';
import { newerFormat } from './rules/newer-format.ts';
import { noClosingBlock } from './rules/no-closing-block.ts';
import { noCohost } from './rules/no-cohost.ts';
import { noHandoff } from './rules/no-handoff.ts';
import { noNextSession } from './rules/no-next-session.ts';
import { noRoomToTalk } from './rules/no-room-to-talk.ts';
import { nothingRecorded } from './rules/nothing-recorded.ts';
import { offCadence } from './rules/off-cadence.ts';
import { oneSideCame } from './rules/one-side-came.ts';
import { outOfOrder } from './rules/out-of-order.ts';
import { outcomeBeforeHint } from './rules/outcome-before-hint.ts';
import { outcomeWithoutSource } from './rules/outcome-without-source.ts';
import { outsideHours } from './rules/outside-hours.ts';
import { ownSideOnly } from './rules/own-side-only.ts';
import { participantDoubleBooked } from './rules/participant-double-booked.ts';
import { pastButPlanned } from './rules/past-but-planned.ts';
import { personNeverSeen } from './rules/person-never-seen.ts';
import { placeDoubleBooked } from './rules/place-double-booked.ts';
import { quietFade } from './rules/quiet-fade.ts';
import { sameDayTwice } from './rules/same-day-twice.ts';
import { sameHostStreak } from './rules/same-host-streak.ts';
import { samePairs } from './rules/same-pairs.ts';
import { sessionWithoutTopic } from './rules/session-without-topic.ts';
import { singleBridge } from './rules/single-bridge.ts';
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
import { yamlOldTime } from './rules/yaml-1.1-time.ts';
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
  yamlOldTime,
  unknownPerson,
  unknownTeam,
  unknownTopic,
  unknownHint,
  duplicateId,
  nearId,
  topicNotPlanned,
  personNeverSeen,
  handoverToSelf,
  namedTwice,
  agendaTopicElsewhere,
  hintFromAbsent,
  concernOutsideSeries,
  hostDoubleBooked,
  participantDoubleBooked,
  placeDoubleBooked,
  agendaOverruns,
  sameDayTwice,
  outOfOrder,
  offCadence,
  dayOff,
  outsideHours,
  dstGap,
  pastButPlanned,
  futureRecord,
  outcomeBeforeHint,
  followupOverdue,
  goalUnworked,
  topicOneSided,
  concernWithoutWhy,
  topicNotAQuestion,
  closedQuestion,
  teamsUnexplored,
  noRoomToTalk,
  sessionWithoutTopic,
  noNextSession,
  decideAfterThree,
  gap,
  cancelledWithoutBecause,
  quietFade,
  oneSideCame,
  noClosingBlock,
  sameHostStreak,
  firstTimeAlone,
  noCohost,
  aimWaiting,
  loneOrganiser,
  hostMissing,
  hostsFromOneTeam,
  noHandoff,
  nothingRecorded,
  followupIncomplete,
  hintWaiting,
  outcomeWithoutSource,
  singleBridge,
  ownSideOnly,
  samePairs,
];
