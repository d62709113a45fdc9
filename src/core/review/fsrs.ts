/**
 * FSRS-6, the memory model of the Free Spaced Repetition Scheduler, with its default weights: how a memory changes with
 * an answer, and when it will have faded. The formulas are those of https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 * and the tests hold them against `ts-fsrs`.
 */

/** How well a card was remembered: Again (forgotten), Hard, Good, Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** In the order of their buttons. */
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/** What the model keeps of a memory. */
export interface Memory {
  /** Days after which it is recalled nine times in ten. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
}

/** The default weights, trained by the authors of FSRS on some hundred million answers. */
const weights = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;

const decay = -weights[20];
const factor = 0.9 ** (1 / decay) - 1;
const easy = 4;
/** Days. */
const stabilities = { least: 0.001, most: 36_500 } as const;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The probability, from 0 to 1, that something is recalled after so many days. */
export function recallAfter(days: number, stability: number): number {
  return (1 + (factor * days) / stability) ** decay;
}

/**
 * Days, a whole number of at least one, until the probability of recall has fallen to `retention`.
 * @param retention more than 0 and less than 1
 */
export function intervalFor(stability: number, retention: number): number {
  const days = (stability / factor) * (retention ** (1 / decay) - 1);
  return clamp(Math.round(days), 1, stabilities.most);
}

/** What of a memory there is after an answer, whose first one when there was none. `days` are study days since the last. */
export function memoryAfter(memory: Memory | undefined, days: number, rating: Rating): Memory {
  if (!memory) return { stability: weights[rating - 1] ?? 0, difficulty: clamp(firstDifficulty(rating), 1, 10) };
  return { stability: nextStability(memory, days, rating), difficulty: nextDifficulty(memory.difficulty, rating) };
}

/** Not yet between 1 and 10: for Easy it is far below. */
function firstDifficulty(rating: Rating): number {
  return weights[4] - Math.exp(weights[5] * (rating - 1)) + 1;
}

function nextDifficulty(difficulty: number, rating: Rating): number {
  const change = (-weights[6] * (rating - 3) * (10 - difficulty)) / 9;
  const reverted = weights[7] * firstDifficulty(easy) + (1 - weights[7]) * (difficulty + change);
  return clamp(reverted, 1, 10);
}

function nextStability(memory: Memory, days: number, rating: Rating): number {
  const { least, most } = stabilities;
  if (days === 0) return clamp(stabilityWithinDay(memory.stability, rating), least, most);
  const forgetting = 1 - recallAfter(days, memory.stability);
  if (rating !== 1) return clamp(stabilityOfRecall(memory, forgetting, rating), least, most);
  // Forgetting costs at least what a miss within the day would.
  const ceiling = memory.stability / Math.exp(weights[17] * weights[18]);
  return clamp(Math.min(stabilityOfLapse(memory, forgetting), ceiling), least, most);
}

function stabilityWithinDay(stability: number, rating: Rating): number {
  const change = Math.exp(weights[17] * (rating - 3 + weights[18])) * stability ** -weights[19];
  return stability * (rating >= 2 ? Math.max(change, 1) : change);
}

function stabilityOfRecall({ stability, difficulty }: Memory, forgetting: number, rating: Rating): number {
  const hard = rating === 2 ? weights[15] : 1;
  const easily = rating === easy ? weights[16] : 1;
  const ease = Math.exp(weights[8]) * (11 - difficulty) * stability ** -weights[9];
  return stability * (1 + ease * Math.expm1(weights[10] * forgetting) * hard * easily);
}

function stabilityOfLapse({ stability, difficulty }: Memory, forgetting: number): number {
  const grown = (stability + 1) ** weights[13] - 1;
  return weights[11] * difficulty ** -weights[12] * grown * Math.exp(weights[14] * forgetting);
}
