import { itMarks } from '../../../../support/markedText';

describe('prose in pages of site generators', () => {
  itMarks('markdown', [
    ['leaves out highlighted code of Jekyll', '{% highlight sh %}\nkvm\n\nhypervisor\n{% endhighlight %}\n\nA «VM».'],
    ['leaves out highlighted code in one paragraph', 'a «VM» {% highlight sh %}kvm{% endhighlight %} «Xen»'],
    ['leaves out comments of Liquid', '{%- comment -%}\nhypervisor\n\nkvm\n{%- endcomment -%}\nA «VM».'],
    ['reads what is raw', '{% raw %}\nA «hypervisor» with {{ kvm }}.\n{% endraw %}'],
    [
      'reads what is between other tags',
      '{% if kvm %}\nA «hypervisor».\n{% endif %}\n\n{% hint style="kvm" %}\n«Xen»\n{% endhint %}',
    ],
    [
      'leaves out includes and variables',
      '{% include hypervisor.html title="kvm" %} a «VM» {{ site.kvm | default: "xen" }}',
    ],
    ['leaves out comments of Nunjucks', '{# a hypervisor #} a «VM»'],
    [
      'leaves out highlighted code of Hugo',
      '{{< highlight sh "linenos=table" >}}\nkvm # hypervisor\n\nxen\n{{< /highlight >}}\n\nA «VM».',
    ],
    [
      'reads the content of other shortcodes',
      '{{% notice tip %}}\nA «hypervisor».\n{{% /notice %}}\n\n{{< tab "kvm" >}}«Xen»{{< /tab >}}',
    ],
    [
      'leaves out shortcodes without content',
      '{{< figure src="kvm.png" title="Hypervisor" >}}\n\n{{< ref "xen" />}} a «VM»',
    ],
    ['leaves out diagrams of Hugo', '{{< mermaid >}}\nkvm --> hypervisor\n{{< /mermaid >}}\n«VM»'],
    ['reads admonitions of Docusaurus', ':::note[A «hypervisor»]\n\nA «VM».\n\n:::\n\n:::tip «Xen»\n:::'],
    [
      'leaves out blocks that close themselves',
      ':::image type="content" source="kvm.png" alt-text="Hypervisor":::\n\n:::row:::\nA «VM».\n:::row-end:::',
    ],
    ['leaves out what is included by name', '[!INCLUDE [hypervisor](kvm.md)] a «VM»\n\n> [!NOTE]\n> «Xen»'],
    ['reads admonitions of MkDocs', '!!! note "For «KVM»"\n    A «hypervisor».\n\nA «VM».'],
    [
      'reads admonitions of MkDocs with an empty line',
      '!!! note\n\n    A «hypervisor».\n\n    - a «VM»\n\n        «Xen»\n\nPlain:\n\n    hypervisor --start',
    ],
    [
      'reads tabs and what folds',
      '=== "«Xen»"\n\n    A «VM».\n\n=== "«KVM»"\n\n    «QEMU».\n\n    ```\n    qemu\n    ```\n\n???+ hypervisor inline end "«Live migration»"\n\n    of a «VM»',
    ],
    ['reads admonitions in admonitions', '!!! note\n\n    ??? tip "«KVM»"\n\n        A «VM».\n\n            xen code'],
    ['leaves out code after marks of exclamation', 'A «hypervisor»!\n\n!!!\n\n    kvm --start'],
    ['reads blocks between slashes', '/// kvm | The «hypervisor»\nA «VM».\n///'],
    ['leaves out snippets and attributes', '--8<-- "hypervisor.md"\n\n[«KVM»](x){ .xen title="hypervisor" }'],
    ['leaves out names of icons and emoji', ':hypervisor: a «VM» :material-kvm:{ .xen }'],
    ['finds terms beside colons', 'a «hypervisor»: a «VM»:x, 10:30:00 «KVM»'],
    ['reads abbreviations', '*[VMM]: a «hypervisor»\n*[«VM»]: a «virtual machine»'],
    [
      'leaves out comments and options of kramdown',
      '{::comment}\nhypervisor\n\nkvm\n{:/comment}\n\n{::options kvm="1" /}\nA «VM».\n{: .xen #hypervisor}',
    ],
    ['leaves out what has been deleted or is a remark', 'A {--hypervisor--}{++«VM»++}{>>kvm?<<}.'],
    ['reads directives within a line', 'A :tooltip[«hypervisor»]{kvm="xen"} and ::youtube[«VM»]{#kvm}'],
    ['reads components of Nuxt', '::kvm{title="Hypervisor"}\nA «VM».\n::\n\n::youtube[A «hypervisor»]{#kvm}'],
    [
      'leaves out components with braces',
      '<Tabs groupId="kvm" values={[{label: "Hypervisor", value: "xen"}]}>\n\nA «VM».\n\n</Tabs>',
    ],
    ['leaves out components of Vue', '<KvmCard :items="[\'hypervisor\']" @click="kvm > 1" #xen>A «VM»</KvmCard>'],
    ['leaves out modules', 'import Kvm from "@site/hypervisor";\nexport const kvm = "xen";\n\nA «VM».'],
    [
      'finds sentences that begin like modules',
      'import a «VM» from "x" into the «hypervisor»\n\nexport default settings of a «VM»'.replace(
        'export default settings of a «VM»',
        'export the «VM»',
      ),
    ],
  ]);
});

describe('terms over tags of HTML in Markdown', () => {
  itMarks('markdown', [
    ['are found around a part', 'On <u>«nested</u> virtualization» and <b>«live</b> migration» of a «VM»'],
    ['are found around the last word', '«Live <em class="kvm">migration»</em> and «Live <a href="x">migration»</a>'],
    ['are found around letters', '<b>«V</b>irtual <b>M</b>achine», «hyper<wbr>visor»'],
    ['are found over a line', '«virtual<br>machine» and «nested</span> virtualization»'],
    ['are found over tags and emphasis', '<mark>**«live**</mark> migration»'],
    ['are not found over blocks', '<p>live</p><p>migration</p>\n\n<td>live</td><td>migration</td> of «Xen»'],
    ['are not found in code', '`live <b>migration` and live `</b>` migration of «Xen»'],
    ['are not found in a comment', 'live <!-- <b> migration --> of «Xen»'],
  ]);
  itMarks('mdx', [['are found in MDX', 'On <u>«nested</u> virtualization» with <Kvm/>']]);
});

describe('prose in slides', () => {
  itMarks('markdown', [
    [
      'leaves out directives of Marp',
      '---\nmarp: true\n---\n\n<!-- _class: hypervisor -->\n# «Hypervisor»\n\n![bg right:40% kvm](xen.png)\n\n---\n\n«VM»',
    ],
    [
      'leaves out properties of remark',
      'class: center, hypervisor\n\n# «Hypervisor»\n\n---\nname: kvm\nlayout: true\n\nA «VM».\n\n???\n\nTell of «Xen».',
    ],
    ['leaves out properties of Slidev', '# «KVM»\n\n---\nlayout: hypervisor\nclass: kvm\n---\n\nA «VM».'],
    ['reads text behind a rule', 'a\n\n---\nNote: a «hypervisor»\n\n---\n«VM»: x'],
  ]);
});
