import type { Page } from 'playwright-core';
import type { Workbench } from './workbench';

/**
 * Opens an address of the extension by VS Code's own command for it, and allows it. In a browser, a click on such a
 * link goes to the system instead; on the desktop, it comes back from there to where this leads.
 */
export async function openUrl(workbench: Workbench, address: string): Promise<void> {
  await workbench.quickPick.answer('workbench.action.url.openUrl', address);
  await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true }).click();
}

/**
 * Magnifies the window as a browser's zoom does, fewer CSS pixels and each of them larger, for as long as the work takes.
 * @param zoom 2 for 200 %
 */
export async function magnified(page: Page, zoom: number, work: () => Promise<void>): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('The window has no size of its own');
  const [width, height] = [Math.round(size.width / zoom), Math.round(size.height / zoom)];
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
  try {
    await work();
  } finally {
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    await session.detach();
    await page.setViewportSize(size);
  }
}
