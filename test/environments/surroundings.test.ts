import assert from 'node:assert/strict';
import { offersIn, webFolder } from './inside/offers';
import { checkedWindow, type CheckedWindow } from './support/checkedWindow';
import { makeFolder, makeWorkspace } from './support/folders';
import { session } from './support/session';
import { serveWebExtension } from './support/webExtension';

/** A window over several folders. */
async function severalFolders(): Promise<CheckedWindow> {
  const { server, insideFolder } = await session.start();
  const url = new URL(server.pageUrl({ testsPath: `${insideFolder}/surroundings` }));
  url.searchParams.delete('ew');
  url.searchParams.set('workspace', makeWorkspace(['one', 'two'].map(makeFolder)));
  return checkedWindow(url);
}

/** A window over a folder that is on no disk. */
async function virtualFolder(): Promise<CheckedWindow> {
  const { server, insideFolder } = await session.start();
  const url = new URL(server.pageUrl({ testsPath: `${insideFolder}/surroundings` }));
  url.searchParams.delete('ew');
  url.searchParams.set('folder', 'virtual-test:/virtual');
  return checkedWindow(url);
}

/** A window over a folder that is not trusted, with the extension in the browser's web worker. */
async function restrictedInBrowser(): Promise<CheckedWindow> {
  const { server, insideFolder } = await session.start();
  server.writeSettings({
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
  });
  const url = new URL(server.pageUrl({ folder: makeFolder(webFolder) }));
  url.searchParams.set('payload', '[]');
  try {
    return await checkedWindow(url, (page) => serveWebExtension(page.context(), insideFolder));
  } finally {
    server.writeSettings({});
  }
}

const windows = [
  { title: 'a window over two folders', folder: 'one', open: severalFolders },
  { title: 'a window over a virtual folder that nothing can search', folder: 'virtual', open: virtualFolder },
  { title: 'a web worker over a restricted folder', folder: webFolder, open: restrictedInBrowser },
] as const;

for (const { title, folder, open } of windows) {
  describe(title, function () {
    this.timeout(800_000);
    let checked: CheckedWindow;

    before(async () => {
      checked = await open();
    });

    for (const offer of offersIn(folder)) {
      it(offer, () => {
        const outcome = checked.outcomes.find((each) => each.offer === offer);
        assert.ok(outcome, 'the window has not come so far');
        assert.equal(outcome.problem, undefined);
      });
    }

    it('tells of no error', () => assert.deepEqual(checked.errors, []));
  });
}
