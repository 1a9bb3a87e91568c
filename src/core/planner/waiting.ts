import { places } from '../read/places.ts';
import type { Finding, Level } from '../review/rule.ts';
import type { Text } from '../words/words.ts';
import { type Desk, type Item, person, prose } from './desk.ts';

/** What waits for somebody: promises still open, and what an experienced organiser would look at. */
export interface Waiting {
  readonly followups: readonly OpenFollowup[];
  readonly findings: readonly FindingLine[];
  /** Said while nothing is open. */
  readonly kept: string | undefined;
}

export interface OpenFollowup extends Item {
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly late: boolean;
}

export interface FindingLine {
  readonly text: string;
  readonly level: Level;
  /** The level in words, for those who do not see the sign. */
  readonly kind: string;
  /** Line in this version of the text, counted from 0. */
  readonly line: number;
}

const kinds: Readonly<Record<Level, Text>> = {
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '警告' },
  information: { en: 'Note', ja: '情報' },
  hint: { en: 'Hint', ja: 'ヒント' },
};
const weight: Readonly<Record<Level, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

const kept: Text = {
  en: 'Nothing open. All promises are kept.',
  ja: '残っていることはありません。約束はすべて果たされています。',
};

/**
 * What cannot be read stands above everything, what is overdue stands first among the follow-ups; and what is only
 * unused (`faded`) is on the list of topics.
 */
const shownElsewhere: ReadonlySet<string> = new Set(['yaml-syntax', 'followup-overdue']);

/** What waits, the most pressing first. */
export function waitingOf(desk: Desk, findings: readonly Finding[]): Waiting {
  const { circle, words, occasions, reading, sheet } = desk;
  const lineAt = places(reading.text);
  const open = occasions
    .flatMap(({ nth, session }) => session.open.map((followup) => ({ ...followup, session: nth })))
    .sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1));
  const followups = open.map(({ what, owner, due, nth, session }) => ({
    text: prose(what ?? ''),
    owner: owner === undefined ? undefined : person(desk, owner),
    due: due && words.fill({ en: 'by {due}', ja: '期限{due}' }, { due }),
    late: due !== undefined && due < circle.today,
    path: ['sessions', session, 'followups', nth],
  }));
  const noted = findings.filter(({ faded, rule }) => !faded && !shownElsewhere.has(rule));
  const wasHeld = occasions.some(({ status }) => status === 'held');
  return {
    followups,
    findings: noted
      .map(({ text, facts, level, span }) => ({
        text: words.fill(text, facts),
        level,
        kind: words.fill(kinds[level]),
        line: lineAt(span).line,
      }))
      .sort((a, b) => weight[a.level] - weight[b.level] || a.line - b.line),
    kept: followups.length === 0 && wasHeld && reading.sound && sheet.series ? words.fill(kept) : undefined,
  };
}
