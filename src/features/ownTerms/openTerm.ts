import * as vscode from 'vscode';
import type { Id } from '../../core/knowledge';
import type { TermInFile } from '../../core/ownTerms/ownEntries';
import type { Services } from '../../platform/services';

/** Opens the glossary in which the user has written the entry, at its name; asks which one when there are several. */
export async function openOwnTerm(services: Services, id: Id): Promise<void> {
  const places = services.ownTerms.placesOf(id);
  const place = places.length > 1 ? await pick(places) : places[0];
  if (!place) {
    if (places.length === 0) services.log.warn(`No glossary of the workspace has ${JSON.stringify(id)}`);
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.file.uri, true));
  const { start, end } = place.term;
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
}

async function pick(places: readonly TermInFile[]): Promise<TermInFile | undefined> {
  const items = places.map((place) => ({
    label: place.file.label,
    description: place.term.context,
    detail: place.term.definition,
    place,
  }));
  const title = 'Where the term is written';
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Glossary to open' }))?.place;
}
