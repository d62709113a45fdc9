import type { Mention } from '../matcher';
import type { PlainSentence } from './plainSentence';
import { yearDigits } from './statedTime';
import type { YearSentence } from './yearSentences';

/** A name and a year that stand side by side, with no verb that says what happened: `Xen (2003)`, `2003: Xen`. */
export interface DatedName {
  readonly mention: Mention;
  readonly year: number;
  /** Offset of the year in the document. */
  readonly offset: number;
  /** How they stand: names of one form, in one section, say the same of each. */
  readonly form: 'brackets' | 'yearFirst' | 'tableRow';
}

const month = '(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?,? )?';
const year = `(?<year>${yearDigits})`;

/** `Xen (2003)`, `Xen (October 2003)`, `Xen (2003, Cambridge)`; but `Xen (Barham, 2003)` is a citation. */
const inBrackets = new RegExp(`^ \\(${month}${year}(?:, [A-Z][^()\\d]{1,40})?\\)`);

/** `- 2003: `, `* **October 2003** – `. */
const yearBefore = new RegExp(
  `^ *(?:[-+>*•] |\\d+[.)] )?(?:In )?${month}${year}(?: ?(?:[:–—]|--|─+)| -) (?:[Tt]he )?(?<names>.*)$`,
);
/** `| 2003 | `. */
const yearCellBefore = new RegExp(`^ *\\|? *${month}${year} *\\| *(?:[Tt]he )?(?<names>.*)$`);

/** Between two names of a list. */
const separator = /^(?:, and |, | and | & | \/ |\/)$/;
/** After the name in an entry of a list of years: the entry is the name, perhaps with what it is. */
const endOfEntry =
  /^(?:$| *\||[.;]$| \([^()\d]{1,60}\)(?:$|[.;]| *\|)|(?: \([^()\d]{1,60}\))?(?: [–—-] |: )|,? (?:and|&) |, |\/| \/ | (?:is |was |were |are |gets? )?(?:first |initially |publicly |officially )?(?:released|launched|launches|introduced|created|born|founded|debuts?|debuted|appears?|appeared|open[- ]sourced)(?:$|[.;,]| \||(?: by| as| under| with| for| \(| [–—]| --) )| (?:is |was )?merged into )/;

/** A mention in its sentence. */
interface Place {
  readonly text: string;
  readonly sentence: PlainSentence;
  readonly mention: Mention;
}

/** The names beside years in a document, in the order of the text. */
export function datedNames(text: string, sentences: readonly YearSentence[]): readonly DatedName[] {
  const found: DatedName[] = [];
  for (const { sentence, mentions } of sentences) {
    for (const mention of mentions) {
      const place = { text, sentence, mention };
      const name = nameBeforeYear(place) ?? nameAfterYear(place, found.at(-1));
      if (name) found.push(name);
    }
  }
  return found;
}

/** `Xen (2003)`. */
function nameBeforeYear({ sentence, mention }: Place): DatedName | undefined {
  const to = sentence.indexOf(mention.end);
  const bracket = inBrackets.exec(sentence.text.slice(to, to + 100));
  const value = bracket?.groups?.['year'];
  if (!bracket || value === undefined) return undefined;
  const offset = sentence.offsetOf(to + bracket[0].lastIndexOf(value));
  return { mention, year: Number(value), offset, form: 'brackets' };
}

/**
 * `2003: Xen`, in a line of its own, which need not be a sentence of its own.
 * @param last the one before: of the same year, if the line names several
 */
function nameAfterYear({ text, sentence, mention }: Place, last: DatedName | undefined): DatedName | undefined {
  const { start, end } = mention;
  const [from, to] = [sentence.indexOf(start), sentence.indexOf(end)];
  const lineFrom = sentence.indexOf(Math.max(sentence.start, text.lastIndexOf('\n', start - 1) + 1));
  const before = sentence.text.slice(lineFrom, from);
  const isRow = before.includes('|');
  const entry = (isRow ? yearCellBefore : yearBefore).exec(before);
  const value = entry?.groups?.['year'];
  if (!entry || value === undefined) return undefined;
  const offset = sentence.offsetOf(lineFrom + entry[0].indexOf(value));
  const isFirst = entry.groups?.['names'] === '';
  const isNext =
    last?.offset === offset && separator.test(sentence.text.slice(sentence.indexOf(last.mention.end), from));
  const lineEnd = text.indexOf('\n', end);
  const after = sentence.text.slice(to, sentence.indexOf(lineEnd < 0 ? text.length : lineEnd)).trimEnd();
  if (!(isFirst || isNext) || !endOfEntry.test(after)) return undefined;
  return { mention, year: Number(value), offset, form: isRow ? 'tableRow' : 'yearFirst' };
}
