import { leg, left, right, twoColumns, wide } from './boxes';
import type { Diagram } from './types';
import { binaryTranslationStack, hardwareAssistedStack, paravirtualStack, trapAndEmulateStack } from './stacks';
import { works } from './works';

/** The pictures of the techniques. */
export const techniqueDiagrams: readonly Diagram[] = [
  {
    id: 'full-virtualization',
    title: 'Full virtualization: the guest is unmodified',
    summary: 'The guest runs as it would on a machine of its own and need not know of the hypervisor.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'in control of the machine'),
      wide(2, 'guest', 'guest', 'Guest kernel', 'unmodified'),
      wide(3, 'program', 'programs', 'Programs', 'unmodified'),
    ),
    legs: [
      leg(
        'guest',
        'hypervisor',
        'left',
        'A privileged instruction reaches the hypervisor without the help of the guest: by a trap, by translated code, or by a VM exit.',
      ),
      leg(
        'hypervisor',
        'guest',
        'right',
        'The guest goes on and sees what the instruction would have done on a real machine.',
      ),
    ],
    sources: [works.adams2006, works.bugnion2012],
  },
  {
    id: 'trap-and-emulate',
    title: 'Trap-and-emulate: the processor calls for help',
    summary: 'The guest kernel runs without privilege, so that each privileged instruction traps.',
    ...trapAndEmulateStack,
    legs: [
      leg('guest', 'vmm', 'left', 'A privileged instruction in user mode traps to the virtual machine monitor.'),
      leg('vmm', 'guest', 'right', 'The monitor imitates its effect on the virtual machine and lets the guest go on.'),
    ],
    sources: [works.popek1974],
  },
  {
    id: 'binary-translation',
    title: 'Binary translation: the code is rewritten',
    summary: 'Code of the guest kernel is translated before it runs; programs run as they are.',
    ...binaryTranslationStack,
    legs: [
      leg(
        'guest',
        'vmm',
        'left',
        'Before a piece of kernel code runs, the translator replaces its privileged instructions.',
      ),
      leg('vmm', 'cache', 'right', 'The translation is kept and run; at most places it needs no trap.'),
    ],
    sources: [works.adams2006, works.bugnion2012],
  },
  {
    id: 'paravirtualization',
    title: 'Paravirtualization: the guest asks',
    summary: 'The guest kernel is changed to call the hypervisor in place of privileged instructions.',
    ...paravirtualStack,
    legs: [
      leg('guest', 'hypervisor', 'left', 'The guest kernel asks by a hypercall.'),
      leg('hypervisor', 'hardware', 'left', 'The hypervisor checks the request and carries it out.'),
    ],
    sources: [works.barham2003],
  },
  {
    id: 'hardware-assisted-virtualization',
    title: 'Hardware assistance: the processor has a guest mode',
    summary: 'The guest kernel keeps ring 0, in a mode of its own; most instructions run directly.',
    ...hardwareAssistedStack,
    legs: [
      leg('guest', 'hypervisor', 'left', 'An instruction that the hypervisor intercepts causes a VM exit.'),
      leg('hypervisor', 'guest', 'right', 'The hypervisor handles it and returns by a VM entry.'),
    ],
    sources: [works.uhlig2005, works.adams2006],
  },
  {
    id: 'emulation',
    title: 'Emulation: the processor is imitated too',
    summary: 'No guest instruction runs on the real processor as it is, so it may be of another architecture.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware', 'host architecture'),
      wide(1, 'host', 'host', 'Host system'),
      left(2, 'hypervisor', 'emulator', 'Emulator', 'imitated processor'),
      right(2, 'program', 'other', 'Other programs', 'of the host'),
      left(3, 'guest', 'guest', 'Guest kernel', 'guest architecture'),
      left(4, 'program', 'programs', 'Programs', 'guest architecture'),
    ),
    legs: [
      leg(
        'guest',
        'emulator',
        'left',
        'Every instruction, privileged or not, is interpreted or translated by the emulator.',
      ),
      leg('emulator', 'host', 'left', 'For real input and output the emulator calls the host system.'),
    ],
    sources: [works.bellard2005],
  },
  {
    id: 'os-level-virtualization',
    title: 'OS-level virtualization: one kernel for all',
    summary: 'Containers have files and programs of their own, but no kernel.',
    ...twoColumns(
      wide(0, 'hardware', 'hardware', 'Hardware'),
      wide(1, 'host', 'kernel', 'One shared kernel', 'keeps containers apart'),
      left(2, 'program', 'container', 'Container', 'own file system'),
      right(2, 'program', 'container-2', 'Container', 'own file system'),
    ),
    legs: [
      leg(
        'container',
        'kernel',
        'left',
        'Programs make system calls to the shared kernel; there is no guest kernel that could issue a privileged instruction.',
      ),
      leg('kernel', 'hardware', 'left', 'That kernel alone uses the hardware.'),
    ],
    sources: [works.soltesz2007, works.kamp2000],
  },
];
