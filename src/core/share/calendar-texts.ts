/** What stands in a calendar besides the words of the file. */
export const calendarTexts = {
  cancelled: { en: 'Cancelled: ', ja: '【中止】' },
  reason: { en: 'Reason: ', ja: '理由：' },
  host: { en: 'Host: ', ja: '主催者：' },
  cohosts: { en: 'Co-hosts: ', ja: '共同主催者：' },
  folder: { en: 'Meetups', ja: '交流会' },
} as const;
