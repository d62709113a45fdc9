import assert from 'node:assert/strict';
import { bundledMatcher } from '../support/bundled';

/** Sentences of notes in other languages, and the English terms that are to be marked in them. */
const SENTENCES: readonly (readonly [sentence: string, marked: readonly string[]])[] = [
  ['虚拟机（VM）由 Hypervisor（虚拟机监控器）管理。', ['VM', 'Hypervisor']],
  ['使用KVM的VM，EPT（Extended Page Table）减少VM-Exit次数。', ['KVM', 'VM', 'EPT', 'Extended Page Table', 'VM-Exit']],
  ['虚拟机 (VM) 的热迁移(live migration)。', ['VM', 'live migration']],
  ['ハイパーバイザー(hypervisor)は仮想マシン(VM)を動かす。', ['hypervisor', 'VM']],
  ['KVMのvCPUはQEMUのスレッド。「VM exit」が起きる。', ['KVM', 'vCPU', 'QEMU', 'VM exit']],
  ['仮想マシンの snapshot と host の設定', ['snapshot', 'host']],
  ['하이퍼바이저(hypervisor)는 가상 머신(VM)을 실행한다.', ['hypervisor', 'VM']],
  ['가상 머신에서 VM들의 live migration이 가능하다.', ['VM', 'live migration']],
  ["L'hypervisor KVM et l'host ESXi.", ['hypervisor', 'KVM', 'host', 'ESXi']],
  ["L'hyperviseur crée un snapshot de la machine virtuelle.", ['snapshot']],
  ["Dell'hypervisor, nell'host: un'istanza VM.", ['hypervisor', 'host', 'VM']],
  ["KVM'de çalışan VM'nin hypervisor'ı.", ['KVM', 'VM', 'hypervisor']],
  [
    'Der Xen-Hypervisor hat VM-Snapshots, ESXi-Hosts und Live-Migration.',
    ['Xen', 'Hypervisor', 'VM-Snapshots', 'ESXi', 'Hosts', 'Live-Migration'],
  ],
  ['Eine virtuelle Maschine auf dem Host hat einen Snapshot.', ['Host', 'Snapshot']],
  ['Un snapshot guarda el estado de una máquina virtual.', ['snapshot']],
  ['O host do hipervisor e o snapshot.', ['host', 'snapshot']],
  ['Виртуальная машина и её snapshot на host.', ['snapshot', 'host']],
  ['Der Host begrüßt seine Gäste. Ein Container steht im Hof.', []],
  ['El host de la fiesta tiene un container.', []],
];

describe('English terms in notes in other languages', () => {
  const matcher = bundledMatcher();
  for (const [sentence, expected] of SENTENCES) {
    it(`are found: ${sentence}`, () => {
      const marked = matcher.findMentions(sentence, 'markdown').map(({ start, end }) => sentence.slice(start, end));
      assert.deepEqual(marked, expected);
    });
  }
});

/** What a note says once, and where it then means the same; short forms of notes. */
const SHORT_FORMS: readonly (readonly [text: string, marked: readonly string[]])[] = [
  [
    'The hypervisor handles a VM exit; a vCPU. MMIO exits cost most. Exits again.',
    ['hypervisor', 'VM exit', 'vCPU', 'MMIO exits', 'Exits'],
  ],
  ['A VM exit of the hypervisor on a vCPU. The process exits with code 1.', ['VM exit', 'hypervisor', 'vCPU']],
  ['Shadow PTs and nested PTs of the hypervisor.', ['Shadow PTs', 'nested PTs', 'hypervisor']],
  ['The esxi host runs VMs.', ['esxi', 'host', 'VMs']],
  ['Xen has a dom 0.', ['Xen', 'dom 0']],
  ['The IOMMU needs ACS on each PCIe port.', ['IOMMU', 'ACS']],
  ['The ACS gave a lecture.', []],
  ['EC2 on Nitro has a thin hypervisor.', ['EC2', 'Nitro', 'thin hypervisor']],
  ['The VM guest OS.', ['VM guest OS']],
  ['The msr instruction of Arm; a hypervisor.', ['hypervisor']],
  ['A VM disk with COW.', ['COW']],
];

describe('short forms in notes', () => {
  const matcher = bundledMatcher();
  for (const [text, expected] of SHORT_FORMS) {
    it(`are found where they are meant: ${text}`, () => {
      const marked = matcher.findMentions(text, 'markdown').map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(expected.length === 1 ? marked.slice(-1) : marked, expected);
    });
  }
});
