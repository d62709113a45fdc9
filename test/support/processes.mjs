// Child processes that never outlive us: each runs in its own process group, and every group is killed when this
// process ends, whatever the reason.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void, shell?: boolean }} ProcessOptions
 */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<() => void>} */
const cleanups = new Set();

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function killEverything() {
  for (const child of running) killGroup(child, 'SIGKILL');
  running.clear();
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // What cannot be removed must not keep the rest from being removed.
    }
  }
  cleanups.clear();
}

process.once('exit', killEverything);
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

/**
 * Registers something synchronous to do when this process ends, such as removing a temporary folder.
 * @param {() => void} cleanup
 * @returns {() => void} a function that does it now instead
 */
export function atExit(cleanup) {
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup)) cleanup();
  };
}

/**
 * Starts a process in a group of its own. Its stdin is a pipe that closes when we die, even by SIGKILL.
 * @param {string} command
 * @param {string[]} args
 * @param {ProcessOptions} options
 * @returns {{ ended: Promise<number>, output: () => string, stop: () => Promise<void> }} `ended` gives the exit code (1 when killed or never started) and never rejects
 */
export function startProcess(command, args, { cwd, env = process.env, onOutput, shell = false } = {}) {
  const child = spawn(command, args, { cwd, env, shell, detached: !windows, stdio: ['pipe', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  /** @param {string} chunk */
  const collect = (chunk) => {
    output += chunk;
    onOutput?.(chunk);
  };
  child.stdin.on('error', () => {});
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      collect(`${error.message}\n`);
      running.delete(child);
      resolve(1);
    });
    // "exit", not "close": a grandchild may hold the pipes open for ever.
    child.once('exit', (code) => {
      setTimeout(() => {
        killGroup(child, 'SIGKILL');
        running.delete(child);
        resolve(code ?? 1);
      }, 50);
    });
  });
  const stop = async () => {
    killGroup(child, 'SIGTERM');
    const late = setTimeout(() => killGroup(child, 'SIGKILL'), 2_000);
    await ended;
    clearTimeout(late);
  };
  return { ended, output: () => output, stop };
}

/**
 * Runs a process to its end, or kills it after `timeout` milliseconds.
 * @param {string} command
 * @param {string[]} args
 * @param {ProcessOptions & { timeout?: number }} options
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export async function runProcess(command, args, { timeout = 600_000, ...options } = {}) {
  const started = startProcess(command, args, options);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void started.stop();
  }, timeout);
  const code = await started.ended;
  clearTimeout(timer);
  return { code: timedOut ? 1 : code, output: started.output(), timedOut };
}

/**
 * Runs npm as this process was run by npm, or the npm on the path.
 * @param {string[]} args
 * @param {ProcessOptions & { timeout?: number }} options
 */
export function runNpm(args, options = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...(options.env ?? process.env) };
  // What the outer `npm test` tells its script is not meant for an npm that works in another folder.
  for (const key of Object.keys(env)) {
    if (/^npm_(package|lifecycle|command|config_(local_prefix|production|omit|include|global))/i.test(key)) {
      delete env[key];
    }
  }
  delete env['NODE_ENV'];
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? runProcess(process.execPath, [script, ...args], { ...options, env })
    : runProcess(windows ? 'npm.cmd' : 'npm', args, { ...options, env, shell: windows });
}
