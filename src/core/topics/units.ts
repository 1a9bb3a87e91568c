import type { Lang } from './input.ts';

const unitEnd = /(チーム|グループ|課|係|班|科|店)$/;

/** How these teams call themselves in Japanese: 課 or チーム when all do, else 部門. */
export function unitOf(names: readonly string[]): string {
  const units = new Set(names.map((name) => unitEnd.exec(name.trim())?.[1] ?? '部門'));
  const [only] = units;
  return units.size === 1 && only ? only : '部門';
}

/** Fits words written for two departments to the teams at hand. */
export function fitUnits(text: string, lang: Lang, unit: string, teams: number): string {
  if (lang === 'en') return teams > 2 ? manyEn(text) : text;
  const fitted = teams > 2 ? manyJa(text) : text;
  return unit === '部門' ? fitted : fitted.replaceAll('部門', unit);
}

function manyJa(text: string): string {
  return text
    .replaceAll('相手の部門', 'ほかの部門')
    .replaceAll('両部門', '各部門')
    .replaceAll('2部門の', '各部門の')
    .replaceAll('互いの部門', 'それぞれの部門');
}

function manyEn(text: string): string {
  return text
    .replace(/\bthe other team's\b/g, "another team's")
    .replace(/\bThe other team's\b/g, "Another team's")
    .replace(/\bthe other team\b/g, 'another team')
    .replace(/\bthe other side\b/g, 'another team')
    .replace(/\bboth teams\b/g, 'all teams')
    .replace(/\bboth sides\b/g, 'all sides')
    .replace(/\bthe two teams\b/g, 'the teams')
    .replace(/\bboth days\b/g, 'all days')
    .replace(/\bWith both versions\b/g, 'With all versions');
}

/** The names read aloud as one list. Long lists are cut to the unit, so that a title stays a title. */
export function nameList(names: readonly string[], lang: Lang, unit: string): string {
  if (names.length > 4) return lang === 'ja' ? `${names.length}つの${unit}` : `all ${names.length} teams`;
  if (lang === 'ja') return names.length === 2 ? names.join('と') : names.join('・');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
