// What the extension offers in every window, wherever its folders are and whichever extension host it runs in. Read on
// both sides: the window runs the checks, the suite has a test for each.

/** The titles of the checks, in the order in which they run. */
export const offers = [
  'has its folders open',
  'is restricted in the browser alone',
  'knows the terms of each folder',
  'explains bundled terms',
  'finds a term in every note',
  'marks terms in the preview',
  'checks dates',
  'adds a term to the glossary of the folder that the note is in',
  'keeps answers of study, and opens its page',
  'answers language models and other extensions',
] as const;

export type Offer = (typeof offers)[number];

/** What has come of a check; `problem` is what went wrong. */
export interface Outcome {
  readonly offer: Offer;
  readonly problem?: string;
}

/** Before an outcome in the console of the extension host. */
export const outcomeMark = 'outcome ';

/** The name of the folder that the window in the browser has open. */
export const webFolder = 'web';

/** What is offered in a window; the built-in preview is not in the same extension host as ours when that is a web worker. */
export function offersIn(folder: string): readonly Offer[] {
  return offers.filter((offer) => folder !== webFolder || offer !== 'marks terms in the preview');
}
