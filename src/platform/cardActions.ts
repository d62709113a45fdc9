import type { Disposable } from '../base/disposable';
import type { CommandId } from '../contributions';
import type { Item, Knowledge } from '../core/knowledge';

/** A command that cards have a button for. */
export interface CardCommand {
  readonly command: CommandId;
  /** In title case, one or two words. */
  readonly title: string;
  /** Buttons stand in this order. Tens, so that others fit in between. */
  readonly order: number;
  /** The arguments of the command for that item; `undefined` for items that it can do nothing with. */
  argumentsFor(item: Item, knowledge: Knowledge): readonly unknown[] | undefined;
}

/** What cards have buttons for: each feature offers its own, and the cards know none of them. */
export class CardActions {
  readonly #commands = new Set<CardCommand>();

  /** Puts a button on the cards that are made from now on. */
  offer(command: CardCommand): Disposable {
    this.#commands.add(command);
    return { dispose: () => this.#commands.delete(command) };
  }

  /** What can be done with an item, in the order of the buttons. */
  forItem(item: Item, knowledge: Knowledge): readonly CardCommand[] {
    return [...this.#commands]
      .filter((each) => each.argumentsFor(item, knowledge) !== undefined)
      .sort((a, b) => a.order - b.order);
  }
}
