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
  });

  // `LIVE MIG` became `live migration`, and `HYPERV` `hypervisor`.
  for (const [typed, label] of [
    ['HYPERV', 'HYPERVISOR'],
    ['LIVE MIG', 'LIVE MIGRATION'],
    ['LIVE M', 'LIVE MIGRATION'],
    ['Live Mig', 'Live Migration'],
    ['Second-Level Addr', 'Second-Level Address Translation'],
    ['Second-level addr', 'Second-level address translation'],
    ['live Mig', 'live Migration'],
    ['slat', 'SLAT'],
    ['VMOT', 'VMOTION'],
    ['extended PAGE T', 'Extended PAGE TABLES'],
  ] as const) {
    it(`makes “${label}” of “${typed}”`, () => assert.equal(labels(typed)[0], label));
  }

  it('keeps British spelling', () => {
    const british = surfacesOf([concept('v', { name: 'virtualization' })], () => 0);
    const first = (line: string): string | undefined => suggestTerms(british, line)[0]?.insert;
    assert.equal(first('virtualisa'), 'virtualisation');
    assert.equal(first('virtualiza'), 'virtualization');
    assert.equal(first('VIRTUALISA'), 'VIRTUALISATION');
    assert.equal(first('virt'), 'virtualization');
  });

  // Each was offered only as the term is written.
  const written = surfacesOf(
    [
      concept('hyper-v', { name: 'Hyper-V' }),
      concept('sr-iov', { name: 'SR-IOV' }),
      concept('post-copy', { name: 'post-copy migration' }),
      concept('vm370', { name: 'VM/370' }),
      concept('isa', { name: 'ISA' }),
      concept('inc', { name: 'Red Hat, Inc.' }),
      concept('own', { name: '仮想マシン' }),
      ...entries,
    ],
    () => 0,
  );
  const first = (line: string): string | undefined => suggestTerms(written, line)[0]?.insert;
  for (const [line, insert] of [
    ['hyperv', 'Hyper-V'],
    ['hyper v', 'Hyper-V'],
    ['hyper‑v', 'Hyper-V'],
    ['sriov', 'SR-IOV'],
    ['sr iov', 'SR-IOV'],
    ['postcopy', 'post-copy migration'],
    ['post copy mi', 'post-copy migration'],
    ['hyper-visor', 'hypervisor'],
    ['vm370', 'VM/370'],
    ['Red Hat, I', 'Red Hat, Inc.'],
    ['使用hypervi', 'hypervisor'],
    ['ゲストOSとhypervi', 'hypervisor'],
    ['하이퍼바이저hypervi', 'hypervisor'],
    ['host/hypervi', 'hypervisor'],
    ['Xen-hypervi', 'hypervisor'],
    ['使う仮想マ', '仮想マシン'],
  ] as const) {
    it(`offers ${insert} behind “${line}”`, () => assert.equal(first(line), insert));
  }

  it('does not take two words for one term', () => {
    assert.ok(!suggestTerms(written, 'this is a').some(({ insert }) => insert === 'ISA'));
    assert.ok(!suggestTerms(written, 'Red Hat, hypervi').some(({ insert }) => insert.startsWith('Red Hat')));
  });

  it('replaces just the term, behind letters of another script and a slash', () => {
    assert.equal(suggestTerms(written, '使用hypervi')[0]?.from, 2);
    assert.equal(suggestTerms(written, 'host/hypervi')[0]?.from, 5);
  });

  it('lets VS Code compare with what is typed', () => {
    const [first] = suggestTerms(surfaces, 'live-mig');
    assert.ok(first?.filter.startsWith('live-mig'));
    const inside = suggestTerms(surfaces, 'a Migrat').find(({ insert }) => insert === 'live migration');
    assert.equal(inside?.filter, 'Migration live migration');
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
