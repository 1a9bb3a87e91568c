import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import type { Session } from '../plan/plan.ts';
import { formats } from '../topics/formats.ts';
import type { Block } from '../words/page.ts';
import { report } from '../words/report.ts';
import { endingColon, gap } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import { titleOf } from './say.ts';

/** A line one host left for the next, with what it was about. */
interface Note {
  readonly occasion: Occasion;
  readonly text: string;
}

/** Every hand-over line of a series, newest first. */
const notesOf = (circle: Circle, file: string, sessions: readonly Session[]): readonly Note[] =>
  sessions
    .flatMap(({ nth, handoff }): readonly Note[] => {
      const occasion = circle.at(file, nth);
      return handoff === undefined || !occasion || occasion.status === 'cancelled' ? [] : [{ occasion, text: handoff }];
    })
    .sort((a, b) => ((a.occasion.date ?? '~') < (b.occasion.date ?? '~') ? 1 : -1));

/**
 * What hosts of a series have learned, for whoever hosts next: hand-over lines, and what was changed and why.
 * @param sessions those of the file, as it reads
 */
export function notebookPage(
  circle: Circle,
  file: string,
  sessions: readonly Session[],
  words: Words,
): readonly Block[] {
  const { lines, heads, pages } = report;
  const notes = notesOf(circle, file, sessions);
  const decisions = (circle.series(file)?.decisions ?? []).filter(({ why, change }) => why || change);
  const blocks: Block[] = [
    { is: 'heading', level: 1, text: words.fill(pages.notebook, { title: titleOf(circle, file) }) },
    { is: 'heading', level: 2, text: words.fill(heads.notes) },
  ];
  if (notes.length === 0) blocks.push({ is: 'text', text: words.fill(lines.noNotes) });
  for (const { occasion, text } of notes) {
    blocks.push({
      is: 'item',
      mark: `${occasion.date ? words.date(occasion.date) : ''}${endingColon(words.language)}`,
      text,
    });
    const about = aboutOf(circle, occasion, words);
    if (about !== '') blocks.push({ is: 'item', mark: words.fill(lines.about), text: about });
  }
  if (decisions.length > 0) blocks.push({ is: 'heading', level: 2, text: words.fill(heads.decisions) });
  for (const { date, why, change } of decisions) {
    const changed = change && `${words.fill(lines.changed)}${gap(words.language)}${change}`;
    const said = [why, changed].filter(Boolean).join(words.language === 'ja' ? '。' : '. ');
    blocks.push({ is: 'item', mark: `${date ? words.date(date) : ''}${endingColon(words.language)}`, text: said });
  }
  return blocks;
}

/** What a session was about: its topics, the form of the discussion, the teams, the host. */
function aboutOf(circle: Circle, { file, topics, host, session }: Occasion, words: Words): string {
  const known = [...new Set([...topics, ...session.discussed])].flatMap((id) => circle.topic(file, id) ?? []);
  const forms = known.flatMap(({ format }) => {
    const form = formats.find(({ id }) => id === format);
    return form ? [form[words.language]] : (format ?? []);
  });
  const teams = new Set(known.flatMap((topic) => topic.teams));
  return [
    ...known.map(({ title }) => title),
    ...forms,
    ...(teams.size > 0 ? [words.teams([...teams].map(circle.teams.show))] : []),
    ...(host === undefined ? [] : [words.person(circle.people.show(host))]),
  ].join(words.language === 'ja' ? '／' : ' · ');
}
