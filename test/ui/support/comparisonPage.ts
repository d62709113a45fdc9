import type { FrameLocator, Locator } from 'playwright-core';
import { Commands } from '../../../src/contributions';
import { until } from './until';
import type { Workbench } from './workbench';

/** Opens the comparison and gives the document of its page once its script runs. */
export async function openComparison(workbench: Workbench): Promise<FrameLocator> {
  await workbench.runCommand(Commands.compareHypervisorTypes);
  return shownComparison(workbench);
}

/** The page that is shown now; Tab leads into its table once its script runs. */
export async function shownComparison(workbench: Workbench): Promise<FrameLocator> {
  return workbench.webview('#table [tabindex="0"]');
}

/** The editor tabs of the comparison. */
export function compareTabs(workbench: Workbench): Locator {
  return workbench.page.locator('.editor-group-container .tab').filter({ hasText: 'Compare' });
}

/** Goes to another comparison by its tab, and waits until it is there. */
export async function chooseTab(frame: FrameLocator, name: string): Promise<void> {
  await frame.getByRole('tab', { name }).click();
  await frame.locator(`#panel h1`).waitFor();
  await until(`the tab ${name} is chosen`, async () => {
    const tab = frame.getByRole('tab', { name });
    const labelled = await frame.locator('#panel').getAttribute('aria-labelledby');
    return (await tab.getAttribute('aria-selected')) === 'true' && labelled === (await tab.getAttribute('id'));
  });
}

/** The headings that a selector finds, as they are seen. */
export function headsOf(frame: FrameLocator, selector: string): Promise<string[]> {
  return frame.locator(selector).evaluateAll((heads) =>
    heads.map((head) => {
      const seen = head.cloneNode(true) as Element;
      for (const unseen of seen.querySelectorAll('.unseen')) unseen.remove();
      return seen.textContent?.trim() ?? '';
    }),
  );
}

/** What the rows that are shown are about. */
export function rowHeads(frame: FrameLocator): Promise<string[]> {
  return headsOf(frame, '#table table:not([hidden]) tbody tr:not([hidden]) th .head');
}
