import assert from 'node:assert/strict';
import { confirmedClaims } from '../../../../src/core/checks';
import { proseRanges } from '../../../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from '../../../support/bundled';

/** The claims of a text that are confirmed, as `year → what proves it`. */
function confirmed(text: string): readonly string[] {
  const claims = confirmedClaims({
    text,
    languageId: 'markdown',
    mentions: bundledMatcher().findMentions(text, 'markdown'),
    prose: proseRanges(text, 'markdown'),
    knowledge: bundledKnowledge(),
  });
  return claims.map(({ start, end, namedAt, item, sources }) => {
    assert.ok(sources.length > 0);
    assert.match(text.slice(namedAt), /^[A-Z]/);
    return `${text.slice(start, end)} → ${item}`;
  });
}

describe('a dated claim that the record confirms', () => {
  for (const [text, ...expected] of [
    ['KVM was merged into the Linux kernel in 2007.', '2007 → kvm-in-linux-2-6-20-2007'],
    ['In 2003, Xen was first released; QEMU was first released in 2005.', '2003 → xen-first-release-2003'],
    ['Popek and Goldberg published their paper in 1974.', '1974 → popek-goldberg-1974'],
    ['| System | First release |\n|---|---|\n| Xen | 2003 |\n| QEMU | 2005 |\n', '2003 → xen-first-release-2003'],
    ['A hypervisor for virtual machines, Xen (2003), was the first of many.', '2003 → xen-first-release-2003'],
    // What follows from it begins with a word of doubt, and none is meant; as in notes by others.
    [
      'KVM was merged into the Linux kernel in 2007, so if you run Linux, you have it.',
      '2007 → kvm-in-linux-2-6-20-2007',
    ],
    // Another release, another actor, doubt: the sentence may be right, but not by what is known first.
    ['QEMU was released in 2011.'],
    ['Xen was released by Microsoft in 2003.'],
    ['Xen was perhaps first released in 2003.'],
    ['Was Xen first released in 2003?'],
    ['Some say that Xen was first released in 2003, so it is old.'],
    ['`Xen was first released in 2003.`'],
    ['AMD-V was introduced in 2010.'],
  ] as const) {
    it(`is ${expected.join() || 'none'} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(confirmed(text), expected);
    });
  }
});
