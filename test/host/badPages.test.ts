import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Knowledge } from '../../src/core/knowledge';
import { initialView } from '../../src/core/comparisonPage/view';
import { viewQuery } from '../../src/core/comparisonPage/viewQuery';
import { loadKnowledgeData } from '../../src/data';
import { comparisonPages } from '../../src/features/comparison/comparisonPages';
import { timelinePages } from '../../src/features/timelinePage/timelinePages';
import { openUrl } from '../../src/features/uriHandler/openUrl';
import { comparisonUrl, timelineUrl } from '../../src/platform/urls';
import { Revealer } from '../../src/platform/revealer';
import type { PageServices } from '../../src/platform/services';
import { closeEditors, eventually } from './support/editor';

/** The pages' services, with a log that can be read. */
function recorded(): { readonly services: PageServices; readonly lines: string[] } {
  const lines: string[] = [];
  const extension = vscode.extensions.getExtension('virtnotes.virtualization-study-notes');
  assert.ok(extension);
  const knowledge = new Knowledge(loadKnowledgeData());
  const write = (line: string | Error): unknown => lines.push(String(line));
  const log = { warn: write, error: write };
  return {
    services: {
      extensionUri: extension.extensionUri,
      knowledge: () => knowledge,
      reveal: new Revealer(),
      log,
      workspaceState: { get: () => undefined, update: async () => undefined },
    },
    lines,
  };
}

/** A real webview panel, as VS Code gives one back after a reload. */
function panel(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.Active, { enableScripts: true });
}

/** A page in the place of ours that sends messages of its own. */
function sending(messages: readonly unknown[]): string {
  return `<script>const api = acquireVsCodeApi(); for (const each of ${JSON.stringify(messages)}) api.postMessage(each);</script>`;
}

const kinds = { comparison: comparisonPages, timeline: timelinePages } as const;

for (const [name, make] of Object.entries(kinds)) {
  describe(`the ${name} page, given what it does not know`, () => {
    afterEach(closeEditors);

    for (const state of [{ version: 0, view: 7 }, 'a text', 7, { version: 1, view: { comparison: 7 }, text: 8 }]) {
      it(`stands, with a line in the log, after a kept view ${JSON.stringify(state)}`, async () => {
        const { services, lines } = recorded();
        const pages = make(services);
        const own = panel();
        await pages.deserializeWebviewPanel(own, state);
        assert.match(own.webview.html, /<main/);
        assert.equal(lines.filter((line) => /saved view/.test(line) && /ignored/.test(line)).length, 1, lines.join());
        pages.dispose();
      });
    }

    it('says nothing where no view was kept', async () => {
      const { services, lines } = recorded();
      const pages = make(services);
      await pages.deserializeWebviewPanel(panel(), undefined);
      assert.deepEqual(lines, []);
      pages.dispose();
    });

    it('logs a message of the wrong shape, and stands', async () => {
      const { services, lines } = recorded();
      const pages = make(services);
      const own = panel();
      await pages.deserializeWebviewPanel(own, undefined);
      const bad = [null, 7, { type: 'open', comparison: 7 }, { type: 'openCard' }, { type: 'export', format: 'exe' }];
      own.webview.html = sending(bad);
      const all = await eventually('each message is in the log', () =>
        lines.length >= bad.length ? lines : undefined,
      );
      for (const line of all) assert.match(line, /page sent a message that is not known; it was ignored/);
      assert.equal(own.visible, true);
      pages.dispose();
    });
  });
}

describe('an address of the extension', () => {
  afterEach(closeEditors);

  for (const [path, query] of [
    ['/card/nothing', ''],
    ['/nowhere', ''],
    ['/compare/<script>', ''],
    ['/', 'x'],
  ] as const) {
    it(`that names nothing leaves a line in the log and opens nothing: ${path}`, async () => {
      const { services, lines } = recorded();
      await openUrl(vscode.Uri.from({ scheme: 'vscode', authority: 'virtnotes.x', path, query }), services);
      assert.deepEqual(lines, [`An address that names nothing known was opened: ${path}`]);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    });
  }

  it('that names unknown ids of a comparison leaves a line for each, and the page stands', async () => {
    const { services, lines } = recorded();
    const pages = comparisonPages(services);
    pages.show({ ...initialView('techniques', 'nobody'), sort: { dimension: 'never', descending: false } });
    pages.show(initialView('nowhere'));
    assert.deepEqual(lines, [
      'The comparison "techniques" has no dimension "never"',
      'The comparison "techniques" has no subject "nobody"',
      'There is no comparison "nowhere"',
    ]);
    pages.dispose();
  });

  it('that was copied opens the page that it is of', async () => {
    const { services, lines } = recorded();
    const view = { ...initialView('techniques', 'paravirtualization'), filter: 'guest & host' };
    for (const [address, title] of [
      [comparisonUrl(view.comparison, viewQuery(view)), 'Compare'],
      [timelineUrl('about=kvm'), 'Timeline'],
    ] as const) {
      await openUrl(vscode.Uri.parse(address), services);
      await eventually(`${title} is open`, () =>
        vscode.window.tabGroups.activeTabGroup.activeTab?.label === title ? true : undefined,
      );
    }
    assert.deepEqual(lines, []);
  });
});
