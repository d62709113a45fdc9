import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { CitedSources, citeEdits, keyOf } from '../../../../src/core/citing';
import { bibliographyText, firstUseEdits, glossaryText } from '../../../../src/core/composing';
import { proseRanges } from '../../../../src/core/prose';
import { goldenData, goldenKnowledge } from '../../../support/goldenKnowledge';
import { renderers } from '../../../support/rendering';

/** The targets of the links within a page, and the anchors that it has. */
function linksIn(html: string): { readonly targets: ReadonlySet<string>; readonly anchors: ReadonlySet<string> } {
  const targets = new Set<string>();
  const anchors = new Set<string>();
  const walk = (node: Tree.Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'href' && value.startsWith('#')) targets.add(value.slice(1));
      if (name === 'id') anchors.add(value);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return { targets, anchors };
}

/** A note with the sources of all golden data cited in it, and its first word linked to the glossary below it. */
function note(languageId: 'asciidoc' | 'markdown' | 'html', form: 'list' | 'table'): string {
  const text = 'Hypervisor here.\n';
  const prose = proseRanges(text, languageId);
  const mentions = [{ start: 0, end: 10, conceptId: 'hypervisor' }];
  const links = firstUseEdits({ text, languageId, mentions, prose, ours: [] }, new Set(['hypervisor']));
  const style = languageId === 'asciidoc' ? 'asciidoc-bibliography' : 'link';
  const edits = [...links, ...citeEdits({ text, languageId, prose }, [15], goldenData.sources, style, '\n')];
  const cited = edits.reduceRight((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  const glossary = glossaryText(['hypervisor', 'ept'], { form, isLinked: true }, languageId, goldenKnowledge);
  return `${cited}\n${glossary}\n${bibliographyText(goldenData.sources, languageId)}`;
}

describe('what is composed, rendered', () => {
  for (const languageId of ['asciidoc', 'markdown', 'html'] as const) {
    for (const form of ['list', 'table'] as const) {
      it(`has an anchor for each link of ours, in ${languageId} with a ${form}`, async () => {
        const text = note(languageId, form);
        const { targets, anchors } = linksIn(await renderers[languageId](text));
        const wanted = ['glossary-hypervisor', ...(languageId === 'asciidoc' ? goldenData.sources.map(keyOf) : [])];
        assert.deepEqual([...targets].toSorted(), wanted.toSorted(), text);
        for (const target of targets) assert.ok(anchors.has(target), target);
      });
    }
  }

  it('is found again as cited', () => {
    const text = note('asciidoc', 'list').split('\n[bibliography]')[0] ?? '';
    const found = new CitedSources(goldenKnowledge).in(text, proseRanges(text, 'asciidoc'));
    for (const source of goldenData.sources) assert.ok(found.includes(source), keyOf(source));
  });
});
