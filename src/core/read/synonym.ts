import { fields, sections } from '../plan/fields.ts';
import { nearest } from '../plan/nearest.ts';
import type { EntryKind } from '../plan/plan.ts';

/** Words people reach for before they know the key. */
const usual: Readonly<Record<string, string>> = {
  主催: 'host',
  主催者: 'host',
  幹事: 'host',
  司会: 'host',
  ホスト: 'host',
  organizer: 'host',
  共同主催者: 'cohosts',
  共同主催: 'cohosts',
  参加者: 'participants',
  出席者: 'participants',
  メンバー: 'participants',
  attendees: 'participants',
  members: 'participants',
  日付: 'date',
  日時: 'date',
  日程: 'date',
  開催日: 'date',
  when: 'date',
  day: 'date',
  時刻: 'start',
  開始: 'start',
  開始時刻: 'start',
  time: 'start',
  長さ: 'minutes',
  時間: 'minutes',
  分: 'minutes',
  duration: 'minutes',
  length: 'minutes',
  場所: 'place',
  会場: 'place',
  location: 'place',
  room: 'place',
  where: 'place',
  テーマ: 'topics',
  議題: 'topics',
  theme: 'topics',
  themes: 'topics',
  アジェンダ: 'agenda',
  次第: 'agenda',
  ヒント: 'hints',
  やること: 'followups',
  宿題: 'followups',
  todos: 'followups',
  actions: 'followups',
  成果: 'outcomes',
  results: 'outcomes',
  目的: 'goal',
  目標: 'goal',
  objective: 'goal',
  description: 'goal',
  名前: 'name',
  name: 'title',
  題名: 'title',
  タイトル: 'title',
  名称: 'title',
  部門: 'teams',
  部署: 'teams',
  チーム: 'teams',
  departments: 'teams',
  人: 'people',
  persons: 'people',
  回: 'sessions',
  開催: 'sessions',
  meetings: 'sessions',
  events: 'sessions',
  シリーズ: 'series',
  理由: 'because',
  reason: 'because',
  問い: 'question',
  質問: 'question',
  担当: 'owner',
  assignee: 'owner',
  期限: 'due',
  deadline: 'due',
  内容: 'what',
  text: 'what',
  所属: 'team',
  専門: 'specialty',
  speciality: 'specialty',
  skills: 'specialty',
  困りごと: 'struggles',
  課題: 'struggles',
  受け渡し: 'handovers',
  hands_over: 'handovers',
  frequency: 'cadence',
  頻度: 'cadence',
  開催ペース: 'cadence',
  organizers: 'organisers',
  主催者グループ: 'organisers',
  状態: 'status',
  引き継ぎ: 'handoff',
  zone: 'timezone',
  tz: 'timezone',
};

/** The words people reach for when they mean this key. */
export const usualWords = (key: string): readonly string[] => Object.keys(usual).filter((word) => usual[word] === key);

/** The key a stray one most likely stands for, among those the entry has; undefined when none is near. */
export const guessKey = (kind: EntryKind, key: string): string | undefined =>
  // A section that slipped into the series is no word of the series.
  kind === 'series' && Object.hasOwn(sections, key) && !keysOf(kind).includes(key)
    ? undefined
    : guessAmong(keysOf(kind), key);

/** The same for the keys at the top of a file. */
export const guessSection = (key: string): string | undefined => guessAmong(keysAtMargin, key);

/** The same lists each time: what is looked up in one is made ready once. */
const keysAtMargin = Object.keys(sections);
const keys = new Map<EntryKind, readonly string[]>();
function keysOf(kind: EntryKind): readonly string[] {
  const known = keys.get(kind) ?? Object.keys(fields[kind]);
  keys.set(kind, known);
  return known;
}

function guessAmong(known: readonly string[], key: string): string | undefined {
  const plain = key.normalize('NFKC').trim().toLowerCase();
  if (known.includes(plain)) return plain;
  const meant = Object.hasOwn(usual, plain) ? usual[plain] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : nearest(plain, known);
}
