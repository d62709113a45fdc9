import assert from 'node:assert/strict';
import { CitedSources, keyOf, keyPrefix } from '../../../../src/core/citing';
import { Knowledge, type Source } from '../../../../src/core/knowledge';
import { proseRanges } from '../../../../src/core/prose';

const source = (key: string, over: Partial<Source> = {}): Source => {
  return { id: key, key, kind: 'web', title: key, authors: [], url: `https://example.org/${key}`, ...over };
};
const sources = [
  source('a-1974', { formerKeys: ['old-1974', 'b-2003'] }),
  source('b-2003', { url: 'https://example.org/x_(y)' }),
  source('own', { key: undefined, kind: 'own', title: '仮想化', url: 'own:' }),
];
const none = { concepts: [], platforms: [], events: [], comparisons: [], disputes: [] };
const cited = new CitedSources(new Knowledge({ ...none, sources }));

describe('the keys in a text', () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    ['markdown', 'x[^a-1974] and [^b-2003]\n\n[^a-1974]: A', ['a-1974', 'b-2003']],
    ['markdown', 'As [@b-2003, p. 3; see @a-1974] and @a-1974 say', ['b-2003', 'a-1974']],
    ['markdown', 'as [-@a-1974] and @{b-2003} say', ['a-1974', 'b-2003']],
    ['markdown', 'x[^own-仮想化]', ['own-仮想化']],
    ['markdown', 'a [link](https://example.org/x_(y)).', ['b-2003']],
    ['markdown', 'a [link](https://example.org/x_%28y%29), b', ['b-2003']],
    ['markdown', 'a [link](<https://example.org/x_(y)>) and [^a-1974]', ['b-2003', 'a-1974']],
    ['latex', '\\parencite[see][3]{b-2003, a-1974} and \\textcite*{a-1974}', ['b-2003', 'a-1974']],
    ['org', 'x [cite:see @b-2003;@a-1974]', ['b-2003', 'a-1974']],
    ['asciidoc', 'xfootnote:a-1974[A. B.] yfootnote:a-1974[]', ['a-1974']],
    ['asciidoc', 'x <<b-2003>> and <<a-1974,A>>\n\n[bibliography]\n* [[[a-1974,A 1974]]] A', ['b-2003', 'a-1974']],
    ['latex', '\\bibitem[a-1974]{b-2003} B', ['b-2003']],
    // Keys that a source had, unless they are those of others now.
    ['markdown', 'x[^old-1974][^b-2003]', ['a-1974', 'b-2003']],
    ['restructuredtext', 'x [#b-2003]_\n\n.. [#b-2003] B', ['b-2003']],
    ['markdown', '`[^a-1974]` me@a-1974 [^a-1974x] [@unknown] user@b-2003.org', []],
    ['markdown', '```\n[@a-1974]\n```\n\n<!-- [@b-2003] -->', []],
  ];
  for (const [languageId, text, keys] of found) {
    it(`of ${JSON.stringify(text)} are ${keys.join(' and ') || 'none'}`, () =>
      assert.deepEqual(cited.in(text, proseRanges(text, languageId)).map(keyOf), keys));
  }

  const typed: readonly (readonly [string, string | undefined])[] = [
    ['x[^', ''],
    ['x[^a-1', 'a-1'],
    ['[@a-1974; @b', 'b'],
    ['as @{own-仮', 'own-仮'],
    ['\\parencite[see][3]{a-1974, b-', 'b-'],
    ['[cite:@', ''],
    ['footnote:a', 'a'],
    ['[#b', 'b'],
    ['see <<a', 'a'],
    ['cat <<<a', undefined],
    ['me@b', undefined],
    ['a b', undefined],
    ['\\cite{a} b', undefined],
  ];
  for (const [line, prefix] of typed) {
    it(`are completed in ${line} from ${prefix ?? 'nowhere'}`, () => assert.equal(keyPrefix(line), prefix));
  }

  it('stand where they are said to', () => {
    const text = 'x[^a-1974] \\cite{b-2003,a-1974} \\bibitem[a-1974]{a-1974}\n\n[^a-1974]: A';
    const keys = cited.keysIn(text, proseRanges(text, 'markdown'));
    assert.deepEqual(
      keys.map(({ start, end, form }) => [text.slice(start, end), form]),
      [
        ['a-1974', 'use'],
        ['b-2003', 'use'],
        ['a-1974', 'use'],
        ['a-1974', 'definition'],
        ['a-1974', 'definition'],
      ],
    );
  });
});
