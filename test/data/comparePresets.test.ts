import assert from 'node:assert/strict';
import { fewestCompared, mostCompared, presetsFor } from '../../src/core/comparisonPage/presets';
import { mostSideBySide } from '../../src/core/search';
import { bundledKnowledge } from '../support/bundled';

describe('comparisons in one gesture', () => {
  it('has presets of two to six subjects of one table', () => {
    const knowledge = bundledKnowledge();
    const presets = presetsFor('', knowledge);
    assert.ok(presets.length >= 5);
    for (const { title, comparison, subjects } of presets) {
      const known = knowledge.comparison(comparison)?.subjects ?? [];
      assert.ok(subjects.length >= fewestCompared && subjects.length <= mostCompared, title);
      assert.deepEqual(
        subjects.filter((id) => !known.includes(id)),
        [],
        title,
      );
    }
  });

  it('finds a preset by its title and by any of its subjects', () => {
    const titles = (query: string): readonly string[] =>
      presetsFor(query, bundledKnowledge()).map(({ title }) => title);
    assert.deepEqual(titles('mainframe'), ['Mainframe']);
    assert.deepEqual(titles('kvm'), ['Server hypervisors']);
    assert.deepEqual(titles('xyzzy'), []);
  });

  it('compares of the terms of a sentence those that one table has', () => {
    const found = mostSideBySide(['live-migration', 'xen', 'kvm', 'paravirtualization', 'xen'], bundledKnowledge());
    assert.equal(found?.comparison.id, 'platforms');
    assert.deepEqual(found.subjects, ['xen', 'kvm']);
    assert.equal(mostSideBySide(['xen', 'live-migration'], bundledKnowledge()), undefined);
  });
});
