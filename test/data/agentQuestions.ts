import type { AgentToolName } from '../../src/core/agentTools';

/** A question that a model is asked, the one call that should answer it, and what the answer must say. */
export interface AgentQuestion {
  readonly asks: string;
  readonly tool: AgentToolName;
  readonly input: unknown;
  readonly says: readonly RegExp[];
}

const lookup = (asks: string, term: string, ...says: readonly RegExp[]): AgentQuestion => {
  return { asks, tool: 'virtualization_lookup', input: { terms: [term] }, says };
};
const inFull = (asks: string, term: string, ...says: readonly RegExp[]): AgentQuestion => {
  return { asks, tool: 'virtualization_lookup', input: { terms: [term], detail: 'full' }, says };
};
const search = (asks: string, input: object, ...says: readonly RegExp[]): AgentQuestion => {
  return { asks, tool: 'virtualization_search', input, says };
};
const compare = (asks: string, input: object, ...says: readonly RegExp[]): AgentQuestion => {
  return { asks, tool: 'virtualization_compare', input, says };
};
const check = (asks: string, text: string, ...says: readonly RegExp[]): AgentQuestion => {
  return { asks, tool: 'virtualization_check_text', input: { text }, says };
};

/**
 * Drawn up from general knowledge before the tools were written, with the words that a person would send. A question that
 * one call does not answer is a fault of the tools or the data, not of the table.
 */
export const agentQuestions: readonly AgentQuestion[] = [
  inFull('When was VM/370 announced?', 'VM/370', /1972-08-02/),
  inFull('When did the first VMware Workstation ship?', 'VMware Workstation', /1999/),
  lookup('What are the Popek and Goldberg requirements, and from when?', 'Popek and Goldberg', /1974/),
  lookup('Is KVM a type 1 or a type 2 hypervisor?', 'KVM', /"disputes":\[\{/, /[Tt]ype 1/),
  lookup('What does EPT stand for?', 'EPT', /"standsFor":"[Ee]xtended [Pp]age [Tt]ables?"/),
  lookup('When did Intel ship VT-x?', 'VT-x', /first shipped November 2005/),
  lookup('When did AMD ship AMD-V?', 'AMD-V', /2006/),
  lookup('Since when is KVM part of Linux?', 'KVM', /2007/),
  inFull('When was Xen first released?', 'Xen', /2003/),
  search('Who bought VMware in 2023?', { query: 'Broadcom VMware', from: 2023, to: 2023 }, /Broadcom/, /2023-11-22/),
  search('When was Docker first shown in public?', { query: 'Docker', kinds: ['event'] }, /2013-03/),
  inFull('When was Firecracker announced?', 'Firecracker', /2018-11/),
  compare('How do type 1 and type 2 hypervisors differ?', { subjects: ['type 1', 'type 2'] }, /type-1/, /host/),
  compare(
    'Does Firecracker move running guests?',
    { subjects: ['Firecracker'], dimensions: ['live migration'] },
    /"value":"/,
  ),
  compare('Under which licence is QEMU?', { subjects: ['QEMU'], dimensions: ['license'] }, /GPL/),
  compare('Can VirtualBox nest?', { subjects: ['VirtualBox'], dimensions: ['nested virtualization'] }, /"value":"yes/),
  search('What happened in virtualization in 1974?', { from: 1974, to: 1974, kinds: ['event'] }, /Popek/),
  search('What happened to Xen from 2003 to 2005?', { about: ['Xen'], from: 2003, to: 2005 }, /"total":[1-9]/, /2003/),
  lookup('What is dom0?', 'dom0', /domain/),
  lookup('What is ballooning?', 'memory ballooning', /guest/),
  lookup('What does SR-IOV stand for?', 'sriov', /[Ss]ingle [Rr]oot I\/O [Vv]irtualization/),
  inFull('Which paper described live migration of virtual machines?', 'live migration', /2005/),
  search('When did VMotion come out?', { query: 'vMotion', kinds: ['event'] }, /2003/),
  check('Is this right: Xen was first released in 2001?', 'Xen was first released in 2001.', /"check":"dates"/, /2003/),
  check('Is this right: VM/370 from 1975?', 'VM/370 was announced in 1975.', /"check":"dates"/, /1972-08-02/),
  check(
    'Is this spelled right: Hyper V?',
    'We run Hyper V and Virtual Box here.',
    /"name":"Hyper-V","quote":"Hyper V"/,
  ),
  search('When did Amazon open EC2?', { query: 'EC2 beta', kinds: ['event'] }, /2006-08/),
  lookup("What is AMD's name for EPT?", 'nested paging', /RVI|NPT/),
  search(
    'Is it disputed what the first hypervisor was?',
    { query: 'first hypervisor', kinds: ['dispute'] },
    /CP-4|CP\/CMS|record/,
  ),
  search('When were Spectre and Meltdown disclosed?', { query: 'Meltdown', kinds: ['event'] }, /2018-01/),
  lookup('What was VENOM?', 'VENOM', /floppy/),
  inFull('When was Kata Containers announced?', 'Kata Containers', /2017-12/),
  search('When did Google publish gVisor?', { query: 'gVisor' }, /2018-05/),
  compare('What are KVM and Xen, side by side?', { subjects: ['KVM', 'Xen'] }, /"kvm"/, /"xen/),
  inFull('What came after CP-40?', 'CP-40', /CP-67/),
  lookup('What is trap-and-emulate?', 'trap and emulate', /trap/),
  inFull('When was CP-40 in use?', 'CP-40', /1967/),
  search('When did bhyve first come with FreeBSD?', { query: 'bhyve', kinds: ['event'] }, /2014/),
  inFull('Which products used binary translation?', 'binary translation', /VMware/),
  lookup('What is paravirtualisation?', 'paravirtualisation', /guest/),
];
