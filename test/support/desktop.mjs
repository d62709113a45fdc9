// `npm run test:desktop`: the host suite in a desktop VS Code, for machines that can download one.
//   VSCODE_PATH      an installed VS Code to use, instead of downloading one
//   VSCODE_VERSION   a version to download, instead of the newest stable one
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { cacheFolder, root } from './paths.mjs';
import { runProcess } from './processes.mjs';

async function main() {
  await ensureDependencies();
  // What follows needs the packages that were installed just now.
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const { bundleHostTests, freshHostResults, hostSettings, printHostResults } = await import('./hostBundle.mjs');
  const { sampleNotes } = await import('./sampleNotes.mjs');
  const { temporaryFolder } = await import('./vscodeServer.mjs');

  const vscodeExecutablePath = process.env['VSCODE_PATH'] ?? (await download(downloadAndUnzipVSCode));
  if (vscodeExecutablePath === undefined) return false;
  const built = await runProcess(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
  if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
  const results = freshHostResults();
  const userData = temporaryFolder('user').folder;
  mkdirSync(join(userData, 'User'));
  writeFileSync(
    join(userData, 'User', 'settings.json'),
    JSON.stringify({ 'telemetry.telemetryLevel': 'off', ...hostSettings }),
  );
  const code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: [
      root,
      ...['spell-checker', 'api-consumer'].map((name) => join(root, 'test', 'fixtures', name)),
    ],
    extensionTestsPath: await bundleHostTests(),
    extensionTestsEnv: {
      VIRTUALIZATION_NOTES_RESULTS: results,
      VIRTUALIZATION_NOTES_SCRATCH: temporaryFolder('host').folder,
      VIRTUALIZATION_NOTES_LOGS: join(userData, 'logs'),
    },
    launchArgs: [
      sampleNotes().folder,
      `--user-data-dir=${userData}`,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--disable-gpu',
    ],
  }).catch(() => 1);
  return printHostResults() && code === 0;
}

/**
 * @param {typeof import('@vscode/test-electron').downloadAndUnzipVSCode} downloadAndUnzip
 * @returns {Promise<string | undefined>} where VS Code is; undefined, and a sentence on stderr, when it cannot be had
 */
async function download(downloadAndUnzip) {
  try {
    return await downloadAndUnzip({
      version: process.env['VSCODE_VERSION'] ?? 'stable',
      cachePath: join(cacheFolder, 'desktop'),
      timeout: 30_000,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `VS Code cannot be downloaded here (${reason}); \`npm test\` runs the same suite without a download.`,
    );
    return undefined;
  }
}

try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
