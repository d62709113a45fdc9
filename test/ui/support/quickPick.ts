import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** Questions inside a wait are asked again, so none of them waits for long itself; in milliseconds. */
const soon = { timeout: 1_000 };

/** The quick pick of VS Code: the list with an input that most commands ask their questions with. */
export class QuickPick {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #widget(): Locator {
    return this.#page.locator('.quick-input-widget').filter({ visible: true });
  }

  get #input(): Locator {
    return this.#widget.locator('.quick-input-box input');
  }

  get #rows(): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Waits until a quick pick with the given placeholder (or any) is open and shows rows. */
  async waitUntilOpen(placeholder?: RegExp): Promise<void> {
    await until('a quick pick is open', async () => {
      const shown = (await this.#input.getAttribute('placeholder', soon)) ?? '';
      return (placeholder?.test(shown) ?? true) && (await this.#rows.count()) > 0;
    });
  }

  /** Types into the input with real key presses, after what stands there. */
  async type(text: string): Promise<void> {
    await this.#input.pressSequentially(text);
  }

  /** Replaces what stands in the input. */
  async fill(text: string): Promise<void> {
    await this.#input.fill(text);
  }

  /** Runs a command that asks for a text, and answers it; again when a webview that has loaded takes the focus away. */
  async answer(command: string, text: string): Promise<void> {
    await until(
      `${command} has its answer`,
      async () => {
        await runCommand(this.#page, command);
        const input = this.#widget.locator('input').filter({ visible: true });
        await input.fill(text, { timeout: 3_000 });
        const isStillOpen = (await input.inputValue(soon)) === text;
        if (isStillOpen) await this.accept();
        await this.#widget.waitFor({ state: 'hidden', timeout: 3_000 });
        return isStillOpen;
      },
      40_000,
    );
  }

  /** What the visible rows are called for a screen reader, top to bottom: label, description and detail. */
  async rows(): Promise<string[]> {
    return this.#rows.evaluateAll((rows) =>
      rows
        .map((row) => ({ top: row.getBoundingClientRect().top, name: row.getAttribute('aria-label') ?? '' }))
        .toSorted((a, b) => a.top - b.top)
        .map(({ name }) => name),
    );
  }

  /** Waits until the row that Enter would take matches. */
  async waitForFocusedRow(name: RegExp, timeout?: number): Promise<void> {
    const row = this.#widget.locator('.monaco-list-row.focused').first();
    await until(
      `the focused row matches ${name}`,
      async () => name.test((await row.getAttribute('aria-label', soon)) ?? ''),
      timeout,
    );
  }

  /**
   * Opens a quick pick by its command, types into it, and waits until the row that Enter would take matches. A webview
   * takes the focus, and with it the quick pick, away when it has loaded: then all is done again.
   */
  async find(command: string, text: string, row: RegExp): Promise<void> {
    await until(
      `${command} offers ${row}`,
      async () => {
        await this.#typeInto(command, text, row);
        return true;
      },
      40_000,
    );
  }

  /**
   * Opens a quick pick by its command, types into it, takes the row that matches with Enter, and gives what comes of it.
   * All is done again when nothing does: the focus may be taken away between one key and the next.
   * @param outcome what comes of it, anything that is true; asked for until then
   */
  async choose<T>(
    command: string,
    text: string,
    row: RegExp,
    outcome: () => Promise<T | undefined | false>,
  ): Promise<T> {
    return until(
      `${command} has led to ${row}`,
      async () => {
        await this.#typeInto(command, text, row);
        await this.accept();
        return until('it has led there', outcome, 8_000);
      },
      50_000,
    );
  }

  async #typeInto(command: string, text: string, row: RegExp): Promise<void> {
    await runCommand(this.#page, command);
    await this.#input.pressSequentially(text, { timeout: 5_000 });
    await this.waitForFocusedRow(row, 5_000);
  }

  /** Presses Enter. */
  async accept(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }

  /** Closes the quick pick without choosing. */
  async cancel(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** Opens the command palette with the given text in its input, `>` included for commands. */
  async openPalette(text: string): Promise<void> {
    await until('the command palette is open', async () => {
      await this.#page.keyboard.press('F1');
      await this.#input.waitFor({ timeout: 3_000 });
      // A webview that takes the focus late closes the palette: then it has to be opened again.
      await this.#input.fill(text, soon);
      return (await this.#input.inputValue(soon)) === text;
    });
  }

  /** Opens a file by its absolute path. */
  async openFile(path: string): Promise<void> {
    const name = path.split(/[\\/]/).at(-1) ?? path;
    const row = this.#widget.locator('.monaco-list-row.focused').first();
    // A window that is still being restored takes the focus, and with it the palette, away: then it is opened again.
    await until(
      `${name} is offered`,
      async () => {
        await this.openPalette(path);
        return until(
          'it has the focus',
          async () => (await row.getAttribute('aria-label', soon))?.startsWith(name),
          3_000,
        );
      },
      30_000,
    );
    await this.accept();
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** What stands in the input, `undefined` when no quick pick is open. Asks once, since it may close at any moment. */
  async text(): Promise<string | undefined> {
    const [value] = await this.#input.evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
    );
    return value;
  }
}

/**
 * Runs a command from the palette.
 * @param title what the palette shows, with or without the category
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const quickPick = new QuickPick(page);
  await until(
    `the command "${title}" is offered`,
    async () => {
      await quickPick.openPalette(`>${title}`);
      const row = page.locator('.quick-input-widget .monaco-list-row.focused').first();
      const offered = await row
        .filter({ hasText: title })
        .waitFor({ timeout: 1_000 })
        .then(
          () => true,
          () => false,
        );
      // Commands of an extension arrive a moment after the window, and an open palette does not look again.
      if (!offered) await quickPick.cancel();
      return offered;
    },
    30_000,
  );
  await quickPick.accept();
  await until(`the command "${title}" has left the palette`, async () => (await quickPick.text()) !== `>${title}`);
}
