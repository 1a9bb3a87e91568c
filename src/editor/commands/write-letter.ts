import * as vscode from 'vscode';
import { dayOf } from '../../core/circle/occasion.ts';
import type { Gathering, Letter, LetterKind, Medium, Source } from '../../core/share/share.ts';
import { capture } from '../../core/words/capture.ts';
import { shareTexts as texts } from '../../core/words/share.ts';
import { comma } from '../../core/words/signs.ts';
import type { Words } from '../../core/words/words.ts';
import { me, templates } from '../documents/settings.ts';
import { Preview } from '../show/preview.ts';
import { askOne, type Choice } from './ask.ts';
import { handedOver, shareRoom, sourceOf } from './gathering.ts';
import { type Chosen, type Command, chooseSeries, type House, offer, say, sayMissing } from './house.ts';
import { fileName, nameOf, saveAs } from './save.ts';

/** Writes what there is to send about a session: shown first, then copied, mailed or saved. */
export const writeInvitation: Command = {
  id: 'meetup.writeInvitation',
  run: async (house, target) => {
    const title = house.words().fill(texts.title.invitation);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const source = await sourceOf(house, chosen);
    const { gatheringsOf, lastGathering, nextGathering } = await shareRoom();
    const all = gatheringsOf(source);
    const open = all.find(({ occasion }) => occasion.status === 'undecided');
    const first = handedOver(target, all) ?? nextGathering(source) ?? open ?? lastGathering(source) ?? all[0];
    if (!first) return sayMissing(house, texts.error.noSession, chosen);
    const picked = await askKind(house, chosen, first, all, title);
    if (picked) await sendLetter(house, chosen, source, picked, title);
  },
};

/** Writes the minutes of a session: the last one held, unless another is handed over. */
export const writeMinutes: Command = {
  id: 'meetup.writeMinutes',
  run: async (house, target) => {
    const title = house.words().fill(texts.title.minutes);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const source = await sourceOf(house, chosen);
    const { gatheringsOf, lastGathering } = await shareRoom();
    const gathering = handedOver(target, gatheringsOf(source)) ?? lastGathering(source);
    if (!gathering) return sayMissing(house, texts.error.noneHeld, chosen);
    await sendLetter(house, chosen, source, { gathering, kind: 'minutes' }, title);
  },
};

interface Picked {
  readonly gathering: Gathering;
  readonly kind: LetterKind;
}

/** What there may be to say of a session as it stands; what is likeliest first. */
const kindsFor: Readonly<Record<Gathering['occasion']['status'], readonly LetterKind[]>> = {
  undecided: ['poll'],
  planned: ['invitation', 'reminder', 'moved', 'cancelled'],
  cancelled: ['cancelled'],
  held: ['thanks', 'minutes'],
};

async function askKind(
  house: House,
  chosen: Chosen,
  first: Gathering,
  all: readonly Gathering[],
  title: string,
): Promise<Picked | undefined> {
  const { usualKind } = await shareRoom();
  const words = house.words(chosen.shelf);
  for (let gathering: Gathering | undefined = first; gathering; ) {
    const { occasion } = gathering;
    const usual = usualKind(gathering, chosen.shelf.circle.today);
    const kinds = [...new Set([usual, ...kindsFor[occasion.status]])];
    const choices: Choice<LetterKind | 'other'>[] = [
      ...kinds.map((kind) => ({
        label: words.fill(texts.kind[kind]),
        description: words.fill(texts.kindHint[kind]),
        answer: kind,
      })),
      ...(all.length > 1 ? [{ label: words.fill(texts.prompt.otherSession), answer: 'other' as const }] : []),
    ];
    const prompt = occasion.date
      ? words.fill(texts.prompt.kind, { date: occasion.date })
      : words.fill(texts.prompt.kindOpen);
    const answer = await askOne<LetterKind | 'other'>({ title, prompt, choices });
    if (answer === undefined || typeof answer === 'symbol') return undefined;
    if (answer !== 'other') return { gathering, kind: answer };
    gathering = await askSession(words, all, title);
  }
  return undefined;
}

async function askSession(words: Words, all: readonly Gathering[], title: string): Promise<Gathering | undefined> {
  const choices = all
    .map((gathering): Choice<Gathering> => {
      const { occasion } = gathering;
      const label = dayOf(occasion, words);
      return {
        label,
        description: occasion.session.title ?? occasion.topics.join(comma(words.language)),
        answer: gathering,
      };
    })
    .reverse();
  const answer = await askOne<Gathering>({ title, prompt: words.fill(texts.prompt.session), choices });
  return typeof answer === 'symbol' ? undefined : answer;
}

type Way = Medium | 'mail' | 'save';
const ways: readonly (readonly [Way, icon: string])[] = [
  ['text', 'copy'],
  ['slack', 'comment'],
  ['teams', 'comment-discussion'],
  ['md', 'markdown'],
  ['mail', 'mail'],
  ['save', 'save'],
];

/** Shows the letter beside the question how it goes out. */
async function sendLetter(house: House, chosen: Chosen, source: Source, picked: Picked, title: string): Promise<void> {
  const words = house.words(chosen.shelf);
  const folder = chosen.shelf.folder?.uri;
  const { letterOf, pollOptions, readTemplates, tornDate } = await shareRoom();
  const torn = tornDate((await house.library.texts.current(chosen.book.uri)).reading, picked.gathering);
  if (torn) return say(house, texts.error.tornDate, torn, chosen.shelf);
  // A question for a day that names none is no letter.
  if (picked.kind === 'poll' && pollOptions(source, picked.gathering, words).length === 0) {
    const way = { button: capture.buttons.schedule, command: 'meetup.scheduleNext', target: chosen.book.uri };
    return offer(house, { text: texts.error.noOptions, facts: {} }, way, chosen.shelf);
  }
  const wish = { kind: picked.kind, own: readTemplates(templates(folder)), sender: me(folder) };
  const letter = letterOf(source, picked.gathering, wish, words);
  const preview = new Preview(words.fill(texts.title.preview));
  try {
    await preview.show(letter.as('md'));
    const choices = ways.map(([way, icon]) => ({
      label: words.fill(texts.way[way]),
      iconPath: new vscode.ThemeIcon(icon),
      answer: way,
    }));
    const way = await askOne<Way>({ title, prompt: words.fill(texts.prompt.way), choices });
    if (way !== undefined && typeof way !== 'symbol') await send(house, chosen, picked, letter, way, title);
  } finally {
    preview.dispose();
  }
}

async function send(
  house: House,
  chosen: Chosen,
  { gathering, kind }: Picked,
  letter: Letter,
  way: Way,
  title: string,
): Promise<void> {
  const words = house.words(chosen.shelf);
  if (way === 'mail') {
    if (!letter.mail.complete) {
      await vscode.env.clipboard.writeText(letter.as('text'));
      await say(house, texts.done.mailToPaste, {}, chosen.shelf);
    }
    // As a string: a Uri made of it would be encoded once more, and the mail would show the signs of that.
    await vscode.env.openExternal(letter.mail.url as unknown as vscode.Uri);
  } else if (way === 'save') {
    const about = [gathering.occasion.date ?? gathering.session.id ?? '', kind].filter(Boolean).join('-');
    const uri = await saveAs({
      house,
      shelf: chosen.shelf,
      title,
      name: fileName(about, 'md'),
      filter: [words.fill(texts.filter.markdown), 'md'],
      text: () => letter.as('md'),
    });
    if (uri) await say(house, texts.done.saved, { file: nameOf(uri) }, chosen.shelf);
  } else {
    await vscode.env.clipboard.writeText(way === 'text' ? `${letter.subject}\n\n${letter.as('text')}` : letter.as(way));
    await say(house, texts.done.copied, {}, chosen.shelf);
  }
}
