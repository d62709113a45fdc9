import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { cardPageHtml } from '../../core/cardPage/cardPageHtml';
import type { CardContext } from '../../core/cardPage/context';
import { mapModel } from '../../core/cardPage/mapModel';
import { nameOf, type Id, type Item } from '../../core/knowledge';
import { PagePanel } from '../../platform/pages/pagePanel';
import type { Services } from '../../platform/services';
import { idOfCard } from '../../platform/urls';
import { isFromCard, type FromCard, type ToCard } from '../../protocol/cardMessages';

/** One card in one tab. */
export class CardPanel extends DisposableStore {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #id: Id;
  readonly #page: PagePanel<FromCard, ToCard>;

  /** @param uri that of the card; it may name nothing */
  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, services: Services) {
    super();
    this.#panel = panel;
    this.#services = services;
    this.#id = idOfCard(uri) ?? '';
    this.#page = this.add(
      new PagePanel<FromCard, ToCard>(panel, services, {
        name: 'card',
        title: this.#title,
        isMessage: isFromCard,
        onReady: () => {},
        onMessage: (message) => this.#handle(message),
      }),
    );
    this.add(services.onDidChangeKnowledge(() => this.#write()));
    this.#write();
  }

  get #item(): Item | undefined {
    return this.#services.knowledge().item(this.#id);
  }

  get #title(): string {
    return this.#item ? nameOf(this.#services.knowledge(), this.#id) : 'No such card';
  }

  #write(): void {
    const { knowledge, matcher, muted, cardActions } = this.#services;
    const item = this.#item;
    const hidden = new Set(muted.all().flatMap(({ id, scope }) => (scope === 'file' ? [] : [id])));
    const context: CardContext = {
      knowledge: knowledge(),
      actions: (item ? cardActions.forItem(item, knowledge()) : []).map(({ command, title }) => ({
        id: command,
        title,
      })),
      termsIn: (text, language) =>
        matcher()
          .findMentions(text, language)
          .filter(({ conceptId }) => !hidden.has(conceptId)),
    };
    this.#panel.title = this.#title;
    this.#page.write(cardPageHtml(item, context));
  }

  async #handle(message: FromCard): Promise<void> {
    const { executeCommand } = vscode.commands;
    switch (message.type) {
      case 'act': {
        const item = this.#item;
        const knowledge = this.#services.knowledge();
        const action =
          item && this.#services.cardActions.forItem(item, knowledge).find(({ command }) => command === message.action);
        if (action) await executeCommand(action.command, ...(action.argumentsFor(item, knowledge) ?? []));
        return;
      }
      case 'openComparison':
        await executeCommand(Commands.openComparison, message.id, this.#id);
        return;
      case 'openOwnTerm':
        await executeCommand(Commands.openOwnTerm, message.id);
        return;
      case 'mapOf': {
        const map = mapModel(message.id, this.#services.knowledge());
        if (map) this.#page.post({ type: 'map', map });
        return;
      }
      default:
        message satisfies never;
    }
  }
}
