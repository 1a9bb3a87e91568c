import { strict as assert } from 'node:assert';
import { openEditor, picture, runCommand } from '../../scripts/embedded/page.ts';
import { packageVsix } from '../../scripts/package/vsix.ts';
import { Lifetime } from '../../scripts/run/lifetime.ts';
import { exampleWorkspace } from '../../scripts/run/paths.ts';
import { openSideBar, rows } from './hand.ts';

describe('the installed package', () => {
  it('works in a folder nobody has trusted yet', async () => {
    const vsix = await new Lifetime().within(packageVsix);
    const editor = await openEditor({ workspace: exampleWorkspace, vsix, trust: 'asked' });
    try {
      const { page } = editor;
      await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      await openSideBar(page, 'en');
      await rows(page, '17 Dec').first().waitFor();
      await runCommand(page, 'Problems: Focus on Problems View');
      await page.locator('.markers-panel', { hasText: 'topic-one-sided' }).waitFor();
      assert((await rows(page).count()) > 10);
      await picture(page, 'installed-restricted');
    } finally {
      await editor.close();
    }
  });
});
