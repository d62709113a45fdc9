import { testFormat } from '../../../../support/formatCases';

describe('terms in Org', () => {
  describe('are found in', () => {
    testFormat('org', [
      [
        'emphasis of all kinds, which is no path',
        'The /hypervisor/ runs; /live migration/ moves a *virtual* machine; see /dev/kvm and +Xen+, _KVM_.\n',
        ['hypervisor', 'live migration', 'virtual* machine', 'Xen', 'KVM'],
      ],
      [
        'emphasis around a part of a term',
        'It does /live/ migration, +nested+ virtualization and (live _migration_).\n',
        ['live/ migration', 'nested+ virtualization', 'live _migration'],
      ],
      [
        'emphasis over a line break',
        'With /live\nmigration/ and a /nested/\nvirtualization.\n',
        ['live\nmigration', 'nested/\nvirtualization'],
      ],
      ['headings, without their tags', '* TODO [#A] The hypervisor :kvm:qemu:\n** Xen\n', ['hypervisor', 'Xen']],
      [
        'lists of descriptions',
        '- Hypervisor :: runs a VM\n- KVM :: a hypervisor\n',
        ['Hypervisor', 'VM', 'KVM', 'hypervisor'],
      ],
      ['items with check boxes and counters', '- [X] a hypervisor\n1. [@3] Xen\n', ['hypervisor', 'Xen']],
      [
        "quotes, verses and blocks of one's own",
        '#+begin_quote\nA hypervisor.\n#+end_quote\n#+begin_note\nXen\n#+end_note\n#+begin_verse\n KVM\n#+end_verse\n',
        ['hypervisor', 'Xen', 'KVM'],
      ],
      [
        'descriptions of links',
        'See [[file:kvm.org][the hypervisor]] and [[https://kvm.org][Xen]].\n',
        ['hypervisor', 'Xen'],
      ],
      ['titles and captions', '#+TITLE: The hypervisor\n#+CAPTION[KVM]: Xen\n', ['hypervisor', 'Xen']],
      [
        'footnotes, also within a line',
        'It runs.[fn:1] And so[fn:: on a hypervisor] on[fn:kvm: like Xen].\n\n[fn:1] With KVM.\n',
        ['hypervisor', 'Xen', 'KVM'],
      ],
      ['cells of tables', '| Xen | hypervisor |\n|-----+------------|\n| live | migration |\n', ['Xen', 'hypervisor']],
      ["drawers of one's own", ':NOTES:\nA hypervisor.\n:END:\n', ['hypervisor']],
      ['targets that are shown', '<<<hypervisor>>> of Xen\n', ['hypervisor', 'Xen']],
      ['phrases with entities', 'A VM\\nbsp{}exit of a hyper\\-visor.\n', ['VM\\nbsp{}exit', 'hyper\\-visor']],
      [
        'paths and fractions that look like emphasis',
        'and/or a hypervisor, 1/2 of Xen/KVM\n',
        ['hypervisor', 'Xen', 'KVM'],
      ],
    ]);
  });

  describe('are not found in', () => {
    testFormat('org', [
      [
        'code within a line, even over its end',
        '=hypervisor= ~KVM~ =a KVM\nb= src_sh{kvm} call_kvm(x=1) Xen\n',
        ['Xen'],
      ],
      [
        'source, examples and exports',
        '#+BEGIN_SRC sh :results output\nhypervisor\n\nKVM\n#+END_SRC\n#+begin_example\nKVM\n#+end_example\n#+begin_export html\nKVM\n#+end_export\n#+begin_latex\nKVM\n#+end_latex\nXen\n',
        ['Xen'],
      ],
      [
        'results, as lines, tables and drawers',
        '#+RESULTS:\n: hypervisor\n\n#+RESULTS: kvm\n| KVM | 1 |\n\n#+results[abc]:\n:results:\nKVM\n:end:\n\nXen\n',
        ['Xen'],
      ],
      [
        'properties and log books',
        '* Xen\n:PROPERTIES:\n:CUSTOM_ID: hypervisor\n:END:\n:LOGBOOK:\n- Note on KVM\nCLOCK: [2024-01-01 Mon]\n:END:\nXen\n',
        ['Xen', 'Xen'],
      ],
      [
        'comments and keywords',
        '# hypervisor\n#+FILETAGS: :kvm:\n#+AUTHOR: KVM\n#+begin_comment\nKVM\n#+end_comment\nXen\n',
        ['Xen'],
      ],
      ['tags', '* Xen :hypervisor:\n* Xen   :kvm:vm:\n', ['Xen', 'Xen']],
      ['targets of links', '[[hypervisor]] [[file:kvm.org]] <<kvm>> Xen\n', ['Xen']],
      ['macros and export snippets', '{{{hypervisor}}} {{{kvm(a, b)}}} @@html:<kvm>@@ Xen\n', ['Xen']],
      [
        'timestamps and citations',
        'SCHEDULED: <2024-01-01 Mon +1w>\n[cite:@kvm; see @hypervisor p. 3] [cite/t:@kvm] cite:kvm Xen\n',
        ['Xen'],
      ],
      [
        'formulas',
        '\\(KVM\\) \\[KVM\\] $KVM$ $$KVM$$ Xen\n\n\\begin{align}\nKVM\n\\end{align}\n\nXen\n',
        ['Xen', 'Xen'],
      ],
      ['lines of fixed width', ': hypervisor\n:   KVM\nXen\n', ['Xen']],
      ['paths', '/dev/kvm /usr/lib/qemu/ ~/kvm/vm Xen\n', ['Xen']],
    ]);
  });
});
