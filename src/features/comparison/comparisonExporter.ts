import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { tableCsv, tableMarkdown, type ExportFormat, type ExportTarget } from '../../core/comparisonPage/export';
import type { ComparisonModel } from '../../core/comparisonPage/pageModel';
import { comparisonTable } from '../../core/comparisonPage/table';
import type { ComparisonView } from '../../core/comparisonPage/view';
import { viewQuery } from '../../core/comparisonPage/viewQuery';
import { link } from '../../core/render/markdown';
import { comparisonUrl } from '../../platform/urls';
import { LastEditor } from '../../platform/lastEditor';

const names: Readonly<Record<ExportFormat, string>> = { markdown: 'Markdown table', csv: 'CSV', link: 'Link' };

/** Turns a view into text, and puts it on the clipboard or where the reader was writing. */
export class ComparisonExporter extends DisposableStore {
  readonly #lastEditor = this.add(new LastEditor());

  /** Does it, and gives a sentence that says what was done. */
  async run(format: ExportFormat, target: ExportTarget, model: ComparisonModel, view: ComparisonView): Promise<string> {
    const inserted = target === 'insert' && (await this.#lastEditor.insert(exportText(format, target, model, view)));
    if (!inserted) await vscode.env.clipboard.writeText(exportText(format, 'copy', model, view));
    const said = inserted
      ? `${names[format]} inserted`
      : target === 'insert'
        ? `No text editor is open: ${names[format]} copied instead`
        : `${names[format]} copied`;
    vscode.window.setStatusBarMessage(`$(check) ${said}`, 3000);
    return said;
  }
}

function exportText(format: ExportFormat, target: ExportTarget, model: ComparisonModel, view: ComparisonView): string {
  if (format === 'markdown') return tableMarkdown(comparisonTable(model, view), model);
  if (format === 'csv') return tableCsv(comparisonTable(model, view), model);
  const url = comparisonUrl(model.id, viewQuery(view));
  return target === 'insert' ? link(model.title, url) : url;
}
