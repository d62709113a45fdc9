import { itMarks } from '../../../../support/markedText';

describe('prose in papers and books of Pandoc, Quarto and R Markdown', () => {
  itMarks('quarto', [
    ['leaves out keys of citations', '«KVM» [@www-KVM-wiki; @qemu-live-migration-2009, p. 4] and a «hypervisor».'],
    ['leaves out bare keys', 'See @hypervisor-survey2013, -@kvm and [-@xen-paper:2003]. A «hypervisor».'],
    ['leaves out keys in braces', 'See @{https://x.org/hypervisor} and a «VM».'],
    ['reads what stands beside a key', '[see the «hypervisor» of @barham03, ch. 2 on «Xen»]'],
    ['leaves out cross-references', '@fig-hypervisor and @sec-live-migration show a «VM».'],
    ['finds a term behind a lone at-sign', 'a «VM» @ «hypervisor»'],
    ['reads front matter that three dots close', '---\ntitle: Hypervisor\n...\n\nA «VM».\n\n...\n«KVM»'],
    ['reads front matter up to its first end', '---\ntitle: KVM\n---\n«VM»\n...\n«KVM»'],
    ['leaves out cells and their options', '```{python}\n#| label: fig-boot\nhypervisor = "xen"\n```\n\nA «VM».'],
    ['leaves out cells with options behind the engine', '```{r kvm, echo=FALSE}\nhypervisor\n```\n\nA «VM».'],
    ['leaves out code in the text', 'There are `r hypervisor_count` of a «hypervisor».'],
    ['leaves out shortcodes', '{{< include _hypervisor.qmd >}}\n\n{{< meta kvm >}} a «VM»'],
    ['reads divs', '::: {.callout-note title="KVM"}\nA «VM» runs.\n:::\n\n::::: hypervisor\n«Xen»\n:::::'],
    [
      'leaves out attributes',
      '# «Hypervisor» {#sec-hypervisor .kvm data-x="live migration"}\n\n![](x){width=50% fig-alt="a VM"} «Xen»',
    ],
    ['reads spans', '[«live migration»]{.hypervisor} and [a «VM»]{custom-style="KVM"}'],
    ['leaves out raw spans and blocks', '`<hypervisor>`{=html} «VM»\n\n```{=latex}\n\\hypervisor KVM\n```'],
    ['leaves out attributes of code', '`kvm`{.hypervisor} «VM»\n\n``` {.sh filename="kvm"}\nxen\n```'],
    [
      'reads definitions',
      '«Hypervisor»\n: Runs a «VM».\n\n«KVM»\n:   Part of Linux.\n\n    A «hypervisor» too.\n\n        kvm code',
    ],
    ['reads definitions after an empty line', '«Hypervisor»\n\n:   Runs a «VM».'],
    ['leaves out code that only looks like part of a definition', 'a «VM»\n\n    kvm\n'],
    ['reads line blocks', '| The «hypervisor»\n|    and «Xen»'],
    ['reads examples', '(@)  A «hypervisor».\n\n(@kvm) Two of a «VM».\n\n     «Xen» too, as (@kvm) shows.'],
    [
      'leaves out names of LaTeX',
      'See \\cite{kvm-paper}, \\ref{sec:hypervisor} and \\label{xen}: a «VM». \\index{Live migration}',
    ],
    ['leaves out environments of LaTeX', '\\begin{align}\nhypervisor &= 1\n\nVM\n\\end{align}\n\nA «VM».'],
    ['leaves out listings of LaTeX', '\\begin{lstlisting}[language=sh]\nkvm\n\nxen\n\\end{lstlisting}\na «VM»'],
    ['reads captions of tables', ': «Hypervisor» types {#tbl-kvm}'],
    ['reads footnotes', 'a[^kvm] b\n\n[^kvm]: A «hypervisor».\n\n    A «VM» in its next paragraph.'],
  ]);

  for (const languageId of ['rmd', 'markdown_latex_combined', 'juliamarkdown', 'instructions']) {
    describe(`(${languageId})`, () => {
      itMarks(languageId, [['is read as Markdown', '---\ntitle: KVM\n---\n\n```\nhypervisor\n```\n\nA «VM».']]);
    });
  }
});

describe('prose in MyST', () => {
  itMarks('markdown', [
    [
      'reads directives of text between fences',
      '```{note}\nA «hypervisor».\n```\n\n```{code-block} sh\nhypervisor\n```\nA «VM».',
    ],
    ['reads the title of a directive', '```{admonition} «Live migration»\nof a «VM»\n```'],
    [
      'leaves out options of a directive',
      '```{note}\n:class: hypervisor\n:name: kvm\n\nA «VM».\n```\n\n:class: a «VM»',
    ],
    [
      'leaves out the path of a figure, and reads its caption',
      '```{figure} hypervisor.png\n:alt: KVM\n\nA «hypervisor».\n```',
    ],
    [
      'reads directives in directives',
      '````{tab-set}\n```{tab-item} «KVM»\nA «VM».\n```\n\n```{code-block}\nkvm\n```\n````\n«Xen»',
    ],
    [
      'reads directives in definitions and lists',
      '«VMs»\n: Text.\n\n  ```{note}\n  A «VM».\n  ```\n\n- a\n\n  ```{tip}\n  «KVM»\n  ```\n\n  ```{code-block}\n  xen\n  ```',
    ],
    ['leaves out code between colons', ':::{code-block} sh\nhypervisor\n:::\n\n:::{note}\nA «VM».\n:::'],
    [
      'leaves out cells and diagrams',
      '```{code-cell} python\nhypervisor\n```\n\n```{mermaid}\nkvm --> xen\n```\na «VM»',
    ],
    ['reads a fence of tildes with text', '~~~{warning}\nA «hypervisor».\n\n```\nkvm\n```\n~~~\n«Xen»'],
    ['leaves out roles of names', 'See {ref}`hypervisor`, {cite}`kvm` and {command}`xen`: a «VM».'],
    ['reads roles of text', 'The {term}`«hypervisor»`, {abbr}`«VM» («virtual machine»)`.'],
    [
      'reads the title of a role, not its target',
      '{ref}`the «hypervisor» <kvm>` and {doc}`«Xen» </explanation/hypervisor>`',
    ],
    ['leaves out targets', '(hypervisor)=\n# «Hypervisor»'],
    ['leaves out names of images between colons', ':::{image} kvm.png\n:alt: hypervisor\n:::\n\n«VM»'],
  ]);
});
