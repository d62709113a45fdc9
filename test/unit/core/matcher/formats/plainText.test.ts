import { testFormat } from '../../../../support/formatCases';

const SCISSORS = '------------------------ >8 ------------------------';

describe('terms in plain text', () => {
  testFormat('plaintext', [
    [
      'are not found in an indented command',
      'Start it with all of this:\n\n  qemu-system-x86_64 --enable-kvm --cpu host,+vmx -m 4096\n\nThe hypervisor is ready.\n',
      ['hypervisor'],
    ],
    [
      'are not found in a command over several lines',
      'Run this:\n    virt-install --name xen \\\n      --hypervisor kvm \\\n      --import\n    qemu -enable-kvm -m 1\nThe hypervisor starts.\n',
      ['hypervisor'],
    ],
    [
      'are not found behind prompts of all kinds',
      '  $ kvm hypervisor\n(qemu) info kvm\nroot@xen:~# hypervisor\nvirsh # migrate KVM\nPS C:\\xen> KVM\nC:\\> KVM\n$ sudo kvm \\\n  hypervisor\nXen\n',
      ['Xen'],
    ],
    [
      'are found in indented prose, with options too',
      'See below.\n\n  The hypervisor takes -m for memory.\n  A virtual machine -- and Xen -- run.\n\n    use KVM with the -m option.\n',
      ['hypervisor', 'virtual machine', 'Xen', 'KVM'],
    ],
    ['are found in indented lists', 'Steps:\n  - start the hypervisor -v\n  * run KVM -v\n', ['hypervisor', 'KVM']],
    ['are found at prices', '$5 for a hypervisor\n', ['hypervisor']],
  ]);
});

// What changed was read as prose, line by line.
describe('terms in what Git shows', () => {
  const header = 'commit 0123456789abcdef\nAuthor: Xen KVM <kvm@xen.org>\nDate:   Tue Dec 1 2026\n\n';
  const diff =
    'diff --git a/kvm.md b/kvm.md\nindex 1..2 100644\n--- a/kvm.md\n+++ b/kvm.md\n@@ -1,3 +1,3 @@ KVM\n Xen\n\n-QEMU\n+hypervisor\n';
  testFormat('plaintext', [
    [
      'are found in the message alone',
      `${header}    Fix the hypervisor\n\n    KVM waits.\n    Reviewed-by: Xen <a@b.c>\n\n${diff}`,
      ['hypervisor', 'KVM'],
    ],
    ['are found behind a diff', `${diff}\nThe hypervisor\n`, ['hypervisor']],
    [
      'are found in the next commit',
      `${header}    A hypervisor\n\n${diff}\n${header}    On Xen\n`,
      ['hypervisor', 'Xen'],
    ],
    [
      'are found in text that only speaks of it',
      'commit to a hypervisor\ndiff KVM and Xen\n',
      ['hypervisor', 'KVM', 'Xen'],
    ],
  ]);
  testFormat('scminput', [
    ['are found in the box of a commit message, behind # too', 'Fix KVM\n\n# The hypervisor\n', ['KVM', 'hypervisor']],
    ['are not found in its trailers', 'Fix KVM\n\nReviewed-by: Xen <a@b.c>\n', ['KVM']],
  ]);
});

describe('terms in a commit message', () => {
  testFormat('git-commit', [
    [
      'are found above the scissors line alone',
      `KVM: fix it\n\nThe hypervisor runs.\n# ${SCISSORS}\n# Do not modify this line.\ndiff --git a/xen b/xen\n+hypervisor\n\n KVM\n`,
      ['KVM', 'hypervisor'],
    ],
    ['are not found in comments', 'Fix the hypervisor\n\n# KVM\n#\tmodified:   xen.c\n', ['hypervisor']],
    [
      'are found behind # where comments begin with another character',
      `Fix it\n\n# The hypervisor\n\nXen\n; KVM\n; ${SCISSORS}\n; KVM\ndiff KVM\n`,
      ['hypervisor', 'Xen'],
    ],
    [
      'are found behind # where the template begins with another character',
      'Fix it\n\n# The hypervisor\n\n; Please enter KVM\n;\n; On branch kvm\n;\n;\tmodified: kvm\n',
      ['hypervisor'],
    ],
    [
      'are not found behind a marker of several characters',
      `Fix the hypervisor\n\n//! KVM\n//! ${SCISSORS}\nKVM\n`,
      ['hypervisor'],
    ],
    [
      'are not found in trailers',
      'Fix the hypervisor\n\nSigned-off-by: Xen KVM <kvm@xen.org>\nReviewed-by: KVM Team <a@b.c>\nFixes: 0123456789ab ("KVM: x86")\nChange-Id: Ikvm\nLink: https://kvm.org/xen\n',
      ['hypervisor'],
    ],
    [
      'are found in words that look like trailers',
      'Note: the hypervisor runs\nFixes: a hang in Xen\n',
      ['hypervisor', 'Xen'],
    ],
    [
      'are not found in commands and code',
      'Fix it\n\nTo see it:\n\n  $ kvm hypervisor\n\n  virsh migrate --live kvm\n\n    KVM output\n\nThen `KVM` and Xen\n',
      ['Xen'],
    ],
  ]);
});
