import { itMarks } from '../../../../support/markedText';

describe('prose in reStructuredText, construct by construct:', () => {
  describe('tables', () => {
    itMarks('restructuredtext', [
      [
        'columns with an empty line between rows',
        '=====  =========\n«KVM»    Text\n=====  =========\n«Xen»    live\n       migration\n\nlive   migration\n=====  =========\n\n«live migration»\n',
      ],
      [
        'cells over two columns',
        '=====  =====\n  «KVM»\n------------\nlive   migration\n=====  =====\n«Xen»    «VM»\n=====  =====\n',
      ],
      ['two columns of one letter', '=  =\nx  y\n=  =\n«VM» «Xen»\n=  =\n\n«KVM»\n'],
      [
        'a table with a head, then text',
        '====  =========\n«KVM»   «VM»\n====  =========\nlive  migration\n====  =========\n\nThe «live migration» of «Xen».\n',
      ],
      [
        'tables that are drawn, with cells over lines',
        '+------+-----------+\n| live | nested    |\n|      | «hypervisor»|\n+------+-----------+\n| «KVM»  |           |\n+------+           |\n| «Xen»  | «VM»        |\n+------+-----------+\n',
      ],
      ['a table in a list', '* «VM»\n\n  ====  =========\n  live  migration\n  ====  =========\n\n* «Xen»\n'],
      [
        'a table by lists',
        '.. list-table:: «KVM»\n   :header-rows: 1\n   :name: hypervisor\n\n   * - «Xen»\n     - live\n   * - migration\n     - «VM»\n',
      ],
      [
        'a table by commas',
        '.. csv-table:: «KVM»\n   :header: "«VM»", "«Xen»"\n   :widths: 15, 10\n\n   "«hypervisor»", "live"\n   "migration", 3\n',
      ],
      [
        'a table with a title',
        '.. table:: The «hypervisor»\n   :widths: auto\n\n   ====  =========\n   live  migration\n   ====  =========\n',
      ],
      ['columns under a line of text', 'The «VM»:\n\n======  ====\n«Xen»     «KVM»\n======  ====\n'],
    ]);
  });

  describe('substitutions', () => {
    itMarks('restructuredtext', [
      ['definitions by text', '.. |kvm| replace:: The «hypervisor»\n   of «Xen»\n\n|kvm| «VM»\n'],
      [
        'definitions by images and dates',
        '.. |kvm| image:: xen.png\n   :alt: hypervisor\n.. |d| date:: %d KVM\n.. |u| unicode:: U+00A9 .. KVM\n\n«VM»\n',
      ],
      ['references', 'a |kvm| b |xen hypervisor|_ «VM» |qemu|__.\n'],
    ]);
  });

  describe('directives', () => {
    itMarks('restructuredtext', [
      [
        'one in another',
        '.. note::\n\n   A «hypervisor».\n\n   .. code-block:: sh\n      :linenos:\n\n      kvm\n\n   And «Xen».\n\n   .. tip:: «VM»\n\n«KVM»\n',
      ],
      [
        'one in a list item',
        '* - .. code:: sh\n\n         kvm\n\n  - .. note:: «VM»\n\n     «Xen»\n\n#. .. image:: kvm.png\n\n#. «KVM»\n',
      ],
      ['code behind text of a note', '.. warning::\n   A «VM»::\n\n      kvm\n\n   «Xen»\n'],
      [
        'tabs',
        '.. tabs::\n\n   .. group-tab:: «KVM»\n\n      A «VM».\n\n   .. code-tab:: sh\n\n      xen\n\n   .. tab:: «Xen»\n\n      «QEMU»\n',
      ],
      ['versions', '.. versionadded:: 3.1\n   The «hypervisor».\n.. deprecated:: 2.0 Use «KVM».\n'],
      ['see also, with several lines', '.. seealso:: «KVM»\n   and «Xen»\n'],
      ['a rubric and a centred line', '.. rubric:: «Hypervisor»\n.. centered:: «VM»\n'],
      [
        'epigraphs and sidebars',
        '.. epigraph::\n\n   The «hypervisor» runs.\n\n   -- someone\n\n.. sidebar:: «Xen»\n   :subtitle: a «VM»\n\n   «KVM»\n',
      ],
      [
        'functions of several domains',
        '.. c:function:: int kvm(hypervisor)\n\n   Runs a «VM».\n\n   :param xen: the «Xen» of it\n   :returns: a «hypervisor»\n\n.. py:class:: Kvm(Xen)\n   :module: qemu\n\n   «VM»\n',
      ],
      ['options of a program', '.. option:: --kvm <hypervisor>, -x\n\n   Uses «Xen».\n\n.. program:: qemu\n'],
      [
        'images and figures',
        '.. image:: kvm.png\n   :alt: The hypervisor\n   :target: xen\n\n.. figure:: kvm.png\n   :figclass: xen\n\n   The «hypervisor»\n\n   A legend on «VM»\n',
      ],
      [
        'files that are included',
        '.. include:: kvm.rst\n.. literalinclude:: hypervisor.c\n   :language: xen\n   :caption: qemu\n\n«VM»\n',
      ],
      ['unknown ones with options', '.. kvm-thing:: A «hypervisor»\n   :xen: qemu\n\n   «VM»\n'],
      [
        'raw text and lists of contents',
        '.. raw:: latex\n\n   kvm\n\n.. contents:: Hypervisor\n   :local:\n.. highlight:: kvm\n\n«VM»\n',
      ],
      ['production lists and grammar', '.. productionlist::\n   kvm: `xen` | hypervisor\n\n«VM»\n'],
      ['a container with classes', '.. container:: kvm xen\n   :name: qemu\n\n   «VM»\n'],
      ['code at the same indentation again', '.. code:: sh\n\n   kvm\n\n..\n   xen\n\n«VM»\n'],
      [
        'dropdowns and cards',
        '.. dropdown:: «KVM»\n   :open:\n\n   «VM»\n\n.. grid:: 2\n\n   .. grid-item-card:: «Xen»\n      :link: kvm\n\n      «QEMU»\n',
      ],
      ['names of anything indexed', '.. index::\n   single: hypervisor; kvm\n   pair: xen; VM\n\n«VM»\n'],
      ['text that is not one', '.. note: a hypervisor\n\n«VM»\n'],
      ['a math block', '.. math::\n   :label: kvm\n\n   xen = qemu\n\n«VM»\n'],
    ]);
  });

  describe('text', () => {
    itMarks('restructuredtext', [
      ['roles by themselves', 'The :kbd:`kvm`, :command:`xen`, :envvar:`QEMU`, :pep:`8` and :strong:`«VM»`.\n'],
      [
        'roles with names of domains',
        ':py:func:`kvm.xen`, :cpp:class:`~kvm::VM`, :ref:`The «hypervisor» <kvm>`, :std:doc:`«Xen» </kvm>`\n',
      ],
      ['roles of the writer', '.. role:: kvm(strong)\n\nA :kvm:`hypervisor` «VM»\n'],
      ['references of several words', '`«Live migration»`_ and `«Xen» <kvm.html>`__ and `anonymous «VM»`__\n'],
      ['targets within a line', 'A _`«hypervisor»` here, and «KVM»_\n'],
      ['embedded aliases', '`«hypervisor» <kvm_>`_ «VM»\n'],
      [
        'citations and footnotes',
        'See [KVM2007]_, [1]_, [#xen]_ and [*]_ on «VM».\n\n.. [KVM2007] On the «hypervisor»\n   and «Xen».\n',
      ],
      ['escaped marks', '\\*«hypervisor»\\* and \\`«Xen»\\`\n'],
      ['interpreted text by default', 'A `«hypervisor»` of `«Xen»`\n'],
      ['literals with back-ticks', '``kvm ` xen`` «VM»\n'],
      ['addresses', 'https://kvm.org/hypervisor, <https://xen.org> and kvm@xen.org «VM»\n'],
      ['abbreviations', ':abbr:`«VM» (a «virtual machine»)` and :term:`the «hypervisor» <kvm>`\n'],
      ['downloads', ':download:`the «hypervisor» <kvm.iso>` :file:`/kvm/{xen}`\n'],
      ['a term over two lines with indentation', '  A «live\n  migration» of «Xen»\n'],
      ['menus and labels', ':menuselection:`Start --> «VM»` :guilabel:`&Run «Xen»`\n'],
      ['comments in a paragraph', '«VM» runs\n\n.. kvm\n\n«Xen»\n'],
    ]);
  });

  describe('blocks', () => {
    itMarks('restructuredtext', [
      ['definitions with classifiers', '«KVM» : a «hypervisor»\n    Runs a «VM».\n\n«Xen»\n    Too.\n'],
      ['fields with text below', ':Author: «KVM»\n:Abstract:\n   The «hypervisor»\n   of «Xen»\n'],
      ['the fields of a document', ':orphan:\n:tocdepth: 2\n\n«Hypervisor»\n==========\n'],
      ['line blocks that go on', '| A «live\n  migration»\n| of «Xen»\n'],
      ['quotes with attributions', 'Text:\n\n   The «hypervisor» runs.\n\n   -- A. Writer, «Xen»\n'],
      ['lists in numbers and letters', '1. «KVM»\n\n#. «Xen»\n\n(a) «VM»\n\niv) «QEMU»\n'],
      ['an item with a literal block', '1. Start the «VM»::\n\n     kvm\n\n   Then «Xen».\n\n2. «KVM»\n'],
      ['two items', '* live\n* migration\n\n- nested\n\n  virtualization of «Xen»\n'],
      ['titles with lines above', '==========\n«Hypervisor»\n==========\n\n«Xen»\n---\n\n«VM»\n'],
      ['transitions', '«KVM»\n\n----\n\n«Xen»\n'],
      ['tests', '>>> kvm()\nxen\n\n«VM»\n\n.. doctest::\n\n   >>> kvm\n   hypervisor\n\n«Xen»\n'],
      ['a double colon alone', 'The «VM»:\n\n::\n\n   kvm\n\n   xen\n\n«Xen»\n'],
      ['a double colon at the end of a quote', 'a:\n\n  The «VM»::\n\n    kvm\n\n  «Xen»\n'],
      [
        'options with arguments',
        '-a            the «hypervisor»\n-b kvm        «Xen»\n--long=kvm    «VM»\n/V            «QEMU»\n',
      ],
      ['hyperlink targets over lines', '.. _kvm:\n.. _xen hypervisor: https://kvm.org/\n   xen/hypervisor\n\n«VM»\n'],
      ['a comment with a directive in it', '.. This is a hypervisor\n\n   .. note:: kvm\n\n«VM»\n'],
    ]);
  });
});
