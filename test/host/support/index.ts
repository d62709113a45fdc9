import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { ErrorLog } from '../../support/errorLog';

/** What the suite leaves for the process that started VS Code; `finished` is false while it runs. */
interface Report {
  readonly suite: 'host';
  passed: number;
  failed: number;
  finished: boolean;
  readonly lines: string[];
}

/** Says nothing: what a test prints here would drown in the console of VS Code. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

/**
 * Runs the host suite inside the extension host; VS Code calls it because `extensionTestsPath` names this file.
 * The report goes to the file that VIRTUALIZATION_NOTES_RESULTS names, anew after each test, so that neither a lost
 * message nor a crash can hide a failure.
 * @throws when a test fails or none ran, which is how VS Code learns of it
 */
export async function run(): Promise<void> {
  const grep = process.env['VIRTUALIZATION_NOTES_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: Silent,
    timeout: 180_000,
    forbidOnly: true,
    forbidPending: true,
    ...(grep !== undefined && { grep }),
  });
  mocha.addFile(join(__dirname, 'tests.js'));
  const log = new ErrorLog(process.env['VIRTUALIZATION_NOTES_LOGS'] ?? '');
  const errors: string[] = [];
  const report: Report = { suite: 'host', passed: 0, failed: 0, finished: false, lines: [] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('test', (test) => save({ ...report, lines: [...report.lines, `  running: ${test.fullTitle()}`] }));
    runner.on('pass', (test) => {
      report.passed++;
      report.lines.push(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      report.failed++;
      report.lines.push(`  ✘ ${test.fullTitle()}\n${(error.stack ?? error.message).replaceAll(/^/gm, '      ')}`);
    });
    runner.on('test end', (test) => {
      errors.push(...log.news().map((error) => `In or before "${test.fullTitle()}": ${error}`));
    });
  });
  const hasRun = report.passed > 0;
  if (errors.length === 0) report.passed++;
  else report.failed++;
  report.lines.push(
    errors.length === 0
      ? '  ✔ the log tells of no error in the extension'
      : `  ✘ the log tells of no error in the extension\n${errors.join('\n').replaceAll(/^/gm, '      ')}`,
  );
  report.finished = true;
  save(report);
  if (report.failed > 0) throw new Error(`${report.failed} host tests failed`);
  if (!hasRun) throw new Error('No host test ran');
}

function save(report: Report): void {
  const file = process.env['VIRTUALIZATION_NOTES_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(report));
}
