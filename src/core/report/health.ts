import { attendanceOf } from '../circle/attendance.ts';
import type { Circle } from '../circle/circle.ts';
import { hostIdeas } from '../circle/hosts.ts';
import { type Evidence, firstHosting, standingOf } from '../circle/ladder.ts';
import { healthLine, momentumOf } from '../circle/momentum.ts';
import { networkOf } from '../circle/network.ts';
import { presentAt } from '../circle/occasion.ts';
import { suggestionFor } from '../circle/suggestion.ts';
import { alive } from '../words/alive.ts';
import type { Block } from '../words/page.ts';
import { report } from '../words/report.ts';
import { comma, endingColon, gap } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import { titleOf } from './say.ts';

const { lines, heads, pages } = report;
/** Sessions and ideas shown of each series. */
const most = { sessions: 6, hosts: 3 };

/** How series are doing: one honest line each, and below it what it rests on. */
export function healthPage(circle: Circle, files: readonly string[], words: Words): readonly Block[] {
  const blocks: Block[] = [
    { is: 'heading', level: 1, text: words.fill(pages.health) },
    { is: 'text', text: words.fill(files.length === 0 ? pages.nothing : pages.asOf, { date: circle.today }) },
  ];
  return [...blocks, ...files.flatMap((file) => seriesHealth(circle, file, words))];
}

function seriesHealth(circle: Circle, file: string, words: Words): readonly Block[] {
  const momentum = momentumOf(circle, file);
  if (!momentum) return [];
  return [
    { is: 'heading', level: 2, text: titleOf(circle, file) },
    { is: 'text', text: healthLine(momentum, words, momentum.reasons.length) },
    ...section(heads.came, attendance(circle, file, words), words),
    ...section(heads.path, path(circle, file, words), words),
    ...section(heads.next, ideas(circle, file, words), words),
    ...section(heads.connections, connections(circle, file, words), words),
  ];
}

const section = (head: (typeof heads)[keyof typeof heads], items: readonly Block[], words: Words): readonly Block[] =>
  items.length === 0 ? [] : [{ is: 'heading', level: 3, text: words.fill(head) }, ...items];

const item = (mark: string, text: string): Block => ({ is: 'item', mark, text });

function attendance(circle: Circle, file: string, words: Words): readonly Block[] {
  return attendanceOf(circle, file)
    .slice(-most.sessions)
    .map(({ date, people, guests, teams }) => {
      const placed = [...teams.values()].reduce((sum, n) => sum + n, 0);
      const said = [
        ...[...teams].map(([team, n]) =>
          words.language === 'ja'
            ? `${circle.teams.show(team)}${words.count('person', n)}`
            : `${circle.teams.show(team)} ${n}`,
        ),
        ...(people.length > placed && people.length > 0
          ? [words.fill(lines.freely, { people: people.length - placed })]
          : []),
        ...(guests > 0 ? [words.fill(lines.guests, { people: guests })] : []),
      ];
      const none = people.length === 0 && guests === 0;
      return item(
        `${words.date(date)}${endingColon(words.language)}`,
        none ? words.fill(lines.nobody) : said.join(comma(words.language)),
      );
    });
}

/** Everybody of a series who is on the way, with what shows it; those who only joined are not listed one by one. */
function path(circle: Circle, file: string, words: Words): readonly Block[] {
  const series = circle.series(file);
  const ids = new Set([...circle.of(file).flatMap(presentAt), ...(series?.organisers ?? [])]);
  return [...ids].flatMap((id): readonly Block[] => {
    const { step, evidence } = standingOf(circle, id);
    const first = firstHosting(circle, id);
    const soon = first?.status === 'planned' && first.date && first.date >= circle.today ? first.date : undefined;
    if ((step === undefined || step === 'participant') && !soon) return [];
    const best = evidence.at(-1);
    const shown = best && step !== 'organiser' && step !== 'participant' ? [evidenceIn(circle, best, words)] : [];
    const said = [
      ...(step ? [words.fill(alive.steps[step])] : []),
      ...shown,
      ...(soon ? [words.fill(lines.hostedFirst, { date: soon })] : []),
    ];
    return [
      item(`${words.person(circle.people.show(id))}${endingColon(words.language)}`, said.join(comma(words.language))),
    ];
  });
}

/** What shows that somebody stands on a step, in words. */
function evidenceIn(circle: Circle, { step, date, other, outside }: Evidence, words: Words): string {
  if (outside) {
    const text = [outside.when, outside.what].filter(Boolean).join(' ');
    return `${words.fill(lines.outside)}${gap(words.language)}${text || words.fill(alive.steps[step])}`;
  }
  if (step === 'organiser') return words.fill(lines.organises);
  if (step === 'teacher') return words.fill(lines.taught, { name: circle.people.show(other ?? '') });
  const said = { participant: lines.joined, cohost: lines.cohosted, host: lines.hosted }[step];
  return words.fill(said, date ? { date } : {});
}

function ideas(circle: Circle, file: string, words: Words): readonly Block[] {
  return hostIdeas(circle, file)
    .slice(0, most.hosts)
    .map(({ id, because }) =>
      item(
        `${words.person(circle.people.show(id))}${endingColon(words.language)}`,
        because.map(({ text, facts }) => words.fill(text, facts)).join(comma(words.language)),
      ),
    );
}

function connections(circle: Circle, file: string, words: Words): readonly Block[] {
  const { bridges, growth } = networkOf(circle, file);
  const { text, facts } = suggestionFor(circle, file);
  const last = growth.at(-1);
  const between = bridges.map(({ teams: [team, other], only }) => {
    const named = words.fill(lines.linked, { team: circle.teams.show(team), otherTeam: circle.teams.show(other) });
    const names = only.map(circle.people.show);
    return item(
      `${named}${endingColon(words.language)}`,
      words.fill(only.length > 0 ? lines.onlyThrough : lines.several, { names }),
    );
  });
  return [
    ...between,
    ...(last && last.total > 0 ? [item('', words.fill(lines.fresh, { n: last.fresh, pairs: last.total }))] : []),
    item('', words.fill(text, facts)),
  ];
}
