/**
 * What people type when they look for something, in their own words, with the id that has to come first; several where
 * either is a right answer. Drawn up before the search was written: a query that fails is a fault of the search.
 */
export const naturalQueries: Readonly<
  Record<string, readonly (readonly [query: string, ...ids: readonly string[]])[]>
> = {
  'folded as the matcher folds': [
    ['sriov', 'sr-iov'],
    ['type1', 'type-1-hypervisor'],
    ['hyperv', 'hyper-v'],
    ['vtx', 'intel-vt-x'],
    ['VM exits', 'vm-exit'],
    ['para virtualisation', 'paravirtualization'],
  ],
  'words in any order': [
    ['migration live', 'live-migration'],
    ['tables page shadow', 'shadow-page-tables'],
    ['hypervisor type 2', 'type-2-hypervisor'],
    ['goldberg popek', 'popek-goldberg-requirements'],
  ],
  'filler words': [
    ['what is dom0', 'dom0'],
    ['What is a hypervisor?', 'hypervisor'],
    ['what are containers', 'container'],
    ['what does EPT mean', 'extended-page-tables'],
    ['what does SLAT stand for', 'second-level-address-translation'],
    ['define paravirtualization', 'paravirtualization'],
    ['meaning of ballooning', 'memory-ballooning'],
    ['explain nested virtualization to me', 'nested-virtualization'],
    ['how does live migration work', 'live-migration'],
    ['tell me about firecracker', 'firecracker'],
    ['the term unikernel', 'unikernel'],
    ['definition of microVM', 'microvm'],
    ["what's a VM exit", 'vm-exit'],
  ],
  'when something happened': [
    ['when did xen come out', 'xen-first-release-2003', 'xen'],
    ['when was docker released', 'docker-first-release-2013', 'docker'],
    ['when was VM/370 announced', 'vm370-announced-1972', 'vm-370'],
    ['first release of qemu', 'qemu-first-release-2003', 'qemu'],
    ['when did VT-x ship', 'intel-vt-x-first-processors-2005', 'intel-vt-x'],
    ['history of libvirt', 'libvirt-first-release-2005', 'libvirt'],
    ['timeline of gvisor', 'gvisor-2018', 'gvisor'],
    ['meltdown disclosure', 'meltdown-spectre-2018', 'meltdown'],
  ],
  comparing: [
    ['xen vs kvm', 'compare:platforms'],
    ['kvm versus hyper-v', 'compare:platforms'],
    ['compare kvm and xen', 'compare:platforms'],
    ['kvm, xen and esxi', 'compare:platforms'],
    ['difference between type 1 and type 2 hypervisors', 'compare:hypervisor-types'],
    ['type 1 vs type 2', 'compare:hypervisor-types'],
    ['containers vs vms', 'compare:isolation-boundaries'],
    ['ept vs npt', 'compare:memory-virtualization-methods'],
    ['vt-x or amd-v', 'compare:cpu-extensions'],
    ['sr-iov vs virtio', 'compare:io-virtualization-methods'],
    ['paravirtualization vs full virtualization', 'compare:techniques'],
  ],
  'wrong letters': [
    ['live migraton', 'live-migration'],
    ['passthru', 'device-passthrough'],
    ['hypervizor', 'hypervisor'],
    ['virtulization', 'virtualization'],
    ['kubernets', 'kubernetes'],
    ['firecraker', 'firecracker'],
    ['paravirtualzation', 'paravirtualization'],
    ['what is a contianer', 'container'],
    ['nested virtualisaton', 'nested-virtualization'],
  ],
  'where sources disagree': [
    ['is kvm type 1 or type 2', 'kvm-type'],
    ['who coined hypervisor', 'hypervisor-term-origin'],
    ['ESX or ESXi?', 'esx-or-esxi-name', 'compare:platforms'],
    ['are containers virtualization', 'containers-as-virtualization'],
    ['was x86 virtualized before vmware', 'x86-virtualization-before-vmware'],
  ],
  'in fewer letters': [
    ['paravirt', 'paravirtualization'],
    ['k8s', 'kubernetes'],
    ['ballooning', 'memory-ballooning'],
    ['nested', 'nested-virtualization'],
  ],
};

/** Queries for a time, and the years between which all events that are found must lie. */
export const timeQueries: readonly (readonly [query: string, from: number, to: number, among: string])[] = [
  ['70s', 1970, 1979, 'vm370-announced-1972'],
  ['1990s', 1990, 1999, 'vmware-workstation-1999'],
  ['the sixties', 1960, 1969, 'cp40-project-1964'],
  ['vmware in the 1990s', 1990, 1999, 'vmware-founded-1998'],
  ['what happened in 2003', 2003, 2003, 'xen-first-release-2003'],
  ['kvm 2005', 2004, 2007, 'kvm-announced-2006'],
];

/** Queries for which there is nothing: what must be said, and never an empty list without a word. */
export const hopelessQueries: readonly string[] = ['xyzzyplugh', 'recipe for pancakes', '¯\\_(ツ)_/¯'];
