import { isRecord, type Parsed } from '../../base/guards';
import { studyModes, type StudyMode } from './pageModel';

/** What the page is asked to show. */
export interface StudyRequest {
  /** `progress`: the numbers, in place of cards. */
  readonly mode: StudyMode | 'progress';
  /** Id of the deck. */
  readonly deck: string;
}

export function isStudyMode(value: unknown): value is StudyMode {
  return studyModes.some((mode) => mode === value);
}

/** What the command without an argument shows. */
export const firstRequest: StudyRequest = { mode: 'study', deck: 'all' };

/** Reads a request as it is kept over a reload, or given as an argument of a command by a link or another extension. */
export function parseStudyRequest(value: unknown): Parsed<StudyRequest> {
  if (!isRecord(value)) return { problem: 'it is no object' };
  const { mode, deck } = value;
  if (!isStudyMode(mode) && mode !== 'progress') return { problem: 'its “mode” is not known' };
  if (typeof deck !== 'string' || !/^[a-z0-9:.-]{1,100}$/.test(deck)) return { problem: 'its “deck” is no id' };
  return { value: { mode, deck } };
}
