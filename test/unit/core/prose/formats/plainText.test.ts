import { itMarks } from '../../../../support/markedText';

const SCISSORS = '------------------------ >8 ------------------------';

describe('prose in plain text, construct by construct:', () => {
  itMarks('plaintext', [
    ['prompts of shells', '$ kvm --xen\nroot@kvm:~# xen\n[user@xen ~]$ kvm -x\n> «VM»\n'],
    ['prompts of Windows', 'C:\\> xen\nPS C:\\Users> kvm\n«VM»\n'],
    ['prompts of programs', 'virsh # start kvm\n(qemu) info kvm\n>>> kvm\n... xen\n«VM»\n'],
    [
      'indented commands',
      'Start it:\n\n    qemu-system-x86_64 -enable-kvm \\\n      -cpu host \\\n      -m 4G\n\nThe «hypervisor» runs.\n',
    ],
    ['indented commands behind a prompt', 'So:\n\n    $ kvm -x\n    # xen list\n\n«VM»\n'],
    ['indented prose', '    The «hypervisor» runs\n    a «VM».\n'],
    ['lists', '* «KVM»\n  - «Xen»\n1) «VM»\n'],
    ['addresses and paths', 'See https://kvm.org/xen, /usr/lib/xen/boot and kvm@xen.org: «VM»\n'],
    ['files with names', 'kvm/xen.c and ./hypervisor.txt «VM»\n'],
    ['quotes of mail', '> The «hypervisor» runs\n>> a «VM»\n'],
    ['a phrase over two quoted lines', '> a «live\n> migration» of «Xen»\n'],
    ['headings', 'NOTES\n\n1. «KVM»\n\n«Xen»\n===\n'],
    ['settings with values', 'kvm=xen,vm=qemu\n-drive file=kvm.img,if=virtio\n«VM»\n'],
    ['options in a sentence', 'Use --fast with «Xen» to start a «VM».\n'],
    ['a table by bars', '| live | migration |\n| «KVM» | «Xen» |\n'],
    ['columns by tabs', '«KVM»\t«Xen»\n'],
    [
      'a page of a manual',
      'NAME\n       xl - «Xen» management tool\n\nSYNOPSIS\n       xl subcommand [args]\n\nDESCRIPTION\n       Runs a «VM».\n',
    ],
    ['a signature of mail', 'The «VM» runs.\n\n-- \nA. Writer\n«Xen»\n'],
  ]);
});

describe('prose in commit messages, construct by construct:', () => {
  itMarks('git-commit', [
    [
      'comments and a diff below scissors',
      `Fix «KVM»\n\nThe «hypervisor» ran.\n\n# Please enter xen\n# ${SCISSORS}\n# kvm\ndiff --git a/kvm b/kvm\n+xen\n`,
    ],
    ['a comment character of the user', `«KVM»\n\n# The «hypervisor»\n; Please enter\n; ${SCISSORS}\n; kvm\nxen\n`],
    ['a comment character of several signs', `«KVM»\n\n#\n// Please enter xen\n// ${SCISSORS}\nkvm\n`],
    [
      'trailers of all kinds',
      '«KVM»: fix\n\nSigned-off-by: Xen <a@b.c>\nCo-authored-by: KVM <a@b.c>\nAcked-by: Xen\nTested-by: KVM <a@b.c>\nCc: stable@kvm.org # xen\nReported-by: VM\nCloses: https://kvm.org\nFixes: abcdef123456 ("kvm: xen")\nBREAKING CHANGE: the «hypervisor»\n',
    ],
    ['prefixes', '«kvm»: «xen»: start a «VM»\n\nfix(«hypervisor»): x\n'],
    ['lists', '«VM»\n\n- «KVM»\n- «Xen»\n  goes on\n'],
    ['quoted output', '«VM»\n\n    kvm: BUG xen\n    hypervisor\n\nand\n\n\tkvm\n\n«Xen»\n'],
    ['code', 'Fix `kvm_xen()` of the «hypervisor»\n'],
    ['hashes and issues', 'Fix #12 of «KVM», see abc1234 and x\n'],
    [
      'a template of a rebase',
      'fixup! «KVM»\n\n# This is a combination of 2 commits.\n# This is the 1st commit message:\n\nThe «hypervisor»\n\n# xen\n',
    ],
  ]);
  itMarks('scminput', [
    ['number signs in the box', '«KVM»\n\n# The «hypervisor»\n#12 «VM»\n'],
    ['trailers in the box', '«KVM»\n\nCo-authored-by: Xen <a@b.c>\n'],
    ['code in the box', '«KVM» `xen`\n\n    kvm\n\n«VM»\n'],
  ]);
});
