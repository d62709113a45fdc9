import assert from 'node:assert/strict';
import { CitedSources } from '../../../../src/core/citing';
import { firstUseEdits, isWithin, oursIn } from '../../../../src/core/composing';
import type { Mention } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { goldenKnowledge } from '../../../support/goldenKnowledge';

const cited = new CitedSources(goldenKnowledge);

function oursOf(text: string, languageId: string) {
  return oursIn(text, languageId, proseRanges(text, languageId), cited);
}

/** The text with the first use of `KVM` and of `EPT` linked. */
function linked(text: string, languageId = 'markdown'): string {
  const prose = proseRanges(text, languageId);
  const mentions = [...text.matchAll(/KVM|EPT/g)]
    .map(({ 0: name, index }): Mention => ({ start: index, end: index + 3, conceptId: name.toLowerCase() }))
    .filter(({ start, end }) => prose.kindOf(start, end) === undefined);
  const ours = oursOf(text, languageId);
  return firstUseEdits({ text, languageId, mentions, prose, ours }, new Set(['kvm', 'ept'])).reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  );
}

describe('the first use of a term in a glossary', () => {
  for (const [languageId, text, expected] of [
    ['markdown', '# KVM\n\nKVM and EPT, KVM.', '# KVM\n\n[KVM](#glossary-kvm) and [EPT](#glossary-ept), KVM.'],
    ['markdown', 'KVM\n===\n\n`KVM` **KVM**', 'KVM\n===\n\n`KVM` **[KVM](#glossary-kvm)**'],
    [
      'markdown',
      '[a KVM](u) [[KVM]] <a href="u">KVM</a> | KVM |',
      '[a KVM](u) [[KVM]] <a href="u">KVM</a> | [KVM](#glossary-kvm) |',
    ],
    // What we wrote ourselves is no use: a footnote, and a region.
    [
      'markdown',
      'A[^paper-1974]\n\n[^paper-1974]: On KVM\n\nKVM',
      'A[^paper-1974]\n\n[^paper-1974]: On KVM\n\n[KVM](#glossary-kvm)',
    ],
    [
      'markdown',
      '<!-- virtualization-notes glossary hash=00000000 -->\nKVM\n<!-- /virtualization-notes glossary -->\n\nKVM',
      '<!-- virtualization-notes glossary hash=00000000 -->\nKVM\n<!-- /virtualization-notes glossary -->\n\n[KVM](#glossary-kvm)',
    ],
    ['asciidoc', '== KVM\n\nlink:u[KVM] <<x,KVM>> KVM', '== KVM\n\nlink:u[KVM] <<x,KVM>> <<glossary-kvm,KVM>>'],
    ['latex', '\\section{KVM}\n\\href{u}{KVM} KVM', '\\section{KVM}\n\\href{u}{KVM} \\hyperlink{glossary-kvm}{KVM}'],
    ['org', '* KVM\n[[u][KVM]] KVM', '* KVM\n[[u][KVM]] [[glossary-kvm][KVM]]'],
    [
      'html',
      '<h2>KVM</h2><p><a href="u">KVM</a> KVM</p>',
      '<h2>KVM</h2><p><a href="u">KVM</a> <a href="#glossary-kvm">KVM</a></p>',
    ],
    ['restructuredtext', 'KVM', 'KVM'],
    ['plaintext', 'KVM', 'KVM'],
  ] as const) {
    it(`is linked in ${JSON.stringify(text)}`, () => assert.equal(linked(text, languageId), expected));
  }
});

describe('what is ours in a text', () => {
  it('ends with the bracket of an AsciiDoc footnote, and what the user wrote goes on', () => {
    const text = 'VMfootnote:paper-1974[A \\] title] and EPT';
    const ours = oursOf(text, 'asciidoc');
    assert.deepEqual(
      ['title', 'and'].map((word) => isWithin(text.indexOf(word), ours)),
      [true, false],
    );
  });
});
