import type { Sliced } from '../../base/sliced';
import type { Enrolment, Exam, NewAction, StudyAction } from './action';
import { cardState, type CardState } from './cardState';
import { isPlanning, planOf, type Plan } from './plan';
import type { ScheduleSettings } from './scheduleSettings';
import type { StudyDay } from './studyDay';

/** What earlier actions have come to. */
export interface Before {
  readonly states: ReadonlyMap<string, CardState>;
  readonly plan: Plan;
}

/** What became of an action that was given to a history. */
export type Added = 'new' | 'known' | 'contradiction';

/** After so many cards others may have their turn. */
const cardsPerSlice = 100;

/**
 * All actions, from wherever they came and in whatever order, and what they make of each card: the same for the same
 * set of actions.
 */
export class StudyHistory {
  readonly #byId = new Map<string, StudyAction>();
  readonly #byCard = new Map<string, StudyAction[]>();
  readonly #planning = new Set<Enrolment | Exam>();
  /** How many undos name an action. */
  readonly #undone = new Map<string, number>();
  readonly #states = new Map<string, CardState>();
  readonly #before: Before | undefined;
  #plan: Plan;
  /** Cards whose state is to be worked out anew. */
  readonly #unsettled = new Set<string>();
  #settings: ScheduleSettings;

  /** @param before stands for actions that are not read: what they have made of each card and of the plan */
  constructor(settings: ScheduleSettings, before?: Before) {
    this.#settings = settings;
    this.#before = before;
    this.#plan = planOf([], before?.plan);
    for (const [card, state] of before?.states ?? []) this.#states.set(card, state);
  }

  /** The state of every card that there was an action on; as of the last `settle`. */
  get states(): ReadonlyMap<string, CardState> {
    return this.#states;
  }

  /** What is to be studied; as of the last `settle`. */
  get plan(): Plan {
    return this.#plan;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): StudyAction | undefined {
    return this.#byId.get(id);
  }

  /** Every action, in no order, those that were undone too. */
  all(): Iterable<StudyAction> {
    return this.#byId.values();
  }

  isUndone(id: string): boolean {
    return this.#undone.has(id);
  }

  /** The order that a new action must exceed to come last; `undefined` when it is the first on its card. */
  lastOrder(action: NewAction): number | undefined {
    const others = 'card' in action ? (this.#byCard.get(action.card) ?? []) : this.#planning;
    let last = 'card' in action ? this.#before?.states.get(action.card)?.lastOrder : undefined;
    for (const { order, at } of others) last = Math.max(order ?? at, last ?? -Infinity);
    return last;
  }

  /**
   * Takes an action in. Of two that contradict each other under one id, the one with the smaller text counts, on every
   * machine the same. `settle` afterwards.
   */
  add(action: StudyAction): Added {
    const known = this.#byId.get(action.id);
    if (known) {
      if (isSame(action, known)) return 'known';
      if (textOf(action) > textOf(known)) return 'contradiction';
      this.#forget(known);
    }
    this.#byId.set(action.id, action);
    if ('card' in action) {
      const actions = this.#byCard.get(action.card);
      if (actions) actions.push(action);
      else this.#byCard.set(action.card, [action]);
    } else if (isPlanning(action)) this.#planning.add(action);
    else this.#countUndo(action.target, 1);
    this.#unsettle(action);
    return known ? 'contradiction' : 'new';
  }

  /** Works out the states of all cards anew, at the next `settle`. */
  configure(settings: ScheduleSettings): void {
    this.#settings = settings;
    for (const card of this.#byCard.keys()) this.#unsettled.add(card);
  }

  /** Brings the states and the plan up to date. */
  *settle(today: StudyDay): Sliced<void> {
    this.#plan = planOf(
      [...this.#planning].filter(({ id }) => !this.#undone.has(id)),
      this.#before?.plan,
    );
    let count = 0;
    for (const card of this.#unsettled) {
      this.#unsettled.delete(card);
      const actions = (this.#byCard.get(card) ?? []).filter(({ id }) => !this.#undone.has(id));
      const before = this.#before?.states.get(card);
      if (actions.length > 0) this.#states.set(card, cardState(card, actions, this.#settings, today, before));
      else if (before) this.#states.set(card, before);
      else this.#states.delete(card);
      if (++count % cardsPerSlice === 0) yield;
    }
  }

  #forget(action: StudyAction): void {
    this.#unsettle(action);
    if ('card' in action) {
      const others = (this.#byCard.get(action.card) ?? []).filter((each) => each !== action);
      this.#byCard.set(action.card, others);
    } else if (isPlanning(action)) this.#planning.delete(action);
    else this.#countUndo(action.target, -1);
  }

  #countUndo(target: string, change: number): void {
    const count = (this.#undone.get(target) ?? 0) + change;
    if (count > 0) this.#undone.set(target, count);
    else this.#undone.delete(target);
    const undone = this.#byId.get(target);
    if (undone) this.#unsettle(undone);
  }

  #unsettle(action: StudyAction): void {
    if ('card' in action) this.#unsettled.add(action.card);
  }
}

/** Whether two actions say the same. Most that come twice do, and there are many. */
function isSame(a: StudyAction, b: StudyAction): boolean {
  if (a === b) return true;
  if (a.at !== b.at || a.kind !== b.kind) return false;
  return textOf(a) === textOf(b);
}

/** The same text for the same action, in whatever order its fields are. */
function textOf(action: StudyAction): string {
  return JSON.stringify(Object.entries(action).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
