import * as vscode from 'vscode';
import { Commands } from '../../contributions';
import { lineForComment, lineForFileComment, suppressionComment, type Fix } from '../../core/checks';
import { nameOf } from '../../core/knowledge';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';
import type { DocumentChecks, ShownFinding } from './documentChecks';

/** What can be done about a finding: fix it, read about it, or not see it again. */
export class FindingFixes implements vscode.CodeActionProvider {
  readonly #checks: DocumentChecks;
  readonly #services: Services;

  constructor(checks: DocumentChecks, services: Services) {
    this.#checks = checks;
    this.#services = services;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#checks.findingsIn(document, range).flatMap((shown) => {
      const { finding } = shown;
      return [
        ...finding.fixes.map((fix, index) => action(shown, fix.title, editOf(document, fix), index === 0)),
        ...this.#explain(shown),
        ...suppressions(document, shown),
        this.#ignore(shown),
      ];
    });
  }

  #explain(shown: ShownFinding): readonly vscode.CodeAction[] {
    const { explainedBy } = shown.finding;
    if (explainedBy === undefined) return [];
    const title = `Open the card of “${nameOf(this.#services.knowledge(), explainedBy)}”`;
    const explain = action(shown, title);
    explain.command = { command: Commands.openCard, title, arguments: [explainedBy] };
    return [explain];
  }

  #ignore(shown: ShownFinding): vscode.CodeAction {
    const { check, concept } = shown.finding;
    const title = `Do not check ${check} of “${nameOf(this.#services.knowledge(), concept)}” in this workspace`;
    const ignore = action(shown, title);
    ignore.command = { command: Commands.ignoreFinding, title, arguments: [`${check}:${concept}`] };
    return ignore;
  }
}

function action(
  { diagnostic }: ShownFinding,
  title: string,
  edit?: vscode.WorkspaceEdit,
  isPreferred = false,
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.diagnostics = [diagnostic];
  if (edit) made.edit = edit;
  if (isPreferred) made.isPreferred = true;
  return made;
}

function editOf(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const replacement of fix.replacements) {
    edit.replace(document.uri, toRange(document, replacement), replacement.text);
  }
  return edit;
}

/** What switches the check off by a comment, for the paragraph and the file: only where one changes nothing else. */
function suppressions(document: vscode.TextDocument, shown: ShownFinding): readonly vscode.CodeAction[] {
  const { finding } = shown;
  const lines = Array.from({ length: document.lineCount }, (_, index) => document.lineAt(index).text);
  const here = lineForComment(lines, document.positionAt(finding.start).line, document.languageId);
  const top = lineForFileComment(lines, document.languageId);
  const insert = (line: number, scope: 'next-line' | 'file'): vscode.WorkspaceEdit => {
    const indent = scope === 'file' ? '' : (/^\s*/.exec(lines[line] ?? '')?.[0] ?? '');
    const edit = new vscode.WorkspaceEdit();
    const comment = suppressionComment(finding.check, scope, document.languageId);
    edit.insert(document.uri, new vscode.Position(line, 0), `${indent}${comment}\n${scope === 'file' ? '\n' : ''}`);
    return edit;
  };
  return [
    ...(here === undefined ? [] : [action(shown, `Do not check ${finding.check} here`, insert(here, 'next-line'))]),
    ...(top === undefined ? [] : [action(shown, `Do not check ${finding.check} in this file`, insert(top, 'file'))]),
  ];
}
