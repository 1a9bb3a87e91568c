import { checklistOf } from '../../src/core/circle/checklist.ts';
import type { Circle } from '../../src/core/circle/circle.ts';
import { hostIdeas } from '../../src/core/circle/hosts.ts';
import { standingOf } from '../../src/core/circle/ladder.ts';
import { needsOf } from '../../src/core/circle/needs.ts';
import { nextDate } from '../../src/core/circle/rhythm.ts';
import { skim } from '../../src/core/circle/skim.ts';
import { suggestionFor } from '../../src/core/circle/suggestion.ts';
import { completionsAt } from '../../src/core/cursor/complete.ts';
import { hoverAt } from '../../src/core/cursor/hover.ts';
import { inlaysIn } from '../../src/core/cursor/inlays.ts';
import { lensesOf } from '../../src/core/cursor/lenses.ts';
import { belongsTo, cameOf } from '../../src/core/cursor/related.ts';
import { type Examined, edited } from '../../src/core/examine.ts';
import { mixSession } from '../../src/core/groups/groups.ts';
import { Finder, findablesIn } from '../../src/core/language/find.ts';
import { foldsOf } from '../../src/core/language/folds.ts';
import { linksIn } from '../../src/core/language/links.ts';
import { nameAt, placesOf } from '../../src/core/language/names.ts';
import { obstacleTo } from '../../src/core/language/rename.ts';
import { selectionsAt } from '../../src/core/language/selections.ts';
import { outlineOf } from '../../src/core/language/symbols.ts';
import { tokensIn } from '../../src/core/language/tokens.ts';
import { listedIn } from '../../src/core/language/workspace-symbols.ts';
import { mendAll } from '../../src/core/mend.ts';
import { deskOf } from '../../src/core/planner/desk.ts';
import { suggestTopics } from '../../src/core/planner/ideas.ts';
import { networkPage } from '../../src/core/planner/network-page.ts';
import { networkSvg } from '../../src/core/planner/network-svg.ts';
import { runView } from '../../src/core/planner/run.ts';
import { closingPage } from '../../src/core/report/closing.ts';
import { healthFacts, outcomeFacts } from '../../src/core/report/facts.ts';
import { healthPage } from '../../src/core/report/health.ts';
import { notebookPage } from '../../src/core/report/notebook.ts';
import { reportPage } from '../../src/core/report/report.ts';
import type { Finding } from '../../src/core/review/rule.ts';
import { revise } from '../../src/core/revise/revise.ts';
import { calendarOf } from '../../src/core/share/calendar.ts';
import { letterOf } from '../../src/core/share/share.ts';
import { runSheet } from '../../src/core/share/sheet.ts';
import { gatheringsOf } from '../../src/core/share/source.ts';
import { letterKinds } from '../../src/core/share/templates.ts';
import type { Words } from '../../src/core/words/words.ts';

/** A file with everything that is asked of it. */
export interface Opened {
  readonly file: string;
  readonly examined: Examined;
  readonly circle: Circle;
  readonly words: Words;
  readonly findings: readonly Finding[];
}

/** Steps of a long work that are waited for: whoever asks for groups can cancel. */
const fewSteps = 3;

/** Where somebody may point: in the first lines, in the middle, at the end. */
function spots({ examined: { reading } }: Opened): readonly number[] {
  const { length } = reading.text;
  return [Math.min(20, length), Math.floor(length / 2), length];
}

const atSpots =
  (ask: (opened: Opened, at: number) => unknown): ((opened: Opened) => void) =>
  (opened) => {
    for (const at of spots(opened)) ask(opened, at);
  };

/** The sessions that are looked at one by one: the first, one in the middle, the last. */
function some<T>(all: readonly T[]): readonly T[] {
  return [...new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])].flatMap((one) => one ?? []);
}

const sourceOf = ({ examined, circle, file }: Opened) => ({ file, plan: examined.reading.plan, circle });

/** Everything that is done with a file besides reading, judging and drawing it, by its name. */
export const surfaces: Readonly<Record<string, (opened: Opened) => void>> = {
  keystroke: atSpots(({ examined }, at) => edited(examined, [{ start: at, end: at, text: 'x' }])),
  completion: atSpots(({ examined, ...more }, at) => completionsAt({ ...examined, ...more }, at)),
  hover: atSpots(({ examined, ...more }, at) => hoverAt({ ...examined, ...more }, at)),
  names: atSpots(({ examined: { reading } }, at) => {
    const name = nameAt(reading, at);
    if (name) placesOf(reading, name);
    if (name) obstacleTo(name, 'somebody-else', [reading]);
  }),
  related: atSpots(({ examined: { reading }, circle }, at) => {
    cameOf(reading, at);
    belongsTo({ reading, circle }, at);
  }),
  selections: atSpots(({ examined: { reading } }, at) => selectionsAt(reading, at)),
  inlays: ({ examined, ...more }) => {
    inlaysIn({ ...examined, ...more }, { start: 0, end: examined.reading.text.length });
  },
  lenses: ({ examined, ...more }) => {
    lensesOf({ ...examined, ...more });
  },
  outline: ({ examined: { reading }, circle, words }) => {
    const show = (kind: string, id: string): string =>
      kind === 'people' ? circle.people.show(id) : kind === 'teams' ? circle.teams.show(id) : id;
    outlineOf(reading, { words, show });
  },
  folds: ({ examined: { reading } }) => {
    foldsOf(reading);
  },
  links: ({ examined: { reading } }) => {
    linksIn(reading);
  },
  tokens: ({ examined: { reading } }) => {
    tokensIn(reading, () => true);
  },
  search: ({ examined: { reading }, circle, words, file }) => {
    listedIn(circle, 'ken', words);
    const finder = new Finder(findablesIn(reading, file, circle.people.show));
    finder.find('how do we');
  },
  tree: ({ examined: { reading }, circle, file }) => {
    skim(reading.text, file);
    needsOf(circle, file);
    nextDate(circle, file);
    suggestionFor(circle, file);
    hostIdeas(circle, file);
    for (const { id } of some(circle.sheets.get(file)?.people ?? [])) standingOf(circle, id);
  },
  mending: ({ examined: { reading }, findings }) => {
    mendAll(reading, findings);
  },
  edit: ({ examined: { reading } }) => {
    revise(reading, [{ do: 'setField', path: ['series', 'title'], value: 'Another' }]);
    const nth = Math.max(0, reading.plan.sessions.length - 1);
    revise(reading, [{ do: 'setField', path: ['sessions', nth, 'place'], value: '5F' }]);
  },
  topics: ({ examined: { reading }, circle, words }) => {
    suggestTopics(reading.plan, [reading.plan], circle, words);
  },
  calendar: (opened) => {
    const { text } = calendarOf({ sources: [sourceOf(opened)] }, opened.words);
    calendarOf({ sources: [sourceOf(opened)], before: text }, opened.words);
  },
  letters: (opened) => {
    const source = sourceOf(opened);
    for (const gathering of some(gatheringsOf(source)))
      for (const kind of letterKinds) letterOf(source, gathering, { kind }, opened.words);
  },
  prepared: ({ examined: { reading }, circle, words, file }) => {
    for (const occasion of some(circle.of(file))) {
      checklistOf(circle, occasion);
      runSheet(reading.plan, circle, occasion, words);
      runView(reading.plan, circle, occasion, words);
    }
  },
  reports: ({ examined: { reading }, circle, words, file }) => {
    healthPage(circle, [file], words);
    reportPage(circle, [file], words);
    closingPage(circle, file, words);
    notebookPage(circle, file, reading.plan.sessions, words);
    healthFacts(circle, file, words);
    outcomeFacts(circle, file);
  },
  network: ({ examined, circle, words }) => {
    const desk = deskOf(examined, circle, words);
    networkPage(desk);
    networkSvg(desk);
  },
  groups: ({ circle, file }) => {
    for (const occasion of some(circle.of(file))) {
      const mixing = mixSession(circle, occasion, { size: 4, rounds: 2 }, 1);
      for (let step = 0; step < fewSteps; step++) if (mixing.next().done) break;
    }
  },
};
