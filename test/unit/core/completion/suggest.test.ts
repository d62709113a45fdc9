import assert from 'node:assert/strict';
import { suggestTerms, surfacesOf } from '../../../../src/core/completion';
import { isAcronymOf } from '../../../../src/core/completion/surfaces';
import { concept } from '../../../support/sampleKnowledge';

const entries = [
  concept('slat', { name: 'second-level address translation', aliases: ['SLAT', 'HAP', 'hardware-assisted paging'] }),
  concept('ept', { name: 'EPT', expansion: 'Extended Page Tables' }),
  concept('live-migration', { name: 'live migration', aliases: ['vMotion'] }),
  concept('migration', { name: 'migration' }),
  concept('vmm', {
    name: 'hypervisor',
    aliases: ['VMM', 'virtual machine monitor'],
  }),
  concept('hypercall', { name: 'hypercall' }),
  concept('old', { name: 'hyperold', status: { is: 'historical' } }),
];
const surfaces = surfacesOf(entries, () => 0);

function labels(line: string): readonly string[] {
  return suggestTerms(surfaces, line).map(({ label }) => label);
}

describe('completion of terms', () => {
  it('begins with the second letter', () => {
    assert.deepEqual(labels('An h'), []);
    assert.deepEqual(labels('An '), []);
    assert.deepEqual(labels('An hy'), ['hypercall', 'hypervisor', 'hyperold']);
  });

  it('puts the exact term first, then names, then aliases, then words inside, then outdated terms', () => {
    assert.deepEqual(labels('migration'), ['migration', 'live migration']);
    assert.deepEqual(labels('the hyper'), ['hypercall', 'hypervisor', 'hyperold']);
  });

  it('puts first what much of the field leads to', () => {
    const weighted = surfacesOf(entries, ({ id }) => (id === 'vmm' ? 30 : 1));
    assert.deepEqual(
      suggestTerms(weighted, 'hyp').map(({ label }) => label),
      ['hypervisor', 'hypercall', 'hyperold'],
    );
  });

  it('puts what is written as it was typed first', () => {
    const named = surfacesOf([concept('hyper-v', { name: 'Hyper-V' }), ...entries], () => 0);
    assert.equal(
      suggestTerms(named, 'hyper').findIndex(({ label }) => label === 'Hyper-V'),
      2,
    );
    assert.equal(suggestTerms(named, 'Hyper')[0]?.label, 'Hyper-V');
  });

  it('takes several words together, and replaces them all', () => {
    const [first] = suggestTerms(surfaces, 'With live mi');
    assert.equal(first?.insert, 'live migration');
    assert.equal(first?.from, 5);
    assert.deepEqual(labels('live-mig'), ['live migration']);
  });

  it('finds a term by a word inside it', () =>
    assert.deepEqual(labels('a trans'), ['second-level address translation']));

  it('offers what an acronym stands for, with the acronym behind it', () => {
    assert.deepEqual(labels('SLAT'), ['SLAT', 'SLAT → second-level address translation (SLAT)']);
    const expansion = suggestTerms(surfaces, 'on SLA').find(({ isExpansion }) => isExpansion);
    assert.equal(expansion?.insert, 'second-level address translation (SLAT)');
    assert.equal(expansion?.from, 3);
    assert.ok(labels('EP').includes('EPT → Extended Page Tables (EPT)'));
    assert.ok(labels('HAP').includes('HAP → hardware-assisted paging (HAP)'));
    assert.ok(labels('VMM').includes('VMM → virtual machine monitor (VMM)'));
    assert.ok(!labels('ep').some((label) => label.includes('→')));
  });

  it('keeps the capital with which a sentence begins', () => {
    assert.equal(labels('Hypervi')[0], 'Hypervisor');
    assert.equal(labels('Live mi')[0], 'Live migration');
    assert.equal(labels('HYPERV')[0], 'hypervisor');
  });

  it('lets VS Code compare with what is typed', () => {
    const [first] = suggestTerms(surfaces, 'live-mig');
    assert.ok(first?.filter.startsWith('live-mig'));
  });
});

describe('an acronym', () => {
  for (const [acronym, phrase, expected] of [
    ['SLAT', 'second-level address translation', true],
    ['KVM', 'Kernel-based Virtual Machine', true],
    ['IaaS', 'infrastructure as a service', true],
    ['EPT', 'nested page tables', false],
    ['VM', 'virtual', false],
    ['VMM', 'virtual machine', false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} ${acronym} of ${phrase}`, () =>
      assert.equal(isAcronymOf(acronym, phrase), expected));
  }
});
