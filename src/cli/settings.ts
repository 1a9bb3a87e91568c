import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, isDay } from '../core/plan/day.ts';
import { countries, daysOff } from '../core/plan/days-off.ts';
import { isZone } from '../core/plan/zone.ts';
import { ruleNamed, type Taste } from '../core/review/review.ts';
import type { Level } from '../core/review/rule.ts';
import { type OwnTemplates, readTemplates } from '../core/share/share.ts';
import type { Language } from '../core/words/words.ts';
import { parseJsonc } from './jsonc.ts';
import { systemCode } from './trouble.ts';

/** What the owner of a folder wants, as far as it matters without an editor. */
export interface Settings {
  readonly taste: Taste;
  readonly zone?: string;
  readonly today?: Day;
  readonly language?: Language;
  /** Id of whoever reads and writes here. */
  readonly me?: string;
  /** Days off besides the weekends. */
  readonly holidays?: readonly Day[];
  /** Calendar files by their path from the folder, each with a person's id or `holidays`. */
  readonly calendars?: Readonly<Record<string, string>>;
  /** The team's own words for letters. */
  readonly templates?: OwnTemplates;
  /** Settings that say something else than they can, by name; the whole file where it cannot be read. */
  readonly odd: readonly string[];
}

export const noSettings: Settings = { taste: {}, odd: [] };
export const settingsFile = '.vscode/settings.json';

/** The folder's own settings, so that editor and CI agree. */
export function readSettings(root: string): Settings {
  try {
    return settingsOf(parseJsonc(readFileSync(join(root, settingsFile), 'utf8')));
  } catch (error) {
    const absent = systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR';
    return absent ? noSettings : { taste: {}, odd: [''] };
  }
}

function settingsOf(value: unknown): Settings {
  if (!isRecord(value)) return { taste: {}, odd: [''] };
  const odd: string[] = [];
  const take = <T>(name: string, read: (given: unknown) => T | undefined): T | undefined => {
    const given = value[`meetup.${name}`];
    if (given === undefined || given === null || given === '') return undefined;
    const taken = read(given);
    if (taken === undefined) odd.push(`meetup.${name}`);
    return taken;
  };
  const preset = take('preset', (given) => presets.find((known) => known === given));
  const rules = take('rules', (given) => (isRecord(given) ? rulesOf(given, odd) : undefined));
  const zone = take('timezone', (given) => (typeof given === 'string' && isZone(given) ? given : undefined));
  const today = take('today', (given) => (typeof given === 'string' && isDay(given) ? given : undefined));
  const language = take('language', (given) => (['auto', 'en', 'ja'] as const).find((known) => known === given));
  const country = take('country', (given) => countries.find((known) => known === given));
  const listed = take('holidays', (given) => (Array.isArray(given) ? daysOff(given) : undefined));
  for (const line of listed?.odd ?? []) odd.push(`meetup.holidays: ${line}`);
  const holidays = [...(country ? daysOff([], country).days : []), ...(listed?.days ?? [])];
  const calendars = take('calendars', (given) =>
    isRecord(given) && Object.values(given).every((whose) => typeof whose === 'string')
      ? (given as Readonly<Record<string, string>>)
      : undefined,
  );
  const me = take('me', (given) => (typeof given === 'string' ? given : undefined));
  const templates = take('templates', readTemplates);
  return {
    taste: { ...(preset ? { preset } : {}), ...(rules ? { rules } : {}) },
    ...(zone ? { zone } : {}),
    ...(today ? { today } : {}),
    ...(language && language !== 'auto' ? { language } : {}),
    ...(holidays.length > 0 ? { holidays } : {}),
    ...(calendars ? { calendars } : {}),
    ...(me ? { me } : {}),
    ...(templates ? { templates } : {}),
    odd,
  };
}

/** How much there is to say, from little to all. */
export const presets = ['starter', 'recommended', 'strict'] as const;
const levels = new Map<unknown, Level | 'off'>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
  ['info', 'information'],
  ['hint', 'hint'],
  ['off', 'off'],
]);

function rulesOf(given: Readonly<Record<string, unknown>>, odd: string[]): NonNullable<Taste['rules']> {
  const rules: [string, Level | 'off'][] = [];
  for (const [name, value] of Object.entries(given)) {
    const level = levels.get(value);
    if (level !== undefined) rules.push([name, level]);
    if (level === undefined || !ruleNamed(name)) odd.push(`meetup.rules: ${name}`);
  }
  return Object.fromEntries(rules);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
