import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { runChecks, type CheckName } from '../../../../src/core/checks';
import { TermMatcher } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { loadKnowledge } from '../../../../src/data';

const knowledge = loadKnowledge();
const matcher = new TermMatcher(knowledge.entries);

function find(check: CheckName, text: string) {
  const mentions = matcher.findMentions(text, 'markdown');
  return runChecks({ text, languageId: 'markdown', mentions, prose: proseRanges(text, 'markdown'), knowledge }, [
    check,
  ]);
}

describe('checks on any text', () => {
  const words = ['SLAT', 'VMM', 'Citrix Hypervisor', 'AMD-V', 'introduced in', '2010', 'a', '😀'];
  const marks = [' ', '\n', '\r', '\n\n', '- ', '# ', '`', '(', ')', '**', '| ', '.'];
  const text = fc.array(fc.constantFrom(...words, ...marks), { maxLength: 40 }).map((pieces) => pieces.join(''));

  for (const check of ['acronyms', 'names', 'spelling', 'dates'] as const) {
    it(`for ${check} never throw and give ranges inside it`, () => {
      fc.assert(
        fc.property(text, (any) => {
          for (const { start, end } of find(check, any)) assert.ok(0 <= start && start < end && end <= any.length);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('for dates find each wrong one of a long text', () => {
    const claim = 'AMD-V was introduced in 2010. In 2004, the year of Xen, much was released in 2003 by 2005. ';
    assert.equal(find('dates', claim.repeat(2000)).length, 2000);
  });
});
