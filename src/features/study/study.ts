import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, type CommandId } from '../../contributions';
import { wholeDeck } from '../../core/study';
import { firstRequest, parseStudyRequest, type StudyRequest } from '../../core/studyPage/request';
import { Review } from '../../platform/review/review';
import type { Services } from '../../platform/services';
import { exportForAnki } from './ankiExport';
import { exportAnswers } from './answers/exportAnswers';
import { importAnswers } from './answers/importAnswers';
import { moveAnswers } from './answers/moveAnswers';
import { pickDeck } from './deckPick';
import { DeckService } from './deckService';
import { DecksTree } from './decksTree';
import { addToStudy, removeFromStudy } from './enrol';
import { planExam } from './exam';
import { resumeCards } from './resume';
import { studyPages } from './studyPages';

/** Terms that whoever begins is given. */
const firstTerms = 20;

/** The deck that a tree item stands for. */
function deckOfNode(argument: unknown): string | undefined {
  return isRecord(argument) && typeof argument['deckId'] === 'string' ? argument['deckId'] : undefined;
}

function uriOf(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : undefined;
}

/** A command with the first of its arguments, which is not trusted. */
type Run = (argument: unknown) => unknown;

/**
 * All that studying is, in a bundle of its own that is read when it is first needed: the page, the decks in the sidebar,
 * what is studied, and the answers. No card is made and no answer read before it is used.
 */
export class Study extends DisposableStore {
  readonly #services: Services;
  readonly #review: Review;
  readonly #decks: DeckService;
  readonly pages: ReturnType<typeof studyPages>;
  readonly tree: DecksTree;
  readonly #commands: ReadonlyMap<CommandId, Run>;

  constructor(services: Services) {
    super();
    const { log, settings, machineStorageUri: storage, machineState: memory } = services;
    this.#services = services;
    this.#review = this.add(new Review({ log, settings, storage, memory }));
    this.#decks = new DeckService(services, this.#review);
    this.pages = this.add(studyPages(services, this.#decks, this.#review));
    this.tree = this.add(new DecksTree(this.#decks, this.#review));
    this.add(services.onDidChangeKnowledge(() => this.tree.refresh()));
    this.#commands = new Map([...this.#studying(), ...this.#choosing(), ...this.#keeping()]);
  }

  /** Runs one of the commands of study. */
  async run(command: CommandId, argument: unknown): Promise<void> {
    await this.#commands.get(command)?.(argument);
  }

  /** What opens the page. */
  #studying(): readonly (readonly [CommandId, Run])[] {
    const inDeck =
      (mode: StudyRequest['mode'], title: string): Run =>
      async (argument) => {
        const deck = deckOfNode(argument) ?? (await pickDeck(title, this.#decks, this.#review))?.id;
        if (deck !== undefined) this.pages.show({ mode, deck });
      };
    return [
      [Commands.study, (argument) => this.#study(argument)],
      [Commands.studyDeck, inDeck('study', 'Study Deck')],
      [Commands.quizDeck, inDeck('quiz', 'Quiz')],
      [Commands.cramDeck, inDeck('cram', 'Cram')],
      [Commands.studyProgress, () => this.pages.show({ mode: 'progress', deck: wholeDeck.id })],
      [Commands.startStudying, () => this.#begin()],
    ];
  }

  /** What says what is studied. */
  #choosing(): readonly (readonly [CommandId, Run])[] {
    const [services, decks, review] = [this.#services, this.#decks, this.#review];
    return [
      [Commands.addToStudy, (argument) => addToStudy(argument, services, decks, review)],
      [Commands.removeFromStudy, (argument) => removeFromStudy(argument, services, decks, review)],
      [Commands.resumeCards, () => resumeCards(decks, review)],
      [Commands.planExam, () => planExam(decks, review)],
    ];
  }

  /** What takes cards and answers elsewhere. */
  #keeping(): readonly (readonly [CommandId, Run])[] {
    const [services, decks, review] = [this.#services, this.#decks, this.#review];
    return [
      [Commands.exportForAnki, () => exportForAnki(services, decks, review)],
      [Commands.exportStudyAnswers, (argument) => exportAnswers(services, review, uriOf(argument))],
      [Commands.importStudyAnswers, (argument) => importAnswers(services, review, uriOf(argument))],
      [Commands.moveStudyAnswers, (argument) => moveAnswers(services, review, uriOf(argument))],
    ];
  }

  #study(argument: unknown): void {
    const asked = argument === undefined ? firstRequest : parseStudyRequest(argument).value;
    if (!asked) this.#services.log.warn(`There is nothing to study for ${JSON.stringify(argument)}`);
    this.pages.show(asked ?? firstRequest);
  }

  async #begin(): Promise<void> {
    const [items] = await Promise.all([this.#decks.firstItems(firstTerms), this.#review.ready()]);
    this.#review.append({ kind: 'add', items });
    this.pages.show(firstRequest);
  }
}
