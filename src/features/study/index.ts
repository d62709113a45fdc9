import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, Views, WebviewPanels, type CommandId } from '../../contributions';
import { diagramOf } from '../../core/diagrams';
import { laterBundle } from '../../platform/laterBundle';
import type { Services } from '../../platform/services';
import { LaterTree } from './laterTree';
import type { Study } from './study';

const commands: readonly CommandId[] = [
  Commands.study,
  Commands.studyDeck,
  Commands.quizDeck,
  Commands.cramDeck,
  Commands.studyProgress,
  Commands.startStudying,
  Commands.addToStudy,
  Commands.removeFromStudy,
  Commands.resumeCards,
  Commands.planExam,
  Commands.exportForAnki,
  Commands.exportStudyAnswers,
  Commands.importStudyAnswers,
  Commands.moveStudyAnswers,
];

/**
 * Study, as far as it is there before anybody studies: what VS Code knows of it. Everything else is in a bundle of its own
 * (`study.ts`), since most windows never study.
 */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const study = laterStudy(services, owner);
  for (const id of commands) {
    owner.add(registerCommand(vscode.commands, id, async (argument) => (await study()).run(id, argument)));
  }
  owner.add(
    vscode.window.registerWebviewPanelSerializer(WebviewPanels.studyPage, {
      deserializeWebviewPanel: async (panel, state) => (await study()).pages.deserializeWebviewPanel(panel, state),
    }),
  );
  registerView(study, owner);
  // A comparison has cells, which are the cards of its subjects.
  owner.add(
    services.cardActions.offer({
      command: Commands.addToStudy,
      title: 'Add to Study',
      order: 35,
      argumentsFor: ({ kind, value }) => (kind === 'comparison' ? undefined : [value.id]),
    }),
  );
  owner.add(
    services.cardActions.offer({
      command: Commands.study,
      title: 'Study This',
      order: 36,
      argumentsFor: ({ value: { id } }) => (diagramOf(id) ? [{ mode: 'study', deck: `about:${id}` }] : undefined),
    }),
  );
  return owner;
}

/** Study itself, once it is needed; the same one each time. */
function laterStudy(services: Services, owner: DisposableStore): () => Promise<Study> {
  const bundle = laterBundle<{ readonly Study: typeof Study }>(services.extensionUri, 'study');
  const made: { study?: Study } = {};
  return async () => {
    const exported = await bundle();
    made.study ??= owner.add(new exported.Study(services));
    return made.study;
  };
}

function registerView(study: () => Promise<Study>, owner: DisposableStore): void {
  const tree = owner.add(new LaterTree(study));
  const view = owner.add(vscode.window.createTreeView(Views.study, { treeDataProvider: tree }));
  owner.add(
    tree.onDidCount((due) => {
      view.badge = due > 0 ? { value: due, tooltip: `${due} cards due` } : undefined;
    }),
  );
  // Cards become due while nothing is done: with the next look, the numbers are those of now.
  owner.add(view.onDidChangeVisibility(({ visible }) => (visible ? tree.refresh() : undefined)));
}
