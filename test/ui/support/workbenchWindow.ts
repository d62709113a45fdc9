import { basename, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type * as vscode from 'vscode';
import { hoverText } from './hover';
import { QuickPick } from './quickPick';
import { opening, untilRestored, type Session } from './session';
import { untilWrittenDown } from './storage';
import { themes, type Theme } from './themes';
import { until } from './until';
import { findWebview, isWebviewShown, shownWebview } from './webviews';
import { closeEverything, fillFolder, UserSettings, type WindowState } from './windowState';

/** As VS Code names the extension. */
const extensionId = 'virtnotes.virtualization-study-notes';

/** A real VS Code in a browser page, with the extension. */
export class Workbench {
  readonly page: Page;
  /** The quick pick, whichever command has opened it. */
  readonly quickPick: QuickPick;
  /** Absolute path of the opened folder. */
  readonly folder: string;
  /** Requests of this window to any other machine; they are blocked. */
  readonly outsideRequests: readonly string[];
  readonly #session: Session;
  readonly #settings: UserSettings;

  constructor(session: Session) {
    this.#session = session;
    this.page = session.page;
    this.quickPick = new QuickPick(session.page, (id) => this.runCommand(id));
    this.folder = session.folder;
    this.outsideRequests = session.outsideRequests;
    this.#settings = new UserSettings(session.host);
  }

  /** Makes the window what it would be if it had just been opened in this state. */
  async reset({ files = {}, openFile, theme = 'dark', settings = {}, size }: WindowState): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.setViewportSize(size ?? { width: 1280, height: 800 });
    await this.page.mouse.move(1, 1);
    await closeEverything(this.#session.host);
    // Nothing may depend on whether a test before has opened what activates it.
    await this.inHost(async (api, id) => {
      await api.extensions.getExtension(id)?.activate();
    }, extensionId);
    fillFolder(this.folder, files);
    await this.#settings.reset({ ...settings, 'workbench.colorTheme': themes[theme].name });
    if (openFile !== undefined) await this.openFile(openFile);
  }

  /** Runs a function in the window's extension host; see `ExtensionHost.run`. */
  inHost<Argument, Result>(
    body: (api: typeof vscode, argument: Argument) => Result | PromiseLike<Result>,
    argument: Argument,
  ): Promise<Result> {
    return this.#session.host.run(body, argument);
  }

  /** Starts a command by its id. It may go on for long, as one does that asks something: wait for what it shows. */
  async runCommand(id: string, ...args: readonly unknown[]): Promise<void> {
    await this.inHost(
      async (api, command) => {
        // A mistyped id is told at once, and what the command itself throws goes into the log.
        if (!(await api.commands.getCommands()).includes(command.id)) throw new Error(`No command ${command.id}`);
        void api.commands.executeCommand(command.id, ...command.args);
      },
      { id, args },
    );
  }

  /** Opens a file, relative to the folder, in the text editor and waits until its text is shown. */
  async openFile(path: string): Promise<void> {
    await this.inHost(
      async (api, file) => {
        await api.window.showTextDocument(api.Uri.file(file), { preview: false });
      },
      join(this.folder, path),
    );
    await this.page
      .locator(`.editor-group-container.active .tab.active[data-resource-name="${basename(path)}"]`)
      .waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-lines .view-line').first().waitFor();
  }

  /** Selects the first place where the words stand in the active editor. */
  async select(words: string): Promise<void> {
    await this.inHost((api, wanted) => {
      const editor = api.window.activeTextEditor;
      const start = editor?.document.getText().indexOf(wanted) ?? -1;
      if (!editor || start < 0) throw new Error(`“${wanted}” is not in the active editor`);
      const { document } = editor;
      editor.selection = new api.Selection(document.positionAt(start), document.positionAt(start + wanted.length));
    }, words);
  }

  /** What is selected in the active editor, and in which line (from 0); `undefined` when no editor is active. */
  selection(): Promise<{ readonly text: string; readonly line: number } | undefined> {
    return this.inHost((api) => {
      const editor = api.window.activeTextEditor;
      return editor && { text: editor.document.getText(editor.selection), line: editor.selection.start.line };
    }, undefined);
  }

  /** Gives the active editor the focus by a click, as keys that follow need. */
  async focusEditor(): Promise<void> {
    const editor = this.page.locator('.editor-group-container.active .monaco-editor').first();
    await editor.locator('.view-lines').click();
    await until('the editor has the focus', () => editor.evaluate((each) => each.contains(document.activeElement)));
  }

  /** Types at the end of the document in the active editor. */
  async typeAtEnd(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Moves the mouse over the words in the active editor and gives what the hover says. */
  async hover(words: string): Promise<string> {
    // What is asked for before the extension knows the term shows nothing, and the mouse would have to come again.
    await until('something is known of the words', () => this.inHost(isExplained, words), 20_000).catch(() => {});
    return hoverText(this.page, words);
  }

  /** The document of the webview in front, once it holds what the selector finds. */
  webview(selector: string): Promise<FrameLocator> {
    return findWebview(this.page, selector);
  }

  /** Changes user settings and leaves all others as they are; `null` takes one back. */
  configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#settings.change(settings);
  }

  /** Changes the theme, and waits until the window and the webview in front show it. */
  async setTheme(theme: Theme): Promise<void> {
    const { name, window, webview } = themes[theme];
    await this.configure({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${window}`).waitFor();
    await until(
      `the webview is shown in ${theme}`,
      async () =>
        !(await isWebviewShown(this.page)) ||
        // The light theme of high contrast has the class of the dark one too.
        (await shownWebview(this.page).locator(`body[data-vscode-theme-kind="${webview}"]`).count()) === 1,
    );
  }

  /** Waits until what a window restores of itself when it is opened again holds this text. */
  untilWrittenDown(text: string): Promise<void> {
    return untilWrittenDown(this.page, text);
  }

  /**
   * Leaves the page as abruptly as a crash does, opens it again, and waits until the new extension host runs.
   * The new window restores what VS Code had written down.
   */
  async reopen(): Promise<void> {
    const address = this.page.url();
    this.#session.host.expectNext();
    await this.page.goto('about:blank');
    await this.page.goto(address, { waitUntil: 'domcontentloaded', timeout: opening });
    await untilRestored(this.page);
    await this.inHost(() => true, undefined);
  }
}

/** Whether any extension has a hover for the words in the active editor. Runs in the extension host. */
async function isExplained(api: typeof vscode, words: string): Promise<boolean> {
  const document = api.window.activeTextEditor?.document;
  const start = document?.getText().indexOf(words) ?? -1;
  if (!document || start < 0) return false;
  const middle = document.positionAt(start + Math.floor(words.length / 2));
  const hovers = await api.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, middle);
  return hovers.length > 0;
}
