import { isOptional, isRecord } from '../../base/guards';

/** What of the question on the screen is kept while the page is hidden. */
export interface KeptState {
  readonly mode: string;
  readonly deck: string;
  /** Question and answer that it is about, so that another one is not taken for it. */
  readonly prompt?: string;
  readonly turn?: number;
  readonly isRevealed: boolean;
  /** In a quiz: index of what was chosen. */
  readonly chosen?: number;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads what was kept; `undefined` when it has another shape. */
export function parseKept(value: unknown): KeptState | undefined {
  if (!isRecord(value)) return undefined;
  const { mode, deck, prompt, turn, isRevealed, chosen } = value;
  if (!isText(mode) || !isText(deck) || typeof isRevealed !== 'boolean') return undefined;
  if (!isOptional(prompt, isText) || !isOptional(turn, isNumber) || !isOptional(chosen, isNumber)) return undefined;
  return {
    mode,
    deck,
    isRevealed,
    ...(prompt !== undefined && { prompt }),
    ...(turn !== undefined && { turn }),
    ...(chosen !== undefined && { chosen }),
  };
}
