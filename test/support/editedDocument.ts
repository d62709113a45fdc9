// A document that is edited, held against one that is read anew.
import assert from 'node:assert/strict';
import { TermMatcher, type DocumentMentions, type TextChange } from '../../src/core/matcher';
import { proseRanges } from '../../src/core/prose';
import { term } from './terms';

/** A few terms of each kind. */
export const MATCHER = new TermMatcher([
  term('hypervisor'),
  term('live migration'),
  term('VM', { aliases: ['virtual machine'] }),
  term('host', { evidence: { cues: ['boot'], vetoes: ['host the'] } }),
  term('migration', { evidence: { need: 'section' } }),
]);

/** Enough text without terms for several segments. */
export const FILLER = 'Words and more words without any meaning, so that there is more than one segment.\n\n'.repeat(
  40,
);

/** Asserts that the mentions and the prose of a document are those of a full scan of the text. */
export function checkDocument(document: DocumentMentions, languageId: string, text: string): void {
  assert.equal(document.text, text);
  assert.deepEqual(document.mentions, MATCHER.findMentions(text, languageId));
  const { ranges, sections } = proseRanges(text, languageId);
  assert.deepEqual(document.prose.ranges, ranges);
  assert.deepEqual(document.prose.sections, sections);
}

/** The text after changes that do not overlap, each with the places of the text before. */
export function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((result, change) => result.slice(0, change.start) + change.text + result.slice(change.end), text);
}
