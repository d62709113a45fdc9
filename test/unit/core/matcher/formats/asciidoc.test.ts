import { testFormat } from '../../../../support/formatCases';

describe('terms in AsciiDoc', () => {
  describe('are found in', () => {
    testFormat('asciidoc', [
      [
        'the terms of a description list, of any depth',
        'Hypervisor:: Runs virtual machines.\nKVM::\nA hypervisor too.\nLive migration;; Moves a guest.\nXen::: A third level.\n',
        ['Hypervisor', 'virtual machines', 'KVM', 'hypervisor', 'Live migration', 'Xen'],
      ],
      [
        'curved quotes, whose back-ticks set off no code',
        'A "`hypervisor`" is no \'`virtual machine`\', while `hypervisor` is code.\n',
        ['hypervisor', 'virtual machine'],
      ],
      ['quotes with back-ticks of old', "The ``hypervisor'' of `Xen' runs.\n", ['hypervisor', 'Xen']],
      ['visible terms of an index', 'A ((hypervisor)) runs indexterm2:[Xen].\n', ['hypervisor', 'Xen']],
      [
        'a title on two lines behind a conditional',
        'ifdef::manual[]\nHypervisor\n----------\nendif::manual[]\n\nXen runs.\n',
        ['Hypervisor', 'Xen'],
      ],
      ['the content of a conditional in one line', 'ifdef::kvm[The hypervisor runs.]\n', ['hypervisor']],
      [
        'a paragraph that a conditional stands in',
        'It moves with live\nifdef::x[]\nendif::x[]\nmigration and Xen.\n',
        ['Xen'],
      ],
      ['the title of a block', '.A hypervisor at work\n----\nXen\n----\n', ['hypervisor']],
      [
        'cells of a table, and no further than a cell',
        '|===\n|Hypervisor |live\n|migration 2+^|KVM\na|Xen |VM\n|===\n',
        ['Hypervisor', 'KVM', 'Xen', 'VM'],
      ],
      [
        'tables of comma-separated values',
        '[format=csv]\n|===\nKVM,hypervisor\n|===\n\n,===\nXen,hypervisor\n,===\n',
        ['KVM', 'hypervisor', 'Xen', 'hypervisor'],
      ],
      ['tables of colon-separated values', ':===\nKVM:hypervisor\n:===\n', ['KVM', 'hypervisor']],
      [
        'admonitions, as paragraphs and as blocks',
        'NOTE: A hypervisor.\n\n[WARNING]\n====\nNo live migration.\n====\n',
        ['hypervisor', 'live migration'],
      ],
      [
        'examples, sidebars and quotes',
        '====\nKVM\n====\n\n****\nXen\n****\n\n[quote,Someone]\n____\nA hypervisor.\n____\n',
        ['KVM', 'Xen', 'hypervisor'],
      ],
      ['an open block without a style', '--\nA hypervisor.\n--\n', ['hypervisor']],
      ['verses, indented or not', '[verse,Author]\n  A hypervisor sings\n', ['hypervisor']],
      ['list items, continued or indented', '* A hypervisor\n+\nof Xen\n  . and KVM\n', ['hypervisor', 'Xen', 'KVM']],
      ['check lists and callouts', '* [x] A hypervisor\n\n<1> Xen\n<.> KVM\n', ['hypervisor', 'Xen', 'KVM']],
      ['footnotes', 'It runs.footnote:[On a hypervisor.] And footnote:id[KVM] too.\n', ['hypervisor', 'KVM']],
      [
        'the text of links and cross-references',
        'See link:kvm.html[the hypervisor,window=_blank], <<xen,live migration>> and xref:qemu.adoc[KVM].\n',
        ['hypervisor', 'live migration', 'KVM'],
      ],
      [
        'emphasis around a part of a term',
        'We use *live* migration, _nested_ virtualization and a [.term]#virtual# machine.\n',
        ['live* migration', 'nested_ virtualization', 'virtual# machine'],
      ],
      [
        'emphasis around a part of a word',
        '**V**irtual **M**achine and __hyper__visor.\n',
        ['V**irtual **M**achine', 'hyper__visor'],
      ],
      [
        'phrases with characters of attributes',
        'A VM{nbsp}exit on a hyper{zwsp}visor.\n',
        ['VM{nbsp}exit', 'hyper{zwsp}visor'],
      ],
      ['a phrase over a hard line break', 'It can do live +\nmigration.\n', ['live +\nmigration']],
      [
        'the text of a link that a role is said of',
        '[.small]#xref:x.adoc[See the hypervisor]# and [.term]#Xen#\n',
        ['hypervisor', 'Xen'],
      ],
      ['text set with one plus sign', 'A +hypervisor+ runs.\n', ['hypervisor']],
      ['a paragraph behind a comment line', '// hidden\nA hypervisor.\n', ['hypervisor']],
      ['headings with marks of either kind', '== Hypervisor\n\n## KVM\n', ['Hypervisor', 'KVM']],
    ]);
  });

  describe('are not found in', () => {
    testFormat('asciidoc', [
      [
        'paragraphs with the style of code',
        '[source,bash]\nvirsh migrate --live guest1 hypervisor-b\n\n[listing]\nhypervisor log line\n\nThe hypervisor agrees.\n',
        ['hypervisor'],
      ],
      ['paragraphs with a language alone', '[,console]\nkvm hypervisor\n\nXen\n', ['Xen']],
      ['paragraphs with the style of a diagram', '[plantuml]\nhypervisor -> KVM\n\nXen\n', ['Xen']],
      ['code whose style is an empty line away', '[source]\n\nhypervisor\n\nXen\n', ['Xen']],
      ['code with a title between it and its style', '[source,xml]\n.A domain of Xen\n<hypervisor/>\n', ['Xen']],
      ['open blocks with the style of code', '[source,ruby]\n--\nhypervisor\n\nKVM\n--\n\nXen\n', ['Xen']],
      [
        'comments, in all forms',
        '// hypervisor\n\n////\nKVM\n\nKVM\n////\n\n[comment]\nKVM\n\n[comment]\n--\nKVM\n--\n\nXen\n',
        ['Xen'],
      ],
      ['fences', '```bash\nhypervisor\n```\n\nXen\n', ['Xen']],
      ['passthroughs', '++++\n<hypervisor>\n++++\n\npass:[hypervisor] +++<hypervisor>+++ Xen\n', ['Xen']],
      ['literal paragraphs up to an empty line', ' hypervisor\n KVM\nKVM\n\nXen\n', ['Xen']],
      ['hidden terms of an index', '(((hypervisor,type 1)))\nindexterm:[live migration]\nXen\n', ['Xen']],
      ['values of attributes, continued ones too', ':name: hypervisor\n:long: KVM \\\n  hypervisor\n\nXen\n', ['Xen']],
      ['references to attributes', '{hypervisor} {counter:kvm} {set:x:hypervisor} Xen\n', ['Xen']],
      [
        'macros',
        'image::hypervisor.png[KVM]\ninclude::kvm.adoc[tag=hypervisor]\nplantuml::hypervisor.puml[]\n\nkbd:[KVM] stem:[KVM] Xen\n',
        ['Xen'],
      ],
      ['anchors and identifiers', '[[hypervisor]]\n[#kvm]\n== Xen\n\nSee <<hypervisor>> and [[kvm]].\n', ['Xen']],
      ['attributes of links', 'link:x.html[Xen,title="hypervisor",role=kvm]\n', ['Xen']],
      ['cells in a fixed-width font', '|===\n|Xen m|hypervisor l|KVM |Xen\n|===\n', ['Xen', 'Xen']],
      // The names of the authors were taken for a paragraph with all attributes in it.
      [
        'attributes behind the names of the authors',
        '= Xen\nSomeone <a@b.c>\n:name: hypervisor\n\nXen\n',
        ['Xen', 'Xen'],
      ],
      ['long code, and code over several lines', '`' + 'x '.repeat(200) + 'KVM` and `a\nKVM\nb` Xen\n', ['Xen']],
      ['code over several lines of a cell', '|===\n|`kvm(KVM)\n.KVM\n.x()`\nl|KVM\nKVM\n|Xen\n|===\n', ['Xen']],
      ['unconstrained code', 'a``hypervisor``b and ``KVM`` Xen\n', ['Xen']],
      ['a listing behind a line of another length', 'Xen it is\n----\nhypervisor\n----\n', ['Xen']],
    ]);
  });
});
