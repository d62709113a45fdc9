import { itMarks } from '../../../../support/markedText';

describe('prose in LaTeX, construct by construct:', () => {
  describe('macros of the writer', () => {
    itMarks('latex', [
      ['are read where they are used', '\\newcommand{\\hv}{hypervisor}\nThe \\hv{} of «Xen».\n'],
      [
        'are no prose where they are defined',
        '\\newcommand{\\kvm}{KVM}\n\\newcommand*\\xen[1]{Xen #1}\n\\def\\vm{VM}\n\\def\\x#1{KVM #1}\n\\let\\kvm=\\xen\n\\renewcommand\\xen{Xen}\n«VM»\n',
      ],
      [
        'are no prose with arguments that have a default',
        '\\newcommand{\\kvm}[2][hypervisor]{KVM #1}\n\\NewDocumentCommand{\\vm}{O{kvm} m}{VM}\n«Xen»\n',
      ],
      [
        'are no prose where environments are defined',
        '\\newenvironment{kvm}[1][x]{\\begin{quote}hypervisor}{\\end{quote} VM}\n\\newtheorem{kvm}{«Hypervisor»}[section]\n«Xen»\n',
      ],
      ['go on over empty lines', '\\newcommand{\\kvm}{%\n  KVM\n\n  hypervisor\n}\n«Xen»\n'],
      ['do not hide what follows', 'The \\textsc{«kvm»} and \\kvmname{} «VM», \\kvmname\\ «Xen»\n'],
    ]);
  });

  describe('acronyms and glossaries', () => {
    itMarks('latex', [
      [
        'of acro',
        '\\DeclareAcronym{kvm}{\n  short = «KVM»,\n  long  = a «hypervisor»,\n  tag = xen\n}\n\\ac{kvm} and \\acp{xen}, \\Ac{vm} «VM»\n',
      ],
      [
        'of glossaries',
        '\\gls{kvm} \\Glspl{hypervisor} \\acrshort{xen} \\acrfull{vm} \\glstext{kvm} \\glsentrylong{kvm} «VM»\n',
      ],
      ['of glossaries, with text', '\\newglossaryentry{kvm}{name={«KVM»}, description={A «hypervisor»}, sort=kvm}\n'],
      ['with a link', '\\glslink{kvm}{«hypervisor»} \\acrlong[kvm]{xen} «VM»\n'],
      [
        'of acronym',
        '\\begin{acronym}[KVM]\n\\acro{kvm}[«KVM»]{a «hypervisor»}\n\\acrodef{vm}[«VM»]{«virtual machine»}\n\\end{acronym}\n\\acf{kvm} \\acs{vm} \\acl{xen} \\aclu{kvm}\n',
      ],
      [
        'of abbreviations',
        '\\newabbreviation[category=kvm]{vm}{«VM»}{«virtual machine»}\n\\printglossary[title=Hypervisor]\n',
      ],
    ]);
  });

  describe('code', () => {
    itMarks('latex', [
      [
        'in a line, with any delimiter',
        '\\verb|kvm| \\verb+xen+ \\verb*!qemu! \\lstinline{kvm} \\lstinline[language=C]|xen| \\mintinline{c}{kvm} \\mintinline[x]{c}|xen| «VM»\n',
      ],
      ['with a percent sign in it', '\\verb|50% kvm| «VM» \\lstinline!% xen! «Xen»\n'],
      ['with braces in it', '\\verb|{| «VM» \\verb|}| \\texttt{kvm \\{ xen} «Xen»\n'],
      [
        'of listings',
        '\\begin{lstlisting}[language=C,caption={A «hypervisor»},label=xen]\nkvm % $ {\n\\end{lstlisting}\n«VM»\n',
      ],
      ['of minted', '\\begin{minted}[linenos]{c}\nkvm\n\\end{minted}\n\\inputminted{c}{xen.c} \\mint{c}|kvm| «VM»\n'],
      ['of tcolorbox', '\\begin{tcblisting}{title=kvm}\nxen\n\\end{tcblisting}\n\\newtcblisting{kvm}{x}\n«VM»\n'],
      [
        'of fancyvrb',
        '\\begin{Verbatim}[frame=kvm]\nxen\n\\end{Verbatim}\n\\begin{BVerbatim}\nkvm\n\\end{BVerbatim}\n\\VerbatimInput{kvm.c}\n«VM»\n',
      ],
      [
        'of comments and drawings',
        '\\begin{comment}\nkvm\n\\end{comment}\n\\begin{tikzpicture}\n\\node {hypervisor};\n\\end{tikzpicture}\n«VM»\n',
      ],
      [
        'of algorithms',
        '\\begin{algorithm}\n\\caption{A «hypervisor»}\n\\begin{algorithmic}\n\\State kvm\n\\end{algorithmic}\n\\end{algorithm}\n',
      ],
      ['of the writer', '\\begin{kvmcode}\nxen\n\\end{kvmcode}\n\\begin{pyverbatim}\nkvm\n\\end{pyverbatim}\n«VM»\n'],
      [
        'in files',
        '\\lstinputlisting[caption=kvm]{xen.c} \\input{kvm} \\include{xen/hypervisor} \\includegraphics[width=2cm]{kvm} «VM»\n',
      ],
      [
        'of shell and path',
        '\\path{/kvm/xen} \\url{kvm.org} \\href{https://kvm.org/xen}{«hypervisor»} \\nolinkurl{xen}\n',
      ],
    ]);
  });

  describe('comments', () => {
    itMarks('latex', [
      ['at the end of a line', 'A «VM» % kvm\n% hypervisor\n«Xen»%\n'],
      ['behind a backslash', '100\\% «VM» \\\\% kvm\n«Xen»\n'],
      ['within a term', 'live % comment on kvm\n  migration of «Xen»\n'],
      ['within an argument', '\\emph{a «VM» % kvm }\n «Xen»}\n\\cite{kvm,% xen\n  hypervisor} «QEMU»\n'],
      ['within options', '\\includegraphics[% kvm ]\n  width=1cm]{xen} «VM»\n'],
      ['of conditionals', '\\iffalse\nkvm\n\\fi\n«VM»\n'],
      ['for the editor', '% !TEX root = kvm.tex\n%% hypervisor\n«VM»\n'],
      ['behind the end', '«VM»\n\\end{document}\nhypervisor\n'],
      ['remarks', '\\todo{Ask about the «hypervisor»}\\todo[inline,author=kvm]{«KVM»} «VM»\n'],
    ]);
  });

  describe('text', () => {
    itMarks('latex', [
      ['quotation marks', "``«hypervisor»'' and \\enquote{«Xen»}, \\textquote[\\cite{kvm}]{«VM»}\n"],
      ['dashes and dots', '«KVM»---a «hypervisor»\\dots\\ «VM»\\ldots{}\n'],
      ['accents', "caf\\'e \\\"a {\\'e} «hypervisor»\n"],
      ['subscripts and formulas', '\\textsuperscript{«VM»} $kvm$ \\(xen\\) \\[hypervisor\\] $$vm$$ «Xen»\n'],
      ['math with text', '$x = \\text{hypervisor}$ \\ensuremath{kvm} «VM»\n'],
      ['dollars in code', '\\verb|$| «VM» \\verb|$| «Xen» \\$5 «KVM» \\$6\n'],
      [
        'environments of formulas',
        '\\begin{equation}\nkvm\n\\end{equation}\n\\begin{align*}\nxen &= \\text{VM}\n\\end{align*}\n«VM»\n',
      ],
      ['footnotes and margins', 'a\\footnote{On «KVM».}\\marginpar{«Xen»} \\footnotetext[2]{A «VM».}\n'],
      [
        'references',
        '\\ref{kvm} \\autoref{sec:xen} \\cref{hypervisor,vm} \\nameref{kvm} \\pageref{xen} \\label{vm} «VM»\n',
      ],
      [
        'citations',
        '\\citep[see][p.~2]{kvm} \\textcite{xen} \\parencites{kvm}{xen} \\citeauthor*{vm} \\nocite{*} \\footcite{kvm} «VM»\n',
      ],
      ['indices', '\\index{hypervisor!type 1}\\index{KVM|see{Xen}} «VM»\n'],
      [
        'units and languages',
        '\\SI{5}{\\giga\\byte} \\foreignlanguage{kvm}{«hypervisor»} \\selectlanguage{xen} «VM»\n',
      ],
      ['sizes and colours', '{\\Large «Hypervisor»} {\\color{red}«KVM»} \\textcolor[rgb]{1,0,0}{«Xen»} \\hl{«VM»}\n'],
      ['small capitals and switches', '\\textsc{«Xen»} {\\sc «Kvm»} {\\tt kvm} {\\ttfamily xen} «VM»\n'],
      [
        'boxes',
        '\\fbox{«VM»} \\parbox{3cm}{«Xen»} \\makebox[2cm][l]{«KVM»} \\framebox[\\width]{«QEMU»} \\raisebox{1pt}{«hypervisor»}\n',
      ],
      ['quotations of a length', '\\vspace{1cm} \\hspace*{2em} \\setlength{\\kvm}{3pt} \\rule{1pt}{2pt} «VM»\n'],
    ]);
  });

  describe('structure', () => {
    itMarks('latex', [
      [
        'preamble',
        '\\documentclass[kvm]{xen}\n\\usepackage[hypervisor]{kvm}\n\\hypersetup{pdftitle={Hypervisor}}\n\\title{The «hypervisor»}\n\\author{A}\n\\date{2026}\n\\begin{document}\n«VM»\n',
      ],
      ['headings', '\\chapter*{«Hypervisor»}\n\\section[«KVM»]{«Xen»}\\label{vm}\n\\paragraph{«VM»} x\n'],
      [
        'floats',
        '\\begin{figure}[ht]\n\\centering\n\\includegraphics{kvm}\n\\caption{A «hypervisor»\\label{fig:kvm}}\n\\end{figure}\n',
      ],
      [
        'tables',
        '\\begin{tabular}{|l|p{3cm}|}\n\\hline\nlive & migration \\\\\n\\cline{1-2}\n«Xen» & «VM» \\\\[2pt]\n\\end{tabular}\n',
      ],
      [
        'wide tables',
        '\\begin{tabularx}{\\textwidth}{lX}\n\\toprule\n«KVM» & live \\\\ \\midrule\nmigration & «Xen» \\\\\n\\bottomrule\n\\end{tabularx}\n',
      ],
      ['lists with labels', '\\begin{enumerate}[label=kvm]\n\\item «Xen»\n\\item[«KVM»] «VM»\n\\end{enumerate}\n'],
      [
        'lists of descriptions with options',
        '\\begin{description}[style=kvm]\n\\item[{«Hypervisor»}] «VM»\n\\end{description}\n',
      ],
      [
        'slides',
        '\\begin{frame}[fragile]{«Hypervisor»}{«KVM»}\n\\frametitle<1>{«Xen»}\n\\only<2->{«VM»} \\uncover<1>{«QEMU»}\n\\begin{block}{«Live migration»}\nx\n\\end{block}\n\\end{frame}\n',
      ],
      [
        'parts of a slide',
        '\\begin{columns}[T]\n\\begin{column}{0.5\\textwidth}\n«KVM»\n\\end{column}\n\\end{columns}\n\\pause «VM»\n',
      ],
      [
        'theorems and quotes',
        '\\begin{theorem}[On «VMs»]\\label{kvm}\nA «hypervisor».\n\\end{theorem}\n\\begin{quote}«Xen»\\end{quote}\n',
      ],
      [
        'bibliographies',
        '\\begin{thebibliography}{9}\n\\bibitem[KVM07]{kvm} A. Writer. \\emph{The «hypervisor»}.\n\\end{thebibliography}\n\\bibliographystyle{xen}\\bibliography{kvm}\n',
      ],
      [
        'subfigures',
        '\\begin{subfigure}[b]{0.4\\textwidth}\n\\subcaption{«VM»}\n\\end{subfigure}\n\\subfloat[The «hypervisor»]{\\includegraphics{kvm}}\n',
      ],
      ['coloured boxes', '\\begin{tcolorbox}[title={The «VM»},colback=kvm]\nA «VM».\n\\end{tcolorbox}\n'],
      ['minipages', '\\begin{minipage}[t]{0.4\\linewidth}\n«VM»\n\\end{minipage}\n'],
    ]);
  });
});
