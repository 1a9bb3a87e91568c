import { days, workdays } from './days.ts';

/** The day on which everything here is looked at. */
export const today = '2026-11-20';

export interface MadeFile {
  readonly file: string;
  readonly text: string;
}

const teams = [
  'sales',
  'dev',
  'ops',
  'support',
  '営業',
  '開発',
  'design',
  'legal',
  '物流',
  'finance',
  'people-ops',
  'it',
];
const given = ['Aya', 'Ken', 'Mio', 'Sho', 'Rei', 'Dan', '由紀', '健太', 'Ingrid', 'Samuel', '美緒', 'Tomas'];
const family = ['Sato', 'Suzuki', 'Ito', '渡辺', 'Whitfield', 'Haddad', '高橋', 'Dahl', 'Osei', '山本'];
const questions = [
  'where does an estimate wait, and for whom?',
  '見積もりの前提が変わったとき、誰が最初に気づけますか？',
  'which message, sent a day earlier, would have helped most?',
  'リリースの前に、どの一行があれば問い合わせは減りますか？',
  'what do we count as done, and where do the two meanings part?',
];
const notes = [
  ['three real cases are enough; with five people only read', 'leave the last ten minutes for the next date and host'],
  ['前の日に当番だった人には、先に声をかけておく', '現物を一つ持ち寄ってもらうと、話が早く始まる'],
  ['pairs from two teams first, then everybody', 'write the answers on the wall, not on a slide'],
];

/** Takes one of a list, again and again from the beginning. */
const one = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;

/** A file of about so many lines that holds everything itself: series, topics, sessions, teams and people. */
export function oneFile(lines: number): string {
  const people = Math.round(12 + lines / 500);
  const topics = Math.max(2, Math.round(lines / 400));
  const around = 2 + 12 + topics * 6 + teams.length * 4 + people + 4;
  const count = Math.max(4, Math.round((lines - around) / linesOfSession));
  const dateAt = (nth: number): string => dateOf(firstComing, count, nth);
  return [
    seriesText('A whole file', { last: dateAt(count - 3), every: '1 week', on: 'wed' }),
    topicsText(topics),
    sessionsText({ count, topics, crowd: names(people), dateAt }),
    outcomesText(count, dateAt),
    teamsText(),
    peopleText(names(people)),
  ].join('\n');
}

const linesOfSession = 21;
const sessionsOfFile = 6;
/** Files that share the same eight people. */
const filesOfCrowd = 18;
const crowdSize = 8;

/** How many sessions a folder of so many files holds, and how many of them are still to come. */
export const sessionsIn = (files: number): { readonly all: number; readonly coming: number } => ({
  all: (files - 1) * sessionsOfFile,
  coming: (files - 1) * comingOfFile,
});

/** A folder of so many files: one with all teams and people, and series of six sessions each. */
export function* folderOf(files: number): Iterable<MadeFile> {
  const series = files - 1;
  const crowds = Math.ceil(series / filesOfCrowd);
  yield { file: 'shared.meetup.yaml', text: `${teamsText()}\n${peopleText(names(crowds * crowdSize))}` };
  for (let nth = 0; nth < series; nth++) {
    const crowd = names(crowds * crowdSize).slice((nth % crowds) * crowdSize, ((nth % crowds) + 1) * crowdSize);
    // Series of the same people are held on different days, so that nobody hosts twice at one time.
    const first = workdays(firstMonday, Math.floor(nth / crowds));
    const dateAt = (session: number): string => dateOf(first, sessionsOfFile, session, 28);
    yield {
      file: `area-${String(nth % 100).padStart(2, '0')}/series-${String(nth).padStart(5, '0')}.meetup.yaml`,
      text: [
        seriesText(`Series ${nth}`, { last: dateAt(sessionsOfFile - comingOfFile - 1), every: '4 weeks' }),
        topicsText(3),
        sessionsText({ count: sessionsOfFile, topics: 3, crowd, dateAt, wordy: true }),
        outcomesText(sessionsOfFile, dateAt),
      ].join('\n'),
    };
  }
}

const comingOfFile = 2;
/** The first coming session of one file alone, a Wednesday, and of the first files of a folder. */
const firstComing = '2026-11-25';
const firstMonday = '2026-11-23';

/** The day of a session: the last two are still to come. */
const dateOf = (first: string, count: number, nth: number, apart = 7): string =>
  days(first, (nth - (count - comingOfFile)) * apart);

/** So many people as `[id, name, team]`, the same ones every time. */
function names(count: number): readonly (readonly [id: string, name: string, team: string])[] {
  let found = crowds.get(count);
  if (!found) {
    found = Array.from({ length: count }, (_, nth) => {
      const name = `${one(given, nth)} ${one(family, Math.floor(nth / given.length))}`;
      return [`p${String(nth).padStart(4, '0')}`, name, one(teams, nth)] as const;
    });
    crowds.set(count, found);
  }
  return found;
}
const crowds = new Map<number, ReturnType<typeof names>>();

function seriesText(title: string, rhythm: { last: string; every: string; on?: string }): string {
  const on = rhythm.on ? `, on: ${rhythm.on}` : '';
  return `# Made by the bench.
series:
  title: ${title}
  goal: get to know each other and improve collaboration between our departments
  teams: [${teams.slice(0, 4).join(', ')}]
  cadence: { every: ${rhythm.every}${on} }
  timezone: Europe/London
  minutes: 60
  purpose: by the end of March 2027 whoever takes a request over knows what was promised, and to whom
  renewal:
    after: 3
    decisions:
      - { date: ${rhythm.last}, decision: continue, why: people came back }
`;
}

function topicsText(count: number): string {
  const topics = Array.from(
    { length: count },
    (_, nth) => `  topic-${nth}:
    question: '${one(questions, nth)}'
    concerns:
      sales: we promise a date before we have asked
      dev: we hear of the change when it is already written
    source: struggle
`,
  );
  return `topics:\n${topics.join('')}`;
}

interface Sessions {
  readonly count: number;
  readonly topics: number;
  readonly crowd: ReturnType<typeof names>;
  readonly dateAt: (nth: number) => string;
  /** Longer texts, for files that weigh what files of a company do. */
  readonly wordy?: true;
}

function sessionsText(sessions: Sessions): string {
  const items = Array.from({ length: sessions.count }, (_, nth) => sessionText(nth, sessions));
  return `sessions:\n${items.join('\n')}`;
}

function sessionText(nth: number, { count, topics, crowd, dateAt, wordy }: Sessions): string {
  const date = dateAt(nth);
  const held = nth < count - comingOfFile;
  const there = Array.from({ length: 6 }, (_, at) => one(crowd, nth + at)[0]);
  // Beside whoever hosts next stands somebody who has hosted before.
  const [host, cohost, ...others] = held ? there : [there[0], there[5], ...there.slice(1, 5)];
  const [first, second] = one(notes, nth) as [string, string];
  const more = wordy ? `\n      ${second}\n      ${first}; 次の主催者にも同じことを伝えておく`.repeat(2) : '';
  const said = wordy ? `${first}, and ${second}` : first;
  const results = held
    ? `    hints:
      - { id: h${nth}-1, from: ${cohost}, to: ${others[0]}, said: "${said}" }
      - { id: h${nth}-2, from: ${others[1]}, to: ${host}, said: "${said}" }
    followups:
      - { what: write down who is told first, owner: ${others[0]}, due: ${days(date, 6)}, done: ${days(date, 5)} }
`
    : '';
  return `  - date: ${date}
    title: Session ${nth + 1}, ${nth % 2 === 0 ? 'read three real cases together' : '三つの実例を一緒に読む会'}
    start: "15:00"
    host: ${host}
    cohosts: [${cohost}]
    participants: [${others.join(', ')}]
    topics: [topic-${nth % topics}]
    agenda:
      - 5m what became of last time
      - 20分 実例を二つ並べて、どこで止まったかを話す
      - "25m each team says what it would have needed: one line, one person"
      - 10m next steps, next date and host
${results}    handoff: |
      ${first}
      ${second}${more}
`;
}

/** What came of the hints one would ask about otherwise: those of three months to a year ago. */
function outcomesText(count: number, dateAt: (nth: number) => string): string {
  const asked = Array.from({ length: count - comingOfFile }, (_, nth) => nth).filter(
    (nth) => dateAt(nth) > days(today, -370) && dateAt(nth) < days(today, -85),
  );
  const items = asked.map(
    (nth) =>
      `  - { date: ${days(dateAt(nth), 40)}, what: the memo says who waits for it, kind: practice, from: [h${nth}-1, h${nth}-2] }\n`,
  );
  return items.length > 0 ? `outcomes:\n${items.join('')}` : '';
}

function teamsText(): string {
  const entries = teams.map(
    (id, nth) => `  ${id}:
    owns: [${nth % 2 === 0 ? 'quotes, customer interviews' : '見積もり, 顧客への聞き取り'}]
    handovers: [{ to: ${one(teams, nth + 1)}, what: the memo at order time }]
    struggles: [${nth % 2 === 0 ? 'assumptions change after the quote' : '前提が後から変わる'}]
`,
  );
  return `teams:\n${entries.join('')}`;
}

const peopleText = (people: ReturnType<typeof names>): string =>
  `people:\n${people.map(([id, name, team]) => `  ${id}: { name: ${name}, team: ${team} }\n`).join('')}`;
