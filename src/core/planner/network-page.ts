import { networkPageWords as texts } from '../words/network.ts';
import type { Block } from '../words/page.ts';
import { endingColon } from '../words/signs.ts';
import { networkWords } from '../words/together.ts';
import { type Desk, title } from './desk.ts';
import { networkView, type Row } from './network.ts';

/** Who has met whom in a series, as a page: all that the picture shows, in words. */
export function networkPage(desk: Desk): readonly Block[] {
  const { words, sheet } = desk;
  const network = networkView(desk);
  const heading = (level: 1 | 2, text: string): Block => ({ is: 'heading', level, text });
  const item = (text: string): Block => ({ is: 'item', mark: '', text });
  const head = heading(1, words.fill(texts.title, { title: title(sheet.series?.title ?? sheet.file) }));
  if (network === undefined || typeof network === 'string')
    return [head, { is: 'text', text: network ?? words.fill(networkWords.empty) }];
  return [
    head,
    { is: 'text', text: network.summary },
    { is: 'text', text: network.suggestion },
    heading(2, words.fill(texts.between)),
    ...network.facts.map(item),
    ...network.growth.map(item),
    heading(2, words.fill(texts.people)),
    ...network.rows.map((row) => personItem(desk, row)),
  ];
}

function personItem({ words }: Desk, { name, team, sessions, met, notMet }: Row): Block {
  const ja = words.language === 'ja';
  const came = words.fill(team === '' ? texts.cameAlone : texts.came, { team, sessions });
  const parts = [
    came,
    `${words.fill(texts.met)}${met}`,
    ...(notMet === '–' ? [] : [`${words.fill(texts.notMet)}${notMet}`]),
  ];
  return { is: 'item', mark: `${name}${endingColon(words.language)}`, text: parts.join(ja ? '。' : '; ') };
}
