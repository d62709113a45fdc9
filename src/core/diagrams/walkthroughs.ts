import { arrow } from './boxes';
import { binaryTranslationStack, hardwareAssistedStack, paravirtualStack, trapAndEmulateStack } from './stacks';
import type { Walkthrough } from './types';
import { works } from './works';

/** What happens on a privileged instruction of a guest, under four techniques. */
export const walkthroughs: readonly Walkthrough[] = [
  {
    id: 'trap-and-emulate',
    title: 'Trap-and-emulate',
    ...trapAndEmulateStack,
    steps: [
      {
        title: 'The guest kernel wants to change the machine',
        says: 'It issues a privileged instruction, such as loading the base register of the page tables. It believes that it runs in supervisor mode; in truth the monitor has put it in user mode.',
        active: ['guest'],
      },
      {
        title: 'The processor traps',
        says: 'In user mode the instruction is not allowed. The processor saves where it was and enters the monitor in supervisor mode.',
        active: ['hardware', 'vmm'],
        arrow: arrow('guest', 'vmm', 'left'),
      },
      {
        title: 'The monitor finds out what was meant',
        says: 'It reads the instruction and checks the mode of the virtual machine. Was it a program of the guest that tried? Then the guest kernel gets the trap, as on a real machine.',
        active: ['vmm'],
      },
      {
        title: 'The monitor imitates the effect',
        says: 'It changes the virtual register, and the real state that stands for it, so that the guest stays inside its own memory.',
        active: ['vmm', 'hardware'],
        arrow: arrow('vmm', 'hardware', 'left'),
      },
      {
        title: 'The guest goes on',
        says: 'The monitor returns to the next instruction, in user mode. This works only where every sensitive instruction traps; on x86 before 2005, POPF and others did not.',
        active: ['guest'],
        arrow: arrow('vmm', 'guest', 'right'),
      },
    ],
    sources: [works.popek1974, works.robin2000],
  },
  {
    id: 'binary-translation',
    title: 'Binary translation',
    ...binaryTranslationStack,
    steps: [
      {
        title: 'Kernel code comes up that has not run before',
        says: 'Programs of the guest run directly. When control reaches a piece of the guest kernel that has no translation yet, the monitor takes over.',
        active: ['guest', 'vmm'],
        arrow: arrow('guest', 'vmm', 'left'),
      },
      {
        title: 'The translator rewrites the piece',
        says: 'Harmless instructions are copied as they are. A privileged or sensitive one is replaced by a short safe sequence, or by a call to the monitor.',
        active: ['vmm'],
      },
      {
        title: 'The translation is kept',
        says: 'It is put into a cache, so that the work is done once for code that runs often.',
        active: ['cache'],
        arrow: arrow('vmm', 'cache', 'right'),
      },
      {
        title: 'The translated code runs',
        says: 'Where the privileged instruction stood, the new code changes the virtual processor in memory. Often no trap is needed at all, which can be faster than trapping.',
        active: ['cache', 'hardware'],
        arrow: arrow('cache', 'hardware', 'right'),
      },
      {
        title: 'One piece leads to the next',
        says: 'Pieces are linked to each other, and the monitor comes back only for new code, for interrupts and for what is too hard to do in place.',
        active: ['cache'],
      },
    ],
    sources: [works.adams2006, works.bugnion2012],
  },
  {
    id: 'paravirtualization',
    title: 'Paravirtualization',
    ...paravirtualStack,
    steps: [
      {
        title: 'The guest kernel knows where it is',
        says: 'Its source has been changed. Where it had a privileged instruction, such as one that changes page tables, it now prepares a request.',
        active: ['guest'],
      },
      {
        title: 'It makes a hypercall',
        says: 'As a program makes a system call to a kernel, the guest kernel makes a hypercall to the hypervisor. Several requests can go in one call.',
        active: ['guest', 'hypervisor'],
        arrow: arrow('guest', 'hypervisor', 'left'),
      },
      {
        title: 'The hypervisor checks the request',
        says: 'A page table may only map memory that the guest owns, and never make a page table writable for it.',
        active: ['hypervisor'],
      },
      {
        title: 'The hypervisor carries it out',
        says: 'It changes the real page table or register. There is no second, shadow copy to keep in step.',
        active: ['hypervisor', 'hardware'],
        arrow: arrow('hypervisor', 'hardware', 'left'),
      },
      {
        title: 'The guest goes on',
        says: 'The call returns with a result. The price is a changed kernel: a closed system cannot be changed by others.',
        active: ['guest'],
        arrow: arrow('hypervisor', 'guest', 'right'),
      },
    ],
    sources: [works.barham2003],
  },
  {
    id: 'hardware-assisted-virtualization',
    title: 'Hardware assistance',
    ...hardwareAssistedStack,
    steps: [
      {
        title: 'The guest kernel runs in ring 0',
        says: 'Not in the ring 0 of the machine, but in that of guest mode. Most of its instructions, privileged ones too, run directly and touch only the state of the guest.',
        active: ['guest'],
      },
      {
        title: 'An intercepted instruction comes up',
        says: 'The hypervisor has said beforehand, in the control structure, which instructions and events it wants to see.',
        active: ['guest', 'control'],
      },
      {
        title: 'VM exit',
        says: 'The processor stores the state of the guest and the reason in the control structure, loads the state of the hypervisor, and goes on there in root mode.',
        active: ['control', 'hypervisor'],
        arrow: arrow('guest', 'hypervisor', 'left'),
      },
      {
        title: 'The hypervisor handles it',
        says: 'It reads the reason, imitates the instruction on the state of the guest, and moves the instruction pointer past it.',
        active: ['hypervisor'],
      },
      {
        title: 'VM entry',
        says: 'One instruction (VMRESUME on Intel, VMRUN on AMD) loads the state of the guest again. Each such round trip has a cost, so later processors save many of them, for example with nested page tables.',
        active: ['guest'],
        arrow: arrow('hypervisor', 'guest', 'right'),
      },
    ],
    sources: [works.uhlig2005, works.adams2006],
  },
];
