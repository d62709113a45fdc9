import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { lineForComment, lineForFileComment, runChecks, suppressionComment } from '../../../../src/core/checks';
import { TermMatcher } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { loadKnowledge } from '../../../../src/data';

const knowledge = loadKnowledge();
const matcher = new TermMatcher(knowledge.entries);
const renderer = new MarkdownIt({ html: true });

/** What is written instead of each name, so that two notes can be compared without it. */
const written = ['Citrix', 'Hypervisor', 'SLAT', 'XenServer', 'second-level address translation'];

/** The tags of a note as it is rendered, and its words but for the names, which a fix may change. */
function skeleton(text: string): string {
  const names = new RegExp(`${written.join('|')}|(?<![\\p{L}\\p{N}])an?(?![\\p{L}\\p{N}])`, 'giu');
  return renderer
    .render(text)
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(names, '')
    .replaceAll(/&nbsp;|[\s()\u00a0]+/g, '');
}

function findingsIn(text: string) {
  const mentions = matcher.findMentions(text, 'markdown');
  const prose = proseRanges(text, 'markdown');
  return runChecks({ text, languageId: 'markdown', mentions, prose, knowledge }, ['names', 'acronyms', 'spelling']);
}

describe('what is written into a note', () => {
  const names = ['Citrix Hypervisor', 'SLAT', 'Citrix', 'Hypervisor', 'an SLAT', 'word', 'runs.'];
  const marks = [
    '**',
    '*',
    '_',
    '~~',
    '**Citrix** Hypervisor',
    'Citrix *Hypervisor*',
    '&nbsp;',
    '[',
    ']',
    '](a.md)',
    '`',
  ];
  const breaks = [
    ' ',
    ' ',
    ' ',
    '\n',
    '  \n',
    '\\\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n  ',
    '\n# ',
    '\n| ',
    ' | ',
    '\n|---|---|\n',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...marks), fc.constantFrom(...breaks)), {
      maxLength: 30,
    })
    .map((pieces) => `${pieces.join('')}\n`);

  it('by a fix leaves all but the words as it was rendered', () => {
    let fixed = 0;
    fc.assert(
      fc.property(text, (note) => {
        for (const { fixes } of findingsIn(note)) {
          for (const { replacements } of fixes) {
            const after = replacements
              .toSorted((a, b) => b.start - a.start)
              .reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), note);
            fixed++;
            assert.equal(skeleton(after), skeleton(note), JSON.stringify([note, after]));
          }
        }
      }),
      { numRuns: 1500 },
    );
    assert.ok(fixed > 500, `${fixed} fixes`);
  });

  it('by a comment is rendered as it was, and the finding is gone', () => {
    let written = 0;
    fc.assert(
      fc.property(text, (note) => {
        const lines = note.split('\n');
        for (const finding of findingsIn(note)) {
          const line = note.slice(0, finding.start).split('\n').length - 1;
          for (const scope of ['next-line', 'file'] as const) {
            const at =
              scope === 'file' ? lineForFileComment(lines, 'markdown') : lineForComment(lines, line, 'markdown');
            if (at === undefined) continue;
            written++;
            const comment = suppressionComment(finding.check, scope, 'markdown');
            const after = [...lines.slice(0, at), comment, ...(scope === 'file' ? [''] : []), ...lines.slice(at)].join(
              '\n',
            );
            assert.equal(skeleton(after), skeleton(note), JSON.stringify([note, after]));
            const moved = finding.start + after.length - note.length;
            assert.ok(!findingsIn(after).some(({ check, start }) => check === finding.check && start === moved));
          }
        }
      }),
      { numRuns: 1500 },
    );
    assert.ok(written > 500, `${written} comments`);
  });
});
