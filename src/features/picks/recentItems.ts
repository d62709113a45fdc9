import type { Id, Knowledge } from '../../core/knowledge';
import type { Services } from '../../platform/services';

const key = 'picks.recent';
/** More than fit on a screen nobody looks for here. */
const most = 12;

/** What was chosen last in the picks of this workspace, the last first. Stored ids may name nothing any more. */
export class RecentItems {
  readonly #state: Services['workspaceState'];

  constructor(state: Services['workspaceState']) {
    this.#state = state;
  }

  /** Those that are still known. */
  ids(knowledge: Knowledge): readonly Id[] {
    return this.#stored().filter((id) => knowledge.item(id) !== undefined);
  }

  add(id: Id): void {
    const ids = [id, ...this.#stored().filter((other) => other !== id)];
    void this.#state.update(key, ids.slice(0, most));
  }

  #stored(): readonly Id[] {
    const stored: unknown = this.#state.get(key);
    return Array.isArray(stored) ? stored.filter((id): id is Id => typeof id === 'string') : [];
  }
}
