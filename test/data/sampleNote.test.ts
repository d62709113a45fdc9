import assert from 'node:assert/strict';
import { blockProblemsIn } from '../../src/core/blocks';
import { runChecks } from '../../src/core/checks';
import { proseRanges } from '../../src/core/prose';
import { sampleNote } from '../../src/features/gettingStarted/sampleNote';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';

const knowledge = bundledKnowledge();
const mentions = bundledMatcher().findMentions(sampleNote, 'markdown');

describe('the sample note', () => {
  it('has the terms that the walkthrough speaks of', () => {
    const ids = new Set(mentions.map(({ conceptId }) => conceptId));
    for (const id of ['hypervisor', 'virtual-machine', 'kvm', 'xen', 'paravirtualization', 'binary-translation']) {
      assert.ok(ids.has(id), id);
    }
  });

  it('has one wrong year, as it says, and a block that is drawn', () => {
    const prose = proseRanges(sampleNote, 'markdown');
    const input = { text: sampleNote, languageId: 'markdown', mentions, prose, knowledge };
    const years = runChecks(input, ['dates']).map(({ start, end }) => sampleNote.slice(start, end));
    assert.deepEqual(years, ['2010']);
    assert.deepEqual(blockProblemsIn(sampleNote, knowledge), []);
  });
});
