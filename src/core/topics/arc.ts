import { fittedBoxes } from './assemble.ts';
import type { Stage } from './patterns.ts';
import type { ArcSession, Box, SeriesCare } from './result.ts';
import type { Scene } from './scene.ts';
import type { Pick } from './select.ts';
import { boxesFor, formatById, leastMinutes } from './timeboxes.ts';
import { nameList, unitOf } from './units.ts';

/** No series is planned further than this. */
export const mostSessions = 24;

/** The stages of a series of that many sessions; a joined stage shares one session. */
export function stagesFor(sessions: number): string[] {
  const short: Readonly<Record<number, readonly string[]>> = {
    1: ['problem'],
    2: ['problem', 'experiment'],
    3: ['trust+problem', 'experiment', 'review'],
    4: ['trust', 'problem', 'experiment', 'review'],
    5: ['trust', 'problem', 'problem', 'experiment', 'review'],
    6: ['trust', 'problem', 'experiment', 'problem', 'experiment', 'review'],
  };
  const known = short[sessions];
  if (known) return [...known];
  const round = ['problem', 'experiment', 'review'];
  return ['trust', ...Array.from({ length: sessions - 1 }, (_, index) => round[index % 3] ?? 'review')];
}

/** The series: a topic for every session, each going on from what the one before left behind. */
export function planArc(scene: Scene, picks: readonly Pick[]): ArcSession[] {
  const arc: ArcSession[] = [];
  const used: Pick[] = [];
  for (const [index, stage] of stagesFor(scene.bounds.sessions).entries()) {
    const [opener, main] = stage.includes('+')
      ? [stageTopic(scene, 'trust', picks, used), 'problem' as Stage]
      : [undefined, stage as Stage];
    if (opener) used.push(opener);
    const pick = stageTopic(scene, main, picks, used) ?? opener;
    if (!pick) continue;
    const before = used.findLast((one) => one !== opener);
    used.push(pick);
    arc.push(sessionOf(scene, { index, stage, pick, opener, before, picks }));
  }
  return arc;
}

function stageTopic(scene: Scene, stage: Stage, picks: readonly Pick[], used: readonly Pick[]): Pick | undefined {
  const before = used.at(-1);
  const fits = picks.filter((pick) => pick.topic.stages.includes(stage));
  const worth = (pick: Pick): number => {
    const shares = before !== undefined && pick.topic.evidence.some((path) => before.topic.evidence.includes(path));
    // A topic made for this stage alone is meant for it; one already held is the last resort.
    const leadsOn =
      stage === 'problem' &&
      picks.some(
        (other) =>
          isTrial(other) &&
          other.topic.slots.some((slot) => slot.from.some((path) => pick.topic.evidence.includes(path))),
      );
    return (
      pick.topic.score +
      (shares ? 0.1 : 0) +
      (leadsOn ? 0.1 : 0) +
      (pick.topic.teams.length === scene.teams.length ? 0.15 : 0) +
      (pick.topic.stages.length === 1 ? 0.6 : 0) -
      (used.includes(pick) ? 9 : 0)
    );
  };
  return fits.reduce<Pick | undefined>((best, pick) => (best && worth(best) >= worth(pick) ? best : pick), undefined);
}

function isTrial(pick: Pick): boolean {
  return pick.topic.stages.length === 1 && pick.topic.stages[0] === 'experiment';
}

interface Session {
  readonly index: number;
  readonly stage: string;
  readonly pick: Pick;
  readonly opener: Pick | undefined;
  readonly before: Pick | undefined;
  readonly picks: readonly Pick[];
}

function sessionOf(scene: Scene, session: Session): ArcSession {
  const { pick, opener } = session;
  const tables = parallel(scene, session);
  return {
    session: session.index + 1,
    stage: session.stage,
    topicId: pick.topic.id,
    also: [...(opener && opener !== pick ? [opener.topic.id] : []), ...tables.map((one) => one.topic.id)],
    minutes: pick.topic.minutes,
    boxes: sessionBoxes(scene, session),
    starts_from: startsFrom(scene, session),
    hosts_hint: hostsHint(scene, session.index),
  };
}

/** Topics for teams that the session's topic leaves out, to be held at tables side by side. */
function parallel(scene: Scene, { pick, picks }: Session): Pick[] {
  const here = new Set(pick.topic.teams);
  if (here.size >= scene.teams.length) return [];
  const other = picks.find(
    (one) =>
      one !== pick &&
      one.topic.stages.some((stage) => pick.topic.stages.includes(stage)) &&
      one.topic.teams.every((team) => !here.has(team)),
  );
  return other ? [other] : [];
}

const openerBox: Readonly<Record<'ja' | 'en', string>> = { ja: '顔合わせの問い', en: 'Warm-up' };
const trialBox: Readonly<Record<'ja' | 'en', readonly [string, string]>> = {
  ja: ['お試しカード', '2週間だけ試すこと、する人、数えるもの、やめる目安を1枚に書きます。'],
  en: ['Trial card', 'Write on one card what to try for two weeks, who, what to count and when to stop.'],
};

function sessionBoxes(scene: Scene, { pick, opener, stage }: Session): readonly Box[] {
  const { minutes, boxes, format: id } = pick.topic;
  const format = formatById(id);
  const alone = scene.bounds.sessions === 1 && stage === 'problem';
  if (!format || (!opener && !alone)) return boxes;
  const warm = opener && opener !== pick ? Math.round(minutes * 0.2) : Math.round(minutes * 0.1);
  const trial = alone ? Math.round(minutes * 0.2) : 0;
  if (minutes - warm - trial < leastMinutes(format)) return boxes;
  const { draft, topMinutes } = pick.scored;
  const inner = fittedBoxes(scene, draft.teams, boxesFor(format, minutes - warm - trial, scene.lang, topMinutes));
  const [first, ...rest] = inner;
  const last = rest.pop();
  const question =
    opener?.topic.open ??
    (scene.lang === 'ja'
      ? '最近、相手に助けられた場面を一人一言ずつ話します。'
      : 'Each tells in one line when somebody here last helped.');
  const [trialName, trialHow] = trialBox[scene.lang];
  return [
    ...(first ? [first] : []),
    { phase: openerBox[scene.lang], minutes: warm, how: question },
    ...rest,
    ...(trial > 0 ? [{ phase: trialName, minutes: trial, how: trialHow }] : []),
    ...(last ? [last] : []),
  ];
}

function startsFrom(scene: Scene, { before, index }: Session): string {
  const ja = scene.lang === 'ja';
  if (!before || index === 0)
    return ja ? '始める前に5分で数えた、今の数' : 'The count taken in five minutes before the series';
  return ja
    ? `第${index}回で持ち帰ったもの：${before.topic.take}`
    : `What session ${index} left behind: ${before.topic.take}`;
}

function hostsHint(scene: Scene, index: number): string {
  const names = scene.teams.map((team) => team.name);
  const unit = unitOf(names);
  const all = nameList(names, scene.lang, unit);
  const ja = [
    `言い出した人が主催し、${all}から1人ずつ、次の共同主催者を決めます。`,
    `${all}から1人ずつ、共同主催者として加わります。`,
    '前回の共同主催者が主催します。共同主催者は新しい人に回します。',
  ];
  const en = [
    `Whoever had the idea hosts, and one person each from ${all} agrees to co-host next time.`,
    `One person each from ${all} joins as co-host.`,
    'The last co-hosts host; the co-host seats go to new people.',
  ];
  const list = scene.lang === 'ja' ? ja : en;
  return list[Math.min(index, list.length - 1)] ?? '';
}

/** What keeps the series going past the third session. */
export function seriesCare(scene: Scene): SeriesCare {
  const ja = scene.lang === 'ja';
  const light = formatById('lean-coffee');
  const minutes = Math.min(30, scene.bounds.minutes);
  return {
    next_date: ja
      ? '次回の日付は、その回が終わる前に決めます。曜日と時刻はいつも同じにします。'
      : 'Fix the next date before a session ends, always on the same weekday and hour.',
    visible_result: ja
      ? '3回目までに、目に見える変化を1つ出します。やめたこと1つでも、短くなった待ち1つでも構いません。'
      : 'Show one visible result by session 3: one thing stopped, or one wait made shorter.',
    light_session: {
      minutes,
      format: 'lean-coffee',
      boxes: light && minutes >= leastMinutes(light) ? boxesFor(light, minutes, scene.lang) : [],
    },
    preparation: ja
      ? '準備は1人30分まで。資料は要りません。'
      : 'At most 30 minutes of preparation each, and no slides.',
    stop_rule: ja
      ? '見直しのあと、続けるか閉じるかを選びます。結果を書き残して閉じるのは成功です。'
      : 'After the review, choose to continue or to close. Closing with a written result is a success.',
    sponsors: scene.teams.map((team) =>
      ja
        ? `${team.name}の後ろ盾：名前と、3回目のあとに聞きたいこと`
        : `Sponsor for ${team.name}: a name, and what they want to hear after session 3`,
    ),
  };
}
