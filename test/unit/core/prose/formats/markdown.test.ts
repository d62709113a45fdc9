import { itMarks } from '../../../../support/markedText';

describe('prose in Markdown, construct by construct:', () => {
  describe('CommonMark and GFM', () => {
    itMarks('markdown', [
      ['code in lists', '- «VM»\n\n      kvm\n\n  «Xen»\n1. a\n   ```\n   kvm\n   ```\n'],
      ['code spans over lines', 'a `kvm\nxen` «VM» ``kvm ` xen`` `«Xen»\n'],
      ['tables', '| «VM» | live |\n|---|---|\n| migration | `kvm` |\n| a \\| «Xen» | [«KVM»](xen) |\n'],
      ['tasks', '- [ ] «VM»\n- [x] «Xen»\n'],
      ['struck text', '~~«VM»~~ and ~~«live~~ migration»\n'],
      ['footnotes', 'a[^kvm].\n\n[^kvm]: «VM»\n    and «Xen»\n'],
      ['links by reference', '[«VM»][kvm] [«Xen»][] [«KVM»]\n\n[kvm]: https://xen.org "qemu"\n[Xen]: <kvm file>\n'],
      ['links with titles', '[«VM»](https://kvm.org "the hypervisor") [«Xen»](<kvm xen> \'qemu\')\n'],
      ['images in links', '[![kvm](xen.png)](https://kvm.org) «VM»\n'],
      ['entities and breaks', '«live&nbsp;migration» «VM»  \n«Xen»\\\n«KVM»\n'],
      ['headings of two lines', '«VM»\nand «Xen»\n===\n\n«KVM»\n---\n'],
      [
        'HTML blocks',
        '<div class="kvm">\n«VM»\n</div>\n\n<details>\n<summary>«Xen»</summary>\n\n«KVM»\n\n</details>\n',
      ],
      ['comments and scripts', '<!-- kvm\n\nxen -->\n<script>\nkvm\n\nxen\n</script>\n«VM»\n'],
      ['code elements', 'a <kbd>kvm</kbd>\n\n<pre>\nxen\n\nkvm\n</pre>\n«VM»\n'],
      ['alerts', '> [!WARNING]\n> A «hypervisor».\n'],
      ['mentions', '@kvm and @xen/hypervisor fixed #12 in «VM»\n'],
      ['formulas', '$kvm$ $`xen`$ and $$\nkvm\n$$\n\n```math\nkvm\n```\n«VM»\n'],
      ['a phrase over quoted lines', '> a «live\n> migration» of «Xen»\n'],
      ['a phrase over lines of a list', '- a «live\n  migration» of «Xen»\n- live\n- migration\n'],
      ['escaped marks', '\\`«VM»\\` \\[«Xen»\\] \\<b>«KVM»\n'],
    ]);
  });

  describe('Pandoc', () => {
    itMarks('markdown', [
      ['fancy lists', 'a) «VM»\n\n    «Xen» goes on\n\nii. «KVM»\n\n    «QEMU»\n\n#. «VM»\n\n    «Xen»\n'],
      ['fancy lists in brackets', '(1) «VM»\n\n    «Xen»\n\n(ii) «KVM»\n\n    «Xen»\n\n(A)  «VM»\n\n     «Xen»\n'],
      ['code that only follows a letter', 'See plan A. «VM»\n\n    kvm\n'],
      ['code in fancy lists', 'a. «VM»\n\n        kvm\n\n    ```\n    xen\n    ```\n\n    «Xen»\n'],
      ['examples', '(@) «VM»\n\n(@kvm) «Xen»\n\nSee (@kvm).\n'],
      ['definitions with several paragraphs', '«Hypervisor»\n\n:   «VM»\n\n    «Xen»\n\n        kvm\n\n~   «KVM»\n'],
      ['definitions by tildes', '«Hypervisor»\n~ «VM»\n\n  ~ «Xen»\n'],
      ['line blocks', '| live\n| migration\n|   of «VM»\n'],
      ['simple tables', '  «VM»     live\n-------  ---------\n«Xen»      «KVM»\n\nTable: «QEMU»\n'],
      [
        'grid tables',
        '+------+-----------+\n| «VM»   | «Xen»       |\n+======+===========+\n| live | migration |\n+------+-----------+\n',
      ],
      [
        'multiline tables',
        '-----------------\n «VM»    «Xen»\n-----  ----------\n «KVM»   a live\n       x\n\n x     y\n-----------------\n',
      ],
      ['divs', '::: {#kvm .xen}\n«VM»\n\n:::: hypervisor\n«Xen»\n::::\n:::\n'],
      ['divs with names behind', '::::: {.kvm} :::::\n«VM»\n:::::::\n'],
      ['spans', '[«VM»]{.kvm} [«Xen»]{.smallcaps key="hypervisor"} [[«KVM»]{.xen}](x)\n'],
      [
        'attributes of headings and links',
        '## «VM» {#kvm .unnumbered}\n\n[«Xen»](x){target=kvm} ![](x){#fig:kvm width=2} «KVM»\n',
      ],
      ['attributes of code', '```{.sh .numberLines startFrom="1" #kvm}\nxen\n```\n`kvm`{.sh} «VM»\n'],
      ['raw text', '```{=html}\n<b>kvm</b>\n```\n`<kvm>`{=html} \\textbf{«VM»} «Xen»\n'],
      [
        'LaTeX',
        '\\newcommand{\\kvm}{xen}\n\n\\begin{tabular}{ll}\n«VM» & «Xen» \\\\\n\\end{tabular}\n\nSee \\cite[p. 3]{kvm} \\ref{xen}.\n',
      ],
      ['citations', '@kvm2007 [p. 33] says [see @xen, pp. 3-4; also @{kvm-x}; -@vm] «VM»\n'],
      ['superscripts', 'H~2~O 2^10^ «VM»^«Xen»^\n'],
      ['notes', 'a^[On «VM» and `kvm`.] b[^xen]\n\n[^xen]: «KVM»\n\n    «Xen»\n'],
      ['metadata in between', '«VM»\n\n«Xen»\n'],
      ['a title block', '% The «hypervisor»\n% A. Writer\n% 2026\n\n«VM»\n'],
      ['captions', ': The «hypervisor» {#tbl:kvm}\n\nTable: «VM»\n\n«Xen»\n'],
      ['emoji', ':kvm: «VM» :+1: «Xen»\n'],
    ]);
  });

  describe('Quarto', () => {
    itMarks('quarto', [
      [
        'cells of all kinds',
        '```{r}\n#| label: kvm\nxen\n```\n\n```{python .hidden}\nkvm\n```\n\n```{ojs}\nxen\n```\n\n```{mermaid}\nkvm\n```\n\n```{.python}\nkvm\n```\n\n```{{python}}\nxen\n```\n«VM»\n',
      ],
      ['cells in a div', '::: {.panel-tabset}\n\n## «VM»\n\n```{r}\nkvm\n```\n\n## «Xen»\n\n:::\n'],
      [
        'callouts',
        '::: {.callout-tip title="kvm"}\n## «VM»\n\n«Xen»\n:::\n\n::: {.callout-note collapse="true"}\n«KVM»\n:::\n',
      ],
      [
        'columns and figures',
        ':::: {.columns}\n\n::: {.column width="40%"}\n«VM»\n:::\n\n::::\n\n::: {#fig-kvm layout-ncol=2}\n![Xen](a.png){#fig-xen}\n\nThe «hypervisor»\n:::\n',
      ],
      ['cross-references', 'See @fig-kvm, @tbl-xen and [Figure @fig-kvm]: «VM» (-@eq-xen)\n'],
      [
        'shortcodes',
        '{{< video https://kvm.org/xen >}} {{< meta kvm.xen >}} {{< pagebreak >}} {{< var kvm >}} «VM»\n\n{{< include _kvm.qmd >}}\n',
      ],
      ['escaped shortcodes', '{{{< kvm xen >}}} «VM»\n'],
      ['equations', '$$\nkvm\n$$ {#eq-xen}\n\n«VM»\n'],
      [
        'tables with captions',
        '| «VM» | «Xen» |\n|---|---|\n| a | b |\n\n: The «hypervisor» {#tbl-kvm .striped tbl-colwidths="[1,2]"}\n',
      ],
      ['code in a line', 'It is `{r} kvm` or `{python} xen` or `r kvm`: «VM»\n'],
      [
        'conditional content',
        '::: {.content-visible when-format="kvm"}\n«VM»\n:::\n\n[«Xen»]{.content-hidden unless-format="kvm"}\n',
      ],
      ['theorems', '::: {#thm-kvm}\n## The «hypervisor»\n«VM»\n:::\n'],
      ['asides and notes', '[«VM»]{.aside}\n\n::: {.column-margin}\n«Xen»\n:::\n\n::: {.notes}\n«KVM»\n:::\n'],
      ['front matter with lists', '---\ntitle: "Hypervisor"\nformat:\n  html:\n    kvm: xen\n---\n\n«VM»\n'],
      ['tags of HTML by key', '<details><summary>«VM»</summary>\n\n«Xen»\n</details>\n'],
    ]);
  });

  describe('MyST', () => {
    itMarks('markdown', [
      ['directives by colons with options', ':::{note} «VM»\n:class: kvm\n:name: xen\n«Xen»\n:::\n'],
      [
        'directives with YAML',
        '```{figure} kvm.png\n---\nname: kvm\nalt: xen\n---\nThe «hypervisor»\n```\n\n```{admonition} «VM»\n---\nclass: kvm\n---\n«Xen»\n```\n',
      ],
      [
        'code with options',
        '```{code-block} python\n:caption: kvm\n:lineno-start: 1\nxen\n```\n\n```{code-cell} ipython3\n:tags: [kvm]\nxen\n```\n«VM»\n',
      ],
      [
        'tables',
        '```{list-table} The «hypervisor»\n:header-rows: 1\n\n* - «VM»\n  - «Xen»\n```\n\n```{csv-table} KVM\nkvm,xen\n```\n',
      ],
      ['formulas and diagrams', '```{math}\n:label: kvm\nxen\n```\n\n```{mermaid}\nkvm\n```\n«VM»\n'],
      ['contents', '```{toctree}\n:maxdepth: 2\nkvm\nxen\n```\n\n```{contents}\n:depth: 2\n```\n«VM»\n'],
      ['roles of text', '{abbr}`«VM» (a «virtual machine»)` {sub}`«Xen»` {term}`«KVM»` {guilabel}`«QEMU»`\n'],
      [
        'roles of names',
        '{ref}`kvm` {doc}`xen` {cite:p}`kvm` {numref}`xen` {eq}`kvm` {file}`xen` {kbd}`kvm` {eval}`xen` «VM»\n',
      ],
      [
        'roles with text of their own',
        '{ref}`«VM» <kvm>` {doc}`the «hypervisor» <../xen.md>` {download}`«Xen» <kvm.zip>`\n',
      ],
      ['glossaries', '```{glossary}\n«Hypervisor»\n  Runs a «VM».\n\n«KVM»\n: «Xen»\n```\n'],
      ['targets and comments', '(kvm-xen)=\n## «VM»\n\n% hypervisor\n% kvm\n\n«Xen»\n'],
      ['breaks of blocks', '«VM»\n\n+++ {"kvm": "xen"}\n\n«Xen»\n\n+++\n\n«KVM»\n'],
      ['substitutions', '{{ kvm }} «VM» {{ xen | upper }}\n'],
      [
        'grids and cards',
        '::::{grid} 2\n:gutter: kvm\n\n:::{grid-item-card} «VM»\n:link: kvm\n«Xen»\n+++\n«KVM»\n:::\n::::\n',
      ],
      ['tabs', '::::{tab-set}\n:::{tab-item} «VM»\n:sync: kvm\n\n```sh\nkvm\n```\n\n«Xen»\n:::\n::::\n'],
      ['dropdowns', ':::{dropdown} The «hypervisor»\n:open:\n«VM»\n:::\n\n:::{seealso}\n«Xen»\n:::\n'],
      ['figures by colons', ':::{figure} kvm.png\n:label: kvm\n:alt: xen\n\nThe «hypervisor»\n:::\n'],
      [
        'proofs and exercises',
        ':::{prf:theorem} On «VMs»\n:label: kvm\n«Xen»\n:::\n\n```{exercise} «KVM»\n«VM»\n```\n',
      ],
      [
        'fences in text of directives',
        '````{note}\n«VM»\n\n```{code-block} sh\nkvm\n```\n\n```\nxen\n```\n````\n\n«Xen»\n',
      ],
      ['links', '[](#kvm) [«VM»](#xen) <project:#kvm> [](xref:kvm#xen) «Xen»\n'],
    ]);
  });
});
