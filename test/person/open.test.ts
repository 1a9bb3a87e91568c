import { type Editor, openEditor, picture } from '../../scripts/embedded/page.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';

describe('a person opens the examples', () => {
  let editor: Editor;

  before(async () => {
    editor = await openEditor({ workspace: exampleWorkspace });
  });

  after(() => editor?.close());

  it('sees the files of both teams', async () => {
    await editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'en' }).first().waitFor();
    await picture(editor.page, 'explorer');
  });
});
