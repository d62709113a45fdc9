import { byOrder, type Enrolment, type Exam, type StudyAction } from './action';
import type { StudyDay } from './studyDay';

/** What the user wants to study, and until when. */
export interface Plan {
  /** Ids of items. */
  readonly added: ReadonlySet<string>;
  /** Days of exams by deck. */
  readonly exams: ReadonlyMap<string, StudyDay>;
}

export function isPlanning(action: StudyAction): action is Enrolment | Exam {
  return action.kind === 'add' || action.kind === 'remove' || action.kind === 'exam';
}

/**
 * What the actions, none of them undone, make of the plan. In any order.
 * @param before what earlier actions have made of it, when they are not among these
 */
export function planOf(actions: readonly (Enrolment | Exam)[], before?: Plan): Plan {
  const added = new Set(before?.added);
  const exams = new Map(before?.exams);
  for (const action of actions.toSorted(byOrder)) {
    if (action.kind !== 'exam') {
      for (const item of action.items) {
        if (action.kind === 'add') added.add(item);
        else added.delete(item);
      }
    } else if (action.on === undefined) exams.delete(action.deck);
    else exams.set(action.deck, action.on);
  }
  return { added, exams };
}
