import * as vscode from 'vscode';
import { edtfInWords } from '../../base/edtf';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import type { CheckLevel } from '../../contributions';
import {
  checkNames,
  isEarlierSlides,
  runChecks,
  type CheckName,
  type EarlierText,
  type Finding,
} from '../../core/checks';
import { productName } from '../../core/render/productName';
import { cardUrl, cardUri } from '../../platform/urls';
import { toRange } from '../../platform/convert';
import { contextOfCell } from '../../platform/notebookCells';
import type { Services } from '../../platform/services';

/** A document is checked when no key has been pressed for this many milliseconds. */
const checkDebounce = 500;
/** Units of the longest document that is checked. */
const longest = 1_000_000;

const severities: Readonly<Record<Exclude<CheckLevel, 'off'>, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

/** A finding with the diagnostic that shows it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly diagnostic: vscode.Diagnostic;
}

/** Checks the documents that are visible, some time after each change. Those whose checks are all off cost nothing. */
export class DocumentChecks extends DisposableStore {
  readonly #services: Services;
  readonly #diagnostics = this.add(vscode.languages.createDiagnosticCollection('virtualizationNotes'));
  readonly #shown = new Map<string, { readonly version: number; readonly findings: readonly ShownFinding[] }>();
  readonly #checking = this.add(
    new Debouncer<vscode.TextDocument>(checkDebounce, (document) => {
      if (!document.isClosed) this.#check(document);
    }),
  );

  constructor(services: Services) {
    super();
    this.#services = services;
    const all = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => this.#schedule(document));
    this.add(vscode.window.onDidChangeVisibleTextEditors(all));
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#schedule(document);
        this.#scheduleCellsBeside(document);
      }),
    );
    this.add(vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document)));
    this.add(vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)));
    this.add(
      services.mentions.onDidInvalidate(() => {
        this.#shown.clear();
        this.#diagnostics.clear();
        all();
      }),
    );
    all();
  }

  /** The findings that touch a range; empty for a version of the document that has not been checked. */
  findingsIn(document: vscode.TextDocument, range: vscode.Range): readonly ShownFinding[] {
    const shown = this.#shown.get(document.uri.toString());
    if (shown?.version !== document.version) return [];
    return shown.findings.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
  }

  #schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#shown.get(key)?.version === document.version) return;
    if (!vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return;
    this.#checking.call(document);
  }

  /** What is said in a cell may be explained in one before it. */
  #scheduleCellsBeside(document: vscode.TextDocument): void {
    if (contextOfCell(document) === undefined) return;
    for (const { document: other } of vscode.window.visibleTextEditors) {
      if (other === document || contextOfCell(other)?.version !== contextOfCell(document)?.version) continue;
      this.#shown.delete(other.uri.toString());
      this.#schedule(other);
    }
  }

  #check(document: vscode.TextDocument): void {
    const { settings, mentions, knowledge, notes } = this.#services;
    const levels = new Map<CheckName, CheckLevel>(
      checkNames.map((name) => [name, settings.get(`checks.${name}`, document)]),
    );
    const active = checkNames.filter((name) => levels.get(name) !== 'off');
    const text = active.length > 0 && settings.isNote(document) ? document.getText() : '';
    if (text === '' || text.length > longest) {
      this.#show(document, []);
      return;
    }
    const ignored = new Set(settings.get('checks.ignored', document));
    const found = runChecks(
      {
        text,
        languageId: document.languageId,
        mentions: mentions.mentionsOf(document),
        prose: mentions.proseOf(document),
        knowledge: knowledge(),
        elsewhere: (entry) => notes.otherNotesWith(entry, document) ?? 0,
        before: earlierTexts(document),
      },
      active,
    );
    this.#show(
      document,
      found
        .filter(({ check, concept }) => !ignored.has(concept) && !ignored.has(`${check}:${concept}`))
        .map((finding) => ({ finding, diagnostic: this.#diagnosticOf(finding, document, levels) })),
    );
  }

  #diagnosticOf(
    finding: Finding,
    document: vscode.TextDocument,
    levels: ReadonlyMap<CheckName, CheckLevel>,
  ): vscode.Diagnostic {
    const level = levels.get(finding.check) ?? 'hint';
    const severity = level === 'off' ? severities.hint : severities[level];
    const diagnostic = new vscode.Diagnostic(toRange(document, finding), finding.message, severity);
    diagnostic.source = productName;
    const { explainedBy } = finding;
    diagnostic.code =
      explainedBy === undefined
        ? finding.check
        : { value: finding.check, target: vscode.Uri.parse(cardUrl(explainedBy)) };
    const knowledge = this.#services.knowledge();
    diagnostic.relatedInformation = finding.events.flatMap((id) => {
      const event = knowledge.event(id);
      const uri = cardUri(id, knowledge);
      if (!event || !uri) return [];
      const place = new vscode.Location(uri, new vscode.Position(0, 0));
      return [new vscode.DiagnosticRelatedInformation(place, `${edtfInWords(event.when)}: ${event.title}`)];
    });
    return diagnostic;
  }

  #show(document: vscode.TextDocument, findings: readonly ShownFinding[]): void {
    this.#shown.set(document.uri.toString(), { version: document.version, findings });
    this.#diagnostics.set(
      document.uri,
      findings.map(({ diagnostic }) => diagnostic),
    );
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#checking.cancel(document);
    this.#shown.delete(key);
    this.#diagnostics.delete(document.uri);
  }
}

/** What has been read before a document, as far as it is open: nothing is looked for in the workspace. */
function earlierTexts(document: vscode.TextDocument): readonly EarlierText[] {
  const { languageId } = document;
  const cell = contextOfCell(document);
  if (cell) return [{ text: cell.text.slice(0, cell.start), languageId }];
  const own = { path: document.uri.path, text: document.getText() };
  return vscode.workspace.textDocuments
    .filter(({ uri }) => uri.scheme === document.uri.scheme && uri.authority === document.uri.authority)
    .map((other) => ({ path: other.uri.path, text: other.getText(), languageId: other.languageId }))
    .filter((other) => other.text.length <= longest && isEarlierSlides(other, own));
}
