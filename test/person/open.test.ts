import { type Editor, openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';

describe('a person opens the examples', () => {
  let editor: Editor | undefined;

  before(async () => {
    editor = await openEditor({ workspace: exampleWorkspace });
  });

  after(() => editor?.close());

  it('sees both teams, and the list of problems when asked for', async () => {
    if (!editor) throw new Error('the editor is not open');
    const { page } = editor;
    for (const team of ['ja', 'en']) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: team }).first().waitFor();
    }
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel').waitFor();
    await picture(page, 'first-look');
  });
});
