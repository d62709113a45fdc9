import assert from 'node:assert/strict';
import { marked, meant, term } from '../../../support/terms';

describe('match rules', () => {
  it('match acronyms in their capitals, other words in any case', () => {
    const entries = [term('vGPU'), term('KubeVirt'), term('VM exit'), term('Hyper-V')];
    assert.deepEqual(marked(entries, 'vGPU VGPU'), ['vGPU']);
    assert.deepEqual(marked(entries, 'a vgpu, a vm exit'), []);
    assert.deepEqual(marked(entries, 'KubeVirt Kubevirt kubevirt KUBEVIRT').length, 4);
    assert.deepEqual(marked(entries, 'VM exit, VM Exit, Vm exit'), ['VM exit', 'VM Exit']);
    assert.deepEqual(marked(entries, 'Hyper-V, hyper-v, HyperV'), ['Hyper-V', 'hyper-v', 'HyperV']);
  });

  // Notes written in a hurry lost `iommu`, `vxlan` and `cpu pinning`.
  it('match acronyms in small letters where the section shows what they are', () => {
    const entries = [
      term('IOMMU'),
      term('CPU pinning'),
      term('NPT'),
      term('EPT'),
      term('PV'),
      term('NEVE', { exactFor: ['NEVE'] }),
      term('hypervisor'),
    ];
    const small = 'iommu, cpu pinning, npt, ept, pv, neve, Iommu';
    assert.deepEqual(marked(entries, small), []);
    assert.deepEqual(marked(entries, `${small} of a hypervisor`), ['iommu', 'cpu pinning', 'npt', 'hypervisor']);
    assert.deepEqual(marked(entries, `# One\n${small}\n# Two\na hypervisor`), ['hypervisor']);
    assert.deepEqual(marked(entries, 'intel_iommu=on, iommu=pt, `iommu` of a hypervisor'), ['hypervisor']);
  });

  it('end before a last word that adds nothing, unless the name has it', () => {
    const entries = [
      term('serverless', { aliases: ['serverless platform', 'serverless computing'] }),
      term('Cloud Platform', { aliases: ['Cloud'] }),
      term('Hyper-Threading', { aliases: ['Hyper-Threading Technology'] }),
    ];
    assert.deepEqual(marked(entries, 'a serverless platform, serverless computing'), [
      'serverless',
      'serverless computing',
    ]);
    assert.deepEqual(marked(entries, 'Cloud Platform, Hyper-Threading Technology'), [
      'Cloud Platform',
      'Hyper-Threading Technology',
    ]);
  });

  it('make the plural of an acronym with a small s', () => {
    assert.deepEqual(marked([term('EPT'), term('guest OS')], 'EPTs EPTS guest OSes guest OSs'), [
      'EPTs',
      'guest OSes',
      'guest OSs',
    ]);
  });

  it('match the capitals of a whole entry exactly if it says so', () => {
    const entries = [term('Nova', { aliases: ['Compute service'], case: 'exact' })];
    assert.deepEqual(marked(entries, 'Nova nova NOVA Compute service compute service'), ['Nova', 'Compute service']);
  });

  it('match acronyms in any case if the entry says so', () => {
    assert.deepEqual(marked([term('KVM', { case: 'any' })], 'KVM kvm Kvm'), ['KVM', 'kvm', 'Kvm']);
  });

  it('let single forms differ in case from the rest', () => {
    const entries = [term('fault tolerance', { aliases: ['FT', 'Shield'], exactFor: ['Shield'], anyCaseFor: ['FT'] })];
    assert.deepEqual(marked(entries, 'Fault Tolerance, ft, shield, Shield'), ['Fault Tolerance', 'ft', 'Shield']);
  });

  it('inflect only where the entry says so', () => {
    assert.deepEqual(marked([term('Windows', { inflect: [] })], 'Windows Window Windowss'), ['Windows']);
    assert.deepEqual(marked([term('trap', { inflect: ['verb'] })], 'trap traps trapped trapping'), [
      'trap',
      'traps',
      'trapped',
      'trapping',
    ]);
    assert.deepEqual(marked([term('trap')], 'trap traps trapped'), ['trap', 'traps']);
  });

  it('match former names and further forms', () => {
    const entries = [
      term('oVirt', { formerNames: ['RHEV'], forms: ['o-Virt engine'], expansion: 'open virtualization' }),
    ];
    assert.deepEqual(marked(entries, 'oVirt, RHEV, o-virt engine, open virtualisation').length, 4);
  });

  it('leave out forms that must never match', () => {
    const entries = [term('VM', { case: 'any', never: ['vms'] }), term('ring', { never: ['rings'] })];
    assert.deepEqual(marked(entries, 'VM VMs vms, ring rings'), ['VM', 'ring']);
  });

  it('keep a form that must never match from one entry only', () => {
    const entries = [term('VM', { case: 'any', never: ['vms'] }), term('VMS')];
    assert.deepEqual(meant(entries, 'VMS'), ['vms']);
  });

  it('prefer the leftmost, then the longest', () => {
    const entries = [term('nested virtualization'), term('virtualization host'), term('host'), term('virtualization')];
    assert.deepEqual(marked(entries, 'nested virtualization host'), ['nested virtualization', 'host']);
    assert.deepEqual(marked(entries, 'a virtualization host'), ['virtualization host']);
  });

  it('take the shorter term where the longer one lacks evidence', () => {
    const entries = [term('guest'), term('guest book', { evidence: { need: 'cue', cues: ['hypervisor'] } })];
    assert.deepEqual(marked(entries, 'A guest book.'), ['guest']);
    assert.deepEqual(marked(entries, 'A guest book of the hypervisor.'), ['guest book']);
  });
});
