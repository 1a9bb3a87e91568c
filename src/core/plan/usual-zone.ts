import { zoneNames } from './zone.ts';

/** Short forms people write for a zone, and the name that means the same everywhere. */
const usual = new Map([
  ['jst', 'Asia/Tokyo'],
  ['japan', 'Asia/Tokyo'],
  ['日本', 'Asia/Tokyo'],
  ['日本時間', 'Asia/Tokyo'],
  ['日本標準時', 'Asia/Tokyo'],
  ['東京', 'Asia/Tokyo'],
  ['utc+9', 'Asia/Tokyo'],
  ['gmt+9', 'Asia/Tokyo'],
  ['+09:00', 'Asia/Tokyo'],
  ['utc', 'UTC'],
  ['z', 'UTC'],
  ['kst', 'Asia/Seoul'],
  ['ist', 'Asia/Kolkata'],
  ['gmt', 'Europe/London'],
  ['bst', 'Europe/London'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['est', 'America/New_York'],
  ['edt', 'America/New_York'],
  ['pst', 'America/Los_Angeles'],
  ['pdt', 'America/Los_Angeles'],
]);

/** The zone name meant by a short form such as `JST`, by its city alone or in other letters, if it is one we know. */
export function usualZone(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '' || plain.length > longest) return undefined;
  const city = plain.replace(/ ?\/ ?/g, '/').replace(/ /g, '_');
  const named = (zone: string): boolean => `/${zone.toLowerCase()}`.endsWith(`/${city}`);
  return usual.get(plain) ?? zoneNames().find(named);
}
/** No name of a zone is longer. */
const longest = 40;

/** The short forms people write for a zone. */
export const usualNames = (zone: string): readonly string[] =>
  [...usual].flatMap(([short, name]) => (name === zone ? [short] : []));
