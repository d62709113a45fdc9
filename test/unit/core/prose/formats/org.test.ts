import { itMarks } from '../../../../support/markedText';

describe('prose in Org, construct by construct:', () => {
  describe('headings', () => {
    itMarks('org', [
      ['with keywords, priorities and tags', '* TODO [#A] «Hypervisor» :kvm:xen:\n** DONE «KVM»\n'],
      ['with counts', '* «Hypervisor» [1/3] :kvm:\n* «Xen» [50%]\n'],
      ['of commented subtrees', '* COMMENT Hypervisor\nkvm\n** KVM\nxen\n\nvm\n* «Xen»\n«VM»\n'],
      ['of commented subtrees with keywords', '* TODO [#B] COMMENT Hypervisor\nkvm\n* «Xen»\n'],
      ['of subtrees that are not exported', '* «Hypervisor» :noexport:\n«KVM»\n'],
      ['with links', '* [[https://kvm.org][«KVM»]] and =xen= «VM»\n'],
      ['with dates and plans', '* «VM» <2026-01-01 Thu>\nSCHEDULED: <2026-01-01 Thu> DEADLINE: <2026-02-01>\n«Xen»\n'],
      [
        'with properties and drawers',
        '* «VM»\n:PROPERTIES:\n:CUSTOM_ID: hypervisor\n:END:\n:LOGBOOK:\n- Note taken KVM\n:END:\n:NOTES:\n«Xen»\n:END:\n',
      ],
      ['with inline tasks', '*************** TODO «Hypervisor»\n*************** END\n«Xen»\n'],
    ]);
  });

  describe('blocks', () => {
    itMarks('org', [
      [
        'of code, with headers',
        '#+NAME: kvm\n#+HEADER: :var x=hypervisor\n#+BEGIN_SRC sh :results output :tangle kvm\nxen\n\nvm\n#+END_SRC\n«VM»\n',
      ],
      ['of code in a list', '- «VM»\n  #+begin_src sh\n  kvm\n  #+end_src\n- «Xen»\n'],
      [
        'of examples, exports and comments',
        '#+begin_example\nkvm\n#+end_example\n#+begin_export latex\nxen\n#+end_export\n#+begin_comment\nvm\n#+end_comment\n«VM»\n',
      ],
      [
        'of quotes, verses and centred text',
        '#+begin_quote\n«KVM»\n#+end_quote\n#+begin_verse\n  «Xen»\n#+end_verse\n#+begin_center\n«VM»\n#+end_center\n',
      ],
      [
        'of names of the writer',
        '#+begin_warning\nA «hypervisor».\n#+end_warning\n#+begin_theorem kvm\n«VM»\n#+end_theorem\n',
      ],
      ['of dynamic content', '#+BEGIN: clocktable :scope file :kvm xen\n| hypervisor |\n#+END:\n«VM»\n'],
      ['in quotes', '#+begin_quote\n«VM»\n#+begin_src c\nkvm\n#+end_src\n«Xen»\n#+end_quote\n'],
      ['of results', '#+RESULTS: kvm\n: xen\n: vm\n\n«VM»\n'],
      ['of results as a table', '#+RESULTS:\n| kvm | xen |\n| vm  | 2   |\n\n«VM»\n'],
      [
        'of results in a drawer or block',
        '#+RESULTS:\n:RESULTS:\nkvm\n\nxen\n:END:\n#+RESULTS[ab12]: x\n#+begin_example\nvm\n#+end_example\n«VM»\n',
      ],
      ['of fixed width', '«VM»\n: kvm xen\n:\n: vm\n«Xen»\n'],
      ['of formulas', '\\begin{align*}\nkvm &= xen\n\\end{align*}\n«VM» \\(kvm\\) $xen$ $$vm$$ \\[kvm\\]\n'],
      [
        'with captions',
        '#+CAPTION: A «hypervisor»\n#+ATTR_HTML: :width 300 :alt kvm\n#+NAME: fig:xen\n[[./kvm.png]]\n',
      ],
      ['with short captions', '#+CAPTION[kvm]: The «hypervisor»\n#+PLOT: title:"xen"\n| «VM» |\n'],
    ]);
  });

  describe('keywords', () => {
    itMarks('org', [
      [
        'of the document',
        '#+TITLE: The «hypervisor»\n#+SUBTITLE: of «Xen»\n#+AUTHOR: KVM\n#+FILETAGS: :kvm:xen:\n#+OPTIONS: toc:nil\n#+STARTUP: overview\n#+DESCRIPTION: On «KVM»\n',
      ],
      ['macros', '#+MACRO: hv The hypervisor $1\n{{{hv(kvm, xen)}}} «VM» {{{kvm}}}\n'],
      [
        'includes and setup files',
        '#+INCLUDE: "./kvm.org::*Xen" src sh\n#+SETUPFILE: xen.org\n#+LINK: kvm https://xen.org/\n«VM»\n',
      ],
      ['raw lines for one output', '#+HTML: <b>kvm</b>\n#+LATEX: \\xen{}\n#+ATTR_LATEX: :kvm\n«VM»\n'],
      [
        'calls and bibliographies',
        '#+CALL: kvm(xen=1)\n#+BIBLIOGRAPHY: kvm.bib\n#+PRINT_BIBLIOGRAPHY: :kvm xen\n#+CITE_EXPORT: kvm\n«VM»\n',
      ],
      ['formulas of tables', '| «VM» | 1 |\n|------+---|\n| «Xen» | 2 |\n#+TBLFM: $2=kvm\n'],
      ['tables of contents and indices', '#+TOC: headlines 2\n#+INDEX: hypervisor!kvm\n#+CINDEX: xen\n«VM»\n'],
      ['todo states', '#+TODO: KVM | XEN\n#+SEQ_TODO: VM\n#+TAGS: kvm(k)\n#+PROPERTY: header-args :kvm xen\n«VM»\n'],
    ]);
  });

  describe('lists and tables', () => {
    itMarks('org', [
      ['descriptions', '- «Hypervisor» :: runs a «VM»\n- =kvm= :: a «hypervisor»\n+ «Xen» ::\n  too\n'],
      ['check marks and counters', '- [X] «KVM»\n- [ ] «Xen»\n1. [@5] «VM»\n  + «QEMU»\n'],
      ['two items', '- live\n- migration\n1) nested\n2) virtualization of «Xen»\n'],
      ['cells', '| live | migration |\n|------+-----------|\n| «KVM» | «Xen» |\n'],
      ['marks of columns', '| / | <l> | <r10> |\n| ! | x | x |\n| «VM» | «Xen» | 1 |\n'],
      ['drawn tables', '+------+\n| «VM» |\n+------+\n'],
    ]);
  });

  describe('text', () => {
    itMarks('org', [
      ['emphasis', '*«Hypervisor»* /«Xen»/ _«KVM»_ +«VM»+ =kvm= ~xen~\n'],
      ['emphasis around a part of a term', 'a *«live* migration» and /«nested/ virtualization» of «Xen»\n'],
      ['code behind punctuation', '(=kvm=), "~xen~" -=vm=; «VM»\n'],
      ['code that is none', 'a=«VM» b= c ~ «Xen» ~\n'],
      ['links', '[[file:kvm.org::*Xen][The «hypervisor»]] [[#kvm]] [[*Xen]] <https://kvm.org/xen> id:kvm-xen «VM»\n'],
      ['links to headings and names', '[[xen][«VM»]] [[file:~/kvm.png]] [[https://xen.org/kvm]]\n'],
      ['links without brackets', 'file:kvm.org doi:10.1/kvm mailto:kvm@xen.org elisp:kvm «VM»\n'],
      ['targets', '<<kvm>> «VM» <<xen hypervisor>>\n'],
      ['radio targets, which are shown', '<<<«Hypervisor»>>> runs a «VM»\n'],
      [
        'footnotes',
        'a[fn:1] b[fn:kvm] c[fn:: On «Xen»] d[fn:vm: a «VM»]\n\n[fn:1] The «hypervisor».\n[fn:kvm] «KVM»\n',
      ],
      ['citations', '[cite:@kvm2007; see @xen p. 3] [cite/t:@vm] cite:kvm [[cite:&xen]] «VM»\n'],
      ['code in a line', 'src_sh{kvm xen} src_python[:results raw]{vm} call_kvm(xen=1) «VM»\n'],
      ['text for one output', '@@html:<b>kvm</b>@@ «VM» @@latex:xen@@\n'],
      ['dates and times', '<2026-01-01 Thu 10:00 +1w>--<2026-01-02> [2026-01-01 kvm] «VM»\n'],
      ['entities', '«live\\nbsp{}migration»\\alpha «KVM» \\dots{} «Xen»\n'],
      ['subscripts', '«VM» a_{«Xen»} b_c\n'],
      ['comments', '# hypervisor\n«VM»\n  # xen\n«Xen»\n'],
      ['counts in text', 'Tasks [2/3] of «VM» [33%]\n'],
      ['breaks of lines', '«live\nmigration» and «Xen» \\\\\n«VM»\n'],
      ['babel in a heading', '** «VM» src_sh{kvm} :xen:\n'],
      ['clocks', 'CLOCK: [2026-01-01 Thu 10:00]--[2026-01-01 Thu 11:00] =>  1:00\n«VM»\n'],
    ]);
  });
});
