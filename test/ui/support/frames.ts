import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The inner document of each webview has this address, inside a frame that VS Code uses to talk to it. */
const webviewUrl = /\/webview\/browser\/pre\/fake\.html/;

/**
 * Finds the document of a webview, such as a comparison or the Markdown preview, and waits until it is there.
 * @throws when there is none within 20 seconds
 */
export async function findWebview(
  page: Page,
  by: { readonly title: string | RegExp } | { readonly selector: string },
): Promise<Frame> {
  const found = await until(`a webview with ${JSON.stringify(by)} is shown`, async () => {
    for (const frame of page.frames().filter((each) => webviewUrl.test(each.url()))) {
      if (!(await isShown(frame))) continue;
      const found =
        'selector' in by
          ? await frame.evaluate((selector) => document.querySelector(selector) !== null, by.selector)
          : matches(by.title, await frame.title());
      if (found && (await hasDrawn(frame))) return frame;
    }
    return undefined;
  });
  await untilFocusHasArrived(found);
  return found;
}

/**
 * VS Code gives a webview the focus in two steps: first to the frame around it, and to its document when that has
 * loaded. In between, whatever is opened by keyboard, such as the palette, would be closed by the second step.
 */
async function untilFocusHasArrived(frame: Frame): Promise<void> {
  const around = await frame.parentFrame()?.frameElement();
  const isGiven = (): Promise<boolean> | undefined => around?.evaluate((element) => document.activeElement === element);
  const deadline = Date.now() + 2_000;
  while (Date.now() < deadline && (await isGiven()) && !(await frame.evaluate(() => document.hasFocus()))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The documents of all webviews that the user sees now. */
export async function visibleWebviews(page: Page): Promise<readonly Frame[]> {
  const found: Frame[] = [];
  for (const frame of page.frames().filter((each) => webviewUrl.test(each.url()))) {
    if (await isShown(frame)) found.push(frame);
  }
  return found;
}

/** Whether this is the frame that the user sees: not one of a tab behind, and not one that is still being filled. */
async function isShown(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  const outer = await frame.parentFrame()?.frameElement();
  return (await element.getAttribute('id')) === 'active-frame' && (await outer?.isVisible()) === true;
}

/** Whether the document holds something and has had time to draw it. */
function hasDrawn(frame: Frame): Promise<boolean> {
  return frame.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.body.childElementCount > 0;
  });
}

function matches(wanted: string | RegExp, title: string): boolean {
  return typeof wanted === 'string' ? title === wanted : wanted.test(title);
}

/** One accessibility problem: the rule, why it matters, and the elements in question. */
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** Rules of axe-core that a theme can break; all others see the same page in every theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe-core inside a frame or page. Its source is evaluated from outside, so a strict content policy is no
 * hindrance.
 * @param rules all of them, or those that depend on the theme, for a page whose other rules were checked in another
 * theme
 * @returns the violations, empty when there is none
 */
export async function axeViolations(
  frame: Frame | Page,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly AxeViolation[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async (only) => {
      const options = only && { runOnly: { type: 'rule' as const, values: only } };
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options ?? {});
      return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
    },
    rules === 'all' ? undefined : rulesOfColour,
  );
}

/** Those of the violations that name an element of ours, with these elements alone. */
function ownViolations(
  found: readonly AxeViolation[],
  own: RegExp,
  notOurs: readonly string[],
): readonly AxeViolation[] {
  return found
    .filter(({ id }) => !notOurs.includes(id))
    .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.filter((html) => own.test(html)) }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** The accessibility problems of what we add to a Markdown preview: marks, tooltips, figures and pictures. */
export async function violationsInPreview(frame: Frame): Promise<readonly AxeViolation[]> {
  // The background is that of the window behind the page; contrast can only be told when the page has it too.
  const setBackground = (colour: string): Promise<void> =>
    frame.evaluate((value) => document.body.style.setProperty('background', value), colour);
  await setBackground('var(--vscode-editor-background)');
  const found = await axeViolations(frame);
  await setBackground('');
  // The page as a whole is VS Code's: it has no landmarks.
  return ownViolations(found, /virt-|diagram/, ['region']);
}

/** The accessibility problems of our trees in the sidebar. */
export async function violationsInTrees(page: Page): Promise<readonly AxeViolation[]> {
  // These two are of VS Code: buttons inside a view's title, and rows whose label and description it sets apart by
  // space alone. Colours it takes from the theme.
  return ownViolations(await axeViolations(page), /treeitem|virtualizationNotes|tree-item/, [
    'nested-interactive',
    'label-content-name-mismatch',
  ]);
}
