import { pattern } from '../plan/pattern.ts';
import { semicolon } from '../words/signs.ts';
import type { Field } from './facts.ts';
import type { Lang } from './input.ts';
import { cutText } from './normalise.ts';
import { type Family, type Need, patterns } from './patterns.ts';
import { defaultDeadline } from './purpose-slots.ts';
import { familyNames, questions } from './questions.ts';
import type { Ask, DimensionId } from './result.ts';
import { type Scene, touches } from './scene.ts';
import { type Clearness, noWish } from './vagueness.ts';

/** How many questions are shown; the rest wait. */
const visible = 3;
const clearEnough = 0.75;

const fieldOrder: readonly Field[] = ['edges', 'struggles', 'incidents', 'terms', 'metrics', 'tools'];
const needField: Readonly<Partial<Record<Need, Field>>> = {
  'edge(a,b,x)': 'edges',
  'edge_unconfirmed(a,b,x)': 'edges',
  'struggle(a,s)': 'struggles',
  'link(struggle_a,own_b)': 'struggles',
  'link(struggle_a,struggle_b)': 'struggles',
  'kind(s,rework)': 'struggles',
  'kind(s,tacit)': 'struggles',
  'kind(s,dup)': 'struggles',
  'orphan(s)': 'struggles',
  'incident(a,i)': 'incidents',
  'term_both(t)': 'terms',
  'term_one(a,t)': 'terms',
  'metric(a,m)': 'metrics',
  'metric(b,n)': 'metrics',
  'metric_both(m)': 'metrics',
  'tool_both(k)': 'tools',
};
type FactQuestion = readonly [ja: string, en: string, exampleJa: string, exampleEn: string, yaml: string];

const factQuestions: Readonly<Partial<Record<Field, FactQuestion>>> = {
  edges: [
    '先月、{a}から{b}へ渡したものを1つ挙げると、何ですか。',
    'What is one thing {a} handed to {b} last month?',
    '仕様変更の連絡',
    'notice of a changed spec',
    'handovers: [{ to: {id}, what: "___" }]',
  ],
  struggles: [
    '先月、{b}とのやり取りで{a}が困ったのは、どんなことでしたか。',
    'What gave {a} trouble last month in working with {b}?',
    '連絡が作業を始めた後に来る',
    'notices come after work has started',
    'struggles: ["___"]',
  ],
  incidents: [
    '最近、{a}と{b}の間で戻ってきたもの、起きた出来事は何ですか。',
    'What came back, or went wrong, between {a} and {b} lately?',
    '9月の数量変更が伝わらなかった',
    'the October outage',
    'incidents: ["___"]',
  ],
  terms: [
    '{a}では当たり前でも、外の人に聞き返される言葉は何ですか。',
    'Which word of {a} do outsiders ask about?',
    '内示',
    'production ready',
    'terms: ["___"]',
  ],
  metrics: [
    '{a}が毎週見ている数字は何ですか。',
    'Which number does {a} watch every week?',
    '回答までの日数',
    'days to an answer',
    'metrics: ["___"]',
  ],
  tools: [
    '{a}が毎日開いている道具は何ですか。',
    'Which tool does {a} open every day?',
    '共有の予定表',
    'the shared calendar',
    'tools: ["___"]',
  ],
};
const afterFacts: readonly DimensionId[] = [
  'why',
  'measure',
  'object',
  'change',
  'deadline',
  'actor',
  'counterpart',
  'scope',
];

/** The questions worth asking: at most three to show, the rest in `more`. A clear goal is asked one at most. */
export function questionsFor(scene: Scene, clearness: Clearness, before: string): { ask: Ask[]; more: Ask[] } {
  const open = (id: DimensionId): boolean =>
    ['missing', 'implied'].includes(clearness.findings.get(id)?.status ?? 'na');
  const first: DimensionId[] = ['means', 'compound'];
  if (clearness.elsewhere.length > 0) first.push('counterpart');
  const about = (ids: readonly DimensionId[]): Ask[] =>
    ids.filter(open).map((id) => dimensionAsk(scene, clearness, id, before));
  const facts = factAsks(scene);
  const later = afterFacts.filter((id) => !first.includes(id));
  // The goal's own gaps come before what even its teams could tell.
  const gaps = [
    ...later.filter((id) => clearness.findings.get(id)?.status === 'missing'),
    ...later.filter((id) => clearness.findings.get(id)?.status === 'implied'),
  ];
  const all = [...about(first), ...facts.slice(0, 1), ...about(gaps), ...facts.slice(1)];
  const shown = clearness.clarity >= clearEnough ? 1 : visible;
  return { ask: all.slice(0, shown), more: all.slice(shown) };
}

/** The words of one dimension's question, slots filled. */
export function questionText(scene: Scene, clearness: Clearness, id: DimensionId, before: string): string {
  return fillQuestion(scene, clearness, id, questions[id][scene.lang][0], before);
}

function fillQuestion(scene: Scene, clearness: Clearness, id: DimensionId, template: string, before: string): string {
  const { lang, teams, goal } = scene;
  const found = [clearness.findings.get(id), clearness.findings.get('change')].find((one) => one?.evidence);
  const whole = noWish.test(goal.folded.text)
    ? thisExchange[lang]
    : cutText(goal.folded.source.trim(), longestPhrase[lang], false);
  const evidence = found?.evidence ?? whole;
  const aims = clearness.aims.map((aim) => familyNames[aim]?.[lang] ?? aim);
  const values: Readonly<Record<string, string>> = {
    a: teams[0]?.name ?? '',
    b: teams[1]?.name ?? '',
    vague: found?.span ? phraseAround(goal.folded.source, found.span, lang) : evidence,
    means: lang === 'ja' ? evidence.replace(/を.*$/, '') : evidence,
    before,
    default: defaultDeadline(scene),
    n: String(Math.max(2, aims.length)),
    list: aims.join(semicolon(lang)),
    first: aims[0] ?? '',
  };
  return fitting(template, lang, before !== '', teams.length).replace(
    /\{(\w+)\}/g,
    (_whole, name: string) => values[name] ?? '',
  );
}

/** How much of a goal is quoted back, in characters. */
const longestPhrase: Readonly<Record<Lang, number>> = { ja: 30, en: 60 };

const ending = pattern(() => /^(?!を)\p{Script=Hiragana}{0,2}/u);
const inKanji = pattern(() => /\p{Script=Han}$/u);

/** The clause around a stretch of the goal, as the reader wrote it; a word cut out of it would not read as one. */
function phraseAround(source: string, [start, end]: readonly [number, number], lang: Lang): string {
  const breaks = /[。、，．,.;；:：\n]/;
  let [from, to] = [start, end];
  while (from > 0 && !breaks.test(source.charAt(from - 1))) from -= 1;
  while (to < source.length && !breaks.test(source.charAt(to))) to += 1;
  const clause = source.slice(from, to).trim();
  // What goes on after a comma is shown to go on.
  if ([...clause].length <= longestPhrase[lang]) return source.charAt(to) === '、' ? `${clause}…` : clause;
  const rest = ending().exec(source.slice(end))?.[0] ?? '';
  return source.slice(start, end) + (lang === 'ja' && inKanji().test(source.slice(start, end)) ? rest : '');
}

/** What a question speaks of where the goal names nothing that could come true. */
const thisExchange: Readonly<Record<Lang, string>> = { ja: 'この集まり', en: 'this exchange' };

const nobodyYet: Readonly<Record<Lang, string>> = { ja: 'それぞれの部門', en: 'each team' };

/** A question without the part that has nothing to say: of what it is like today, or of teams that are not known yet. */
function fitting(template: string, lang: Lang, hasBefore: boolean, teams: number): string {
  const said = hasBefore ? template : template.replace(/\s*[^。.?？]*\{before\}.*$/, '');
  return teams > 1 ? said : said.replace(/\{a\}(と| and )\{b\}/, nobodyYet[lang]);
}

const dimensionLine: Readonly<Partial<Record<DimensionId, string>>> = {
  why: 'because: "___"',
  measure: 'signs: ["___"]',
  deadline: 'renewal: { after: ___ }',
};

function dimensionAsk(scene: Scene, clearness: Clearness, id: DimensionId, before: string): Ask {
  const [question, example] = questions[id][scene.lang];
  const fill = (text: string): string => fillQuestion(scene, clearness, id, text, before);
  return {
    id,
    question: fill(question),
    example: fill(example),
    yaml: dimensionLine[id] ?? `answers: { ${id}: "___" }`,
    at: '',
  };
}

/** One question per field that some team lacks, the field that would open most patterns for this goal first. */
function factAsks(scene: Scene): Ask[] {
  const asks: { readonly ask: Ask; readonly value: number }[] = [];
  for (const field of fieldOrder) {
    const words = factQuestions[field];
    const lacking = scene.teams.findIndex(
      (team, index) =>
        !team.standIn && !scene.facts.some((fact) => fact.field === field && !fact.assumed && touches(fact, index)),
    );
    const other = scene.teams.findIndex((_, index) => index !== lacking);
    if (lacking < 0 || !words || scene.teams.length < 2) continue;
    const anyone = scene.facts.some((fact) => fact.field === field && !fact.assumed);
    asks.push({ ask: factAsk(scene, field, words, lacking, other), value: worthOf(scene, field) * (anyone ? 0.5 : 1) });
  }
  return asks.sort((x, y) => y.value - x.value).map(({ ask }) => ask);
}

function factAsk(scene: Scene, field: Field, words: FactQuestion, team: number, other: number): Ask {
  const [ja, en, exampleJa, exampleEn, yaml] = words;
  const isJa = scene.lang === 'ja';
  const name = (index: number): string => scene.teams[index]?.name ?? '';
  const id = (index: number): string => yamlWord(scene.teams[index]?.id ?? '');
  const of = scene.teams[team]?.id ?? '';
  const fact: Ask['fact'] =
    field === 'edges'
      ? { team: of, field: 'handovers', to: scene.teams[other]?.id ?? '' }
      : field === 'owns'
        ? undefined
        : { team: of, field };
  return {
    id: `${field === 'edges' ? 'handovers' : field}:${of}`,
    question: (isJa ? ja : en).replaceAll('{a}', () => name(team)).replaceAll('{b}', () => name(other)),
    example: isJa ? exampleJa : exampleEn,
    yaml: yaml.replace('{id}', () => id(other)),
    at: `teams.${of}`,
    ...(fact ? { fact } : {}),
  };
}

const plainWord = pattern(() => /^[\p{L}_][\p{L}\p{N}_-]*$/u);

function yamlWord(id: string): string {
  return plainWord().test(id) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(id) ? id : JSON.stringify(id);
}

/** What a field is worth to this goal: the intents of the patterns it would open, ties by the order of fields. */
function worthOf(scene: Scene, field: Field): number {
  const top = Math.max(0.1, ...scene.intents.scores.values());
  const share = (family: Family): number => (scene.intents.scores.get(family) ?? 0) / top;
  let value = 0;
  for (const pattern of patterns) {
    if (pattern.needs.some((need) => needField[need] === field)) value += share(pattern.families[0]);
  }
  return value + (fieldOrder.length - fieldOrder.indexOf(field)) * 0.01;
}
