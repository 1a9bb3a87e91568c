import { hostIdeas } from '../circle/hosts.ts';
import { formats } from '../topics/formats.ts';
import { leastMinutes, leastOfPhases } from '../topics/timeboxes.ts';
import { ui } from '../words/ui.ts';
import { type Desk, team, title, topic } from './desk.ts';
import { toneOf } from './head.ts';

/** What can be chosen in the planner, each list in the order in which it is offered. */
export interface Choices {
  readonly people: readonly PersonChoice[];
  /** Who could host or learn to, best idea first. */
  readonly hosts: readonly HostChoice[];
  readonly topics: readonly { readonly id: string; readonly text: string }[];
  readonly formats: readonly FormatChoice[];
}

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly team: string | undefined;
  readonly tone: number | undefined;
}

export interface HostChoice {
  readonly id: string;
  readonly name: string;
  /** Why: `would like to host and has co-hosted`. */
  readonly reason: string;
}

/** A form of discussion; with less than `least` minutes it does not work, with an opening and a closing `leastWhole`. */
export interface FormatChoice {
  readonly id: string;
  readonly text: string;
  readonly least: number;
  readonly leastWhole: number;
}

const forms = formats.map((format) => ({
  id: format.id,
  en: format.en,
  ja: format.ja,
  least: leastOfPhases(format),
  leastWhole: leastMinutes(format),
}));

/** Stands for the choices among what is kept. */
const own = {};

/** What there is to choose from in a file. */
export function choicesOf(desk: Desk): Choices {
  const { circle, words, reading, order, kept } = desk;
  const topics = [...reading.plan.topics].map(([id, { title = '' }]) => `${id}: ${title}`).join('\n');
  return kept.part(own, [order, topics], circle, words, () => workOut(desk));
}

function workOut(desk: Desk): Choices {
  const { circle, words, reading, sheet } = desk;
  const rank = new Map((sheet.series?.teams ?? []).map((id, nth) => [id, nth]));
  const people = circle.people.ids.map((id) => ({ id, of: circle.people.get(id)?.team }));
  const place = (of: string | undefined): number => (of === undefined ? 1000 : (rank.get(of) ?? 999));
  return {
    people: people
      .sort((a, b) => place(a.of) - place(b.of) || ((a.of ?? '') < (b.of ?? '') ? -1 : a.of === b.of ? 0 : 1))
      .map(({ id, of }) => ({
        id,
        name: title(circle.people.show(id)),
        team: of === undefined ? undefined : team(desk, of),
        tone: of === undefined ? undefined : toneOf(desk, of),
      })),
    hosts: hostIdeas(circle, sheet.file).map(({ id, reason }) => ({
      id,
      name: title(circle.people.show(id)),
      reason: words.fill(ui.reasons[reason]),
    })),
    topics: [...reading.plan.topics.keys()].map((id) => ({ id, text: topic(desk, id) })),
    formats: forms.map(({ id, least, leastWhole, ...text }) => ({ id, text: text[words.language], least, leastWhole })),
  };
}
