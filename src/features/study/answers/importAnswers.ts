import * as vscode from 'vscode';
import { csvToLines, eachLine, isCsv } from '../../../core/journal';
import { decodeText } from '../../../platform/decodeText';
import type { Review } from '../../../platform/review/review';
import type { Services } from '../../../platform/services';

/** Takes in what a file of answers has and the journal has not. Nothing is replaced. */
export async function importAnswers({ log }: Services, review: Review, given: vscode.Uri | undefined): Promise<void> {
  const filters = { 'Study answers': ['jsonl', 'csv'] };
  const chosen = given ? [given] : await vscode.window.showOpenDialog({ title: 'Import study answers', filters });
  const [source] = chosen ?? [];
  if (!source) return;
  try {
    const text = decodeText(await vscode.workspace.fs.readFile(source));
    const lines = isCsv(text) ? csvToLines(text) : [...eachLine(text)].map(({ line }) => line);
    const count = await review.import(lines);
    const said = count === 0 ? 'nothing was new' : `${count} new`;
    vscode.window.setStatusBarMessage(`$(check) Study answers imported: ${said}`, 4000);
  } catch (error) {
    log.error(`Answers of study could not be taken from ${source.toString(true)}`, error);
    void vscode.window.showErrorMessage('The study answers could not be imported.');
  }
}
