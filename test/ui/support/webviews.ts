import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './until';

/**
 * The document of the webview that the user sees: a comparison, the timeline or the Markdown preview. It is looked up
 * anew for each action, because VS Code replaces the document whenever a tab comes to the front or a page is filled.
 */
export function shownWebview(page: Page): FrameLocator {
  return shownOuterFrame(page).contentFrame().locator('#active-frame').contentFrame();
}

/** VS Code's own frame around the document. Of two, as one replaces the other, the later one. */
function shownOuterFrame(page: Page): Locator {
  return page.locator('iframe.webview').filter({ visible: true }).last();
}

/** Whether a webview is seen at all, or will be in a moment. */
export async function isWebviewShown(page: Page): Promise<boolean> {
  return (await page.locator('iframe.webview').filter({ visible: true }).count()) > 0;
}

/**
 * Waits until the webview in front holds what the selector finds, has drawn it, and has the focus if that is coming.
 * @throws when that does not happen in a long time
 */
export async function findWebview(page: Page, selector: string): Promise<FrameLocator> {
  const frame = shownWebview(page);
  await until(`a webview with ${selector} is shown`, async () => {
    await frame.locator(selector).first().waitFor({ state: 'attached', timeout: 5_000 });
    return frame.locator('body').evaluate(hasDrawn, undefined, { timeout: 5_000 });
  });
  await untilFocusHasArrived(page, frame);
  return frame;
}

/** Whether the document has had time to draw itself; a hidden one never has. */
async function hasDrawn(body: HTMLElement): Promise<boolean> {
  const drawn = (async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    return body.childElementCount > 0;
  })();
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1_000));
  return Promise.race([drawn, late]);
}

/**
 * VS Code gives a webview the focus in two steps: first to the frame around it, and to its document when that has
 * loaded. In between, whatever is opened by keyboard, such as the palette, would be closed by the second step.
 */
async function untilFocusHasArrived(page: Page, frame: FrameLocator): Promise<void> {
  await until(
    'the focus has arrived',
    async () => {
      const isGiven = await shownOuterFrame(page).evaluate((element) => document.activeElement === element);
      return !isGiven || frame.locator('body').evaluate(() => document.hasFocus());
    },
    2_000,
  ).catch(() => {});
}
