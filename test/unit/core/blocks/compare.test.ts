import assert from 'node:assert/strict';
import { renderBlock } from '../../../../src/core/blocks';
import { parseCompareBlock } from '../../../../src/core/blocks/compareBlock';
import { noLinks } from '../../../../src/core/render/links';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const dimensions = [
  { id: 'type', title: 'Type' },
  { id: 'first-release', title: 'First release' },
];
const cell = (value: string) => ({ value, sources: ['paper-1974'] });
const knowledge = sampleKnowledge({
  concepts: ['xen', 'kvm', 'esxi', 'vbox', 'bhyve', 'qemu'].map((id) => concept(id, { name: id.toUpperCase() })),
  comparisons: [
    {
      id: 'types',
      title: 'Types',
      summary: 'Types.',
      subjects: ['xen', 'kvm'],
      dimensions,
      cells: { xen: { type: { ...cell('type 1'), asOf: '2019-03', dispute: 'first-vm', note: '<i>' } } },
    },
    {
      id: 'all',
      title: 'All',
      summary: 'All.',
      subjects: ['xen', 'kvm', 'esxi', 'vbox', 'bhyve', 'qemu'],
      dimensions,
      cells: { vbox: { type: cell('type 2') } },
    },
  ],
});

function read(content: string) {
  const { value, problems } = parseCompareBlock(content, knowledge);
  return {
    comparison: value?.comparison.id,
    subjects: value?.subjects,
    rows: value?.rows.map(({ id }) => id),
    problems: problems.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe('a virt-compare block', () => {
  it('takes subjects and rows in the order given, by id or name', () => {
    assert.deepEqual(read('comparison: all\nsubjects: VBOX, xen\nrows: First release, type'), {
      comparison: 'all',
      subjects: ['vbox', 'xen'],
      rows: ['first-release', 'type'],
      problems: [],
    });
  });

  it('finds the comparison by its subjects', () => {
    assert.equal(read('subjects: xen, kvm').comparison, 'types');
    assert.equal(read('subjects: xen, vbox').comparison, 'all');
  });

  // Lists as YAML has them were one name, and the message was about something else.
  it('reads lists in brackets and by dashes', () => {
    assert.deepEqual(read('subjects: [xen, kvm] # both'), read('subjects: xen, kvm'));
    assert.deepEqual(read('comparison: types\nsubjects:\n  - "xen"\nrows:\n  - type').subjects, ['xen']);
  });

  it('shows nothing else where subjects or rows are not understood', () => {
    assert.equal(read('comparison: types\nsubjects: nothing').comparison, undefined);
    assert.equal(read('comparison: types\nrows: nothing').comparison, undefined);
  });

  it('shows the first subjects and all rows when it names none, and says so', () => {
    const { subjects, rows } = read('comparison: all');
    assert.equal(subjects?.length, 5);
    assert.deepEqual(rows, ['type', 'first-release']);
    const place = { knowledge, links: noLinks, line: 0, attributes: [] };
    assert.match(String(renderBlock('virt-compare', 'comparison: all', place)), /5 of 6 subjects/);
  });

  const mistakes: readonly (readonly [string, string])[] = [
    ['', '0: Say which comparison is meant: types, all.'],
    ['comparison: typs', '0: There is no comparison “typs”. Did you mean “types”?'],
    ['subjects: nothing', '0: No comparison has these subjects. There are: types, all.'],
    ['comparison: types\nsubjects: vbox, xen', '1: There is no subject “vbox” in “types”. It is one of: xen, kvm.'],
    ['comparison: types\nrows: tipe', '1: There is no row “tipe” in “types”. Did you mean “type”?'],
    ['comparison: types\nsubjcts: xen', '1: There is no key “subjcts”. Did you mean “subjects”?'],
  ];
  for (const [content, message] of mistakes) {
    it(`explains what is wrong with ${JSON.stringify(content)}`, () => {
      assert.deepEqual(read(content).problems, [message]);
    });
  }

  it('renders as a table with headers for both ways, unknown shown as unknown', () => {
    const place = { knowledge, links: noLinks, line: 0, attributes: [] };
    const page = String(renderBlock('virt-compare', 'comparison: types', place));
    assert.match(page, /<th scope="col">XEN<\/th><th scope="col">KVM<\/th>/);
    assert.match(page, /<th scope="row">First release<\/th>\s*<td class="virt-unknown">unknown<\/td>/);
    assert.match(page, /type 1<sup class="virt-cite">.*\(March 2019\).*&lt;i&gt;.*Sources disagree/s);
  });
});
