// The pages in a real VS Code, beside its own Markdown preview of the same content: the time from Enter in the command
// palette to the first frame that shows it, and from a key to the frame that shows what it did. Medians of seven.
// VS Code waits before it renders a preview anew, so a key takes at least that long there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { root } from '../support/paths.mjs';
import { comparisonModel } from '../../src/core/comparisonPage/pageData';
import { tableMarkdown } from '../../src/core/comparisonPage/export';
import { comparisonTable } from '../../src/core/comparisonPage/table';
import { initialView } from '../../src/core/comparisonPage/view';
import { timelineMarkdown } from '../../src/core/timelinePage/exportMarkdown';
import { loadKnowledge } from '../../src/data';
import { startSession, stopSession } from '../ui/support/session';
import { Workbench } from '../ui/support/workbenchWindow';
import { until } from '../ui/support/until';

if (!existsSync(join(root, 'dist', 'extension.js'))) {
  throw new Error('There is nothing to measure: run `npm run build`');
}

const rounds = 7;

/** What each frame notes down about itself; times are in milliseconds since 1970, 0 for not yet. */
interface Notes {
  lastKey: number;
  painted: number;
  /** When a frame was first drawn after the document had changed, since this was set to 0. */
  redrawn: number;
}

/**
 * Runs in every frame of the window before anything else. A webview's document is in a frame inside a frame; it is
 * watched from the outer one, since the inner one is written anew.
 */
function takeNotes(selectors: string): void {
  const notes: Notes = { lastKey: 0, painted: 0, redrawn: 0 };
  Object.assign(globalThis, { notes });
  const now = (): number => performance.timeOrigin + performance.now();
  const noteKeys = (target: Window & typeof globalThis): void =>
    target.addEventListener(
      'keydown',
      (event) => {
        notes.lastKey = now() - (target.performance.now() - event.timeStamp);
      },
      true,
    );
  // What a frame callback sees is drawn after it: the next task comes after that.
  const afterDrawing = (act: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', act);
      port1.start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
      port2.postMessage(0);
    });
  };
  const look = (): void => {
    // It is filled while hidden under another name.
    const frame = document.querySelector<HTMLIFrameElement>('iframe#active-frame');
    const inner = frame?.contentDocument;
    if (!inner?.querySelector(selectors)) {
      requestAnimationFrame(look);
      return;
    }
    afterDrawing(() => {
      notes.painted = now();
    });
    if (inner.defaultView) noteKeys(inner.defaultView);
    new MutationObserver((changes) => {
      // The preview marks the line of the cursor by a class long before it shows what was typed.
      if (changes.every(({ attributeName }) => attributeName === 'class')) return;
      afterDrawing(() => {
        notes.redrawn ||= now();
      });
    }).observe(inner, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  if (window.parent === window) noteKeys(window);
  else requestAnimationFrame(look);
}

/** The notes on a window, or on what a webview shows. */
async function notesOf(frame: Frame | Page): Promise<Notes> {
  const noted = 'parentFrame' in frame ? frame.parentFrame() : frame;
  if (!noted) throw new Error('The webview is gone');
  return noted.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);
}

interface Surface {
  readonly name: string;
  readonly command: string;
  readonly selector: string;
  /** Where to type, and what; in the note itself when there is no field. */
  readonly field?: string;
  readonly note: string;
}

const comparisonCells = '#table td';
const chartLabels = '#chart .label';
const previewCells = '.markdown-body table td';

const surfaces: readonly Surface[] = [
  {
    name: 'comparison',
    command: 'Virtualization Notes: Compare Hypervisor Types',
    selector: comparisonCells,
    field: '#filter',
    note: 'comparison.md',
  },
  {
    name: 'preview of the same table',
    command: 'Markdown: Open Preview to the Side',
    selector: previewCells,
    note: 'comparison.md',
  },
  {
    name: 'timeline',
    command: 'Virtualization Notes: Open Timeline',
    selector: chartLabels,
    field: '#text',
    note: 'timeline.md',
  },
  {
    name: 'preview of the same events',
    command: 'Markdown: Open Preview to the Side',
    selector: previewCells,
    note: 'timeline.md',
  },
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Opens the surface from the palette, and gives its document and how long it took. */
async function open(workbench: Workbench, { command, selector }: Surface): Promise<{ frame: Frame; time: number }> {
  const { page, quickPick } = workbench;
  await quickPick.openPalette();
  await quickPick.fill(`>${command}`);
  const focused = page.locator('.quick-input-widget .monaco-list-row.focused').first();
  await until('the command is chosen', async () => {
    await focused.waitFor();
    if ((await focused.getAttribute('aria-label'))?.startsWith(command)) return true;
    // A command with more words may come first.
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  const document = await (await workbench.webview(selector)).locator('html').elementHandle();
  const frame = await document?.ownerFrame();
  if (!frame) throw new Error('The webview is gone');
  const painted = await until('it is drawn', async () => (await notesOf(frame)).painted || undefined);
  return { frame, time: painted - (await notesOf(page)).lastKey };
}

/** Types letters one by one, and gives how long each took to show. */
async function keys(workbench: Workbench, { field, note }: Surface, frame: Frame): Promise<readonly number[]> {
  const { page } = workbench;
  if (field === undefined) {
    await page.locator(`.tab[data-resource-name="${note}"]`).click();
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
  } else await frame.locator(field).focus();
  const times: number[] = [];
  for (const letter of 'hardwar') {
    await page.waitForTimeout(600);
    await frame.parentFrame()?.evaluate(() => {
      (globalThis as unknown as { notes: Notes }).notes.redrawn = 0;
    });
    await page.keyboard.press(letter);
    const redrawn = await until('the page has changed', async () => (await notesOf(frame)).redrawn || undefined);
    times.push(redrawn - (await notesOf(field === undefined ? page : frame)).lastKey);
  }
  return times;
}

const knowledge = loadKnowledge();
const comparison = knowledge.comparison('hypervisor-types');
if (!comparison) throw new Error('There is no such comparison');
const model = comparisonModel(comparison, knowledge);
const texts = {
  'comparison.md': `# ${model.title}\n\n${tableMarkdown(comparisonTable(model, initialView(comparison.id)), model)}\n`,
  'timeline.md': timelineMarkdown(
    knowledge.events.map(({ id }) => id),
    knowledge,
    'https://example.org/',
  ),
};

const session = await startSession();
const workbench = new Workbench(session);
await workbench.reset({
  files: texts,
  settings: { 'virtualizationNotes.preview.marks': 'off', 'editor.wordWrap': 'off' },
  size: { width: 1400, height: 900 },
});
await workbench.page.context().addInitScript(takeNotes, [comparisonCells, chartLabels, previewCells].join());
await workbench.reopen();
try {
  const measured: { readonly name: string; readonly first: number; readonly key: number }[] = [];
  for (const surface of surfaces) {
    const first: number[] = [];
    let typed: readonly number[] = [];
    for (let round = 0; round <= rounds; round++) {
      await workbench.runCommand('workbench.action.closeAllEditors');
      await workbench.openFile(surface.note);
      const { frame, time } = await open(workbench, surface);
      // The first time, VS Code and the extension also load what they need.
      if (round > 0) first.push(time);
      if (round === rounds) typed = await keys(workbench, surface, frame);
    }
    measured.push({ name: surface.name, first: median(first), key: median(typed) });
  }
  for (const [index, { name, first, key }] of measured.entries()) {
    const base = measured[index + 1];
    const of = (mine: number, other: number | undefined): string =>
      index % 2 === 0 && other !== undefined ? ` (${(mine / other).toFixed(2)} of the preview’s)` : '';
    console.log(
      `${name.padEnd(28)} first paint ${first.toFixed(0)} ms${of(first, base?.first)}; a key ${key.toFixed(0)} ms${of(key, base?.key)}`,
    );
  }
} finally {
  await stopSession(session);
}
