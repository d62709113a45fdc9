import assert from 'node:assert/strict';
import { renderBlock } from '../../../../src/core/blocks';
import { noLinks } from '../../../../src/core/render/links';
import { bundledKnowledge } from '../../../support/bundled';

describe('links of figures in a preview', () => {
  const knowledge = bundledKnowledge();

  /** The addresses in a figure with cards at `card:`. */
  function addresses(language: string, content: string): readonly string[] {
    const links = { ...noLinks, card: (id: string) => `card:${id}` };
    const page = String(renderBlock(language, content, { knowledge, links, line: 0, attributes: [] }));
    return [...page.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address ?? '');
  }

  const figures: readonly (readonly [language: string, content: string, cards: number])[] = [
    ['virt-timeline', 'limit: 400', 300],
    ...knowledge.comparisons.map(({ id }) => ['virt-compare', `comparison: ${id}`, 1] as const),
  ];
  for (const [language, content, cards] of figures) {
    it(`of ${language} with ${content} lead to cards that there are, or to sources`, () => {
      const all = addresses(language, content);
      const ids = all.filter((address) => address.startsWith('card:')).map((address) => address.slice('card:'.length));
      assert.ok(ids.length >= cards, `${ids.length} links to cards`);
      assert.deepEqual(
        ids.filter((id) => !knowledge.item(id)),
        [],
      );
      const others = all.filter((address) => !address.startsWith('card:'));
      assert.ok(others.length > 0);
      assert.deepEqual(
        others.filter((address) => !/^https:\/\/[^\s"<>]+$/.test(address)),
        [],
      );
    });
  }

  it('are text alone where nothing can follow them', () => {
    const page = String(
      renderBlock('virt-timeline', 'limit: 5', { knowledge, links: noLinks, line: 0, attributes: [] }),
    );
    assert.doesNotMatch(page, /href="(?!https:)/);
  });
});
