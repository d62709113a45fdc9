// `npm start`: VS Code in the browser with the extension and sample notes, right after a clone.
//   npm start -- [--no-open] [--port N] [--folder PATH]
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { ensureDependencies } from '../support/install.mjs';
import { root } from '../support/paths.mjs';
import { runProcess } from '../support/processes.mjs';
import { sampleNotes } from '../support/sampleNotes.mjs';
import { startVsCodeServer } from '../support/vscodeServer.mjs';

const usage = `Usage: npm start -- [options]
  --folder PATH   open your own notes instead of the sample notes
  --port N        listen on this port (any free one otherwise)
  --no-open       do not open a browser`;

/** What the command line asks for; npm takes options for itself when the \`--\` before them is forgotten. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port wants a number up to 65535, not "${values.port}".`);
  }
  // npm runs scripts in the repository; a path is meant from where the user stands.
  const folder = values.folder === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', values.folder);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    throw new Error(`There is no folder ${folder}.`);
  }
  return { folder, port, open: !values['no-open'] && process.env['npm_config_open'] !== '' };
}

/** @param {string} url */
function openBrowser(url) {
  const commands = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'], linux: ['xdg-open'] };
  const [command, ...args] =
    commands[process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'];
  if (command === undefined) return;
  // Without a desktop there is nothing to open it with; the address is printed anyway.
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function main() {
  const { folder, port, open } = readOptions();
  await ensureDependencies();
  const built = await runProcess(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, timeout: 120_000 });
  if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
  const server = await startVsCodeServer({
    port,
    live: true,
    settings: { 'window.autoDetectColorScheme': true, 'workbench.startupEditor': 'none' },
  });
  const notes = folder ?? sampleNotes().folder;
  const page = server.pageUrl({ folder: notes, ...(folder === undefined && { openFile: join(notes, 'welcome.md') }) });
  console.log(`Virtualization Study Notes is running at ${page}`);
  console.log(
    folder === undefined ? 'The notes are samples: change them freely, nothing is kept.' : `Your notes: ${notes}`,
  );
  console.log('Press Ctrl+C to stop.');
  if (open) openBrowser(page);
  await server.ended;
  throw new Error('VS Code has ended by itself.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
