import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.mjs';
import { root } from '../../support/paths.mjs';
import { readableLog, startVsCodeServer, temporaryFolder, type VsCodeServer } from '../../support/vscodeServer.mjs';
import { findWebview, visibleWebviews } from './frames';
import { hoverText } from './hover';
import { QuickPick, runCommand } from './quickPick';
import { until } from './until';

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

/** The four kinds of colour theme. */
export type Theme = keyof typeof themes;

/** How to open VS Code. */
export interface WorkbenchOptions {
  /** A folder below test/fixtures to open a copy of; `notes` when nothing is said, no folder at all when `null`. */
  readonly folder?: string | null;
  /** Files to write into the opened folder first, by path relative to it. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file, relative to the folder, to show at once. */
  readonly openFile?: string;
  readonly theme?: Theme;
  /** Instead of a theme: one for a light and one for a dark system, between which `setTheme` then changes. */
  readonly themes?: readonly [light: Theme, dark: Theme];
  /** User settings in addition to quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the window asks for no animations, as some users' systems do. */
  readonly calm?: boolean;
}

/** What the window and each webview say of the kind of theme. */
const themeClasses: Readonly<Record<Theme, { readonly window: string; readonly webview: string }>> = {
  light: { window: 'vs', webview: 'vscode-light' },
  dark: { window: 'vs-dark', webview: 'vscode-dark' },
  'hc-dark': { window: 'hc-black', webview: 'vscode-high-contrast' },
  'hc-light': { window: 'hc-light', webview: 'vscode-high-contrast-light' },
};

/** A real VS Code in a browser page, with the extension. */
export interface Workbench {
  readonly page: Page;
  /** The quick pick, whichever command has opened it. */
  readonly quickPick: QuickPick;
  /** Absolute path of the opened folder, `undefined` without one. */
  readonly folder: string | undefined;
  /** Requests that this VS Code made to any other machine; they are blocked. */
  readonly outsideRequests: readonly string[];
  /** Runs a command by the title (with or without category) that the command palette shows for it. */
  runCommand(title: string): Promise<void>;
  /** Opens a quick pick by its command, types into it, and waits until the row that Enter would take matches. */
  pick(command: string, text: string, row: RegExp): Promise<void>;
  /** The same, and takes that row with Enter; gives what comes of it, and does all again when nothing does. */
  choose<T>(command: string, text: string, row: RegExp, outcome: () => Promise<T | undefined | false>): Promise<T>;
  /** Opens a file, relative to the folder, in the text editor and waits until its text is shown. */
  openFile(path: string): Promise<void>;
  /** Moves the mouse over the words in the active editor and gives what the hover says. */
  hover(words: string): Promise<string>;
  /** The document of a webview, by its title or by a selector that is found in it. */
  webviewFrame(by: { readonly title: string | RegExp } | { readonly selector: string }): Promise<Frame>;
  /** Changes to one of the two `themes`, and waits until the window and its visible webviews show it. */
  setTheme(theme: Theme): Promise<void>;
  /** Writes a picture of the window to out/screenshots and gives its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

interface Shared {
  readonly server: VsCodeServer;
  readonly browser: Browser;
}

/** One server and one browser for all test files, started when first needed, and the windows open now. */
class Session {
  #shared: Promise<Shared> | undefined;
  readonly #contexts = new Set<BrowserContext>();

  start(): Promise<Shared> {
    this.#shared ??= Promise.all([
      startVsCodeServer({ args: ['--reconnection-grace-time', '1'] }),
      launchBrowser(),
    ]).then(([server, browser]) => ({ server, browser }));
    return this.#shared;
  }

  async open(options: NonNullable<Parameters<Browser['newContext']>[0]>): Promise<BrowserContext> {
    const context = await (await this.start()).browser.newContext(options);
    this.#contexts.add(context);
    context.once('close', () => this.#contexts.delete(context));
    return context;
  }

  /** Leaves a picture of every open window, for whoever looks into a failed test. */
  async recordFailure(title: string): Promise<void> {
    const name = title.replaceAll(/[^\w]+/g, '-').slice(0, 100);
    for (const [index, page] of [...this.#contexts].flatMap((context) => context.pages()).entries()) {
      await page.screenshot({ path: screenshotPath(`failed-${name}-${index}`), timeout: 10_000 }).catch(() => {});
    }
    if (this.#shared !== undefined) console.log(`VS Code server:\n${readableLog((await this.#shared).server)}`);
  }

  async stop(): Promise<void> {
    if (this.#shared === undefined) return;
    const { server, browser } = await this.#shared;
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    await server.stop();
  }
}

/** What all windows share. Whoever opens one has to stop it in the end; in a test suite `workbench.ts` does. */
export const session = new Session();

/**
 * Opens a VS Code of its own in a fresh browser window: no state of an earlier one is left.
 * @throws when VS Code has not come up within a minute
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { server } = await session.start();
  const opened = options.folder === null ? undefined : prepareFolder(options.folder ?? 'notes', options.files ?? {});
  server.writeSettings({
    ...themeSettings(options),
    'editor.hover.delay': 100,
    ...options.settings,
  });
  const context = await session.open({
    viewport: options.size ?? { width: 1280, height: 800 },
    ...(options.calm && { reducedMotion: 'reduce' as const }),
  });
  const outsideRequests = await blockOutsideRequests(context, server.origin);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const folder = opened?.folder;
  const inFolder = (path: string): string => join(folder ?? '', path);
  const url = server.pageUrl({
    ...(folder !== undefined && { folder }),
    ...(options.openFile !== undefined && { openFile: inFolder(options.openFile) }),
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await waitUntilRestored(page);
  if (options.openFile !== undefined) await waitForEditor(page, options.openFile);
  const quickPick = new QuickPick(page);
  return {
    page,
    quickPick,
    folder,
    outsideRequests,
    runCommand: (title) => runCommand(page, title),
    pick: (command, text, row) => quickPick.find(command, text, row),
    choose: (command, text, row, outcome) => quickPick.choose(command, text, row, outcome),
    openFile: async (path) => {
      await quickPick.openFile(inFolder(path));
      await waitForEditor(page, path);
    },
    hover: (words) => hoverText(page, words),
    webviewFrame: (by) => findWebview(page, by),
    setTheme: async (theme) => {
      await page.emulateMedia({ colorScheme: theme === options.themes?.[0] ? 'light' : 'dark' });
      await waitForTheme(page, theme);
    },
    screenshot: async (name) => {
      const path = screenshotPath(name);
      await page.screenshot({ path });
      return path;
    },
    close: async () => {
      await context.close();
      opened?.remove();
    },
  };
}

function themeSettings({ theme, themes: pair }: WorkbenchOptions): Readonly<Record<string, unknown>> {
  if (pair === undefined) return { 'workbench.colorTheme': themes[theme ?? 'dark'] };
  return {
    'window.autoDetectColorScheme': true,
    'workbench.preferredLightColorTheme': themes[pair[0]],
    'workbench.preferredDarkColorTheme': themes[pair[1]],
  };
}

function screenshotPath(name: string): string {
  const path = join(root, 'out', 'screenshots', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function prepareFolder(
  fixture: string,
  files: Readonly<Record<string, string>>,
): { folder: string; remove: () => void } {
  const { folder: parent, remove } = temporaryFolder('ui');
  const folder = join(parent, basename(fixture));
  cpSync(join(root, 'test', 'fixtures', fixture), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove };
}

async function blockOutsideRequests(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const requests: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      requests.push(route.request().url());
      return route.abort();
    },
  );
  return requests;
}

/** Waits for what VS Code offers its own smoke tests to wait for: views and editors are where they were left. */
async function waitUntilRestored(page: Page): Promise<void> {
  await until(
    'VS Code has come up',
    () =>
      page.evaluate(async () => {
        const { driver } = globalThis as unknown as { driver?: { whenWorkbenchRestored(): Promise<void> } };
        await driver?.whenWorkbenchRestored();
        return driver !== undefined;
      }),
    45_000,
  );
}

async function waitForEditor(page: Page, path: string): Promise<void> {
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${basename(path)}"]`).waitFor();
  await until(`${path} shows its text`, () =>
    page.locator('.editor-group-container.active .monaco-editor .view-lines .view-line').first().isVisible(),
  );
}

async function waitForTheme(page: Page, theme: Theme): Promise<void> {
  const { window, webview } = themeClasses[theme];
  await page.locator(`.monaco-workbench.${window}`).waitFor();
  await until(`webviews are shown in ${theme}`, async () => {
    for (const frame of await visibleWebviews(page)) {
      if (!(await frame.evaluate((name) => document.body.classList.contains(name), webview))) return false;
    }
    return true;
  });
}
