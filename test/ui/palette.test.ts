import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { openWorkbench, type Workbench } from './support/workbench';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string }[] };
  };
}

const { commands, menus } = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).contributes;

/** Commands that the palette always offers, as it shows them. */
const offered = commands
  .filter(({ command }) => menus.commandPalette.every((entry) => entry.command !== command))
  .map(({ category, title }) => `${category}: ${title}`);

describe('the command palette', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });

  it('offers every command of ours by its title, and runs the one that is chosen', async () => {
    const { quickPick } = workbench;
    await quickPick.openPalette();
    for (const title of offered) {
      await quickPick.fill(`>${title}`);
      await quickPick.waitForRow(title);
    }
    await quickPick.fill('>Virtualization Notes: Open Timeline');
    await quickPick.waitForFocusedRow(/^Virtualization Notes: Open Timeline/);
    await quickPick.accept();
    await workbench.webview('body.ready #chart');
  });
});
