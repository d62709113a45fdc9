/** A note to try things on: terms of several kinds, an acronym to expand, a year that the record contradicts, a block. */
export const sampleNote = `# Hypervisors, a first note

Rest the mouse on any of the terms in this note.

A hypervisor shares one machine among several virtual machines. Popek and Goldberg
said in 1974 which instructions have to trap for that. The first x86 processors did
not trap on all of them, so VMware Workstation used binary translation, and Xen began
with paravirtualization. Intel VT-x and AMD-V made that easier: KVM needs one of them.

- Put the cursor after SLAT and press the keys for _Trigger Suggest_.
- AMD-V was introduced in 2010. The year is wrong, and marked with a hint.
- Open the preview of this note: the block below is drawn as a timeline.

\`\`\`virt-timeline
from: 1998
to: 2008
concepts: vmware, xen, kvm, intel-vt-x
\`\`\`
`;
