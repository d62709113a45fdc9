// Runs the host suite (test/host) in the real extension host of a VS Code that a headless browser has opened.
//   node test/support/host.mjs [--grep TEXT] [--verbose]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { bundleHostTests, freshHostResults, hostSettings, printHostResults } from './hostBundle.mjs';
import { root } from './paths.mjs';
import { sampleNotes } from './sampleNotes.mjs';
import { readableLog, startVsCodeServer, temporaryFolder } from './vscodeServer.mjs';

/** Milliseconds; a little less than `npm test` gives the whole step, so that there is something to read. */
const timeout = 840_000;

async function main() {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, verbose: { type: 'boolean' } } });
  const results = freshHostResults();
  const [testsPath, server, browser] = await Promise.all([
    bundleHostTests(),
    startVsCodeServer({
      settings: hostSettings,
      others: ['spell-checker', 'api-consumer'].map((name) => join(root, 'test', 'fixtures', name)),
      env: {
        VIRTUALIZATION_NOTES_RESULTS: results,
        VIRTUALIZATION_NOTES_SCRATCH: temporaryFolder('host').folder,
        ...(values.grep !== undefined && { VIRTUALIZATION_NOTES_GREP: values.grep }),
      },
    }),
    launchBrowser(),
  ]);
  const page = await browser.newPage();
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));

  let exitCode;
  try {
    exitCode = await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`The host suite did not end within ${timeout / 1000} s`)), timeout).unref();
      page.once('crash', () => reject(new Error('The browser page crashed')));
      browser.once('disconnected', () => reject(new Error('The browser ended')));
      void server.ended.then(() => reject(new Error('The VS Code server ended')));
      const load = async () => {
        // VS Code calls it with each console message of the extension host, its own noise included.
        await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          if (values.verbose) console.log(args.join(' '));
        });
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.goto(server.pageUrl({ folder: sampleNotes().folder, testsPath }), { timeout: 60_000 });
      };
      load().catch(reject);
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`VS Code page:\n${messages.slice(-20).join('\n')}\nVS Code server:\n${readableLog(server)}`);
  }
  const passed = printHostResults();
  process.exit(exitCode === 0 && passed ? 0 : 1);
}

await main();
