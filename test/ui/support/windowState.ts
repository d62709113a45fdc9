import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingDefaults, settingsSection } from '../../../src/contributions';
import { root } from '../../support/paths.mjs';
import type { ExtensionHost } from './extensionHost';
import { themes, type Theme } from './themes';

/** What a window is to be like before a group of tests; what is not said is as in a new window. */
export interface WindowState {
  /** Files to write into the opened folder, beside the sample notes, by path relative to it. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file, relative to the folder, to show at once. */
  readonly openFile?: string;
  readonly theme?: Theme;
  /** User settings in addition to quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** User settings of each window: nothing blinks, moves or is drawn that no test looks at. */
export const baseSettings: Readonly<Record<string, unknown>> = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  // A second extension host, in a worker, for extensions that nothing here needs.
  'extensions.webWorker': false,
  'remote.autoForwardPorts': false,
  'workbench.colorTheme': themes.dark.name,
};

const ourSettings = Object.keys(settingDefaults).map((key) => `${settingsSection}.${key}`);

/** The user settings of a window that is used again and again. */
export class UserSettings {
  readonly #host: ExtensionHost;
  /** Whatever has ever been set: it is taken back when it is not wanted any more. */
  readonly #known = new Set([...Object.keys(baseSettings), ...ourSettings]);

  constructor(host: ExtensionHost) {
    this.#host = host;
  }

  /** Makes these the settings, beside the quiet ones, and takes back all others; done when VS Code has taken them over. */
  async reset(settings: Readonly<Record<string, unknown>>): Promise<void> {
    for (const key of Object.keys(settings)) this.#known.add(key);
    const wanted = { ...baseSettings, ...settings };
    await this.#write(Object.fromEntries([...this.#known].map((key) => [key, wanted[key] ?? null])));
  }

  /** Sets these and leaves all others alone. */
  async change(settings: Readonly<Record<string, unknown>>): Promise<void> {
    for (const key of Object.keys(settings)) this.#known.add(key);
    await this.#write(settings);
  }

  /** @param settings `null` takes one back */
  async #write(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#host.run(async (api, wanted) => {
      for (const [key, value] of Object.entries(wanted)) {
        const configuration = api.workspace.getConfiguration();
        const now = configuration.inspect(key)?.globalValue ?? null;
        if (JSON.stringify(now) === JSON.stringify(value)) continue;
        await configuration.update(key, value ?? undefined, api.ConfigurationTarget.Global);
      }
    }, settings);
  }
}

/** Closes whatever is open in the window; what is not saved is given up. */
export async function closeEverything(host: ExtensionHost): Promise<void> {
  await host.run(async (api) => {
    for (const notebook of api.workspace.notebookDocuments.filter(({ isDirty }) => isDirty)) {
      await api.window.showNotebookDocument(notebook);
      await api.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    for (const document of api.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await api.window.showTextDocument(document);
      await api.commands.executeCommand('workbench.action.files.revert');
    }
    for (const command of [
      'workbench.action.closeQuickOpen',
      'workbench.action.closeAllEditors',
      'workbench.action.closeSidebar',
      'workbench.action.closePanel',
      'workbench.action.closeAuxiliaryBar',
      'notifications.clearAll',
      'notifications.hideList',
    ]) {
      await api.commands.executeCommand(command);
    }
  }, undefined);
}

/** Makes a folder hold the sample notes and these files, and nothing else. */
export function fillFolder(folder: string, files: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, maxRetries: 5 });
  cpSync(join(root, 'test', 'fixtures', 'notes'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
