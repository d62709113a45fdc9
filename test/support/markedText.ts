import assert from 'node:assert/strict';
import { TermMatcher } from '../../src/core/matcher';
import { term } from './terms';

/** A small vocabulary: words and acronyms that notes on virtualization are full of. */
const matcher = new TermMatcher([
  term('hypervisor'),
  term('virtual machine', { aliases: ['VM'] }),
  term('live migration'),
  term('nested virtualization'),
  term('paravirtualization'),
  term('KVM', { anyCaseFor: ['KVM'] }),
  term('Xen', { anyCaseFor: ['Xen'] }),
  term('QEMU', { anyCaseFor: ['QEMU'] }),
]);

/** A text in which each term that is to be found stands between `«` and `»`, and no other. */
export type MarkedCase = readonly [title: string, text: string];

/** A test for each text: the terms that are found are those that are marked in it. */
export function itMarks(languageId: string, cases: readonly MarkedCase[]): void {
  for (const [title, expected] of cases) {
    it(title, () => assert.equal(withMarks(expected.replaceAll(/[«»]/g, ''), languageId), expected));
  }
}

function withMarks(text: string, languageId: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of matcher.findMentions(text, languageId)) {
    result += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return result + text.slice(done);
}
