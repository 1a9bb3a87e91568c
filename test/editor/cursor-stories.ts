import * as vscode from 'vscode';
import { assert, atWork, Draft, extension } from './world.ts';

const series = [
  'series:',
  '  title: A',
  '  teams: [sales, dev]',
  '  cadence: { every: 1 month, on: 3rd thu }',
  'sessions:',
  '  - date: 2026-11-19',
  '    host: ken',
  '',
].join('\n');

/** What is told about the cursor, asked of the editor as its own windows do. The same in every host. */
export function cursorStories(): void {
  describe('at the cursor', () => {
    before(atWork);

    it('offers the next date of the cadence in a new item, and it is what Enter takes', async () => {
      await withText(`${series}  - `, async (draft) => {
        const [first] = await offered(draft);
        assert(labelOf(first) === 'date: 2026-12-17', `${labelOf(first)} is the next date`);
        assert(first?.preselect === true, 'it is chosen already');
      });
    });

    it('offers people of the folder with the reason to ask them', async () => {
      await withText(`${series}  - date: tbd\n    host: `, async (draft) => {
        const offers = await offered(draft);
        const ken = offers.find((item) => labelOf(item) === 'ken');
        assert(ken && typeof ken.label !== 'string', 'ken is offered');
        assert(/主催|hosted/.test(ken.label.description ?? ''), `${ken.label.description} says what he has done`);
        assert(
          offers.every(({ kind }) => kind === vscode.CompletionItemKind.User),
          'and nobody but people',
        );
      });
    });

    it('offers a key by its Japanese name', async () => {
      await withText(`${series}  - date: tbd\n    主`, async (draft) => {
        const host = (await offered(draft)).find((item) => labelOf(item) === 'host');
        assert(
          host?.filterText?.split(' ').some((word) => word.startsWith('主')),
          `${host?.filterText} has it`,
        );
      });
    });

    it('offers nothing in prose', async () => {
      await withText('series:\n  title: A\n  goal: we ', async (draft) => {
        const ours = (await offered(draft)).filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
        assert(ours.length === 0, `${ours.map(labelOf).join()} is nothing`);
      });
    });

    it('says who somebody is', async () => {
      await withText(series, async (draft) => {
        const said = await hovered(draft, 'ken');
        assert(/ken/.test(said) && /主催|osted/.test(said), said);
      });
    });

    it('shows weekdays in the text', async () => {
      await withText(series, async ({ document }) => {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          new vscode.Range(0, 0, document.lineCount, 0),
        );
        const words = hints.map(({ label }) => String(label));
        assert(words.includes('Thu') || words.includes('木'), `${words.join()} has the weekday`);
      });
    });

    it('offers the record of the last session above it', async () => {
      await withText(series, async ({ document }) => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
        );
        const commands = lenses.map(({ command }) => command?.command);
        assert(commands.includes('meetup.addHint'), `${commands.join()} has the hint`);
      });
    });

    it('says what a key means, in both languages', async () => {
      await withText(series, async (draft) => {
        const said = await hovered(draft, 'cadence');
        assert(said.includes('開催ペース') && said.includes('Cadence'), said);
      });
    });
  });
}

let drafts = 0;

async function withText(text: string, story: (draft: Draft) => Promise<void>): Promise<void> {
  // A name of its own: an editor may go on showing what a deleted file of the same name said.
  const draft = await Draft.fresh('en', `at-cursor-${++drafts}.meetup.yaml`, text);
  await (await extension()).settled();
  try {
    await story(draft);
  } finally {
    await draft.remove();
  }
}

const labelOf = (item: vscode.CompletionItem | undefined): string =>
  typeof item?.label === 'string' ? item.label : (item?.label.label ?? '');

/** What the editor offers at the end of a text, without the words it knows from the text itself. */
async function offered({ document }: Draft): Promise<readonly vscode.CompletionItem[]> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
  );
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

/** All that is said on pointing at the first place where a word stands. */
async function hovered({ document, text }: Draft, word: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(text.indexOf(word) + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    .join('\n');
}
