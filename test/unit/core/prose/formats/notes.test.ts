import { itMarks } from '../../../../support/markedText';

describe('prose in notes and sites, construct by construct:', () => {
  describe('Obsidian', () => {
    itMarks('markdown', [
      ['callouts in callouts', '> [!question]- «Hypervisor»?\n> > [!todo] «VM»\n> > > [!example]\n> > > «Xen»\n'],
      [
        'links to headings and blocks',
        '[[kvm#Hypervisor|«VM»]] [[#^abc123]] [[kvm^x|«Xen»]] [[«KVM»#«Live migration»]]\n',
      ],
      ['links of Markdown to notes', '[«VM»](kvm%20xen.md#hypervisor) [«Xen»](<kvm xen.md>)\n'],
      ['embeds of all kinds', '![[kvm.pdf#page=3]] ![[xen.mp4|300]] ![[#^hypervisor]] ![kvm|100x145](xen.png) «VM»\n'],
      ['comments in a line and over lines', '«VM» %%kvm%% «Xen»\n\n%%\nkvm\n%%\n«KVM»\n'],
      ['properties', '---\ntags:\n  - kvm\ncssclasses: xen\naliases: [Hypervisor]\n---\n«VM»\n'],
      ['tags of all kinds', '#kvm #kvm/xen #kvm_xen-1 «VM» #1984 #y1984-kvm (#xen)\n'],
      ['properties in a line', '«VM» [x:: «KVM»] (status:: «Xen»)\ndue:: 2026\n'],
      ['queries', '```dataview\nTABLE kvm FROM #xen\n```\n\n```query\nkvm\n```\n`= this.kvm` `$= xen` «VM»\n'],
      ['diagrams and formulas', '```mermaid\ngraph kvm\n```\n$$\nkvm\n$$\n«VM»\n'],
      ['marks and sizes', '==«VM»== <mark style="kvm">«Xen»</mark>\n'],
      ['footnotes in a line', '«VM».^[«Xen»] [^kvm]\n\n[^kvm]: «KVM»\n'],
      ['block names', '«VM» ^kvm-1\n\n> «Xen»\n\n^xen\n'],
      ['tasks of other kinds', '- [/] «VM»\n- [>] «Xen» 📅 2026-01-01 #kvm\n- [?] «KVM»\n'],
      ['templates', '<% tp.date.now("kvm") %> {{title}} {{date:YYYY}} «VM»\n'],
      ['a canvas of tabs', '```tabs\ntab: KVM\nxen\n```\n«VM»\n'],
      ['highlights of PDF', '[[kvm.pdf#page=2&selection=xen|«VM», p. 2]]\n'],
    ]);
  });

  describe('Logseq', () => {
    itMarks('markdown', [
      [
        'properties of a page and a block',
        'title:: «Hypervisor»\ntags:: kvm, xen\n\n- «VM»\n  id:: kvm-1\n  collapsed:: true\n- «Xen»\n',
      ],
      [
        'references to blocks and pages',
        '- ((6123abc0-1234-4abc-9def-0123456789ab)) «VM» [[«Xen»]] #[[live migration]] [«KVM»]([[xen]])\n',
      ],
      ['macros', '- {{embed ((kvm))}} {{query (and [[kvm]])}} {{renderer :kvm, xen}} «VM»\n'],
      [
        'states and dates',
        '- TODO «VM»\n  SCHEDULED: <2026-01-01 Thu>\n  :LOGBOOK:\n  CLOCK: [kvm]\n  :END:\n- DOING «Xen»\n',
      ],
      ['blocks', '- #+BEGIN_NOTE\n  «VM»\n  #+END_NOTE\n- #+BEGIN_SRC sh\n  kvm\n  #+END_SRC\n- «Xen»\n'],
      ['cards', '- What is a «hypervisor»? #card\n  - «VM» {{cloze Xen}}\n'],
      ['code in a block', '- «VM»\n  ```sh\n  kvm\n  ```\n- «Xen»\n'],
      ['highlights', '- ^^«VM»^^ and ==«Xen»==\n'],
    ]);
  });

  describe('Jekyll and kramdown', () => {
    itMarks('markdown', [
      ['attributes of blocks', '{: .kvm}\n«VM»\n\n«Xen»\n{: #kvm title="xen"}\n\n{:kvm: .xen}\n'],
      ['attributes of spans', '*«VM»*{: .kvm} and [«Xen»](x){: target="kvm"}\n'],
      ['lists of contents', '* TOC\n{:toc .kvm}\n\n«VM»\n'],
      ['abbreviations', 'A «VM»\n\n*[«VM»]: «virtual machine»\n*[«KVM»]: a «hypervisor»\n'],
      ['comments', '{::comment}\nkvm\n{:/comment}\n{::nomarkdown}\nxen\n{:/}\n«VM»\n'],
      ['definitions', '«KVM»\n: a «hypervisor»\n\n: «Xen»\n'],
      [
        'tags of Liquid',
        '{% assign kvm = "xen" %}{% if page.kvm %}«VM»{% endif %} {{ page.xen }}\n\n{% for kvm in site.xen %}\n- {{ kvm.title }} «Xen»\n{% endfor %}\n',
      ],
      ['includes with text', '{% include note.html content="kvm xen" %}\n\n{% include_relative kvm.md %} «VM»\n'],
      ['tags over lines', '{% include figure\n  image="kvm"\n  caption="xen" %}\n«VM»\n'],
      ['captures', '{% capture note %}\nA «VM»\n{% endcapture %}\n'],
      [
        'highlights with options',
        '{% highlight ruby linenos %}\nkvm\n{% endhighlight %}\n\n{%- highlight sh -%}\nxen\n{%- endhighlight -%}\n«VM»\n',
      ],
      ['links and posts', '[«VM»]({% post_url 2026-01-01-kvm %}) [«Xen»]({{ site.baseurl }}{% link kvm.md %})\n'],
      ['raw text in code', '{% raw %}\n```\n{{ kvm }}\n```\n{% endraw %}\n«VM»\n'],
      ['formulas', '$$kvm$$ and $$\nxen\n$$\n\n«VM»\n'],
      ['footnotes', '«VM»[^kvm]\n\n[^kvm]: «Xen»\n    «KVM»\n'],
    ]);
  });

  describe('Hugo', () => {
    itMarks('markdown', [
      ['front matter of TOML and JSON', '+++\ntitle = "kvm"\n+++\n«VM»\n'],
      ['front matter of JSON', '{\n  "title": "kvm",\n  "tags": ["xen"]\n}\n\n«VM»\n'],
      ['shortcodes over lines', '{{< figure\n  src="kvm.png"\n  caption="xen"\n>}}\n«VM»\n'],
      [
        'shortcodes with content',
        '{{< tabs >}}\n{{% tab name="kvm" %}}\n«VM»\n{{% /tab %}}\n{{< /tabs >}}\n\n{{< callout type="kvm" >}}\n«Xen»\n{{< /callout >}}\n',
      ],
      [
        'shortcodes with code',
        '{{< highlight go "linenos=inline" >}}\nkvm\n{{< / highlight >}}\n{{< code-toggle file="kvm" >}}\nxen = 1\n{{< /code-toggle >}}\n«VM»\n',
      ],
      ['attributes of Markdown', '## «VM» {#kvm class="xen"}\n\n![x](y)\n{.kvm}\n\n«Xen»\n'],
      ['glossary tooltips', '{{< glossary_tooltip text="hypervisor" term_id="kvm" >}} «VM»\n'],
      ['comments', '{{/* kvm */}} {{</* xen */>}} «VM»\n'],
      ['a mark of summaries', '«VM»\n\n<!--more-->\n\n«Xen»\n'],
      ['references', '[«VM»]({{< ref "kvm.md#xen" >}}) [«Xen»]({{% relref "kvm" %}})\n'],
    ]);
  });

  describe('Docusaurus', () => {
    itMarks('mdx', [
      ['admonitions with titles', ':::note[«VM»]\n\n«Xen»\n\n:::\n\n:::tip «KVM»\n\n«VM»\n\n:::\n'],
      ['admonitions in each other', '::::info[«VM»]\n\n:::danger\n\n«Xen»\n\n:::\n\n::::\n'],
      [
        'tabs',
        'import Tabs from \'@theme/Tabs\';\n\n<Tabs groupId="kvm">\n  <TabItem value="xen" label="KVM" default>\n\n  «VM»\n\n  </TabItem>\n</Tabs>\n',
      ],
      ['names of headings', '## «VM» {#kvm}\n\n'],
      ['code with titles', '```js title="kvm" {1,3} showLineNumbers\nxen\n```\n«VM»\n'],
      ['details', '<details>\n  <summary>«VM»</summary>\n\n  «Xen»\n\n</details>\n'],
      ['front matter and comments', '---\nid: kvm\nsidebar_label: Xen\n---\n\n<!-- kvm -->\n{/* xen */}\n«VM»\n'],
    ]);
  });

  describe('MDX', () => {
    itMarks('mdx', [
      [
        'elements over empty lines',
        '<Card\n  title="kvm"\n  items={[\n    "xen",\n\n    "vm",\n  ]}\n>\n\n«VM»\n\n</Card>\n',
      ],
      ['attributes over empty lines', '<Card\n  title="kvm"\n\n  text="xen"\n>\n«VM»\n</Card>\n'],
      ['elements in attributes', '<Card icon={<Kvm name="xen" />}>«VM»</Card>\n'],
      ['elements within a line', 'A <Term id="kvm">«VM»</Term> and <Kvm.Xen /> «Xen»\n'],
      ['fragments', '<>\n  «VM»\n</>\n'],
      ['expressions with text', '{kvm ? "xen" : <b>vm</b>} «VM»\n'],
      [
        'exports of all kinds',
        'export const kvm = "xen"\n\nexport default function Kvm() {\n  return <p>xen</p>\n}\n\nexport { kvm } from "xen"\n\nexport * from "kvm"\n\n«VM»\n',
      ],
      ['exports with lists', "export const meta = {\n  title: 'kvm',\n\n  tags: ['xen']\n}\n\n«VM»\n"],
      [
        'exports with arrow functions',
        'export const Kvm = ({children}) => (\n  <div>\n\n    {children} xen\n\n  </div>\n)\n\n«VM»\n',
      ],
      ['imports over lines', 'import {\n  kvm\n} from "xen"\nimport Vm from "./vm.mdx"\n\n«VM»\n'],
      ['templates in attributes', '<Code text={`kvm\n\nxen`} />\n\n«VM»\n'],
      ['styles', '<div style={{ color: "kvm" }}>«VM»</div>\n'],
      ['spread attributes', '<Kvm {...xen} a="vm">«VM»</Kvm>\n'],
      ['comments in elements', '<Card>\n  {/* kvm */}\n  «VM»\n</Card>\n'],
      ['lists in elements', '<Steps>\n\n1. «VM»\n\n   ```sh\n   kvm\n   ```\n\n2. «Xen»\n\n</Steps>\n'],
      ['escaped braces', '\\{«VM»\\} and `{kvm}` «Xen»\n'],
    ]);
  });

  describe('components in plain Markdown', () => {
    itMarks('markdown', [
      ['with a template over empty lines', '<Code text={`kvm\n\nxen`}\n  title="vm"/>\n\n«VM»\n'],
      [
        'with lists in braces',
        '<Tabs\n  values={[\n    {label: "kvm"},\n\n    {label: "xen"},\n  ]}>\n«VM»\n</Tabs>\n',
      ],
      ['exports with empty lines', "export const kvm = [\n  'xen',\n\n  'vm',\n]\n\n«VM»\n"],
      [
        'of Vue',
        '<script setup>\nimport kvm from "xen"\n\nconst vm = 1\n</script>\n\n<Badge type="kvm" text="xen" /> «VM» {{ $frontmatter.kvm }}\n',
      ],
      [
        'of VitePress',
        '::: details «Hypervisor»\n«VM»\n:::\n\n::: code-group\n\n```sh [kvm]\nxen\n```\n\n:::\n\n[[toc]]\n\n<<< @/kvm/xen.ts{2}\n\n<!--@include: ./kvm.md-->\n«Xen»\n',
      ],
    ]);
  });

  describe('MkDocs with Material', () => {
    itMarks('markdown', [
      ['annotations', '«VM» (1)\n{ .annotate }\n\n1.  «Xen» (2)\n    { .annotate .kvm }\n\n    1.  «KVM»\n'],
      ['tabs with code', '=== "«VM»"\n\n    ``` c\n    kvm\n    ```\n\n    «Xen»\n\n===! "«KVM»"\n    «QEMU»\n'],
      ['admonitions in lists', '- «VM»\n\n    !!! tip "«Xen»"\n\n        «KVM»\n\n            kvm\n'],
      ['admonitions without titles', '!!! warning ""\n    «VM»\n\n??? note\n    «Xen»\n'],
      ['code with names', '``` py title="kvm.py" hl_lines="2" linenums="1"\nxen\n```\n`#!python kvm` «VM»\n'],
      ['keys and marks', '++ctrl+alt+del++ ==«VM»== ^^«Xen»^^ ~~«KVM»~~\n'],
      ['buttons and icons', '[«VM» :fontawesome-kvm:](x){ .md-button .kvm } :octicons-xen-16: «Xen»\n'],
      ['grids', '<div class="grid cards" markdown>\n\n- «VM»\n- :kvm: «Xen»\n\n</div>\n'],
      [
        'abbreviations and snippets',
        '*[«VM»]: «virtual machine»\n\n--8<-- "kvm.md"\n\n--8<--\nkvm.md\nxen.md\n--8<--\n\n«Xen»\n',
      ],
      ['critic marks', '{--kvm--}{++«VM»++} {~~xen~>«Xen»~~} {==«KVM»==}{>>kvm<<}\n'],
      ['macros', '{{ kvm }} {% set xen = "vm" %} «VM»\n'],
      ['content of blocks', '/// details | «VM»\n    type: kvm\n\n«Xen»\n///\n\n/// caption\n«KVM»\n///\n'],
      ['lists of definitions', '`kvm`\n\n:   A «VM»\n\n    «Xen»\n'],
      ['attributes in lists', '- «VM»\n{: .kvm }\n- [x] «Xen»\n'],
    ]);
  });

  describe('slides', () => {
    itMarks('markdown', [
      [
        'of Marp',
        '---\nmarp: true\ntheme: kvm\n---\n\n<!-- class: kvm -->\n<style scoped>\nkvm { xen: 1 }\n</style>\n\n# <!-- fit --> «VM»\n\n![bg left](kvm.png)\n\n---\n<!-- _footer: xen -->\n«Xen»\n',
      ],
      ['of Marp, split by headings', '---\nheadingDivider: 2\nheader: kvm\n---\n## «VM»\n\n* «Xen»\n* «KVM»\n'],
      [
        'of remark',
        'name: kvm\nclass: xen\n\n# «VM»\n\n.left-column[\n  «Xen»\n]\n\n.kvm[«KVM»] .footnote[.red.bold[*] «QEMU»]\n\n--\n\n???\n«VM»\n',
      ],
      [
        'of reveal',
        '# «VM» <!-- .element: class="kvm" -->\n\n<!-- .slide: data-background="xen" -->\n\n- «Xen» <!-- .element: class="kvm" -->\n\nNote: «KVM»\n\n---\n\n«VM»\n',
      ],
      ['of Pandoc', '# «VM» {.kvm}\n\n. . .\n\n::: notes\n«Xen»\n:::\n\n::: incremental\n- «KVM»\n:::\n'],
      [
        'of Slidev',
        '---\nlayout: kvm\nbackground: xen\n---\n\n# «VM»\n\n<v-click at="kvm">«Xen»</v-click>\n\n::right::\n\n«KVM»\n\n<!-- kvm -->\n',
      ],
    ]);
  });
});
