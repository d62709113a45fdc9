import { left, right, twoColumns, wide } from './boxes';
import type { Stack } from './types';

/** The layers of the four techniques whose steps can be walked through; pictures and walkthroughs share them. */

export const trapAndEmulateStack: Stack = twoColumns(
  wide(0, 'hardware', 'hardware', 'Processor', 'traps on privileged instructions'),
  wide(1, 'hypervisor', 'vmm', 'Virtual machine monitor', 'supervisor mode'),
  wide(2, 'guest', 'guest', 'Guest kernel', 'user mode, unmodified'),
  wide(3, 'program', 'programs', 'Programs', 'user mode'),
);

export const binaryTranslationStack: Stack = twoColumns(
  wide(0, 'hardware', 'hardware', 'Processor'),
  wide(1, 'hypervisor', 'vmm', 'Monitor with translator', 'ring 0'),
  left(2, 'guest', 'guest', 'Guest kernel', 'as written, never run'),
  right(2, 'hypervisor', 'cache', 'Translated code', 'ring 1'),
  wide(3, 'program', 'programs', 'Programs', 'ring 3, run directly'),
);

export const paravirtualStack: Stack = twoColumns(
  wide(0, 'hardware', 'hardware', 'Hardware'),
  wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'ring 0'),
  wide(2, 'guest', 'guest', 'Guest kernel, changed', 'ring 1 on 32-bit x86'),
  wide(3, 'program', 'programs', 'Programs, unchanged', 'ring 3'),
);

export const hardwareAssistedStack: Stack = twoColumns(
  left(0, 'hardware', 'hardware', 'Processor', 'VT-x or AMD-V'),
  right(0, 'hardware', 'control', 'VMCS or VMCB', 'control structure'),
  wide(1, 'hypervisor', 'hypervisor', 'Hypervisor', 'root mode, ring 0'),
  wide(2, 'guest', 'guest', 'Guest kernel', 'guest mode, ring 0'),
  wide(3, 'program', 'programs', 'Programs', 'guest mode, ring 3'),
);
