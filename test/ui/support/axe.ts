import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { themes, type Theme } from './themes';
import type { Workbench } from './workbenchWindow';

/** One accessibility problem: the rule, why it matters, and the elements in question. */
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** Rules of axe-core that a theme can break; all others see the same page in every theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe-core inside a webview or the window. Its source is evaluated from outside, so a strict content policy is no
 * hindrance.
 * @param rules all of them, or those that depend on the theme, for a page whose other rules were checked in another theme
 * @returns the violations, empty when there is none
 */
export async function axeViolations(
  subject: FrameLocator | Page,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly AxeViolation[]> {
  const document = subject.locator('html');
  if (!(await document.evaluate(() => 'axe' in globalThis))) await document.evaluate(axe.source);
  return document.evaluate(
    async (root, only) => {
      const options = only && { runOnly: { type: 'rule' as const, values: only } };
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await runner.run(root.ownerDocument, options ?? {});
      return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
    },
    rules === 'all' ? undefined : rulesOfColour,
  );
}

/** All that VS Code changes in the document of a webview when the theme changes. */
interface ThemeOfDocument {
  readonly classes: readonly string[];
  /** Custom properties of the root element, by name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The themes as VS Code has set them in a document of this run. */
const known = new Map<Theme, ThemeOfDocument>();

/**
 * Shows the page in a theme. The window goes over to a theme when it is first asked for; later pages are given what
 * VS Code has set in that document then, since a window takes a hundred times as long to change as the one page does.
 */
async function showIn(theme: Theme, workbench: Workbench, frame: FrameLocator): Promise<void> {
  const ofThemes = Object.values(themes).map(({ webview }) => webview);
  const recorded = known.get(theme);
  if (!recorded) {
    await workbench.setTheme(theme);
    const ofDocument = await frame.locator('body').evaluate((body, names) => {
      const { style } = document.documentElement;
      const variables = Array.from(style).filter((name) => name.startsWith('--vscode-'));
      return {
        classes: names.filter((name) => body.classList.contains(name)),
        variables: Object.fromEntries(variables.map((name) => [name, style.getPropertyValue(name)])),
      };
    }, ofThemes);
    known.set(theme, ofDocument);
    return;
  }
  await frame.locator('body').evaluate(
    (body, { classes, variables, names }) => {
      body.classList.remove(...names);
      body.classList.add(...classes);
      const { style } = document.documentElement;
      for (const name of Array.from(style)) if (name.startsWith('--vscode-')) style.removeProperty(name);
      for (const [name, value] of Object.entries(variables)) style.setProperty(name, value);
    },
    { ...recorded, names: ofThemes },
  );
}

/**
 * What axe-core finds in any of the four kinds of theme, each with the theme; empty when it finds nothing. The window
 * has to be in the dark theme, in which the page is left.
 */
export async function violationsInAllThemes(workbench: Workbench, frame: FrameLocator): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const inTheme = async (theme: Theme, rules: 'all' | 'colour'): Promise<void> => {
    await showIn(theme, workbench, frame);
    found.push(...(await axeViolations(frame, rules)).map((violation) => ({ theme, ...violation })));
  };
  for (const theme of ['light', 'hc-light', 'hc-dark'] as const) await inTheme(theme, 'colour');
  await inTheme('dark', 'all');
  return found;
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
export async function violationsInPreview(
  frame: FrameLocator,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly AxeViolation[]> {
  // The background is that of the window behind the page; contrast can only be told when the page has it too.
  const setBackground = (colour: string): Promise<void> =>
    frame.locator('body').evaluate((body, value) => body.style.setProperty('background', value), colour);
  await setBackground('var(--vscode-editor-background)');
  const found = await axeViolations(frame, rules);
  await setBackground('');
  // The page as a whole is VS Code's: it has no landmarks.
  return ownViolations(found, /virt-|diagram/, ['region']);
}

/** The accessibility problems of our trees in the sidebar. */
export async function violationsInTrees(page: Page, rules: 'all' | 'colour' = 'all'): Promise<readonly AxeViolation[]> {
  // These two are of VS Code: buttons inside a view's title, and rows whose label and description it sets apart by
  // space alone. Colours it takes from the theme.
  return ownViolations(await axeViolations(page, rules), /treeitem|virtualizationNotes|tree-item/, [
    'nested-interactive',
    'label-content-name-mismatch',
  ]);
}
