// Installs what is missing: the repository's packages, and into .vscode-test/ a VS Code, a Node for it and a Chromium.
// Uses nothing but Node built-ins and npm, so that it runs right after a clone.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder, chromium, codeServer, nodePackages, root } from './paths.mjs';
import { atExit, runNpm, runProcess } from './processes.mjs';

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--engine-strict=false'];

/**
 * Says on stderr that something long begins and ends, with a sign of life every ten seconds.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
async function withProgress(title, work) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  process.stderr.write(`${title} …\n`);
  const timer = setInterval(() => process.stderr.write(`${title} … ${seconds()} s\n`), 10_000);
  try {
    const result = await work();
    process.stderr.write(`${title}: done in ${seconds()} s\n`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const { code, output, timedOut } = await runNpm([...args, '--ignore-scripts', ...quiet], { cwd, timeout: 900_000 });
  if (code === 0) return;
  const reason = timedOut ? 'took more than 15 minutes' : `failed with code ${code}`;
  throw new Error(`npm ${args.join(' ')} ${reason}:\n${output.trim()}`);
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Whether node_modules holds what package-lock.json says, leaving out packages for other systems.
 * @param {string} lockFile
 * @param {string} stamp
 * @param {string} digest
 */
function dependenciesAreCurrent(lockFile, stamp, digest) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  /** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean } | undefined>} Packages */
  /** @type {Packages} */
  const wanted = readJson(lockFile).packages;
  /** @type {Packages} */
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry?.optional || entry?.devOptional || installed[path]?.version === entry?.version,
  );
}

/** Installs what package-lock.json says when node_modules is missing or does not match it. */
export async function ensureDependencies() {
  const lockFile = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.installed-lock');
  const digest = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!dependenciesAreCurrent(lockFile, stamp, digest)) {
    await withProgress('Installing the packages of this repository', () => npm(['ci'], root));
  }
  writeFileSync(stamp, digest);
}

/** Removes what interrupted installations left behind; the name of a temporary folder ends in its process id. */
function removeLeftovers() {
  if (!existsSync(cacheFolder)) return;
  for (const name of readdirSync(cacheFolder)) {
    const pid = /^\.tmp-.*-(\d+)$/.exec(name)?.[1];
    if (pid === undefined) continue;
    try {
      process.kill(Number(pid), 0);
    } catch {
      rmSync(join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

/**
 * Renames, and gives way where another run has finished the same installation first.
 * @param {string} from
 * @param {string} to
 */
async function moveIntoPlace(from, to) {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (existsSync(to)) return;
      // A virus scanner may hold a fresh file for a moment.
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 300));
    }
  }
}

/**
 * Installs a package into a folder named for its version, once and for all. Half an installation is never seen:
 * everything happens in a temporary folder which is renamed when complete.
 * @param {{ name: string, version: string }} package
 * @param {string} title
 * @param {(folder: string) => Promise<void>} finish what is to be done in the folder before it counts as complete
 * @returns {Promise<string>} the folder
 */
async function ensurePackage({ name, version }, title, finish = () => Promise.resolve()) {
  const label = `${name.replace(/^.*\//, '')}-${version}`;
  const folder = join(cacheFolder, label);
  if (existsSync(folder)) return folder;
  const temporary = join(cacheFolder, `.tmp-${label}-${process.pid}`);
  const cleanUp = atExit(() => rmSync(temporary, { recursive: true, force: true }));
  try {
    await withProgress(title, async () => {
      rmSync(temporary, { recursive: true, force: true });
      mkdirSync(temporary, { recursive: true });
      writeFileSync(join(temporary, 'package.json'), '{ "private": true }\n');
      await npm(['install', '--save-exact', `${name}@${version}`], temporary);
      await finish(temporary);
      await moveIntoPlace(temporary, folder);
    });
  } finally {
    cleanUp();
  }
  return folder;
}

async function ensureNode() {
  const known = nodePackages[`${process.platform}-${process.arch}`];
  if (known !== undefined) {
    const folder = await ensurePackage(known, `Installing Node ${known.version} for VS Code`);
    return join(folder, 'node_modules', known.name, known.file);
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `VS Code needs Node 24 and npm has no package of it for ${process.platform}-${process.arch}: please run with Node 24.`,
  );
}

/**
 * Installs the VS Code server and its Node where they are missing.
 * @returns {Promise<{ node: string, serverMain: string }>} paths of the Node to use and of the server's main file
 */
export async function ensureVsCode() {
  removeLeftovers();
  const inPackage = ['node_modules', codeServer.name, 'lib', 'vscode'];
  const [node, folder] = await Promise.all([
    ensureNode(),
    ensurePackage(codeServer, 'Installing VS Code 1.139 (about 600 MB, once)', (temporary) =>
      // The server ships without its own packages; its lockfile is one that `npm ci` refuses.
      npm(['install', '--omit=dev'], join(temporary, ...inPackage)),
    ),
  ]);
  return { node, serverMain: join(folder, ...inPackage, 'out', 'server-main.js') };
}

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installedBrowsers = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[variable] ?? 'C:\\', path),
    ),
  ),
};

/**
 * Unpacks the browser next to its package, with the libraries and fonts that a bare system lacks.
 * @param {string} temporary
 */
async function unpackChromium(temporary) {
  const target = join(temporary, 'unpacked');
  mkdirSync(target);
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const { code, output } = await runProcess(process.execPath, ['--input-type=module', '-e', script], {
    cwd: temporary,
    timeout: 300_000,
    // The package unpacks into the temporary folder, and its libraries only where it takes itself to be in a cloud.
    env: { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  if (code !== 0 || !existsSync(join(target, 'chromium'))) {
    throw new Error(`Chromium could not be unpacked:\n${output}`);
  }
}

/**
 * The environment in which the unpacked Chromium starts here, or undefined where it does not start at all.
 * @param {string} executable
 * @param {string} unpacked
 */
async function workingEnvironment(executable, unpacked) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(unpacked, 'fonts');
  const withLibraries = {
    ...env,
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  for (const each of [env, withLibraries]) {
    const { code } = await runProcess(executable, ['--version'], { env: each, timeout: 30_000 });
    if (code === 0) return each;
  }
  return undefined;
}

/**
 * A Chromium to drive: the one that CHROME_PATH names, the pinned package where there is one, or an installed browser.
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv }>}
 */
export async function ensureChromium() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') {
    removeLeftovers();
    const folder = await ensurePackage(chromium, 'Installing a headless Chromium (about 270 MB, once)', unpackChromium);
    const unpacked = join(folder, 'unpacked');
    const executablePath = join(unpacked, 'chromium');
    const env = await workingEnvironment(executablePath, unpacked);
    if (env !== undefined) return { executablePath, env };
  }
  const executablePath = (installedBrowsers[process.platform] ?? []).find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  if (executablePath === undefined) {
    throw new Error('No Chromium or Chrome was found: install one, or name one in CHROME_PATH.');
  }
  return { executablePath, env: process.env };
}
