import type { Text } from './words.ts';

/** What speaks against a day, as it is said beside it: half a sentence, without a full stop. */
export const clashTexts = {
  hosts: { en: '{names} also hosts "{title}", {range}', ja: '{names}は{range}に「{title}」も主催します' },
  hostsThatDay: { en: '{names} also hosts "{title}" that day', ja: '{names}はこの日「{title}」も主催します' },
  expected: {
    en: '{names} also expected at "{title}", {range}',
    ja: '{names}は{range}の「{title}」にも参加予定です',
  },
  expectedThatDay: {
    en: '{names} also expected at "{title}" that day',
    ja: '{names}はこの日「{title}」にも参加予定です',
  },
  dayOff: { en: 'a day off', ja: '休みの日です' },
  holidaysUnknown: {
    en: 'public holidays known up to {date} only',
    ja: '祝日は{date}までしか分かりません',
  },
  busy: { en: '{name} busy: {text}', ja: '{name}は予定あり（{text}）' },
  busyPlain: { en: '{name} busy', ja: '{name}は予定あり' },
  all: { en: 'in the calendar: {text}', ja: 'カレンダーの予定：{text}' },
  allPlain: { en: 'taken in the calendar', ja: 'カレンダーに予定あり' },
  place: { en: '"{place}" also taken by "{title}", {range}', ja: '「{place}」は{range}に「{title}」も使う予定です' },
} as const satisfies Readonly<Record<string, Text>>;
