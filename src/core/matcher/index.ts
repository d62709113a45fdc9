/**
 * Finding terms in prose. How a text becomes mentions, in the order in which to read the files:
 *
 * 1. `pattern.ts` (with `spelling.ts` and `base/inflection.ts`): a surface form, as the author wrote it, becomes
 *    phrases, each with its last word in all inflected forms.
 *    For the bundled entries all this is found when the data is compiled (`compileEntries.ts`), in a short form
 *    (`phrasePlan.ts`, `compiledEntry.ts`).
 * 2. `phraseTable.ts`: the phrases, in all ways to write them (`phraseAdder.ts`), by hashes of their words
 *    (`prefixTable.ts`) and letter by letter (`patternPool.ts`). `lexicon.ts` makes a table of all terms.
 * 3. `words.ts`: a text becomes words and their hashes, by `kernel/wordKernel.ts` in WebAssembly or, where that is not
 *    available, by `plainWordScan.ts`, which does the same in JavaScript. `irregularWords.ts` corrects what is not
 *    plain ASCII.
 * 4. `phraseFilter.ts` skips the words that begin no phrase; the table finds phrases at the others, and `compare.ts`
 *    verifies each, letter by letter.
 * 5. `analysis.ts` keeps the phrases that stand in prose (`../prose`) as words of their own (`wholeWord.ts`), and
 *    weighs the ambiguous ones: `evidence.ts` looks for cues and vetoes (`evidenceHits.ts`), `witnesses.ts` at the
 *    unambiguous terms near them, `topic.ts` at what the whole section or document is about (`section.ts`, `edges.ts`;
 *    `proof.ts` says what a term proves), `listMates.ts` at the names beside a name, and
 *    `shownSenses.ts` at what the document means by a word elsewhere.
 *    Before that, `senses.ts` leaves out what has another sense in the whole document: acronyms that it explains
 *    (`definitions.ts`, `longForm.ts`), words of other fields (`otherFields.ts`).
 * 6. `select.ts` chooses the leftmost and longest of those that count.
 *
 * `documentMentions.ts` does this by segments (`segment.ts`), so that an edit costs little; `explain.ts` gives the
 * reasons; `namedTerms.ts` finds what the words of a search name.
 */
export type { CompiledEntries } from './compiledEntry';
export { compileEntries, type CompiledList } from './compileEntries';
export { DocumentMentions } from './documentMentions';
export type { MarkedText } from './markedText';
export { plainPhrase, plainWords } from './plainPhrase';
export { Sentences, type Range } from './sentence';
export { TermMatcher } from './termMatcher';
export type {
  MatchCandidate,
  MatchEntry,
  MatchExplanation,
  MatchReason,
  Mention,
  NamedTerm,
  TextChange,
} from './types';
