import assert from 'node:assert/strict';
import {
  bibliographyText,
  comparisonBlock,
  comparisonTableText,
  glossaryFormsOf,
  glossaryText,
  timelineBlock,
  timelineTable,
} from '../../../../src/core/composing';
import { parseCompareBlock } from '../../../../src/core/blocks/compareBlock';
import { parseTimelineBlock } from '../../../../src/core/blocks/timelineBlock';
import { goldenData, goldenKnowledge } from '../../../support/goldenKnowledge';
import { assertGolden } from '../../../support/goldenText';

const languages = ['markdown', 'asciidoc', 'restructuredtext', 'latex', 'org', 'html'] as const;
const terms = ['rack-nine', 'hypervisor', 'ept', 'ept', 'box', 'nothing'];
const list = { form: 'list', isLinked: false } as const;
const [comparison] = goldenKnowledge.comparisons;
assert.ok(comparison);

describe('the golden text composed', () => {
  for (const language of languages) {
    it(`in ${language}`, () => {
      const glossaries = glossaryFormsOf(language).map(
        (form) => `${form}\n\n${glossaryText(terms, { form, isLinked: false }, language, goldenKnowledge)}`,
      );
      const linked = glossaryText(['ept', 'box'], { form: 'list', isLinked: true }, language, goldenKnowledge);
      const texts = [
        ...glossaries,
        linked,
        bibliographyText(goldenData.sources, language),
        timelineTable(goldenKnowledge.events, language, goldenKnowledge),
        comparisonTableText(comparison, comparison.subjects, language, goldenKnowledge),
      ];
      assertGolden(`composing/${language}.txt`, texts.join('\n'));
    });
  }
});

describe('what is composed', () => {
  it('is nothing of nothing', () => {
    assert.equal(glossaryText(['nothing'], list, 'markdown', goldenKnowledge), '');
    assert.equal(bibliographyText([], 'markdown'), '');
  });

  it('has each term once, by name, with what the user says of it', () => {
    const lines = glossaryText(terms, list, 'markdown', goldenKnowledge).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => /^- \*\*(.+?)\*\*/.exec(line)?.[1]),
      ['Box', 'EPT', 'hypervisor', 'rack nine'],
    );
  });

  it('is read by our blocks without a problem', () => {
    const content = (block: string): string => block.split('\n').slice(1, -2).join('\n');
    assert.deepEqual(parseTimelineBlock(content(timelineBlock(['box', 'hypervisor'])), goldenKnowledge).problems, []);
    const compare = content(comparisonBlock(comparison, comparison.subjects));
    assert.deepEqual(parseCompareBlock(compare, goldenKnowledge).problems, []);
  });
});
