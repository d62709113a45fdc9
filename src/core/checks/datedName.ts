import type { Mention } from '../matcher';
import type { ProseMap } from '../prose';
import { plainSentenceAt, type PlainSentence } from './plainSentence';

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
const year = '(?<year>(?:19[5-9]|20[0-4])\\d)';

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

/** The names beside years in a document, in the order of the text. */
export function datedNames(text: string, mentions: readonly Mention[], prose: ProseMap): readonly DatedName[] {
  const found: DatedName[] = [];
  let sentence: PlainSentence | undefined;
  let listed: { readonly year: number; readonly offset: number; readonly end: number } | undefined;
  for (const mention of mentions) {
    const { start, end } = mention;
    if (!sentence || start >= sentence.end) sentence = plainSentenceAt(text, prose, start);
    const from = sentence.indexOf(start);
    const to = sentence.indexOf(end);
    const bracket = inBrackets.exec(sentence.text.slice(to, to + 100));
    if (bracket) {
      const value = bracket.groups?.['year'] ?? '';
      const offset = sentence.offsetOf(to + bracket[0].lastIndexOf(value));
      found.push({ mention, year: Number(value), offset, form: 'brackets' });
      continue;
    }
    // Lines of one paragraph may be entries as well.
    const lineStart = Math.max(sentence.start, text.lastIndexOf('\n', start - 1) + 1);
    const lineFrom = sentence.indexOf(lineStart);
    const before = sentence.text.slice(lineFrom, from);
    const isRow = before.includes('|');
    const entry = (isRow ? yearCellBefore : yearBefore).exec(before);
    if (!entry) continue;
    const lineEnd = text.indexOf('\n', end);
    const after = sentence.text.slice(to, sentence.indexOf(lineEnd < 0 ? text.length : lineEnd)).trimEnd();
    const value = entry.groups?.['year'] ?? '';
    const offset = sentence.offsetOf(lineFrom + entry[0].indexOf(value));
    const names = entry.groups?.['names'] ?? '';
    const isNext =
      names !== '' &&
      listed?.offset === offset &&
      separator.test(sentence.text.slice(sentence.indexOf(listed.end), from));
    if ((names !== '' && !isNext) || !endOfEntry.test(after)) continue;
    listed = { year: Number(value), offset, end };
    found.push({ mention, year: Number(value), offset, form: isRow ? 'tableRow' : 'yearFirst' });
  }
  return found;
}
