import { isRecord } from '../base/guards';
import type { Id, Knowledge } from '../core/knowledge';
import type { SideBySide } from '../core/search';

const key = 'picks.recentComparisons';
const most = 5;

interface Stored {
  readonly comparison: Id;
  readonly subjects: readonly Id[];
}

/** What of a memento of VS Code is needed to keep something. */
export interface KeptValues {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** What was compared last in this workspace, the last first. */
export class RecentComparisons {
  readonly #state: KeptValues;

  constructor(state: KeptValues) {
    this.#state = state;
  }

  /** Those whose comparison and subjects are still known. */
  all(knowledge: Knowledge): readonly SideBySide[] {
    return this.#stored().flatMap(({ comparison: id, subjects }) => {
      const comparison = knowledge.comparison(id);
      return comparison && subjects.every((each) => comparison.subjects.includes(each))
        ? [{ comparison, subjects }]
        : [];
    });
  }

  add(compared: Stored): void {
    const same = JSON.stringify(compared);
    const others = this.#stored().filter((each) => JSON.stringify(each) !== same);
    void this.#state.update(key, [compared, ...others].slice(0, most));
  }

  #stored(): readonly Stored[] {
    const stored = this.#state.get(key);
    return Array.isArray(stored) ? stored.flatMap((each: unknown) => parsed(each) ?? []) : [];
  }
}

function parsed(value: unknown): Stored | undefined {
  if (!isRecord(value)) return undefined;
  const { comparison, subjects } = value;
  const ids = Array.isArray(subjects) ? subjects.filter((id): id is Id => typeof id === 'string') : [];
  return typeof comparison === 'string' && ids.length > 1 ? { comparison, subjects: ids } : undefined;
}
