// Windows that are not the usual one: over several folders, over one that is on no disk, and with the extension in the
// browser's web worker over one that is not trusted. Part of the host suite.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { temporaryFolder } from './vscodeServer.mjs';

/** Where the browser believes the extension to be: an origin that the page may fetch from. */
const origin = { scheme: 'https', authority: 'extension.test' };
const note =
  '# Note\n\nThe Turtles Project moved to rack nine in the cold aisle, where a hypervisor runs.\n\nAMD-V was introduced in 2010.\n';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./vscodeServer.mjs').VsCodeServer} VsCodeServer
 */

/**
 * @param {Browser} browser
 * @param {VsCodeServer} server
 * @param {string} testsFolder
 * @returns {Promise<{ title: string, problem: string | undefined }[]>}
 */
export async function surroundings(browser, server, testsFolder) {
  const { folder } = temporaryFolder('surroundings');
  const testsPath = join(testsFolder, 'surroundings');
  return [
    {
      title: 'a workspace of two folders has the own terms of each, hovers, references, checks and preview',
      problem: await runIn(browser, severalFolders(folder, server, testsPath)),
    },
    {
      title: 'a virtual folder that nothing can search has own terms, hovers, references, checks and preview',
      problem: await runIn(browser, virtualFolder(server, testsPath)),
    },
    {
      title: 'a web worker over a restricted folder has own terms, hovers, references and checks',
      problem: await runIn(browser, inBrowser(folder, server), (page) =>
        rewriteServerPage(page.context(), testsFolder),
      ),
    },
  ];
}

/**
 * @param {string} folder
 * @param {string} name
 */
function makeRoot(folder, name) {
  const path = join(folder, name);
  mkdirSync(join(path, '.vscode'), { recursive: true });
  writeFileSync(join(path, 'note.md'), note);
  writeFileSync(
    join(path, '.vscode', 'virtualization-glossary.yaml'),
    `terms:\n  - name: rack nine\n    definition: Where ${name} stands.\n`,
  );
  return path;
}

/**
 * @param {string} folder
 * @param {VsCodeServer} server
 * @param {string} testsPath
 */
function severalFolders(folder, server, testsPath) {
  const workspace = join(folder, 'two.code-workspace');
  const folders = ['one', 'two'].map((name) => ({ path: makeRoot(folder, name) }));
  writeFileSync(workspace, JSON.stringify({ folders }));
  const url = new URL(server.pageUrl({ testsPath }));
  url.searchParams.delete('ew');
  url.searchParams.set('workspace', workspace);
  return url;
}

/**
 * @param {VsCodeServer} server
 * @param {string} testsPath
 */
function virtualFolder(server, testsPath) {
  const url = new URL(server.pageUrl({ testsPath }));
  url.searchParams.delete('ew');
  url.searchParams.set('folder', 'virtual-test:/virtual');
  return url;
}

/**
 * @param {string} folder
 * @param {VsCodeServer} server
 */
function inBrowser(folder, server) {
  server.writeSettings({
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
  });
  const url = new URL(server.pageUrl({ folder: makeRoot(folder, 'web') }));
  url.searchParams.set('payload', '[]');
  return url;
}

/**
 * Rewrites the page that the server gives: the extension and its tests come from an origin of their own, as web
 * extensions do, and folders have to be trusted.
 * @param {BrowserContext} context
 * @param {string} testsFolder
 */
async function rewriteServerPage(context, testsFolder) {
  const development = JSON.stringify({
    extensions: [{ ...origin, path: '/extension' }],
    extensionTestsPath: { ...origin, path: '/extension/tests/surroundings' },
  });
  const inserted = development.slice(1, -1).replaceAll('"', '&quot;');
  await context.route(
    ({ pathname, hostname }) => pathname === '/' && hostname === 'localhost',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/developmentOptions&quot;:\{/, `$&${inserted},`)
        .replace(/(enableWorkspaceTrust&quot;:)false/, '$1true');
      await route.fulfill({ response, body });
    },
  );
  await context.route(
    ({ hostname }) => hostname === origin.authority,
    (route) => {
      const [, , ...parts] = new URL(route.request().url()).pathname.split('/');
      const file = parts[0] === 'tests' ? join(testsFolder, ...parts.slice(1)) : join(root, ...parts);
      const headers = { 'access-control-allow-origin': '*' };
      if (!existsSync(file)) return route.fulfill({ status: 404, headers });
      const types = { svg: 'image/svg+xml', json: 'application/json', js: 'text/javascript', css: 'text/css' };
      const ending = /** @type {keyof typeof types} */ (file.split('.').at(-1));
      return route.fulfill({ body: readFileSync(file), contentType: types[ending] ?? 'text/plain', headers });
    },
  );
}

/**
 * Opens a page, waits until its tests have ended, and says what went wrong; `undefined` when nothing did. On a busy
 * machine VS Code may open a window without the folders of its workspace; such a window tells nothing, and is opened
 * again.
 * @param {Browser} browser
 * @param {URL} url
 * @param {(page: Page) => Promise<void>} prepare
 */
async function runIn(browser, url, prepare = async () => {}) {
  let problem;
  for (let tries = 0; tries < 3; tries++) {
    problem = await runOnce(browser, url, prepare);
    if (problem === undefined || !problem.includes(withoutFolders)) break;
  }
  return problem;
}

/** What `surroundings.ts` says in a window without folders. */
const withoutFolders = 'Waited in vain until a folder is open';

/**
 * @param {Browser} browser
 * @param {URL} url
 * @param {(page: Page) => Promise<void>} prepare
 */
async function runOnce(browser, url, prepare) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  const code = await new Promise((resolve) => {
    setTimeout(() => resolve('none: it did not end'), 240_000).unref();
    const load = async () => {
      await page.exposeFunction('codeAutomationLog', () => undefined);
      await page.exposeFunction('codeAutomationExit', resolve);
      await prepare(page);
      await page.goto(url.href, { timeout: 60_000 });
    };
    load().catch(resolve);
  });
  await context.close();
  if (code === 0) return undefined;
  const telling = messages.filter((message) => /Expected that|Waited in vain/.test(message));
  return `Exit code ${String(code)}\n${telling.slice(-5).join('\n').slice(0, 2_000)}`;
}
