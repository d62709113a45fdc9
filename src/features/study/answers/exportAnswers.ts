import * as vscode from 'vscode';
import { linesToCsv } from '../../../core/journal';
import type { Review } from '../../../platform/review/review';
import type { Services } from '../../../platform/services';

/** Writes all answers into a file that the user chooses: as they are, or as CSV where its name says so. */
export async function exportAnswers({ log }: Services, review: Review, given: vscode.Uri | undefined): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && vscode.Uri.joinPath(folder, 'study-answers.jsonl');
  const filters = { 'JSON lines': ['jsonl'], CSV: ['csv'] };
  const target =
    given ??
    (await vscode.window.showSaveDialog({ title: 'Export study answers', filters, ...(defaultUri && { defaultUri }) }));
  if (!target) return;
  try {
    const lines = await review.lines();
    const text = /\.csv$/i.test(target.path) ? linesToCsv(lines) : lines.map((line) => `${line}\n`).join('');
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    vscode.window.setStatusBarMessage(`$(check) Study answers exported: ${lines.length} lines`, 4000);
  } catch (error) {
    log.error(`Answers of study could not be written to ${target.toString(true)}`, error);
    void vscode.window.showErrorMessage('The study answers could not be exported.');
  }
}
