import * as vscode from 'vscode';
import { ankiText } from '../../core/studyPage/anki';
import type { Services } from '../../platform/services';
import { pickDeck } from './deckPick';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

/** Writes the cards of a deck as a text that Anki imports, where the user says. */
export async function exportForAnki(services: Services, decks: DeckService, review: Review): Promise<void> {
  const picked = await pickDeck('Export for Anki', decks, review);
  const deck = picked && (await decks.deck(picked.id));
  if (!deck) return;
  const name = `virtualization-${deck.id.replaceAll(/[^a-z0-9]+/g, '-')}.txt`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: 'Export for Anki',
    filters: { Text: ['txt'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (!target) return;
  try {
    const text = ankiText(deck, services.knowledge());
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    vscode.window.setStatusBarMessage(`$(check) ${deck.cards.length} cards exported`, 4000);
  } catch (error) {
    services.log.error(`The cards could not be written to ${target.toString(true)}`, error);
    void vscode.window.showErrorMessage(
      `The cards could not be written to ${vscode.workspace.asRelativePath(target)}.`,
    );
  }
}
