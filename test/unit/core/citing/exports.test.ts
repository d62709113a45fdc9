import assert from 'node:assert/strict';
import { bibFile, CitedSources, cslJson, keyOf, properNames } from '../../../../src/core/citing';
import { bibtexTitle } from '../../../../src/core/citing/titleCase';
import type { Source } from '../../../../src/core/knowledge';
import { goldenData, goldenKnowledge } from '../../../support/goldenKnowledge';
import { assertGolden } from '../../../support/goldenText';

const page: Source = { id: 's1', key: 'page', kind: 'web', title: 'T', authors: [], url: 'https://example.org/a' };
/** One of each type, with everything that it can have. */
const works: readonly Source[] = [
  ...goldenData.sources,
  { ...page, key: 'conference', kind: 'paper', type: 'paper-conference', in: 'SOSP', pages: '1–9', date: '2003-10-19' },
  { ...page, key: 'chapter', kind: 'book', type: 'chapter', in: 'A Book', publisher: 'Press', date: '2006' },
  { ...page, key: 'book', kind: 'book', publisher: 'Press & Sons', authors: [{ given: 'L.', family: 'van Doorn' }] },
  {
    ...page,
    key: 'report',
    kind: 'standard',
    type: 'report',
    number: 'SP 800-125',
    publisher: 'NIST',
    date: '2011-01',
  },
  { ...page, key: 'thesis', kind: 'web', type: 'thesis', publisher: 'Harvard University', date: '1973' },
  { ...page, key: 'patent', kind: 'paper', type: 'patent', number: 'US 6,397,242 B1', date: '2002-05-28' },
  {
    ...page,
    key: 'standard',
    kind: 'standard',
    number: 'RFC 7348',
    publisher: 'IETF',
    others: true,
    authors: [{ family: 'Plato' }],
  },
  { ...page, key: 'preprint', kind: 'paper', type: 'article', in: 'arXiv', number: '2303.15540', date: '2023-03' },
  { ...page, key: 'site', in: 'A Site', url: 'https://example.org/a_b%20c?x=1&y={2}#z', accessed: '2026-11-30' },
];

describe('the golden text of exported sources', () => {
  const names = properNames(goldenKnowledge);
  it('is that of BibTeX', () => assertGolden('citing/sources.bibtex.bib', bibFile(works, 'bibtex', names)));
  it('is that of BibLaTeX', () => assertGolden('citing/sources.biblatex.bib', bibFile(works, 'biblatex', names)));
  it('is that of CSL-JSON', () => assertGolden('citing/sources.json', cslJson(works)));
});

describe('a title for BibTeX', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['kvm: the Linux Virtual Machine Monitor', 'kvm: the {Linux} Virtual Machine Monitor'],
    ["Intel's VT-x and the KVM API", "{Intel's} {VT-x} and the {KVM} {API}"],
    ['A survey, part A', 'A survey, part A'],
    ['DIGITAL FX!32 & 50% of $5', '{DIGITAL} {FX!32} \\& 50\\% of \\$5'],
    ['x86_64 in (QEMU)', 'x86\\_64 in ({QEMU})'],
    ['iSCSI, macOS', '{iSCSI}, {macOS}'],
  ];
  for (const [title, written] of cases) {
    it(`is ${written}`, () => assert.equal(bibtexTitle(title, new Set(['Linux', 'Intel'])), written));
  }
});

describe('the key of a source', () => {
  it('is the one that it has for ever', () => assert.equal(keyOf(page), 'page'));

  it('is made of the title for a source of the user, in letters of any script', () => {
    const own = (title: string): string => keyOf({ id: 'own-source-3', kind: 'own', title, authors: [], url: 'own:' });
    assert.equal(own('The lab’s [wiki], v2'), 'own-the-lab-s-wiki-v2');
    assert.equal(own('仮想化 ノート'), 'own-仮想化-ノート');
    assert.equal(own('…'), 'own-own-source-3');
  });

  it('leads back to the source', () => {
    assert.equal(new CitedSources(goldenKnowledge).get('paper-1974'), goldenKnowledge.source('paper-1974'));
  });
});
