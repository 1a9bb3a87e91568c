import type { TeamView } from './facts.ts';
import { foldText } from './fold-text.ts';
import type { Lang, Team, TopicsInput } from './input.ts';
import type { Warning } from './result.ts';

/** More teams than this cannot share a topic; the rest is left out with a word of advice. */
const mostTeams = 7;

const say: Readonly<Record<Warning['code'], Readonly<Record<Lang, string>>>> = {
  'no-goal': {
    ja: '目的が書かれていません。一言でも構いませんので、書いてみませんか。',
    en: 'There is no goal yet. One line is enough to begin.',
  },
  'no-teams': {
    ja: '部門が書かれていません。2つ挙げると、テーマを探せます。',
    en: 'No teams are listed. Name two, and topics can be found.',
  },
  'one-team': {
    ja: '部門が1つだけです。交流したい相手の部門を1つ足しませんか。',
    en: 'There is only one team. Which other team would you like to meet?',
  },
  'same-team-twice': {
    ja: '「{n}」が2度書かれています。1つにまとめて考えました。',
    en: '“{n}” is listed twice; both were read as one.',
  },
  'too-many-teams': {
    ja: '部門が{n}あります。はじめの7部門で考えました。いくつかの会に分けてみませんか。',
    en: 'There are {n} teams; the first seven were used. Consider splitting the series.',
  },
  'team-not-listed': {
    ja: '目的にある「{n}」が、部門の一覧にありません。足すか、目的を直してみませんか。',
    en: 'The goal names “{n}”, which is not among the teams. Add it, or adjust the goal.',
  },
  'too-short': {
    ja: '{n}分では全員が話す時間を取れません。25分あれば開けるので、25分で考えました。',
    en: '{n} minutes leave no room for everyone to speak. 25 minutes would do, so the plan uses 25.',
  },
  'unknown-partner': {
    ja: '受け渡しの相手「{n}」が、部門の一覧にありません。',
    en: 'The hand-over names “{n}”, which is not among the teams.',
  },
  'nothing-left': {
    ja: 'この時間と人数で開けるテーマが見つかりません。時間か人数を見直してみませんか。',
    en: 'No topic fits this time and number of people. Consider changing one of them.',
  },
};

/** A warning in the language of the reader. `n` is what it is about. */
export function warn(code: Warning['code'], lang: Lang, path: string, n = ''): Warning {
  return { code, text: say[code][lang].replace('{n}', () => n), path };
}

const standInName: Readonly<Record<Lang, string>> = { ja: '相手の部門', en: 'the other team' };

/** The teams to plan for: the same team merged, at most seven, a stand-in for a missing other side. */
export function admitTeams(input: TopicsInput, lang: Lang): { teams: TeamView[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const byKey = new Map<string, Team>();
  for (const [index, team] of input.teams.slice(0, 200).entries()) {
    const named = {
      ...team,
      id: team.id || team.name || `t${index + 1}`,
      name: team.name || team.id || `t${index + 1}`,
    };
    const twin = [...byKey].find(([, known]) => known.id === named.id || foldText(known.name) === foldText(named.name));
    if (!twin) byKey.set(named.id, named);
    else {
      warnings.push(warn('same-team-twice', lang, `teams.${named.id}`, named.name));
      byKey.set(twin[0], merge(twin[1], named));
    }
  }
  const all = [...byKey.values()];
  if (all.length === 0) warnings.push(warn('no-teams', lang, 'teams'));
  if (all.length === 1) warnings.push(warn('one-team', lang, 'teams'));
  if (all.length > mostTeams) warnings.push(warn('too-many-teams', lang, 'teams', String(all.length)));
  const teams = all
    .slice(0, mostTeams)
    .map((given): TeamView => ({ id: given.id, name: given.name.trim().slice(0, 60), given, standIn: false }));
  if (teams.length === 1) {
    const name = standInName[lang];
    const id = teams[0]?.id === 'other' ? 'other-side' : 'other';
    teams.push({ id, name, given: { id, name }, standIn: true });
  }
  return { teams, warnings };
}

const lists = [
  'owns',
  'hands_over',
  'handovers',
  'receives',
  'struggles',
  'terms',
  'metrics',
  'tools',
  'incidents',
] as const;

/** Lists of the second entry go behind those of the first, so that paths into the first stay true. */
function merge(first: Team, second: Team): Team {
  const merged: Record<string, unknown> = { ...first };
  for (const key of lists) {
    const known = new Set((first[key] ?? []).map((item) => JSON.stringify(item)));
    const added = (second[key] ?? []).filter((item) => !known.has(JSON.stringify(item)));
    if (first[key] || added.length > 0) merged[key] = [...(first[key] ?? []), ...added];
  }
  return { ...first, ...merged };
}
