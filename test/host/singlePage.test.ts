import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SinglePage } from '../../src/platform/pages/singlePage';
import { Revealer } from '../../src/platform/revealer';
import type { PageServices } from '../../src/platform/services';
import { closeEditors, eventually } from './support/editor';

describe('a page of which there is one', () => {
  afterEach(closeEditors);

  const services: PageServices = {
    extensionUri: vscode.Uri.file('/'),
    knowledge: () => assert.fail('not needed'),
    reveal: new Revealer(),
    log: { warn: () => undefined, error: () => undefined },
    workspaceState: { get: () => undefined, update: async () => undefined },
  };

  /** Pages that note what is done to them. */
  function recorded(): { readonly pages: SinglePage<string>; readonly events: string[] } {
    const events: string[] = [];
    const pages = new SinglePage<string>(services, {
      viewType: 'test',
      title: 'Test',
      initial: 'initial',
      restore: (state) => (typeof state === 'string' ? { value: state } : { problem: 'it is no text' }),
      open: (panel, view) => {
        events.push(`open ${view}`);
        return {
          reveal: (next) => {
            events.push(`reveal ${next}`);
            panel.reveal();
          },
          dispose: () => events.push(`dispose ${view}`),
        };
      },
    });
    return { pages, events };
  }

  // Each page that was closed stayed in the store of its pages until the window closed.
  it('is shown again while it is open, and let go when it is closed', async () => {
    const { pages, events } = recorded();
    pages.show('a');
    pages.show('b');
    await closeEditors();
    await eventually('the page is let go', () => (events.at(-1) === 'dispose a' ? true : undefined));
    pages.show('c');
    pages.dispose();
    assert.deepEqual(events, ['open a', 'reveal b', 'dispose a', 'open c', 'dispose c']);
  });

  it('comes back with its saved state, or as at first where that cannot be read', async () => {
    const { pages, events } = recorded();
    for (const state of ['kept', undefined, 7]) {
      const panel = vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.Active);
      await pages.deserializeWebviewPanel(panel, state);
    }
    pages.dispose();
    assert.deepEqual(events.slice(0, 3), ['open kept', 'open initial', 'open initial']);
  });
});
