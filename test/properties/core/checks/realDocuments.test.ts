import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { lineForComment, lineForFileComment, runChecks, suppressionComment } from '../../../../src/core/checks';
import { proseRanges } from '../../../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from '../../../support/bundled';
import { documentation } from '../../../support/documentation';
import { difference, renderers, tagsOf, wordsOf } from '../../../support/rendering';

const knowledge = bundledKnowledge();
const matcher = bundledMatcher();

function findingsIn(text: string, languageId: string) {
  const mentions = matcher.findMentions(text, languageId);
  const prose = proseRanges(text, languageId);
  return runChecks({ text, languageId, mentions, prose, knowledge }, ['names', 'acronyms', 'spelling']);
}

/** Parts of real documents of a few thousand letters each, cut where a block ends. */
function partsOf(texts: readonly string[], cut: RegExp): readonly string[] {
  return texts.flatMap((text) => {
    const parts: string[] = [];
    let part = '';
    for (const block of text.split(cut)) {
      part += block;
      if (part.length < 2000) continue;
      parts.push(part);
      part = '';
    }
    return parts;
  });
}

const pages = new MarkdownIt({ html: true });
const markdown = partsOf(documentation(), /(?<=\n\n)(?=\S)/);
const documents: Readonly<Record<keyof typeof renderers, readonly string[]>> = {
  markdown,
  // Asciidoctor takes headings, fences, lists and quotes of Markdown as its own.
  asciidoc: [...markdown, readFileSync(join(process.cwd(), 'test/fixtures/notes/devices.adoc'), 'utf8')],
  // What becomes of the same documents on a page.
  html: markdown.map((text) => pages.render(text)),
};

/** What a writer may have put there, in whatever stands there: it is to be found, and mended, or left in peace. */
const written: typeof documents = {
  asciidoc: ['Citrix Hypervisor', 'a *Citrix* Hypervisor', 'Citrix _Hypervisor_', 'Citrix{nbsp}Hypervisor', 'an SLAT'],
  markdown: [
    'Citrix Hypervisor',
    'a **Citrix** Hypervisor',
    'Citrix *Hypervisor*',
    'Citrix&nbsp;Hypervisor',
    'an SLAT',
  ],
  html: [
    'Citrix Hypervisor',
    'a <b>Citrix</b> Hypervisor',
    'Citrix <i>Hypervisor</i>',
    'Citrix&nbsp;Hypervisor',
    'an SLAT',
  ],
};
const spellings = ['live migration', 'live migration', 'live-migration', 'SLATs', 'a VMexit', 'a VM exit, a VM exit'];

/** Words put into a document at some of its spaces. */
function withWords(text: string, words: readonly (readonly [string, number])[]): string {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const places = new Map(words.map(([word, part]) => [spaces[Math.floor(part * spaces.length)] ?? 0, word]));
  return [...places]
    .toSorted(([a], [b]) => b - a)
    .reduce((so, [at, word]) => `${so.slice(0, at)} ${word}${so.slice(at)}`, text);
}

for (const language of ['markdown', 'html', 'asciidoc'] as const) {
  const texts = documents[language];
  const render = renderers[language];
  const words = fc.constantFrom(...written[language], ...spellings);
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const document = fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(words, place), { minLength: 8, maxLength: 20 }))
    .map(([text, added]) => withWords(text, added));

  describe(`what is written into real documents in ${language}`, () => {
    it('by a fix changes the words that it is about, and nothing else that is shown', async () => {
      let fixed = 0;
      await fc.assert(
        fc.asyncProperty(document, async (text) => {
          const shown = await render(text);
          for (const { start, end, fixes } of findingsIn(text, language)) {
            const own = fixes[0]?.replacements.find((each) => each.start <= start && end <= each.end);
            if (own === undefined) continue;
            const changed = text.slice(0, own.start) + own.text + text.slice(own.end);
            const { before, after } = difference(shown, await render(changed));
            const where = JSON.stringify([before, after, text.slice(own.start - 40, own.end + 40)]);
            fixed++;
            assert.equal(tagsOf(before), tagsOf(after), where);
            // One stretch of words for another, a word or two on either side of it at most.
            assert.ok(wordsOf(before).length <= own.end - own.start + 60, where);
            assert.ok(wordsOf(after).length <= own.text.length + 60, where);
          }
        }),
        { numRuns: 300 },
      );
      assert.ok(fixed > 50, `${fixed} fixes`);
    });

    it('by a comment is shown as it was, to the letter', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(document, async (text) => {
          const shown = await render(text);
          const lines = text.split('\n');
          for (const { start, check } of findingsIn(text, language)) {
            const line = text.slice(0, start).split('\n').length - 1;
            for (const scope of ['next-line', 'file'] as const) {
              const at = scope === 'file' ? lineForFileComment(lines, language) : lineForComment(lines, line, language);
              if (at === undefined) continue;
              const comment = suppressionComment(check, scope, language);
              const changed = [...lines.slice(0, at), comment, ...(scope === 'file' ? [''] : []), ...lines.slice(at)];
              count++;
              const page = (await render(changed.join('\n'))).replace(comment, '');
              assert.equal(page.replaceAll(/\n+/g, '\n').trim(), shown.replaceAll(/\n+/g, '\n').trim());
            }
          }
        }),
        { numRuns: 100 },
      );
      assert.ok(count > 20, `${count} comments`);
    });
  });
}
