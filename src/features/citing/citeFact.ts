import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import type { ConfirmedClaim } from '../../core/checks';
import type { CitedSources } from '../../core/citing';
import { nameOf } from '../../core/knowledge';
import { registerForLanguages } from '../../platform/languageProvider';
import type { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { say } from '../../platform/writing';
import { chooseSources } from './chooseSources';
import { insertCitation } from './citeSource';
import { ConfirmedFacts } from './confirmedFacts';
import { editorOf, isPlace, type TextPlace } from './textPlace';

/** Offers to cite a dated claim that the record confirms, and does so. */
export function registerCiteFact(services: Services, lastEditor: LastEditor, cited: () => CitedSources): Disposable {
  const owner = new DisposableStore();
  const facts = new ConfirmedFacts(services, cited);
  owner.add(
    registerCommand(vscode.commands, Commands.citeFact, (where) => citeFact(where, facts, services, lastEditor)),
  );
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, _context, token) =>
      token.isCancellationRequested ? [] : facts.in(document, range).map((claim) => action(claim, document, services)),
  };
  owner.add(
    registerForLanguages(services.settings, (selector) =>
      vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [kind] }),
    ),
  );
  return owner;
}

/** It changes the text, and mends nothing. */
const kind = vscode.CodeActionKind.RefactorRewrite;

function action({ item, end }: ConfirmedClaim, document: vscode.TextDocument, services: Services): vscode.CodeAction {
  const title = `Cite This Fact: ${nameOf(services.knowledge(), item)}`;
  const made = new vscode.CodeAction(title, kind);
  const place: TextPlace = { uri: document.uri.toString(), version: document.version, offset: end };
  made.command = { command: Commands.citeFact, title, arguments: [place] };
  return made;
}

/** Cites what proves the claim at a place, else at the cursor of the last editor, or in its line. */
async function citeFact(
  where: unknown,
  facts: ConfirmedFacts,
  services: Services,
  lastEditor: LastEditor,
): Promise<void> {
  const place = isPlace(where) ? where : undefined;
  const editor = place ? await editorOf(place) : await lastEditor.shown();
  if (!editor) return say('No text editor is open to cite in.');
  const { document, selection } = editor;
  if (place && document.version !== place.version) return say('The text has changed since.');
  const at = place ? document.positionAt(place.offset) : selection.active;
  const { range: line } = document.lineAt(at.line);
  const claim = facts.in(document, new vscode.Range(at, at))[0] ?? facts.in(document, line)[0];
  if (!claim) return say('There is no uncited date here that the record confirms.');
  const { version } = document;
  const knowledge = services.knowledge();
  const sources = await chooseSources({
    of: nameOf(knowledge, claim.item),
    sources: knowledge.sources(claim.sources),
  });
  if (sources.length === 0) return;
  if (document.version !== version) return say('The text has changed since.');
  await insertCitation(editor, [claim.end], sources, services);
}
