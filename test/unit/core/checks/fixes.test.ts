import assert from 'node:assert/strict';
import { runChecks, type CheckName } from '../../../../src/core/checks';
import { TermMatcher } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const entries = [
  concept('npt', { name: 'NPT', expansion: 'nested page table', kind: 'hardware' }),
  concept('xenserver', { name: 'XenServer', formerNames: ['Citrix Hypervisor'], kind: 'platform' }),
  concept('old', { name: 'old unikernel', kind: 'software', status: { is: 'discouraged', prefer: 'unikernel' } }),
];
const knowledge = sampleKnowledge({ concepts: entries, events: [], disputes: [] });
const matcher = new TermMatcher(entries);

/** The text with the first fix of each finding, or `found` where a finding has none, or `silent`. */
function mended(text: string, languageId: string, check: CheckName): string {
  const mentions = matcher.findMentions(text, languageId);
  const findings = runChecks({ text, languageId, mentions, prose: proseRanges(text, languageId), knowledge }, [check]);
  if (findings.length === 0) return 'silent';
  const replacements = findings.flatMap(({ fixes }) => fixes[0]?.replacements ?? []);
  if (replacements.length === 0) return 'found';
  return replacements
    .toReversed()
    .reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), text);
}

// A fix replaced the markup inside a mention too, and a check compared the text as it is written, where the hover
// finds what a reader reads.
describe('a fix keeps the markup of', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['markdown', 'The **Citrix** Hypervisor runs.', 'The **XenServer** runs.'],
    ['markdown', 'The Citrix **Hypervisor** runs.', 'The **XenServer** runs.'],
    ['markdown', 'The **Citrix Hypervisor** runs.', 'The **XenServer** runs.'],
    ['markdown', 'The *Citrix* *Hypervisor* runs.', 'found'],
    ['markdown', 'The ~~Citrix~~ Hypervisor runs.', 'The ~~XenServer~~ runs.'],
    ['markdown', 'The ==Citrix== Hypervisor runs.', 'The ==XenServer== runs.'],
    ['markdown', 'The _Citrix_ Hypervisor上 runs.', 'found'],
    ['markdown', 'The Citrix&nbsp;Hypervisor runs.', 'The XenServer runs.'],
    ['markdown', '> The Citrix\n> Hypervisor runs.', '> The XenServer runs.'],
    // The quote was gone.
    ['markdown', 'The Citrix\n> Hypervisor runs.', 'found'],
    // What was no tag became one.
    ['markdown', 'An <img Citrix&nbsp;Hypervisor alt="x"> runs.', 'found'],
    ['markdown', 'The Citrix  \nHypervisor runs.', 'found'],
    ['markdown', 'The Citrix\\\nHypervisor runs.', 'found'],
    ['markdown', 'See [Citrix Hypervisor].\n\n[Citrix Hypervisor]: https://a.example', 'found'],
    ['markdown', 'See [Citrix Hypervisor](https://a.example).', 'See [XenServer](https://a.example).'],
    ['asciidoc', 'The *Citrix* Hypervisor runs.', 'The *XenServer* runs.'],
    ['asciidoc', 'The Citrix _Hypervisor_ runs.', 'The _XenServer_ runs.'],
    ['asciidoc', 'The Citrix{nbsp}Hypervisor runs.', 'The XenServer runs.'],
    ['restructuredtext', 'The **Citrix** Hypervisor runs.', 'The **XenServer** runs.'],
    ['restructuredtext', 'Citrix Hypervisor\n=================\n\nText.', 'found'],
    ['restructuredtext', '+-------------------+\n| Citrix Hypervisor |\n+-------------------+', 'found'],
    ['latex', 'The \\emph{Citrix} Hypervisor runs.', 'The \\emph{XenServer} runs.'],
    ['latex', 'The Citrix \\textbf{Hypervisor} runs.', 'The \\textbf{XenServer} runs.'],
    ['latex', 'The Citrix~Hypervisor runs.', 'The XenServer runs.'],
    ['org', 'The /Citrix/ Hypervisor runs.', 'The /XenServer/ runs.'],
    ['html', '<p>The <b>Citrix</b> Hypervisor runs.</p>', '<p>The <b>XenServer</b> runs.</p>'],
    ['html', '<p>The Citrix <b>Hypervisor</b> runs.</p>', '<p>The <b>XenServer</b> runs.</p>'],
    ['html', '<p>The Citrix<br>Hypervisor runs.</p>', 'found'],
    // A browser shows what is in no cell before the table, and white space beside it moves with it or does not.
    ['html', '<table> Citrix <i>Hypervisor</i><tr><td>x</table>', 'found'],
    ['html', '<table><tr><td>x</td> Citrix Hypervisor</tr></table>', 'found'],
    ['html', '<table><tr><td>Citrix Hypervisor</table>', '<table><tr><td>XenServer</table>'],
    ['html', '<table><td>x</table><p>Citrix Hypervisor', '<table><td>x</table><p>XenServer'],
  ];
  for (const [language, before, after] of cases) {
    it(`${language}: ${JSON.stringify(before)}`, () => assert.equal(mended(before, language, 'names'), after));
  }
});

describe('a fix minds', () => {
  const cases: readonly (readonly [CheckName, string, string])[] = [
    ['acronyms', 'It walks an NPT here.', 'It walks a nested page table (NPT) here.'],
    ['acronyms', 'It walks an **NPT** here.', 'It walks a **nested page table (NPT)** here.'],
    ['acronyms', 'It walks an **NPT**, here.', 'It walks a **nested page table (NPT)**, here.'],
    // Behind a bracket these signs ended nothing any more.
    ['acronyms', 'It walks **an NPT*_ here.', 'found'],
    ['acronyms', 'It walks **an NPT*, here.', 'found'],
    ['acronyms', 'It walks **NPT**s and **NPT**上.', 'found'],
    ['acronyms', 'An NPT is fast.', 'A nested page table (NPT) is fast.'],
    ['acronyms', '> It walks an\n> NPT here.', '> It walks a\n> nested page table (NPT) here.'],
    ['acronyms', 'It is slow. NPT is fast.', 'It is slow. Nested page table (NPT) is fast.'],
    ['acronyms', 'It is slow.\n\n- NPT helps.', 'It is slow.\n\n- Nested page table (NPT) helps.'],
    ['acronyms', 'With Plan NPT it runs.', 'With Plan nested page table (NPT) it runs.'],
    ['acronyms', 'It has a table, e.g. NPT here.', 'It has a table, e.g. nested page table (NPT) here.'],
    ['acronyms', 'Fast: NPT here.', 'Fast: nested page table (NPT) here.'],
    ['acronyms', '> NPT is fast.', '> Nested page table (NPT) is fast.'],
    ['names', 'Run an old unikernel here.', 'Run a unikernel here.'],
    ['names', 'Old unikernel images boot.', 'Unikernel images boot.'],
    ['names', 'Install a Citrix Hypervisor host.', 'Install a XenServer host.'],
  ];
  for (const [check, before, after] of cases) {
    it(`articles and capitals: ${JSON.stringify(before)}`, () =>
      assert.equal(mended(before, 'markdown', check), after));
  }
});
