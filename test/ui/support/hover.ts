import type { Page } from 'playwright-core';
import { until } from './until';

/** How long a hover may take, before the mouse comes anew; in milliseconds. */
const attempt = 10_000;

/**
 * Moves the mouse over the first place where the words stand in the active editor, and gives the text of the hover.
 * It moves away and comes back until there is one, because a hover that was asked for before the extension was
 * active shows nothing and is not asked for again.
 * @throws when no hover appears in a long time
 */
export async function hoverText(page: Page, words: string): Promise<string> {
  const hover = page.locator('.monaco-resizable-hover .monaco-hover').filter({ visible: true }).first();
  return until(`a hover appears on "${words}"`, async () => {
    await page.mouse.move(1, 1);
    // One that is still there would be taken for the new one.
    await hover.waitFor({ state: 'hidden', timeout: attempt });
    const { x, y } = await positionOf(page, words);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    return until(
      'its text is there',
      async () => {
        const text = (await hover.innerText({ timeout: attempt })).trim();
        if (text.startsWith('Loading')) return undefined;
        // Where the editor has been laid out anew in between, it is the hover of something else.
        const now = await positionOf(page, words);
        return now.x === x && now.y === y && text;
      },
      attempt,
    );
  });
}

/** Where the middle of the words is in the active editor, in CSS pixels of the page. */
async function positionOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const position = await page.evaluate((wanted) => {
    const active = document.querySelector('.editor-group-container.active .monaco-editor .view-lines');
    for (const line of active?.querySelectorAll('.view-line') ?? []) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
      // The editor shows spaces as no-break spaces, and a line in as many pieces as it has colours.
      const text = nodes
        .map(({ data }) => data)
        .join('')
        .replaceAll('\u00a0', ' ');
      const start = text.indexOf(wanted);
      if (start < 0) continue;
      const middle = start + Math.floor(wanted.length / 2);
      let passed = 0;
      for (const node of nodes) {
        if (middle < passed + node.data.length) {
          const range = document.createRange();
          range.setStart(node, middle - passed);
          range.setEnd(node, middle - passed + 1);
          const { left, width, top, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        passed += node.data.length;
      }
    }
    return undefined;
  }, words);
  if (position === undefined) throw new Error(`"${words}" is not in the visible part of the active editor`);
  return position;
}
