// A real VS Code, served to a browser from this machine, with nothing in it that reaches for the network.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { atExit, startProcess } from './processes.mjs';
import { ensureVsCode } from './install.mjs';

/** User settings of every VS Code that we start: a calm window, and no request to any service. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'settingsSync.keybindingsPerPlatform': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  // A model of some megabytes guesses at the language of each file whose name does not tell it.
  'workbench.editor.languageDetection': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const defaultTimeout = 60_000;

/**
 * A temporary folder that goes when this process ends, or when the returned function is called.
 * @param {string} label
 */
export function temporaryFolder(label) {
  const folder = mkdtempSync(join(tmpdir(), `virtualization-notes-${label}-`));
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return { folder, remove };
}

/**
 * A path on this machine as VS Code's web page names it: with slashes, and `/C:/…` on Windows.
 * @param {string} path
 */
function uriPath(path) {
  return decodeURIComponent(pathToFileURL(path).pathname);
}

/**
 * Copies a folder again a moment after something in it has changed, until this process ends.
 * @param {string} from
 * @param {string} to
 */
function copyOnChange(from, to) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const copy = () => {
    try {
      cpSync(from, to, { recursive: true });
    } catch {
      // A build is writing just now; its next change comes.
    }
  };
  watch(from, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(copy, 200);
  })
    .on('error', () => {})
    .unref();
}

/**
 * Puts what ships of the extension into a folder of its own. The repository itself will not do as an extension under
 * development: VS Code is installed inside it, and would take its own colour themes for themes in development, which
 * override the user's choice.
 * @param {string} folder
 * @param {boolean} live whether a new build is to be seen after a reload
 */
function stageExtension(folder, live) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['media', 'syntaxes']) {
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name), 'junction');
  }
  // VS Code knows an extension by where its code lies, and one behind a link has no name: its addresses, for one, then
  // lead nowhere. Hence a copy.
  const [from, to] = [join(root, 'dist'), join(folder, 'dist')];
  cpSync(from, to, { recursive: true });
  if (live) copyOnChange(from, to);
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
}

/**
 * Built-in extensions that tests do without. All of them start with the window or scan the folder, none has to do with
 * notes, and without them a window costs a sixth less of the processor's time.
 */
const unneededBuiltIns =
  /^(copilot|css-language-features|debug-.*|emmet|extension-editing|git|github|gulp|grunt|html-language-features|ipynb|jake|merge-conflict|ms-vscode\..*|notebook-renderers|npm|php-language-features|simple-browser|terminal-suggest|tunnel-forwarding|typescript-language-features|.*-authentication)$/;

/**
 * Puts the other built-in extensions into a folder of their own.
 * @param {string} from
 * @param {string} to
 */
function stageBuiltIns(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isDirectory() || unneededBuiltIns.test(entry.name)) continue;
    symlinkSync(join(from, entry.name), join(to, entry.name), 'junction');
  }
}

/**
 * Starts the VS Code server, installing it first where it is missing.
 * @param {{ port?: number, env?: Record<string, string>, settings?: object, args?: string[], others?: string[], live?: boolean, timeout?: number }} options
 *   `port` 0 or none: any free port; `env`: what extensions see in addition; `others`: folders of further extensions;
 *   `live`: for a user, who has all built-in extensions, no others, and sees a new build after a reload; `timeout` in
 *   milliseconds
 * @returns {Promise<VsCodeServer>}
 * @typedef {{ origin: string, port: number, pageUrl: (page: Page) => string, writeSettings: (settings: object) => void,
 *   log: () => string, logsFolder: string, ended: Promise<number>, stop: () => Promise<void> }} VsCodeServer
 * @typedef {{ folder?: string, testsPath?: string, openFile?: string }} Page absolute paths
 */
export async function startVsCodeServer({
  port = 0,
  env = {},
  settings = {},
  args = [],
  others = [],
  live = false,
  timeout = defaultTimeout,
} = {}) {
  const { node, serverMain } = await ensureVsCode();
  const { folder: data, remove } = temporaryFolder('server');
  const userFolder = join(data, 'data', 'User');
  mkdirSync(userFolder, { recursive: true });
  /** @param {object} more */
  const writeSettings = (more) =>
    writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...more }));
  writeSettings(settings);

  const extension = join(data, 'extension-under-development');
  stageExtension(extension, live);
  const builtIns = join(data, 'built-in');
  if (!live) stageBuiltIns(join(dirname(serverMain), '..', 'extensions'), builtIns);
  for (const other of live ? [] : others) cpSync(other, join(builtIns, basename(other)), { recursive: true });

  const logsFolder = join(data, 'data', 'logs');
  const token = randomBytes(16).toString('hex');
  const server = startProcess(
    node,
    [
      ...['dieWithParent', 'fileLogger'].map((name) => `--require=${join(root, 'test', 'support', `${name}.cjs`)}`),
      serverMain,
      `--server-data-dir=${data}`,
      `--connection-token=${token}`,
      '--host=127.0.0.1',
      `--port=${port}`,
      '--accept-server-license-terms',
      '--telemetry-level=off',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
      // A login shell's own variables are slow to ask for and make runs differ.
      '--force-disable-user-env',
      ...(live ? [] : [`--builtin-extensions-dir=${builtIns}`]),
      ...args,
    ],
    {
      env: {
        ...withoutEditorVariables(process.env),
        EXTENSIONS_GALLERY: '{"serviceUrl":""}',
        VIRTUALIZATION_NOTES_LOGS: logsFolder,
        // Sockets of extension hosts that were killed would stay there for ever.
        ...(process.platform === 'linux' && { XDG_RUNTIME_DIR: data }),
        ...env,
      },
    },
  );
  const stop = async () => {
    await server.stop();
    remove();
  };
  try {
    const actualPort = await listeningPort(server, timeout);
    const origin = `http://localhost:${actualPort}`;
    /** @param {string} path */
    const remote = (path) => `vscode-remote://localhost:${actualPort}${encodeURI(uriPath(path))}`;
    /** @param {Page} page */
    const pageUrl = ({ folder, testsPath, openFile }) => {
      const payload = [['extensionDevelopmentPath', remote(extension)]];
      if (testsPath !== undefined) payload.push(['extensionTestsPath', remote(testsPath)]);
      if (openFile !== undefined) payload.push(['openFile', remote(openFile)]);
      payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
      const query = new URLSearchParams({ tkn: token });
      if (folder === undefined) query.set('ew', 'true');
      else query.set('folder', uriPath(folder));
      query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query}`;
    };
    return {
      origin,
      port: actualPort,
      pageUrl,
      writeSettings,
      log: server.output,
      logsFolder,
      ended: server.ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Variables of a VS Code terminal that we may have been started from would confuse the server.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutEditorVariables(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}

/**
 * Waits until the server says which port it listens on.
 * @param {ReturnType<typeof startProcess>} server
 * @param {number} timeout
 */
async function listeningPort(server, timeout) {
  const deadline = Date.now() + timeout;
  const state = { ended: false };
  void server.ended.finally(() => {
    state.ended = true;
  });
  while (Date.now() < deadline && !state.ended) {
    const port = /Extension host agent listening on (\d+)/.exec(server.output())?.[1];
    if (port !== undefined) return Number(port);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const inUse = /EADDRINUSE/.test(server.output()) ? ' The port is in use.' : '';
  const what = state.ended ? 'ended before it listened' : `did not listen within ${timeout / 1000} s`;
  throw new Error(`The VS Code server ${what}.${inUse}\n${server.output().trim()}`);
}

/**
 * The end of the server's log without the stack traces of native modules that are absent on purpose.
 * @param {Pick<VsCodeServer, 'log'>} server
 */
export function readableLog(server) {
  const lines = server.log().split('\n');
  return lines
    .filter(
      (line) => !/spdlog|bindings|vsda|Web UI available|grace[ -]time|^\s+at |^\s*[{}\]]|tries: \[|^\s*$/.test(line),
    )
    .slice(-30)
    .join('\n');
}
