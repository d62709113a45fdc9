import { itMarks } from '../../../../support/markedText';

describe('prose in AsciiDoc, construct by construct:', () => {
  describe('tables', () => {
    itMarks('asciidoc', [
      ['columns in a fixed-width font', '[cols="1m,1"]\n|===\n|kvm |«Xen»\n|qemu\n|«hypervisor»\n|===\n'],
      ['literal columns', '[cols="1,l"]\n|===\n|«Xen»\n|kvm\n\nqemu\n|«VM» |hypervisor\n|===\n«KVM»\n'],
      ['columns by multiplication', '[cols="2*m,1"]\n|===\n|kvm |xen |«VM»\n|kvm |xen |«VM»\n|===\n'],
      ['a cell that is set otherwise than its column', '[cols="m,1"]\n|===\nd|«KVM» m|xen\n|kvm s|«Xen»\n|===\n'],
      [
        'the heads of columns, which have no style',
        '[%header,cols="1m,1"]\n|===\n|«Hypervisor» |«VM»\n|kvm |«Xen»\n|===\n',
      ],
      ['heads that an empty line makes', '[cols="1m,1"]\n|===\n|«Hypervisor» |«VM»\n\n|kvm |«Xen»\n|===\n'],
      ['a literal cell over several paragraphs', '|===\nl|kvm\n\nxen\n|«VM»\n|===\n'],
      ['cells over several columns', '[cols="1,1m"]\n|===\n2+|«VM»\n|«Xen» |kvm\n|===\n'],
      ['cells over several rows', '[cols="1,1m"]\n|===\n.2+|«VM» |kvm\n|«xen»\n|«Xen» |kvm\n|===\n'],
      [
        'blocks in a cell',
        '[cols="1a,2"]\n|===\n|\n[source,sh]\n----\nkvm\n----\n|«Xen»\n|\n* «VM»\n* «KVM»\n|«QEMU»\n|===\n',
      ],
      [
        'a table in a cell',
        '|===\n|«Xen»\na|\n!===\n!«VM» !«hypervisor»\nm!kvm !live\n!===\n|migration\n|===\n\n«KVM»\n',
      ],
      ['a separator of its own', '[separator=¦]\n|===\n¦«Xen» | «VM» ¦«KVM»\nm¦kvm ¦live\n¦migration\n|===\n'],
      ['rows of comma-separated values', ',===\n«Xen»,live\nmigration,«VM»\n"live, or","a\n«live\nmigration»"\n,===\n'],
      ['rows of values by format', '[format="csv",options=header]\n|===\n«VM»,live\nmigration,«Xen»\n|===\n\n«KVM»\n'],
      ['columns of values in a fixed-width font', '[cols="1m,1"]\n,===\nkvm,«Xen»\n,===\n'],
      ['colons between values', '[format=dsv]\n|===\n«Xen»:live\nmigration:«VM»\n|===\n'],
      ['an escaped bar', '|===\n|«Xen» \\| «VM»\n|===\n'],
      [
        'a title and attributes before',
        '.The «hypervisor»\n[#kvm.xen%header,cols="1,1",title="qemu"]\n|===\n|«VM» |«Xen»\n|===\n',
      ],
    ]);
  });

  describe('conditionals and includes', () => {
    itMarks('asciidoc', [
      [
        'blocks for one output',
        'ifdef::backend-html5[]\nA «hypervisor».\nendif::backend-html5[]\n\nifndef::kvm[]\n«Xen»\nendif::[]\n',
      ],
      ['conditions', 'ifeval::["{kvm}" == "hypervisor"]\nA «VM».\nendif::[]\n'],
      ['attributes within', 'ifdef::env-github[]\n:kvm: hypervisor\n:tip-caption: xen\nendif::[]\n«VM»\n'],
      ['a heading within', 'ifdef::x[]\n== «Hypervisor»\nendif::[]\n'],
      ['an attribute in one', 'ifdef::x[:kvm: hypervisor]\nifndef::x[include::kvm.adoc[]]\n«VM»\n'],
      ['one in a list', '* «VM»\nifdef::x[]\n* «Xen»\nendif::[]\n* «KVM»\n'],
      ['one in a listing', '----\nifdef::kvm[]\nhypervisor\nendif::[]\n----\n«VM»\n'],
      ['one in a table', '|===\nifdef::x[]\n|«VM» |«Xen»\nendif::[]\n|«KVM» |«QEMU»\n|===\n'],
      ['several names', 'ifdef::kvm,xen[The «hypervisor».]\nifndef::kvm+xen[A «VM».]\n'],
      ['an escaped one', '\\ifdef::x[]\n\n«VM»\n'],
      ['includes with attributes', 'include::kvm/{hypervisor}.adoc[leveloffset=+1,tags="vm;xen"]\n\n«VM»\n'],
    ]);
  });

  describe('lists', () => {
    itMarks('asciidoc', [
      ['a description below its term', '«Hypervisor»::\n  Runs a «VM».\n«KVM»::\n+\nA «VM».\n'],
      ['lists in descriptions', '«Hypervisor»::\n* «KVM»\n* «Xen»\n'],
      ['code attached to an item', '. Start the «VM»:\n+\n----\nkvm\n----\n+\nThe «hypervisor» runs.\n'],
      ['code attached with a style', '* «VM»\n+\n[source,sh]\nkvm xen\n\n* «Xen»\n'],
      ['literal text in an item', '* «VM»\n\n  kvm --start\n\n* «Xen»\n'],
      ['questions and answers', '[qanda]\nWhat is a «hypervisor»?::\n  It runs a «VM».\n'],
      ['horizontal descriptions', '[horizontal]\n«KVM»:: a «hypervisor»\n«Xen»:: too\n'],
      ['callouts in code and below', '----\nkvm <1>\nxen <2>\n----\n<1> A «hypervisor».\n<2> A «VM».\n'],
      ['numbers of all kinds', 'a. «KVM»\ni) «Xen»\nA. «VM»\n1. «QEMU»\n'],
      ['check marks', '* [*] «KVM»\n* [ ] «Xen»\n'],
      ['attributes between items', '[start=4]\n. «KVM»\n\n[%reversed.hypervisor]\n. «Xen»\n'],
      ['a term with code', '`kvm`:: a «hypervisor»\n'],
      ['an item that is continued', '* a «live\nmigration» of «Xen»\n'],
      ['two items', '* live\n* migration\n. nested\n. virtualization of «Xen»\n'],
    ]);
  });

  describe('blocks', () => {
    itMarks('asciidoc', [
      ['collapsible text', '.A «hypervisor»\n[%collapsible]\n====\n«VM»\n====\n'],
      ['an example in an example', '====\n«VM»\n\n=====\n«Xen»\n=====\n====\n\n«KVM»\n'],
      ['quotes in marks of e-mail', '> A «hypervisor»\n> of «Xen»\n'],
      ['a quotation in quotation marks', '"The «hypervisor» runs."\n-- someone, «Xen»\n'],
      ['source of a style with roles', '[source#kvm.xen,ruby,linenums]\n----\nhypervisor\n----\n«VM»\n'],
      ['source by a percent sign', '[%linenums,ruby]\n----\nhypervisor\n----\n«VM»\n'],
      ['literal paragraphs by style', '[literal]\nkvm xen\n\n«VM»\n'],
      ['formulas', '[latexmath]\n++++\nkvm\n++++\n\n«VM»\n'],
      ['an abstract and a part', '[abstract]\nA «hypervisor».\n\n[partintro]\n--\n«Xen»\n--\n'],
      ['a verse between lines', '[verse]\n____\nA «hypervisor»\n  of «Xen»\n____\n'],
      ['admonitions with titles', '[NOTE]\n.«Hypervisor»\n====\nA «VM».\n====\n\nCAUTION: «Xen»\n'],
      ['a break of pages and a line', "«VM»\n\n<<<\n\n«Xen»\n\n'''\n\n«KVM»\n"],
      ['lines of tildes, which fence nothing', '~~~~~~\n«VM»\n~~~~~~\n'],
      ['a stem block', '[stem]\n++++\nkvm\n++++\n«VM»\n'],
      ['a diagram in an open block', '[mermaid]\n--\nkvm --> xen\n\nqemu\n--\n«VM»\n'],
      ['a diagram in a literal block', '[plantuml,kvm,svg]\n....\nxen -> kvm\n....\n«VM»\n'],
      ['a normal paragraph that is indented', '[normal]\n  A «hypervisor».\n'],
      ['hard line breaks', '[%hardbreaks]\n«live\nmigration» of «Xen»\n'],
      ['discrete headings', '[discrete]\n== «Hypervisor»\n\n[appendix]\n== «Xen»\n'],
      [
        'the line of the author and revision',
        '= «Hypervisor»\nKvm Xen <kvm@xen.org>\nv1.0, 2026-01-01: qemu\n\nA «VM».\n',
      ],
    ]);
  });

  describe('text', () => {
    itMarks('asciidoc', [
      ['curved quotes over lines', 'a "`«VM»\nand «Xen»`" `kvm`\n'],
      ['a title that is a cross-reference', 'See <<«Live migration» of «VMs»>> and <<kvm>>\n'],
      ['attributes in a paragraph', 'The {kvm-version} of «KVM» and {hypervisor}.\n'],
      ['text in plus signs', 'a +«hypervisor»+ and ++«Xen»++\n'],
      ['code with plus signs', 'a `+kvm+` and «Xen»\n'],
      ['escaped code', 'a \\`«hypervisor»` b\n'],
      ['marked text', 'a #«hypervisor»# and [.line-through]#«Xen»# and **«h**ypervisor»\n'],
      ['links with a caret', 'https://kvm.org/xen[The «hypervisor»^] and mailto:kvm@xen.org[«Xen»]\n'],
      ['links without text', 'See https://kvm.org/hypervisor[] and link:xen.pdf[] for «VM».\n'],
      ['links in angle brackets', '<https://kvm.org/hypervisor> «VM»\n'],
      [
        'cross-references to other files',
        'xref:kvm.adoc#xen[«Hypervisor»], xref:hypervisor.adoc[] and <<kvm#xen,a «VM»>>\n',
      ],
      ['anchors with text', '[[kvm,Hypervisor]]\n== «Xen»\n\nanchor:kvm[] «VM»\n'],
      ['bibliographies', '* [[[kvm,1]]] The «hypervisor».\n\nSee <<kvm>>.\n'],
      ['icons and buttons', 'icon:kvm[role=xen] menu:Hypervisor[VM > Start] kbd:[KVM+X] «VM»\n'],
      ['superscripts', 'a ^«VM»^ and ~«Xen»~\n'],
      ['footnotes with names', 'a footnote:kvm[A «hypervisor».] b footnote:kvm[]\n'],
      ['passed text', 'pass:q[*hypervisor*] $$kvm$$ +++kvm+++ «VM»\n'],
      ['a term over a hard break', '«live +\nmigration» of «Xen»\n'],
      ['entities', '«VM»&#160;«Xen» and «live&nbsp;migration»\n'],
      ['symbols', '«VM»(C) and «hypervisor» -> «Xen»... «KVM»--«QEMU»\n'],
      ['monospace with emphasis', '`*kvm*` and *`kvm`* «Xen»\n'],
      ['a comment at the end of a paragraph', '«VM» runs\n// hypervisor\nand «Xen»\n'],
    ]);
  });
});
