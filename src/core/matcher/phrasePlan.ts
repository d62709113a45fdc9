import { phrasesOf, type PatternOptions, type Phrase } from './pattern';
import { isPlain } from './spelling';

/** A form of a word: how many letters of the word it lacks at the end, and what it has there instead. */
type Ending = readonly [missing: number, ending: string];

/**
 * How the phrases of a plain surface form follow from it, so that nobody has to look for them by the rules again: which
 * words keep their capitals, and what endings the last one takes. The nearly 10,000 forms, cues and vetoes of the bundled
 * entries share some hundred plans.
 */
export interface PhrasePlan {
  /** A bit for each word, the lowest for the first: whether its capitals count. */
  readonly capitals: number;
  /** The last word in each of its forms, the first of which is the word itself. */
  readonly endings: readonly Ending[];
  /** The surface form is one word, and a hyphen may set off so many of its letters: each form is a phrase of its own. */
  readonly prefix?: number;
}

/** More words than a number has bits to tell about. */
const TOO_MANY_WORDS = 31;

/** The phrases of a plain surface form, by its plan: what `PatternPool.addPlanned` writes without making them. */
export function plannedPhrases(surface: string, { capitals, endings, prefix }: PhrasePlan): readonly Phrase[] {
  const lead = surface.split(/[ -]/).map((word, index) => {
    const keepsCase = ((capitals >> index) & 1) === 1;
    return { word: keepsCase ? word : word.toLowerCase(), keepsCase, glue: '' };
  });
  const last = lead.pop();
  if (last === undefined) return [];
  const { word, keepsCase } = last;
  const forms = endings.map(([missing, ending]) => word.slice(0, word.length - missing) + ending);
  if (prefix === undefined) return [{ lead, last, forms, tail: '', needsHyphen: false }];
  const part = { word: word.slice(0, prefix), keepsCase, glue: '' };
  return forms.map((form) => ({ lead: [part], last, forms: [form.slice(prefix)], tail: '', needsHyphen: true }));
}

/** The plan of a surface form; `undefined` if it is not plain, or has other phrases than a plan can tell. */
export function planOf(surface: string, options: PatternOptions): PhrasePlan | undefined {
  const phrases = phrasesOf(surface, options);
  const [first] = phrases;
  if (first === undefined || !isPlain(surface) || first.lead.length >= TOO_MANY_WORDS) return undefined;
  const plan = first.needsHyphen ? planWithPrefix(first, phrases) : planWithout(first);
  return JSON.stringify(plannedPhrases(surface, plan)) === JSON.stringify(phrases) ? plan : undefined;
}

function planWithout({ lead, last, forms }: Phrase): PhrasePlan {
  const capitals = [...lead, last].reduce((bits, { keepsCase }, index) => bits | (Number(keepsCase) << index), 0);
  return { capitals, endings: forms.map((form) => endingOf(form, last.word)) };
}

function planWithPrefix({ lead, last }: Phrase, phrases: readonly Phrase[]): PhrasePlan {
  const prefix = lead[0]?.word ?? '';
  const endings = phrases.flatMap(({ forms }) => forms.map((form) => endingOf(prefix + form, last.word)));
  return { capitals: Number(last.keepsCase), endings, prefix: prefix.length };
}

function endingOf(form: string, word: string): Ending {
  let common = 0;
  while (common < word.length && form[common] === word[common]) common++;
  return [word.length - common, form.slice(common)];
}
