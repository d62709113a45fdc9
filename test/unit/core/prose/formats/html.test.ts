import { itMarks } from '../../../../support/markedText';

describe('prose in HTML, construct by construct:', () => {
  itMarks('html', [
    [
      'references by name and number',
      '<p>«live&nbsp;migration» «nested&#32;virtualization» «live&#x20;migration» «hyper&shy;visor» of «Xen»</p>',
    ],
    ['tags inside a word', '<p>«hyper<b>visor»</b> and <i>«hyper</i>visor»</p>'],
    ['tags with everything in their attributes', '<a href=\'x"y>z\' title="a > b kvm" data-kvm=xen>«VM»</a>'],
    ['attributes without values', '<input disabled kvm><p hidden>«VM»</p>'],
    ['blocks', '<div>live</div><div>migration</div><li>nested<li>virtualization <td>live<td>migration <p>«Xen»'],
    ['inline tags', '<span>«live</span> <span>migration»</span> <a>«nested</a> <em>virtualization»</em>'],
    ['rulers and breaks', 'live<hr>migration «nested<br/>virtualization» «Xen»'],
    ['images between', 'live <img alt="x"> migration of «Xen»'],
    ['marks of notes', '<p>«VM»<sup>1</sup> and «Xen»<sub>x</sub></p>'],
    ['comments inside a term', 'live <!-- kvm --> migration of «Xen»'],
    ['conditional comments', '<!--[if IE]>kvm<![endif]--> «VM» <![if !IE]>«Xen»<![endif]>'],
    ['scripts with signs', '<script>if (a</b/.test("kvm")) x = "</p>"</script> «VM»'],
    [
      'scripts of other types',
      '<script type="text/template"><p>kvm</p></script> <template><p>«Xen»</p></template> «VM»',
    ],
    ['styles and drawings', '<style>kvm > xen {}</style><svg><title>kvm</title></svg> «VM»'],
    ['lines of code', '<pre><code>kvm\n\n<b>xen</b></code></pre><p>«VM»'],
    ['code in a sentence', 'Run <code>kvm</code>, <kbd>Xen</kbd> or <var>vm</var> in the «VM»'],
    ['definitions', '<dl><dt>«Hypervisor»</dt><dd>runs a «VM»</dd></dl>'],
    ['tables', '<table><caption>«VM»</caption><tr><th>live</th><td>migration</td></tr><tr><td>«Xen»</table>'],
    [
      'forms',
      '<label>«KVM» <input value="xen" placeholder="vm"></label><select><option>«Xen»</option></select><textarea>kvm</textarea>',
    ],
    ['abbreviations', '<abbr title="virtual machine">«VM»</abbr> <dfn>«Hypervisor»</dfn>'],
    ['ruby and quotes', '<q>«VM»</q> <blockquote cite="kvm">«Xen»</blockquote>'],
    ['tags in capitals', '<B>«Live</B> migration» <CODE>kvm</CODE> <SPAN CLASS="x">«VM»</SPAN>'],
    ['tags over lines', '<a\n  href="kvm"\n  title="xen"\n>«VM»</a>'],
    ['unclosed tags and signs', 'a < b «VM» & «Xen» && <3 «KVM»'],
    ['templates', '<p>«VM»</p>'],
    ['custom elements', '<kvm-xen data="vm">«VM»</kvm-xen>'],
    ['processing instructions', '<?xml version="1.0" kvm?> «VM» <?php echo "xen > kvm"; ?> «Xen»'],
    ['headings with anchors', '<h2 id="kvm">«Hypervisor» <a href="#kvm">#</a></h2>'],
    ['text of details', '<details open><summary>«KVM»</summary>A «VM».</details>'],
  ]);
});
