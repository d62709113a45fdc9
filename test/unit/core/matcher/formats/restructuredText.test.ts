import { testFormat } from '../../../../support/formatCases';

describe('terms in reStructuredText', () => {
  describe('are found in', () => {
    testFormat('restructuredtext', [
      [
        'the word before a literal block',
        'Log in to the virtual machine::\n\n   $ ssh hypervisor\n\nParameters of the hypervisor::\n\n   nested=1 hypervisor\n',
        ['virtual machine', 'hypervisor'],
      ],
      [
        'a definition behind a literal block in it',
        'Xen\n  A hypervisor::\n\n     KVM\n\n  with live migration\n',
        ['Xen', 'hypervisor', 'live migration'],
      ],
      [
        'tables drawn tightly',
        '+---+----------+\n|Xen|hypervisor|\n+===+==========+\n|KVM|VM|\n+---+----------+\n',
        ['Xen', 'hypervisor', 'KVM', 'VM'],
      ],
      [
        'tables drawn with spaces, cell by cell',
        '+------+-----------+\n| live | migration |\n+------+-----------+\n| KVM  | VM        |\n+------+-----------+\n',
        ['KVM', 'VM'],
      ],
      [
        'tables of columns, column by column',
        '====  =========\nlive  migration\n====  =========\nKVM   VM\n====  =========\n',
        ['KVM', 'VM'],
      ],
      ['line blocks', '| A hypervisor\n| of Xen\n', ['hypervisor', 'Xen']],
      ['lines of a block that end in a bar', '| Xen |\n\nA|B hypervisor C|D\n', ['Xen', 'hypervisor']],
      ['fields', ':Hypervisor: KVM\n:param vm: the virtual machine\n', ['KVM', 'virtual machine']],
      ['footnotes and citations', '.. [1] A hypervisor.\n.. [Xen03] About KVM.\n', ['hypervisor', 'KVM']],
      ['the replacement of a substitution', '.. |hv| replace:: the hypervisor\n', ['hypervisor']],
      [
        'admonitions, with text behind the name or below',
        '.. note:: A hypervisor\n   of Xen.\n\n.. tip::\n   :class: x\n\n   KVM.\n',
        ['hypervisor', 'Xen', 'KVM'],
      ],
      [
        'titles of topics, tables and unknown directives',
        '.. topic:: Live migration\n\n   Xen\n\n.. list-table:: KVM\n   :widths: 1 2\n\n   * - VM\n\n.. ours:: QEMU\n',
        ['Live migration', 'Xen', 'KVM', 'VM', 'QEMU'],
      ],
      [
        'what is described, but not its signature',
        '.. py:function:: hypervisor(kvm)\n                 xen(kvm)\n   :noindex:\n\n   Starts a virtual machine.\n',
        ['virtual machine'],
      ],
      ['what is for one condition only', '.. only:: kvm\n\n   A hypervisor.\n', ['hypervisor']],
      ['captions of figures', '.. figure:: kvm.png\n   :alt: QEMU\n\n   A hypervisor.\n', ['hypervisor']],
      [
        'glossaries',
        '.. glossary::\n   :sorted:\n\n   hypervisor\n      Runs a virtual machine.\n',
        ['hypervisor', 'virtual machine'],
      ],
      [
        'roles of prose',
        ':term:`hypervisor` :abbr:`VM (virtual machine)` :dfn:`Xen` :doc:`About KVM <qemu>`\n',
        ['hypervisor', 'VM', 'virtual machine', 'Xen', 'KVM'],
      ],
      [
        'references by name',
        'See `live migration`_, hypervisor_ and `KVM <https://qemu.org>`__.\n',
        ['live migration', 'hypervisor', 'KVM'],
      ],
      [
        'a role around a part of a term',
        'A :dfn:`live` migration and *nested* virtualization.\n',
        ['live` migration', 'nested* virtualization'],
      ],
      [
        'words that a backslash joins',
        'One hyper\\ visor and *hyper*\\ visors.\n',
        ['hyper\\ visor', 'hyper*\\ visors'],
      ],
      [
        'descriptions of options',
        '-m, --memory=SIZE  memory of the virtual machine\n--kvm              use the hypervisor\n',
        ['virtual machine', 'hypervisor'],
      ],
      ['text behind an empty comment', '..\n\n    A hypervisor in a quote.\n', ['hypervisor']],
      ['doubled colons at the end of a line', 'The hypervisor: ::\n\n  KVM\n\nXen\n', ['hypervisor', 'Xen']],
    ]);
  });

  describe('are not found in', () => {
    testFormat('restructuredtext', [
      ['quoted literal blocks', 'As it was said::\n\n> hypervisor\n> KVM\n\nXen\n', ['Xen']],
      ['literal blocks with empty lines', 'Xen::\n\n  hypervisor\n\n  KVM\n\nXen\n', ['Xen', 'Xen']],
      ['sessions, with their output', '>>> hypervisor()\nKVM\nKVM\n\nXen\n', ['Xen']],
      ['comments of several lines', '.. hypervisor\n   KVM\n\n   KVM\n\nXen\n', ['Xen']],
      ['comments below two dots', '..\n   hypervisor\n\n   KVM\n\nXen\n', ['Xen']],
      [
        'code of any name',
        '.. code-block:: sh\n   :caption: x\n\n   hypervisor\n\n.. parsed-literal::\n\n   KVM\n\n.. code-tab:: c\n\n   KVM\n\nXen\n',
        ['Xen'],
      ],
      [
        'raw text, formulas and diagrams',
        '.. raw:: html\n\n   <b>hypervisor</b>\n\n.. math:: KVM\n\n.. graphviz::\n\n   KVM -> QEMU\n\nXen\n',
        ['Xen'],
      ],
      ['options of directives', '.. note::\n   :name: hypervisor\n\n   Xen\n', ['Xen']],
      [
        'lists of contents and indices',
        '.. toctree::\n   :maxdepth: 1\n\n   hypervisor\n   kvm\n\n.. index:: KVM, hypervisor\n\nXen\n',
        ['Xen'],
      ],
      [
        'targets of all kinds',
        '.. _hypervisor: https://kvm.org\n.. _a\\: hypervisor: x\n__ https://hypervisor.org\n.. __: kvm\n\nXen\n',
        ['Xen'],
      ],
      ['inline literals', '``hypervisor`` and ``a `KVM` b`` Xen\n', ['Xen']],
      [
        'roles of code, before or behind',
        ':file:`hypervisor` :c:func:`kvm` `KVM`:code: :ref:`hypervisor` Xen\n',
        ['Xen'],
      ],
      ['substitutions, footnote marks and citations', '|hypervisor| |kvm|_ [KVM]_ [#hypervisor]_ Xen\n', ['Xen']],
      ['addresses of links', '`Xen <hypervisor.html>`_ https://kvm.org/hypervisor\n', ['Xen']],
      [
        'arguments of classes and containers',
        '.. container:: hypervisor\n\n   Xen\n\n.. class:: kvm\n\nXen\n',
        ['Xen', 'Xen'],
      ],
    ]);
  });
});
