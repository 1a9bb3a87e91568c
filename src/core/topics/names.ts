import { foldText } from './fold-text.ts';

/** A stretch of a folded text that names a team; `team` is its place in the list. */
export interface NameHit {
  readonly team: number;
  readonly start: number;
  readonly end: number;
}

interface Alias {
  readonly text: string;
  readonly team: number;
  /** How freely it may stand: a full name anywhere, an alias as a word of its own, a short form only in a list of teams. */
  readonly kind: 'full' | 'alias' | 'short';
  readonly latin: boolean;
}

/** Finds team names and their aliases in folded texts. */
export type NameFinder = (folded: string) => NameHit[];

const unitTail = /(事業部門|部門|本部|部|課|室|チーム|グループ|係|班|センター|科|局)$/;
const floorHead = /^第?[0-9一二三四五六七八九十]+(階|係|班|課|部)?(?=.{2})/;
const dutyTail = /(運営|企画|管理|推進|業務|統括|戦略|サポート)$/;
const latinTail = /\s+(teams?|departments?|dept|groups?|office|unit|division|desk|crews?)$/;

/** Makes a finder for the given team names; compare with `foldText` applied. */
export function nameFinder(names: readonly string[]): NameFinder {
  const aliases = names.flatMap((name, team) => aliasesOf(foldText(name).trim(), team));
  aliases.sort((a, b) => b.text.length - a.text.length);
  return (folded) => {
    const hits: NameHit[] = [];
    for (const alias of aliases) {
      let from = folded.indexOf(alias.text);
      while (from >= 0) {
        const end = from + alias.text.length;
        const start = from;
        if (!hits.some((hit) => start < hit.end && end > hit.start) && mayStand(alias, folded, start, end))
          hits.push({ team: alias.team, start, end });
        from = folded.indexOf(alias.text, end);
      }
    }
    return hits.sort((a, b) => a.start - b.start);
  };
}

function aliasesOf(name: string, team: number): Alias[] {
  const latin = /^[ -~]+$/.test(name);
  const found: Alias[] = [];
  const add = (text: string, kind: Alias['kind']): void => {
    if (text.length >= 2 && !found.some((alias) => alias.text === text)) found.push({ text, team, kind, latin });
  };
  add(name, 'full');
  if (latin) {
    const bare = name.replace(latinTail, '');
    add(bare, 'alias');
    const last = bare.split(/\s+/).at(-1) ?? '';
    if (last.length >= 4) add(last, 'short');
  } else {
    const bare = name.replace(floorHead, '').replace(unitTail, '');
    add(bare, 'alias');
    const short = bare.replace(dutyTail, '');
    if (short.length >= 2) add(short, 'short');
  }
  return found;
}

const kanjiOrKatakana = /[\p{Script=Han}ァ-ヶー]/u;
const latinLetter = /[a-z0-9]/;
const latinList = /(^|\b(between|and|with|for|from|the|both|to)\s+|[,&/]\s*)$/;

function mayStand(alias: Alias, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 12);
  if (alias.latin) {
    if (latinLetter.test(before) || latinLetter.test(after.charAt(0))) return false;
    if (alias.kind !== 'short') return true;
    return latinList.test(text.slice(Math.max(0, start - 10), start)) && /^(\s+(and|teams?)\b|[,.;&/]|$)/.test(after);
  }
  if (alias.kind === 'full') return true;
  if (alias.kind === 'short') return /^[・、とや]|^$/.test(before) ? /^[・、とやの]/.test(after) : false;
  return (
    !kanjiOrKatakana.test(before) &&
    (!kanjiOrKatakana.test(after.charAt(0)) || /^(部|課|室|側|担当|チーム|サイド|現場|事務)/.test(after))
  );
}

/** The text with the given stretches blanked out, length kept. */
export function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let out = text;
  for (const { start, end } of spans) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}
