import { testFormat } from '../../../../support/formatCases';

describe('terms in LaTeX', () => {
  describe('are found in', () => {
    testFormat('latex', [
      [
        'words with places to hyphenate',
        'A hyper\\-visor and para\\-virtual\\-iza\\-tion; hyper"-visor.\n',
        ['hyper\\-visor', 'para\\-virtual\\-iza\\-tion', 'hyper"-visor'],
      ],
      [
        'phrases with commands for a hyphen',
        'A bare\\hyp{}metal hypervisor, a bare"=metal hypervisor, VT\\nobreakdash-x and VT"~x.\n',
        ['bare\\hyp{}metal hypervisor', 'bare"=metal hypervisor', 'VT\\nobreakdash-x', 'VT"~x'],
      ],
      [
        'phrases with ties and other spaces',
        'On a VM~exit, VM\\,exit, VM\\ exit or virtual\\thinspace{}machine.\n',
        ['VM~exit', 'VM\\,exit', 'VM\\ exit', 'virtual\\thinspace{}machine'],
      ],
      [
        'emphasis around a part of a term',
        'We use \\emph{live} migration, \\textbf{nested} virtualization and live \\textit{migration}.\n',
        ['live} migration', 'nested} virtualization', 'live \\textit{migration'],
      ],
      [
        'emphasis around the first letters',
        '\\textbf{V}irtual \\textbf{M}achine, {\\bf V}irtual {\\bf M}achine and \\underline{hyper}visor.\n',
        ['V}irtual \\textbf{M}achine', 'V}irtual {\\bf M}achine', 'hyper}visor'],
      ],
      [
        'groups with a change of font',
        'It does {\\em live} migration and {\\itshape nested\\/} virtualization.\n',
        ['live} migration', 'nested\\/} virtualization'],
      ],
      ['text in colour', '\\textcolor{red}{live} migration and \\colorbox{yellow}{KVM}\n', ['live} migration', 'KVM']],
      [
        'terms with an escaped ampersand or a slash',
        'trap \\& emulate, I\\slash{}O virtualization\n',
        ['trap \\& emulate', 'I\\slash{}O virtualization'],
      ],
      [
        'lists of descriptions',
        '\\begin{description}\n\\item[Hypervisor] runs a VM.\n\\item[\\textbf{KVM}] too.\n\\end{description}\n',
        ['Hypervisor', 'VM', 'KVM'],
      ],
      [
        'captions and titles, long and short',
        '\\caption[A hypervisor]{The hypervisor of Xen}\n\\section[KVM]{About KVM}\n',
        ['hypervisor', 'hypervisor', 'Xen', 'KVM', 'KVM'],
      ],
      [
        'definitions of acronyms and of entries',
        '\\newacronym{vm}{VM}{virtual machine}\n\\newglossaryentry{kvm}{name={hypervisor},description={runs a virtual machine}}\n\\DeclareAcronym{xen}{short = VM, long = virtual machine}\n\\acro{VM}{virtual machine}\n',
        ['VM', 'virtual machine', 'hypervisor', 'virtual machine', 'VM', 'virtual machine', 'VM', 'virtual machine'],
      ],
      [
        'text that stands for a key',
        '\\glslink{kvm}{hypervisor} \\glsdisp{kvm}{Xen} \\hyperref[kvm]{VM} \\hyperlink{kvm}{QEMU}\n',
        ['hypervisor', 'Xen', 'VM', 'QEMU'],
      ],
      [
        'cells and footnotes',
        '\\begin{tabular}{lp{3cm}}\nXen & hypervisor\\footnote{like KVM} \\\\\n\\multicolumn{2}{c}{QEMU}\n\\end{tabular}\n',
        ['Xen', 'hypervisor', 'KVM', 'QEMU'],
      ],
      [
        'frames, blocks and overlays',
        '\\begin{frame}{Hypervisor}\n\\item<2-> KVM \\alert<3>{Xen}\n\\end{frame}\n',
        ['Hypervisor', 'KVM', 'Xen'],
      ],
      ['titles of theorems', '\\begin{theorem}[A hypervisor exists]\nXen\n\\end{theorem}\n', ['hypervisor', 'Xen']],
      [
        'a figure with a listing, its caption alone',
        '\\begin{listing}[ht]\n\\begin{minted}{c}\nKVM\n\\end{minted}\n\\caption{A hypervisor}\n\\end{listing}\n',
        ['hypervisor'],
      ],
      [
        'text behind an escaped dollar or percent sign',
        'It costs \\$5 or 5\\% of the hypervisor, \\$6 on Xen.\n',
        ['hypervisor', 'Xen'],
      ],
    ]);
  });

  describe('are not found in', () => {
    testFormat('latex', [
      [
        'listings of all packages',
        [
          'verbatim',
          'Verbatim',
          'BVerbatim',
          'lstlisting',
          'minted',
          'alltt',
          'semiverbatim',
          'tcblisting',
          'pythoncode',
          'macrocode',
          'verbatimtab',
          'filecontents*',
        ]
          .map((name) => `\\begin{${name}}\nhypervisor\n\nKVM\n\\end{${name}}\n`)
          .join('') + 'Xen\n',
        ['Xen'],
      ],
      [
        'code within a line',
        '\\verb|hypervisor| \\verb*+KVM+ \\lstinline[language=C]!KVM! \\lstinline{KVM} \\mintinline{c}|KVM| \\mintinline{c}{KVM} \\Verb|KVM| \\texttt{KVM} \\path|KVM| Xen\n',
        ['Xen'],
      ],
      [
        'comments of all kinds',
        'Xen % hypervisor\n\\iffalse\nhypervisor\n\nKVM\n\\fi\n\\begin{comment}\nKVM\n\\end{comment}\nXen\n',
        ['Xen', 'Xen'],
      ],
      ['what follows the document', '\\begin{document}\nXen\n\\end{document}\nhypervisor\n\nKVM\n', ['Xen']],
      [
        'names of files',
        '\\input{hypervisor} \\include{kvm} \\includegraphics[width=\\textwidth]{hypervisor.pdf} \\subfile{kvm} \\addbibresource{kvm.bib} Xen\n',
        ['Xen'],
      ],
      [
        'keys of citations, labels and references',
        '\\cite[p.~3]{kvm} \\citep[see][]{hypervisor} \\label{kvm} \\cref{hypervisor} \\Cref{kvm} \\autoref{kvm} \\crefrange{kvm}{qemu} Xen\n',
        ['Xen'],
      ],
      [
        'keys of glossaries',
        '\\gls{hypervisor} \\Glspl{kvm} \\acrshort{kvm} \\glsentrylong{kvm} \\newacronym{kvm}{a}{b} Xen\n',
        ['Xen'],
      ],
      ['index entries', 'Xen\\index{hypervisor!KVM}\n', ['Xen']],
      [
        'definitions and settings',
        '\\newcommand{\\hypervisor}[1]{KVM #1} \\lstset{language=KVM} \\usepackage[hypervisor]{kvm} \\definecolor{kvm}{rgb}{0,0,0} Xen\n',
        ['Xen'],
      ],
      [
        'formulas',
        '$hypervisor$ $$KVM$$ \\(KVM\\) \\[KVM\\] $5\\$ KVM$ \\begin{IEEEeqnarray}{c}\nKVM\n\\end{IEEEeqnarray} Xen\n',
        ['Xen'],
      ],
      [
        'drawings',
        '\\begin{tikzpicture}\n\\node {hypervisor};\n\\end{tikzpicture}\n\\begin{forest}\n[KVM]\n\\end{forest}\nXen\n',
        ['Xen'],
      ],
      [
        'how an environment is set',
        '\\begin{tabularx}{\\hypervisor}{lX} Xen \\end{tabularx} \\begin{figure}[kvm] \\end{figure}\n',
        ['Xen'],
      ],
      ['addresses', '\\url{https://kvm.org/hypervisor} \\href{https://kvm.org}{Xen} \\nolinkurl{kvm}\n', ['Xen']],
      ['names of commands', '\\hypervisor{} \\kvm Xen\n', ['Xen']],
    ]);
  });

  describe('are parted by', () => {
    testFormat('latex', [
      ['braces of other commands', '\\footnote{It is live} migration and \\hypervisor{live} migration\n', []],
      ['cells and paragraphs', 'live & migration \\\\ nested\n\nvirtualization\n', []],
    ]);
  });
});
