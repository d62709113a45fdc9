import assert from 'node:assert/strict';
import { acronymDefinitions, proseRanges } from '../../../../src/core/prose';

/** What a text says its acronyms mean: `EPT = Extended Page Tables`, with `?` behind what does not spell them out. */
function said(text: string, languageId: string): string {
  return acronymDefinitions(text, languageId, proseRanges(text, languageId))
    .map(({ acronym, start, end, meaning, meaningStart, meaningEnd, isSpelledOut }) => {
      assert.equal(text.slice(start, end), acronym);
      assert.ok(meaningStart < meaningEnd && meaningEnd <= text.length);
      return `${acronym} = ${meaning}${isSpelledOut ? '' : '?'}`;
    })
    .join('; ');
}

const EPT = 'EPT = Extended Page Tables';

describe('what a text says that an acronym means', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
    markdown: [
      ['Extended Page Tables (EPT) help.', EPT],
      ['EPT (Extended Page Tables) helps.', EPT],
      ['**E**xtended **P**age **T**ables (**EPT**) help.', EPT],
      ['[Extended Page Tables](ept.md) ([EPT](ept.md)) help.', EPT],
      ['The **Extended\nPage** Tables (EPTs) help.', EPT],
      ['> Extended\n> Page Tables (EPT) help.', EPT],
      ['Extended&nbsp;Page Tables [EPT] help.', EPT],
      ['Extended Page Tables, or EPT, help.', EPT],
      ['Extended Page Tables (also called EPT) help.', EPT],
      ['EPT, short for Extended Page Tables, helps.', EPT],
      ['EPT stands for Extended Page Tables.', EPT],
      ['EPT（Extended Page Tables，扩展页表）由 KVM 维护。', EPT],
      ['EPT（扩展页表）很快。', 'EPT = 扩展页表?'],
      ['扩展页表（EPT）很快。', 'EPT = 扩展页表?'],
      ['EPT(Extended Page Tables, 확장 페이지 테이블)는 빠르다.', EPT],
      ['EPT (engl. Extended Page Tables) ist schnell.', EPT],
      ['A persistent volume (PV) is mounted.', 'PV = persistent volume'],
      ['Second-level address translation (SLAT).', 'SLAT = Second-level address translation'],
      ['Single Root I/O Virtualization (SR-IOV).', 'SR-IOV = Single Root I/O Virtualization'],
      ['A virtual CPU (vCPU).', 'vCPU = virtual CPU'],
      ['Quality of service (QoS).', 'QoS = Quality of service'],
      ['Virtual Machine Extensions (VMX).', 'VMX = Virtual Machine Extensions'],
      ['Hypervisor-protected code integrity (HVCI).', 'HVCI = Hypervisor-protected code integrity'],
      ['- **EPT**: Extended Page Tables', EPT],
      ['- EPT – Intel’s Extended Page Tables', EPT],
      ['* [EPT](ept.md) — Extended Page Tables', EPT],
      ['1. EPT: a second table that the processor walks', 'EPT = a second table that the processor walks?'],
      ['EPT\n: Extended Page Tables', EPT],
      ['EPT\n\n:   Extended Page Tables', EPT],
      ['*[EPT]: Extended Page Tables', EPT],
      ['An <abbr title="Extended Page Tables">EPT</abbr> helps.', EPT],
      [
        '| Acronym | Meaning |\n|---|---|\n| EPT | Extended Page Tables |\n| **PV** | persistent volume |',
        `${EPT}; PV = persistent volume`,
      ],
      ['| Meaning | Acronym |\n|---|---|\n| Extended Page Tables | EPT |', EPT],
      ['\\newacronym{ept}{EPT}{Extended Page Tables}', EPT],
      ['---\nacronyms:\n  keys:\n    - shortname: EPT\n      longname: Extended Page Tables\n---\n', EPT],
      ['EPT (see chapter 3) helps. The vendor Intel (VT) too. EPT: yes.', ''],
      ['`Extended Page Tables (EPT)`\n\n    EPT: Extended Page Tables', ''],
      ['Call `ept` (EPT) and NESTED (EPT).', ''],
    ],
    mdx: [['An <abbr title="Extended Page Tables">EPT</abbr> helps.', EPT]],
    quarto: [['```{r}\n# EPT: Extended Page Tables\n```', '']],
    html: [
      ['<p>An <abbr class="a" title="Extended Page Tables">EPT</abbr>.</p>', EPT],
      ['<p><dfn>Extended Page Tables</dfn> (<b>EPT</b>) help.</p>', EPT],
      ['<dl><dt>EPT</dt>\n<dd>Extended Page Tables</dd></dl>', EPT],
      ['<tr><td>EPT</td><td>Extended Page Tables</td></tr>', EPT],
      ['<li><strong>EPT</strong>: Extended Page Tables</li>', EPT],
    ],
    asciidoc: [
      ['EPT:: Extended Page Tables', EPT],
      ['EPT::\nExtended Page Tables', EPT],
      ['*EPT*;; Extended Page Tables', EPT],
      ['|===\n|EPT |Extended Page Tables\n|===', EPT],
      ['|===\n|EPT\n|Extended Page Tables\n|===', EPT],
      ['_Extended Page Tables_ (EPT) help.', EPT],
    ],
    restructuredtext: [
      ['EPT\n   Extended Page Tables', EPT],
      [':abbr:`EPT (Extended Page Tables)` helps.', EPT],
      ['.. list-table::\n\n   * - EPT\n     - Extended Page Tables', EPT],
      ['====  ====================\nEPT   Extended Page Tables\n====  ====================', EPT],
    ],
    latex: [
      ['\\newacronym[shortplural=EPTs]{ept}{EPT}{Extended Page Tables}', EPT],
      ['\\acro{EPT}{Extended Page Tables}', EPT],
      ['\\acro{ept}[EPT]{Extended Page Tables}', EPT],
      ['\\DeclareAcronym{ept}{short = EPT, long = Extended Page Tables}', EPT],
      ['\\begin{description}\n\\item[EPT] Extended Page Tables\n\\end{description}', EPT],
      ['\\emph{Extended Page Tables} (\\textbf{EPT}) help.', EPT],
      ['Extended~Page Tables~(EPT) help.', EPT],
      ['\\begin{tabular}{ll}\nEPT & Extended Page Tables \\\\\n\\end{tabular}', EPT],
    ],
    org: [
      ['- EPT :: Extended Page Tables', EPT],
      ['| EPT | Extended Page Tables |', EPT],
      ['/Extended Page Tables/ (EPT) help.', EPT],
    ],
    plaintext: [
      ['EPT   Extended Page Tables', EPT],
      ['EPT\tExtended Page Tables', EPT],
      ['EPT - Extended Page Tables', EPT],
      ['EPT = Extended Page Tables', EPT],
    ],
    'git-commit': [['Use EPT\n\nExtended Page Tables (EPT) are there.', EPT]],
  };
  for (const [language, texts] of Object.entries(cases)) {
    for (const [text, expected] of texts) {
      it(`${language}: ${JSON.stringify(text)}`, () => assert.equal(said(text, language), expected));
    }
  }
});
