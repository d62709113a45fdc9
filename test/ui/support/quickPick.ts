import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** Questions inside a wait are asked again, so none of them waits for long itself; in milliseconds. */
const soon = { timeout: 1_000 };

/** How long what was typed may take to show, before all is typed again; in milliseconds. */
const attempt = 15_000;

/** The quick pick of VS Code: the list with an input that most commands ask their questions with. */
export class QuickPick {
  readonly #page: Page;
  readonly #runCommand: (id: string) => Promise<void>;

  /** @param runCommand starts a command by its id */
  constructor(page: Page, runCommand: (id: string) => Promise<void>) {
    this.#page = page;
    this.#runCommand = runCommand;
  }

  get #widget(): Locator {
    return this.#page.locator('.quick-input-widget').filter({ visible: true });
  }

  get #input(): Locator {
    return this.#widget.locator('input').filter({ visible: true }).last();
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

  /** All that is written in it, once that matches. */
  async waitForText(text: RegExp): Promise<string> {
    return until(`the quick pick says ${text}`, async () => {
      const shown = await this.#widget.innerText(soon);
      return text.test(shown) && shown;
    });
  }

  /** Types into the input with real key presses, after what stands there. */
  async type(text: string): Promise<void> {
    await this.#input.pressSequentially(text);
  }

  /**
   * Runs a command that asks for a text, and answers it; again when a webview that has loaded takes the focus, and with
   * it the question, away.
   */
  async answer(command: string, text: string): Promise<void> {
    await until(`${command} has its answer`, async () => {
      await this.#runCommand(command);
      await this.giveAnswer(text, attempt);
      return true;
    });
  }

  /** Answers the question that is asked, or will be in a moment. */
  async giveAnswer(text: string, timeout?: number): Promise<void> {
    await this.#input.fill(text, { timeout });
    // Enter is for the input alone: where the question is gone by now, nothing else gets it.
    await this.#input.press('Enter', { timeout });
    await this.#widget.waitFor({ state: 'hidden', timeout });
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

  /** Waits until a row whose name begins so is offered, wherever in the list. */
  async waitForRow(name: string): Promise<void> {
    await until(`${name} is offered`, async () => (await this.rows()).some((row) => row.startsWith(name)));
  }

  /**
   * Opens a quick pick by its command, types into it, and waits until the row that Enter would take matches. A webview
   * takes the focus, and with it the quick pick, away when it has loaded: then all is done again.
   */
  async find(command: string, text: string, row: RegExp): Promise<void> {
    await until(`${command} offers ${row}`, async () => {
      await this.#runCommand(command);
      await this.#input.pressSequentially(text, { timeout: attempt });
      await this.waitForFocusedRow(row, attempt);
      return true;
    });
  }

  /** The same, and takes that row with Enter. */
  async choose(command: string, text: string, row: RegExp): Promise<void> {
    await until(`${command} has taken ${row}`, async () => {
      await this.find(command, text, row);
      await this.accept();
      return true;
    });
  }

  /** Presses a key in the input. */
  async press(key: string): Promise<void> {
    await this.#input.press(key, { timeout: attempt });
  }

  /** Presses Enter in the input, and waits until the quick pick is gone. */
  async accept(): Promise<void> {
    await this.press('Enter');
    await this.#widget.waitFor({ state: 'hidden', timeout: attempt });
  }

  /** Closes the quick pick without choosing. */
  async cancel(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** Opens the command palette by its key. */
  async openPalette(): Promise<void> {
    await until('the command palette is open', async () => {
      await this.#page.keyboard.press('F1');
      await this.#input.waitFor({ timeout: 3_000 });
      return (await this.#input.inputValue(soon)) === '>';
    });
  }

  /** Replaces what stands in the input. */
  async fill(text: string): Promise<void> {
    await this.#input.fill(text);
  }
}
