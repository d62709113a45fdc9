import type { Frame, Page } from 'playwright-core';
import { axeViolations } from './frames';
import type { Theme, Workbench } from './openWorkbench';

/**
 * Opens an address of the extension by VS Code's own command for it, and allows it. In a browser, a click on such a
 * link goes to the system instead; on the desktop, it comes back from there to where this leads.
 */
export async function openUrl(workbench: Workbench, address: string): Promise<void> {
  const { page, quickPick } = workbench;
  await quickPick.answer('Developer: Open URL', address);
  await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true }).click();
}

/** What a theme is called, and the class that webviews have in it. */
const themes: Readonly<Record<Theme, readonly [name: string, className: string]>> = {
  dark: ['Dark Modern', 'vscode-dark'],
  light: ['Light Modern', 'vscode-light'],
  'hc-dark': ['Dark High Contrast', 'vscode-high-contrast'],
  'hc-light': ['Light High Contrast', 'vscode-high-contrast-light'],
};

/** Changes the theme of the window by the command that readers use, and waits until the webview shows it. */
export async function chooseTheme(workbench: Workbench, frame: Frame, theme: Theme): Promise<void> {
  const [name, className] = themes[theme];
  // In the palette, browsing themes in the marketplace would come first.
  for (const key of ['Control+k', 'Control+t']) await workbench.page.keyboard.press(key);
  await workbench.quickPick.waitUntilOpen(/Color Theme/);
  await workbench.quickPick.fill(name);
  await workbench.quickPick.waitForFocusedRow(new RegExp(`^${name}`));
  await workbench.quickPick.accept();
  await frame.locator(`body.${className}`).waitFor();
}

/** What axe-core finds in any of the four kinds of theme, each with the theme; empty when it finds nothing. */
export async function violationsInAllThemes(workbench: Workbench, frame: Frame): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const theme of ['light', 'hc-light', 'hc-dark', 'dark'] as const) {
    await chooseTheme(workbench, frame, theme);
    found.push(...(await axeViolations(frame)).map((violation) => ({ theme, ...violation })));
  }
  return found;
}

/**
 * Magnifies the window as a browser's zoom does: fewer CSS pixels, each of them larger.
 * @param zoom 2 for 200 %
 */
export async function magnify(page: Page, zoom: number): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('The window has no size of its own');
  const [width, height] = [Math.round(size.width / zoom), Math.round(size.height / zoom)];
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
}
