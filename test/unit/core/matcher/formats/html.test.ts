import { testFormat } from '../../../../support/formatCases';

describe('terms in HTML', () => {
  describe('are found in', () => {
    testFormat('html', [
      [
        'phrases with character references',
        '<p>Classic trap &amp; emulate, I&#47;O virtualization, I&sol;O virtualization, VT&#8209;x and live&nbsp;migration.</p>\n',
        ['trap &amp; emulate', 'I&#47;O virtualization', 'I&sol;O virtualization', 'VT&#8209;x', 'live&nbsp;migration'],
      ],
      [
        'tags around a part of a term',
        '<p><b>Live</b> migration and <em>nested</em>\nvirtualization of a <strong>virtual machine</strong>.</p>\n',
        ['Live</b> migration', 'nested</em>\nvirtualization', 'virtual machine'],
      ],
      [
        'tags with attributes around a part of a term',
        '<span class="kvm" title=\'KVM\'>live</span> <a href="https://kvm.org">migration</a> of Xen\n',
        ['live</span> <a href="https://kvm.org">migration', 'Xen'],
      ],
      [
        'tags around the first letters',
        '<u>V</u>irtual <u>M</u>achine and hyper<wbr>visor, hyper&shy;visor\n',
        ['V</u>irtual <u>M</u>achine', 'hyper<wbr>visor', 'hyper&shy;visor'],
      ],
      ['a phrase over a line break', 'A virtual<br>machine with live <br />\nmigration\n', ['virtual<br>machine']],
      [
        'text behind an attribute with an angle bracket',
        '<img alt="a > b hypervisor"> Xen <p title=\'KVM > QEMU\'>KVM</p>\n',
        ['Xen', 'KVM'],
      ],
      [
        'text behind quotes that open no value',
        "<p it's>hypervisor</p> <p title=it's>Xen</p>\n",
        ['hypervisor', 'Xen'],
      ],
      [
        'text behind empty comments',
        '<!--> hypervisor <!---> Xen <!-- a -- b > KVM --> KVM\n',
        ['hypervisor', 'Xen', 'KVM'],
      ],
      [
        'definitions, captions and summaries',
        '<dl><dt>Hypervisor<dd>runs a VM</dl><figcaption>Xen</figcaption><summary>KVM</summary>\n',
        ['Hypervisor', 'VM', 'Xen', 'KVM'],
      ],
      ['the title of the page', '<head><title>The hypervisor</title></head>\n', ['hypervisor']],
      ['signs that begin no tag', 'if a < b, the hypervisor <3 Xen\n', ['hypervisor', 'Xen']],
      [
        'text behind a tag that only begins like code',
        '<prefix>hypervisor</prefix> <variable>Xen</variable>\n',
        ['hypervisor', 'Xen'],
      ],
    ]);
  });

  describe('are not found in', () => {
    testFormat('html', [
      [
        'code and its like',
        '<code class="x">hypervisor</code> <pre>KVM\n\nKVM</pre> <kbd>KVM</kbd> <samp>KVM</samp> <tt>KVM</tt> Xen\n',
        ['Xen'],
      ],
      [
        'scripts and styles, up to their own end',
        '<script>if (a < b) "</p>hypervisor"</script><style>.kvm > .qemu {}</style> Xen\n',
        ['Xen'],
      ],
      ['a script that seems to close itself', '<script src="kvm.js"/> hypervisor </script> Xen\n', ['Xen']],
      [
        'drawings and formulas, unless they close themselves',
        '<svg><text>KVM</text></svg> <math><mi>KVM</mi></math> <svg/> Xen\n',
        ['Xen'],
      ],
      [
        'attributes',
        '<a href="kvm" title="hypervisor">Xen</a> <abbr title="virtual machine">VM</abbr> <input placeholder="KVM">\n',
        ['Xen', 'VM'],
      ],
      ['attributes over several lines', '<img\n  alt="the hypervisor\n\n  of KVM"\n  src=kvm.png> Xen\n', ['Xen']],
      [
        'comments, declarations and instructions',
        '<!DOCTYPE kvm> <!-- hypervisor\n\nKVM --> <?php kvm > hypervisor ?> <![CDATA[ KVM ]]> Xen\n',
        ['Xen'],
      ],
      [
        'code whose end is written in capitals',
        '<CODE>hypervisor</CODE > Xen <pre>KVM</prefix>KVM</pre> Xen\n',
        ['Xen', 'Xen'],
      ],
      [
        'part of a term, when code is the other',
        '<code>live</code> migration, nested <code>virtualization</code>\n',
        [],
      ],
    ]);
  });

  describe('are parted by', () => {
    testFormat('html', [
      ['blocks', '<td>live</td><td>migration</td> <p>nested</p>\n<p>virtualization</p> <li>virtual <li>machine\n', []],
      ['marks of footnotes', 'A hypervisor<sup>1</sup> of Xen<sub>2</sub>\n', ['hypervisor', 'Xen']],
    ]);
  });
});
