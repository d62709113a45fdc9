// Preloaded into the VS Code server and, by inheritance, into its extension hosts: writes their log files. VS Code
// leaves that to a native module, @vscode/spdlog, which is not built here, and does without logs where it is absent.
'use strict';
const { appendFileSync } = require('node:fs');
/**
 * @typedef {(specifier: string, context: object) => unknown} Resolve
 * @typedef {{ resolve: (specifier: string, context: object, next: Resolve) => unknown }} Hooks
 */
// The Node of VS Code, which loads this file, has it; the oldest Node that we support, whose types we have, does not.
const { registerHooks } = /** @type {{ registerHooks?: (hooks: Hooks) => void }} */ (
  /** @type {unknown} */ (require('node:module'))
);
const { pathToFileURL } = require('node:url');

const url = pathToFileURL(__filename).href;
registerHooks?.({
  resolve: (specifier, context, next) =>
    specifier === '@vscode/spdlog' ? { url, format: 'commonjs', shortCircuit: true } : next(specifier, context),
});

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** What VS Code uses of the native logger. */
class FileLogger {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
    this.level = 0;
    this.isRaw = false;
  }

  /**
   * @param {number} level
   * @param {string} message
   */
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, -1);
    try {
      // At once: an extension host is often killed.
      appendFileSync(this.file, this.isRaw ? message : `${time} [${levels[level]}] ${message}\n`);
    } catch {
      // The folder goes before the last message has been written.
    }
  }

  /** @param {string} message */
  trace(message) {
    this.write(0, message);
  }

  /** @param {string} message */
  debug(message) {
    this.write(1, message);
  }

  /** @param {string} message */
  info(message) {
    this.write(2, message);
  }

  /** @param {string} message */
  warn(message) {
    this.write(3, message);
  }

  /** @param {string} message */
  error(message) {
    this.write(4, message);
  }

  /** @param {string} message */
  critical(message) {
    this.write(5, message);
  }

  getLevel() {
    return this.level;
  }

  /** @param {number} level of `levels`, or one above for none */
  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.isRaw = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

exports.setFlushOn = () => undefined;
/**
 * @param {string} _name
 * @param {string} file
 */
exports.createAsyncRotatingLogger = (_name, file) => Promise.resolve(new FileLogger(file));
exports.createRotatingLogger = exports.createAsyncRotatingLogger;
