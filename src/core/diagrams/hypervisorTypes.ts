import { leg, left, right, twoColumns, twoGuests, wide } from './boxes';
import type { Diagram } from './types';
import { works } from './works';

/** The pictures of the types of hypervisor. */
export const hypervisorTypeDiagrams: readonly Diagram[] = [
  {
    id: 'type-1-hypervisor',
    title: 'Type 1: on the hardware',
    summary: 'Nothing lies between the hypervisor and the machine.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'in control of the machine'),
      ...twoGuests(2, 'less privileged', 'least privileged'),
    ),
    legs: [
      leg('guest', 'hypervisor', 'left', 'A privileged instruction of the guest ends up in the hypervisor.'),
      leg(
        'hypervisor',
        'hardware',
        'left',
        'The hypervisor changes the state of the virtual machine, and uses the hardware itself where it must.',
      ),
    ],
    sources: [works.goldberg1973],
  },
  {
    id: 'type-2-hypervisor',
    title: 'Type 2: hosted',
    summary: 'The hypervisor is a program of a host operating system, and uses the machine through it.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'host', 'host', 'Host system', 'in control of the machine'),
      left(2, 'hypervisor', 'hypervisor', 'Hypervisor', 'program with driver'),
      right(2, 'program', 'other', 'Other programs', 'of the host'),
      left(3, 'guest', 'guest', 'Guest kernel', 'less privileged'),
      left(4, 'program', 'programs', 'Programs', 'least privileged'),
    ),
    legs: [
      leg('guest', 'hypervisor', 'left', 'A privileged instruction of the guest ends up in the hypervisor.'),
      leg('hypervisor', 'host', 'left', 'For memory, time and devices the hypervisor asks the host system.'),
      leg('host', 'hardware', 'left', 'Drivers of the host system use the hardware.'),
    ],
    sources: [works.goldberg1973, works.sugerman2001],
  },
  {
    id: 'monolithic-hypervisor',
    title: 'Monolithic: drivers inside',
    summary: 'The hypervisor has device drivers of its own.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'with device drivers'),
      ...twoGuests(2, 'less privileged', 'least privileged'),
    ),
    legs: [
      leg(
        'guest',
        'hypervisor',
        'left',
        'Privileged instructions and device requests of the guest end up in the hypervisor.',
      ),
      leg('hypervisor', 'hardware', 'left', 'A driver inside the hypervisor uses the device.'),
    ],
    sources: [works.savill2008],
  },
  {
    id: 'microkernelized-hypervisor',
    title: 'Microkernelized: drivers in a guest',
    summary: 'The hypervisor stays small; a privileged virtual machine has the device drivers.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'processor and memory only'),
      left(2, 'guest', 'guest', 'Guest kernel', 'less privileged'),
      right(2, 'host', 'parent', 'Privileged VM', 'with device drivers'),
      left(3, 'program', 'programs', 'Programs', 'least privileged'),
      right(3, 'program', 'management', 'Management', 'of the machine'),
    ),
    legs: [
      leg(
        'guest',
        'hypervisor',
        'left',
        'A privileged instruction of the guest ends up in the hypervisor, which handles processor and memory.',
      ),
      leg('hypervisor', 'parent', 'right', 'A device request is passed on to the privileged virtual machine.'),
      leg('parent', 'hardware', 'right', 'Its driver uses the device.'),
    ],
    sources: [works.savill2008, works.fraser2004],
  },
];

const kernelBased: Omit<Diagram, 'id' | 'title'> = {
  summary: 'An operating system kernel is the hypervisor; each virtual machine belongs to one of its processes.',
  ...twoColumns(
    wide(0, 'hardware', 'hardware', 'Hardware with VT-x or AMD-V'),
    wide(1, 'hypervisor', 'kernel', 'Linux kernel with KVM', 'root mode, ring 0'),
    left(2, 'guest', 'guest', 'Guest kernel', 'guest mode, ring 0'),
    right(2, 'host', 'vmm', 'QEMU process', 'root mode, ring 3'),
    left(3, 'program', 'programs', 'Programs', 'guest mode, ring 3'),
    right(3, 'program', 'other', 'Other processes', 'root mode, ring 3'),
  ),
  legs: [
    leg('guest', 'kernel', 'left', 'An intercepted instruction of the guest causes a VM exit to KVM in the kernel.'),
    leg(
      'kernel',
      'vmm',
      'right',
      'What the kernel does not handle, such as an imitated device, goes on to the process.',
    ),
  ],
  sources: [works.kivity2007],
};

/** Systems that fit neither type: the kernel of a host is itself the hypervisor. */
export const hybridDiagrams: readonly Diagram[] = [
  { id: 'hybrid-hypervisor', title: 'Between the types: KVM as an example', ...kernelBased },
  { id: 'kernel-based-virtualization', title: 'Kernel-based: the kernel is the hypervisor', ...kernelBased },
];
