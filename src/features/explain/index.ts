import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import type { MatchExplanation } from '../../core/matcher';
import { candidateInWords, explanationTitle } from '../../core/render/explanation';
import { nameOf } from '../../core/knowledge';
import { toRange } from '../../platform/convert';
import { hasMutedPath, mutedPathOf, type MutedTerm, type MuteScope } from '../../platform/mutedTerms';
import type { Services } from '../../platform/services';
import { warnOfUnknownMuted } from './unknownMuted';

interface ExplanationItem extends vscode.QuickPickItem {
  /** What choosing it does; `undefined` for what is only to be read. */
  readonly run?: () => unknown;
}

const muteWords: Readonly<Record<MuteScope, string>> = {
  file: 'in this file',
  workspace: 'in this workspace',
  everywhere: 'everywhere',
};

/** Explain This Term, and muting. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  owner.add(registerCommand(vscode.commands, Commands.explainTerm, () => explain(services)));
  owner.add(registerCommand(vscode.commands, Commands.unmuteTerms, () => unmute(services)));
  owner.add(warnOfUnknownMuted(services));
  return owner;
}

async function explain(services: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    vscode.window.setStatusBarMessage('$(info) Put the cursor on a word in a text editor first', 4000);
    return;
  }
  const { document, selection } = editor;
  const muted = services.muted.idsIn(document);
  const explanation = services
    .matcher()
    .explain(document.getText(), document.languageId, document.offsetAt(selection.active), (id) => muted.has(id));
  const items = explanation ? itemsOf(explanation, editor, services) : [];
  const picked = await vscode.window.showQuickPick<ExplanationItem>(
    items.length > 0 ? items : [{ label: '$(info) No glossary term is written here.' }],
    {
      title: explanation ? explanationTitle(explanation, services.knowledge()) : 'Explain this term',
      placeHolder: 'Why it is, or is not, marked',
    },
  );
  await picked?.run?.();
}

function itemsOf(
  explanation: MatchExplanation,
  editor: vscode.TextEditor,
  services: Services,
): readonly ExplanationItem[] {
  const knowledge = services.knowledge();
  const select = (range: { readonly start: number; readonly end: number }): void => {
    const target = toRange(editor.document, range);
    editor.selection = new vscode.Selection(target.start, target.end);
    editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const why = explanation.candidates.flatMap((candidate): ExplanationItem[] => [
    {
      label: `${nameOf(knowledge, candidate.conceptId)} · as “${candidate.form}”`,
      kind: vscode.QuickPickItemKind.Separator,
    },
    ...candidateInWords(candidate, knowledge).map(({ icon, text, range }) => ({
      label: `$(${icon}) ${text}`,
      run: range && (() => select(range)),
    })),
  ]);
  const concept = explanation.markedAs ?? explanation.candidates[0]?.conceptId;
  if (concept === undefined) return why;
  const name = nameOf(knowledge, concept);
  const mute = (scope: MuteScope): ExplanationItem => ({
    label: `$(mute) Do not mark “${name}” ${muteWords[scope]}`,
    run: () => muteTerm(services, concept, scope, editor.document),
  });
  const path = mutedPathOf(editor.document);
  const muted = services.muted
    .all()
    .filter((term) => term.id === concept && (term.path === undefined || term.path === path));
  const unmuteItem: ExplanationItem = {
    label: `$(unmute) Mark “${name}” again`,
    run: async () => {
      for (const term of muted) await services.muted.unmute(term);
    },
  };
  return [
    ...why,
    { label: 'Actions', kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(go-to-file) Open the card of “${name}”`,
      run: () => vscode.commands.executeCommand(Commands.openCard, concept),
    },
    ...(muted.length > 0
      ? [unmuteItem]
      : [...(hasMutedPath(editor.document) ? [mute('file')] : []), mute('workspace'), mute('everywhere')]),
  ];
}

async function muteTerm(
  services: Services,
  id: string,
  scope: MuteScope,
  document: vscode.TextDocument,
): Promise<void> {
  const term = await services.muted.mute(id, scope, document);
  const name = nameOf(services.knowledge(), id);
  const answer = await vscode.window.showInformationMessage(
    `“${name}” is no longer marked ${scope === 'everywhere' ? 'anywhere' : muteWords[scope]}.`,
    'Undo',
  );
  if (answer === 'Undo') await services.muted.unmute(term);
}

async function unmute(services: Services): Promise<void> {
  const items = services.muted.all().map((term: MutedTerm) => ({
    label: nameOf(services.knowledge(), term.id),
    description: term.path ?? muteWords[term.scope],
    term,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Unmute terms',
    placeHolder: items.length > 0 ? 'Terms to mark again' : 'No term is muted',
    canPickMany: true,
  });
  for (const { term } of picked ?? []) await services.muted.unmute(term);
}
