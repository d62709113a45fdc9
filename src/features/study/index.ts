import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, registerCommand, Views, WebviewPanels, type CommandId } from '../../contributions';
import { wholeDeck } from '../../core/study';
import { firstRequest, parseStudyRequest, type StudyRequest } from '../../core/studyPage/request';
import type { Services } from '../../platform/services';
import { exportForAnki } from './ankiExport';
import { pickDeck } from './deckPick';
import { DeckService } from './deckService';
import { DecksTree } from './decksTree';
import { registerEnrolment } from './enrol';
import { planExam } from './exam';
import { resumeCards } from './resume';
import { studyPages } from './studyPages';

/** Terms that whoever begins is given. */
const firstTerms = 20;

/** The deck that a tree item stands for. */
function deckOfNode(argument: unknown): string | undefined {
  return isRecord(argument) && typeof argument['deckId'] === 'string' ? argument['deckId'] : undefined;
}

/** Study: the page, the decks in the sidebar, and what is studied. No card is made and no answer read before it is used. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const { review } = services;
  const decks = new DeckService(services, review);
  const pages = owner.add(studyPages(services, decks, review));
  owner.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.studyPage, pages));
  const command = (id: CommandId, run: (argument: unknown) => unknown): void => {
    owner.add(registerCommand(vscode.commands, id, run));
  };
  const inDeck = (id: CommandId, mode: StudyRequest['mode'], title: string): void =>
    command(id, async (argument) => {
      const deck = deckOfNode(argument) ?? (await pickDeck(title, decks, review))?.id;
      if (deck !== undefined) pages.show({ mode, deck });
    });
  command(Commands.study, (argument) => {
    const asked = argument === undefined ? firstRequest : parseStudyRequest(argument).value;
    if (!asked) services.log.warn(`There is nothing to study for ${JSON.stringify(argument)}`);
    pages.show(asked ?? firstRequest);
  });
  inDeck(Commands.studyDeck, 'study', 'Study Deck');
  inDeck(Commands.quizDeck, 'quiz', 'Quiz');
  inDeck(Commands.cramDeck, 'cram', 'Cram');
  command(Commands.studyProgress, () => pages.show({ mode: 'progress', deck: wholeDeck.id }));
  command(Commands.startStudying, async () => {
    const [all] = await Promise.all([decks.all(), review.ready()]);
    review.append({ kind: 'add', items: all.firstItems(firstTerms) });
    pages.show(firstRequest);
  });
  command(Commands.resumeCards, () => resumeCards(decks, review));
  command(Commands.planExam, () => planExam(decks, review));
  command(Commands.exportForAnki, () => exportForAnki(services, decks, review));
  for (const each of registerEnrolment(services, decks, review)) owner.add(each);
  registerView(services, new DecksTree(decks, review), owner);
  return owner;
}

function registerView(services: Services, tree: DecksTree, owner: DisposableStore): void {
  owner.add(tree);
  const view = owner.add(vscode.window.createTreeView(Views.study, { treeDataProvider: tree }));
  owner.add(services.onDidChangeKnowledge(() => tree.refresh()));
  owner.add(
    tree.onDidCount((due) => {
      view.badge = due > 0 ? { value: due, tooltip: `${due} cards due` } : undefined;
    }),
  );
  // Cards become due while nothing is done: with the next look, the numbers are those of now.
  owner.add(view.onDidChangeVisibility(({ visible }) => (visible ? tree.refresh() : undefined)));
}
