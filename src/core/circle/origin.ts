import type { Text } from '../words/words.ts';
import type { Circle } from './circle.ts';
import type { SheetTopic, TeamLine } from './sheet.ts';

/** A line of a team that a topic stands on. */
export interface Origin {
  readonly team: string;
  readonly text: string;
  /** `{team}: struggle`, with a place for the name of the team. */
  readonly kind: Text;
  readonly file: string;
  /** The line it stands on, counted from 0. */
  readonly line: number;
}

const kinds: Readonly<Record<TeamLine['field'], Text>> = {
  owns: { en: '{team} owns', ja: '{team}の仕事' },
  handovers: { en: '{team} hands over', ja: '{team}が渡すもの' },
  receives: { en: '{team} receives', ja: '{team}が受け取るもの' },
  struggles: { en: 'Struggle of {team}', ja: '{team}の困りごと' },
  terms: { en: 'Word of {team}', ja: '{team}の言葉' },
  metrics: { en: 'Number {team} watches', ja: '{team}が見ている数字' },
  tools: { en: 'Tool of {team}', ja: '{team}の道具' },
  incidents: { en: 'Event in {team}', ja: '{team}での出来事' },
};

/**
 * The lines of teams a topic quotes, in the order of its quotes. Found by their words and not kept in the file, so that
 * a topic written by hand has them too, and a line that was changed is no longer claimed.
 */
export function originsOf(circle: Circle, { quotes }: SheetTopic): readonly Origin[] {
  if (quotes.length === 0) return [];
  const lines = [...circle.sheets.values()].flatMap(({ file, teams, lines: starts }) =>
    teams.flatMap(({ id, lines }, nth) =>
      lines.map((said) => ({
        file,
        team: id,
        said,
        line: (starts.teams[nth] ?? 0) + said.below,
        folded: fold(said.text),
      })),
    ),
  );
  const found = quotes.flatMap((quote) => lines.filter(({ folded }) => means(fold(quote), folded)));
  return [...new Set(found)].map(({ file, team, said, line }) => {
    return { team, text: said.text, kind: kinds[said.field], file, line };
  });
}

/** A quote may have been cut where it was too long. */
const means = (quote: string, line: string): boolean =>
  quote.endsWith('…') ? quote.length > 8 && line.startsWith(quote.slice(0, -1).trimEnd()) : quote === line;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.\.\.$/, '…')
    .replace(/[「」“”"]/gu, '')
    .replace(/[。.]$/u, '')
    .trim();
