import { falseFriends, intentCues, vagueCues } from './cues.ts';
import type { Folded } from './normalise.ts';
import type { Family } from './patterns.ts';
import type { DimensionId } from './result.ts';

/** A cue found in a folded text. `key` is a vagueness dimension or an intent family. */
export interface CueHit {
  readonly list: 'vague' | 'intent';
  readonly key: DimensionId | Family;
  readonly weight: number;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

interface Cue {
  readonly list: CueHit['list'] | 'friend';
  readonly key: DimensionId | Family;
  readonly weight: number;
  readonly text: string;
  readonly open: boolean;
  readonly latin: boolean;
  readonly rest: string;
}

let table: ReadonlyMap<string, readonly Cue[]> | undefined;

function cues(): ReadonlyMap<string, readonly Cue[]> {
  if (table) return table;
  const rows = new Map<string, Cue[]>();
  const add = (list: Cue['list'], lines: string): void => {
    for (const line of lines.trim().split('\n')) {
      const [head = '', ...words] = line.split('|');
      const [name = ''] = head.split('.');
      for (const word of words) addCue(rows, list, name as Family, word);
    }
  };
  add('vague', vagueCues);
  add('intent', intentCues);
  add('friend', falseFriends);
  for (const row of rows.values()) row.sort((a, b) => b.text.length - a.text.length);
  table = rows;
  return rows;
}

function addCue(rows: Map<string, Cue[]>, list: Cue['list'], key: Family, word: string): void {
  const weighted = list === 'intent';
  const body = (weighted ? word.slice(1) : word).normalize('NFKC').toLowerCase();
  const [text = '', rest = ''] = body.replace('*', '').split(' … ');
  const latin = /^[ -~]/.test(text);
  const cue = { list, key, weight: weighted ? Number(word.charAt(0)) : 1, text, open: body.endsWith('*'), latin, rest };
  const row = rows.get(text.slice(0, 2));
  if (row) row.push(cue);
  else rows.set(text.slice(0, 2), [cue]);
}

const letter = /[a-z0-9]/;

/** All cues in a text, in reading order; of overlapping cues of one list and key only the longest; false friends dropped. */
export function findCues(folded: Folded): CueHit[] {
  const hits: (CueHit | (Omit<CueHit, 'list'> & { list: 'friend' }))[] = [];
  const rows = cues();
  const reach = new Map<string, number>();
  const { text } = folded;
  for (let i = 0; i < text.length; i += 1) {
    for (const cue of rows.get(text.slice(i, i + 2)) ?? []) {
      const end = endOf(cue, text, i);
      const lane = `${cue.list}.${cue.key}`;
      if (end === undefined || i < (reach.get(lane) ?? 0) || isCountry(cue, folded, i)) continue;
      reach.set(lane, end);
      hits.push({ list: cue.list, key: cue.key, weight: cue.weight, cue: text.slice(i, end), start: i, end });
    }
  }
  const friends = hits.filter((hit) => hit.list === 'friend');
  return hits.filter(
    (hit): hit is CueHit =>
      hit.list !== 'friend' &&
      !friends.some((f) => f.start <= hit.start && f.end >= hit.end && f.end - f.start > hit.end - hit.start),
  );
}

function endOf(cue: Cue, text: string, start: number): number | undefined {
  if (!text.startsWith(cue.text, start)) return undefined;
  const end = start + cue.text.length;
  if (!cue.latin) return end;
  if (start > 0 && letter.test(text.charAt(start - 1))) return undefined;
  if (cue.list === 'friend') return /^s?(?![a-z0-9])/.test(text.slice(end, end + 2)) ? end : undefined;
  if (cue.rest !== '') return endAfterGap(cue, text, end);
  if (!letter.test(text.charAt(end))) return end;
  return cue.open ? wordEnd(text, end) : undefined;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && letter.test(text.charAt(end))) end += 1;
  return end;
}

/** The end of `first … rest` with at most four words in between. */
function endAfterGap(cue: Cue, text: string, from: number): number | undefined {
  const window = text.slice(from, from + 60);
  const at = window.indexOf(` ${cue.rest}`);
  if (at < 0 || window.slice(0, at).trim().split(/\s+/).length > 4) return undefined;
  const end = from + at + 1 + cue.rest.length;
  return letter.test(text.charAt(end)) ? undefined : end;
}

/** "US" in capitals is a country, not a doer. */
function isCountry(cue: Cue, folded: Folded, start: number): boolean {
  return cue.text === 'us' && folded.source.startsWith('US', folded.at[start]);
}
