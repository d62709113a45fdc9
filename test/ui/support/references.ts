import { until } from './until';
import type { Workbench } from './workbench';

/** Waits until the References view says this above its results. */
export async function untilWhereUsed({ page }: Workbench, message: RegExp): Promise<void> {
  const view = page.locator('.pane-body, .tree-explorer-viewlet-tree-view').filter({ visible: true });
  await until(`the References view says ${message}`, async () =>
    (await view.allInnerTexts()).some((text) => message.test(text.replaceAll('\u00a0', ' '))),
  );
}
