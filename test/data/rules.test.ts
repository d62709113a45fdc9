import assert from 'node:assert/strict';
import type { AuthoredKnowledge } from '../../src/data/build/authored';
import { rules } from '../../src/data/build/rules';

type Over = { readonly [K in keyof AuthoredKnowledge]?: readonly Partial<AuthoredKnowledge[K][number]>[] };

/** Sound data with the given entries laid over it; each rule is shown one fault in it. */
function knowledge(over: Over = {}): AuthoredKnowledge {
  const source = { id: 'paper', kind: 'paper', type: 'article', title: 'A paper', url: 'https://example.org/a' };
  const concept = { kind: 'idea', category: 'cpu', summary: 'One sentence.', sources: ['paper'] };
  const event = { title: 'It happened', summary: 'One sentence.', lane: 'x86', concepts: ['c'], sources: ['paper'] };
  const lay = (base: object, items: readonly object[] | undefined) =>
    (items ?? []).map((item) => ({ ...base, ...item }));
  return {
    sources: [source, { id: 'note', kind: 'note', title: 'A note', url: 'note:a' }, ...(over.sources ?? [])],
    concepts: [
      { id: 'c', name: 'see', ...concept, sources: ['paper', 'note'], related: [{ id: 'b', as: 'broader' }] },
      { id: 'b', name: 'bee', ...concept, summary: 'Another sentence.' },
      ...lay(concept, over.concepts),
    ],
    platforms: lay({ summary: 'One sentence.', sources: ['paper'], cells: {} }, over.platforms),
    events: lay(event, over.events),
    comparisons: lay({ title: 'Table', summary: 'One sentence.' }, over.comparisons),
    disputes: lay(
      { subject: 'Which', about: ['c'], claims: [], record: 'That.', confidence: 'high', sources: ['paper'] },
      over.disputes,
    ),
  } as AuthoredKnowledge;
}

function findings(rule: string, over: Over): readonly string[] {
  const found = rules.find(({ name }) => name === rule);
  assert.ok(found, rule);
  return [...found.check(knowledge(over))].map(({ id }) => id);
}

describe('data rules', () => {
  it('find nothing in sound data', () => {
    for (const rule of rules) assert.deepEqual([...rule.check(knowledge())], [], rule.name);
  });

  const faults: readonly (readonly [string, string, Over, readonly string[]])[] = [
    [
      'first-dates',
      'a first date later than the summary',
      {
        concepts: [
          {
            id: 'd',
            name: 'd',
            summary: 'Shipped in 2005.',
            first: { date: '2006-05', is: 'shipped', sources: ['paper'] },
          },
        ],
      },
      ['d'],
    ],
    [
      'first-dates',
      'a first date without a source, and one that is nothing',
      {
        concepts: [
          { id: 'd', name: 'd', first: { date: '2006', is: 'shipped' } },
          { id: 'e', name: 'e', first: { is: 'shipped' } },
        ],
      },
      ['d', 'e'],
    ],
    [
      'first-dates',
      'a platform without one',
      { platforms: [{ id: 'p', name: 'p', cells: { 'first-release': { value: '2006', sources: ['paper'] } } }] },
      ['p'],
    ],
    ['disputed-entries', 'an entry that it is not about', { disputes: [{ id: 'q', of: ['b'] }] }, ['q']],
    ['unique-ids', 'an id that two kinds share', { events: [{ id: 'c', date: '1972' }] }, ['c']],
    [
      'references',
      'a relation to nothing',
      { concepts: [{ id: 'd', name: 'd', related: [{ id: 'gone', as: 'broader' }] }] },
      ['d'],
    ],
    [
      'references',
      'a relation to itself',
      { concepts: [{ id: 'd', name: 'd', related: [{ id: 'd', as: 'broader' }] }] },
      ['d'],
    ],
    [
      'references',
      'an event where a concept belongs',
      {
        events: [
          { id: 'e-1972', date: '1972', concepts: ['e2-1972'] },
          { id: 'e2-1972', date: '1972', title: 'Other' },
        ],
      },
      ['e-1972'],
    ],
    ['references', 'a body link to nothing', { concepts: [{ id: 'd', name: 'd', body: 'See [that](#gone).' }] }, ['d']],
    [
      'references',
      'a cell that cites nothing known',
      { platforms: [{ id: 'p', name: 'p', cells: { x: { value: 'yes', sources: ['gone'] } } }] },
      ['p'],
    ],
    [
      'broader-cycles',
      'broader in a circle',
      {
        concepts: [
          { id: 'd', name: 'd', related: [{ id: 'e', as: 'broader' }] },
          { id: 'e', name: 'e', related: [{ id: 'd', as: 'broader' }] },
        ],
      },
      ['d'],
    ],
    [
      'forms-of-the-name',
      'a part, a product and a neighbour among the forms',
      {
        concepts: [
          {
            id: 'd',
            name: 'virtual switch',
            match: { forms: ['virtual switches', 'port group', 'Open vSwitch Agent'] },
          },
          { id: 'e', name: 'page reporting', match: { forms: ['page hinting'] } },
        ],
      },
      ['d', 'd', 'e'],
    ],
    [
      'forms-of-the-name',
      'no fault in inflections, acronyms, expansions, misspellings, versions and other orders of words',
      {
        concepts: [
          { id: 'd', name: 'live migration', match: { forms: ['migrating live', 'live-migrated', 'migrate'] } },
          { id: 'e', name: 'Extended Page Tables', match: { forms: ['EPT', 'Extnded Page Tables', 'EPTs'] } },
          { id: 'f', name: 'SLAT', match: { forms: ['second level address translation'] } },
          { id: 'g', name: 'WSL', match: { forms: ['WSL 2', 'WSL system'] } },
          {
            id: 'h',
            name: 'memory overcommitment',
            match: { forms: ['overcommitment of memory', 'overcommit memory'] },
          },
          { id: 'i', name: 'device passthrough', match: { forms: ['passes through'] } },
          { id: 'j', name: 'type 1 hypervisor', match: { forms: ['type 1'] } },
        ],
      },
      [],
    ],
    [
      'relations-agree',
      'a part whose whole calls it narrower or merely related, but not one whose whole calls it a part',
      {
        concepts: [
          { id: 'd', name: 'd', related: [{ id: 'e', as: 'narrower' }] },
          { id: 'e', name: 'e', related: [{ id: 'd', as: 'part-of' }] },
          { id: 'f', name: 'f', related: [{ id: 'g', as: 'part-of' }] },
          { id: 'g', name: 'g', related: [{ id: 'f', as: 'related' }] },
          { id: 'h', name: 'h', related: [{ id: 'i', as: 'part-of' }] },
          { id: 'i', name: 'i', related: [{ id: 'h', as: 'has-part' }] },
        ],
      },
      ['d', 'f'],
    ],
    [
      'relations-agree',
      'two entries that are each a part of the other, and a contrast from one end only',
      {
        concepts: [
          { id: 'd', name: 'd', related: [{ id: 'e', as: 'part-of' }] },
          { id: 'e', name: 'e', related: [{ id: 'd', as: 'part-of' }] },
          { id: 'f', name: 'f', related: [{ id: 'g', as: 'contrasts-with' }] },
          { id: 'g', name: 'g', related: [{ id: 'f', as: 'related' }] },
        ],
      },
      ['d', 'f'],
    ],
    [
      'related-once',
      'an entry that names another twice',
      {
        concepts: [
          {
            id: 'd',
            name: 'd',
            related: [
              { id: 'c', as: 'broader' },
              { id: 'c', as: 'related' },
            ],
          },
        ],
      },
      ['d'],
    ],
    [
      'surface-forms',
      'an alias of another entry, hyphen and case aside',
      {
        concepts: [
          { id: 'd', name: 'VM exit' },
          { id: 'e', name: 'e', aliases: ['vm-EXIT'] },
        ],
      },
      ['e'],
    ],
    [
      'surface-forms',
      'a form that an alias has already, but not one with a hyphen of its own',
      {
        concepts: [
          { id: 'd', name: 'd', aliases: ['memory merging'], match: { forms: ['memory merging'] } },
          { id: 'e', name: 'paravirtual', match: { forms: ['para-virtual'] } },
        ],
      },
      ['d'],
    ],
    [
      'surface-forms',
      'a British spelling of another entry',
      {
        concepts: [
          { id: 'd', name: 'virtualization' },
          { id: 'e', name: 'virtualisation' },
        ],
      },
      ['e'],
    ],
    // The check folded otherwise than the matcher, which takes both for one.
    [
      'surface-forms',
      'what the matcher takes for a name of another entry',
      {
        concepts: [
          { id: 'd', name: 'virtualizer' },
          { id: 'e', name: 'virtualiser' },
          { id: 'f', name: 'ring -1' },
          { id: 'g', name: 'ring −1' },
        ],
      },
      ['e', 'g'],
    ],
    [
      'admitted-names',
      'an admitted name of something else, and a preferred one that nothing has',
      {
        concepts: [
          { id: 'd', name: 'd', admitted: { names: ['see'], prefer: 'dee', why: 'Because.', sources: ['paper'] } },
        ],
      },
      ['d', 'd'],
    ],
    [
      'references',
      'an admitted name whose preferred one is of nothing',
      {
        concepts: [
          {
            id: 'd',
            name: 'd',
            admitted: { names: ['d'], prefer: 'x', of: 'gone', notWith: ['e'], why: 'Because.', sources: ['paper'] },
          },
        ],
      },
      ['d', 'd'],
    ],
    ['summaries', 'a summary without a full stop', { concepts: [{ id: 'd', name: 'd', summary: 'No end' }] }, ['d']],
    ['summaries', 'a summary with markup', { concepts: [{ id: 'd', name: 'd', summary: 'Has `code`.' }] }, ['d']],
    ['dates', 'a date that is none', { events: [{ id: 'e-1972', date: 'August 1972' }] }, ['e-1972']],
    [
      'dates',
      'an id whose year is not that of the date',
      { events: [{ id: 'e-1973', date: '1972-08-02' }] },
      ['e-1973'],
    ],
    [
      'event-twins',
      'the same event twice',
      {
        events: [
          { id: 'e-1972', date: '1972' },
          { id: 'f-1972', date: '1972' },
        ],
      },
      ['f-1972'],
    ],
    [
      'publisher-is-no-author',
      'a maker that is cited twice',
      {
        sources: [
          {
            id: 'made',
            kind: 'vendor',
            title: 'x',
            url: 'https://example.org/m',
            authors: [{ name: 'IBM' }],
            publisher: 'IBM',
          },
        ],
      },
      ['made'],
    ],
    ...(
      [
        ['two people in one name', { authors: [{ name: 'G. Belpaire and N.-T. Hsu' }] }],
        ['a person as a body', { authors: [{ name: 'G. J. Popek' }] }],
        ['a venue in a name', { authors: [{ name: 'Popek and Goldberg, CACM 1974' }] }],
        ['a flag among the family names', { authors: [{ given: 'P.', family: 'Barham et al.' }] }],
        ['initials in a family name', { authors: [{ family: 'P. Barham' }] }],
        ['others beside nobody', { others: true }],
        ['a paper of no type', { kind: 'paper' }],
        ['a chapter of no book', { kind: 'book', type: 'chapter' }],
        ['an article of no journal', { type: 'article-journal', volume: '17' }],
        ['an article of no volume', { type: 'article-journal', in: 'IEEE Micro' }],
        ['an issue of no volume', { in: 'IEEE Micro', issue: '1' }],
        ['volume and issue in the name of a journal', { in: 'IEEE Micro 18(1)' }],
        ['pages in a publisher', { publisher: 'SOSP 2003, pp. 164–177' }],
        ['a DOI as an address', { url: 'https://doi.org/10.1145/361011.361073' }],
        ['no address', { url: undefined }],
        ['a former key that is one', { formerKeys: ['odd'] }],
      ] as const
    ).map(
      ([what, over]) =>
        [
          'citable',
          what,
          { sources: [{ id: 'odd', kind: 'web', title: 'x', url: 'https://example.org/o', ...over }] } as Over,
          ['odd'],
        ] as const,
    ),
    [
      'supports-are-cited',
      'a word on a source that the entry does not cite',
      { concepts: [{ id: 'd', name: 'd', sources: ['a'], supports: { b: 'chapter 2' } }] },
      ['d'],
    ],
    [
      'unique-urls',
      'one address twice',
      { sources: [{ id: 'again', kind: 'web', title: 'x', url: 'https://example.org/a/' }] },
      ['again'],
    ],
    [
      'outside-source',
      'a concept that cites only a starting document',
      { concepts: [{ id: 'd', name: 'd', sources: ['note'] }] },
      ['d'],
    ],
    [
      'outside-source',
      'a cell that cites nothing',
      { platforms: [{ id: 'p', name: 'p', cells: { x: { value: 'no' } } }] },
      ['p'],
    ],
    [
      'comparison-cells',
      'a subject that does not answer a dimension',
      { comparisons: [{ id: 't', subjects: ['c'], dimensions: [{ id: 'x', title: 'X' }], cells: { c: {} } }] },
      ['t'],
    ],
    [
      'row-groups',
      'a row without a heading, and one apart from its group',
      {
        comparisons: [
          {
            id: 't',
            subjects: [],
            dimensions: [
              { id: 'x', title: 'X', group: 'One' },
              { id: 'y', title: 'Y' },
            ],
          },
          {
            id: 'u',
            subjects: [],
            dimensions: ['One', 'Two', 'One'].map((group, place) => ({ id: `r${place}`, title: 'R', group })),
          },
        ],
      },
      ['t', 'u'],
    ],
    [
      'cells-as-old-as-their-sources',
      'an answer as of this year on a paper of long ago, but not one that cannot change',
      {
        sources: [{ id: 'paper', date: '2005' }],
        platforms: [
          {
            id: 'p',
            name: 'p',
            cells: {
              snapshots: { value: 'yes', sources: ['paper'], asOf: '2025' },
              vendor: { value: 'somebody', sources: ['paper'], asOf: '2025' },
              licence: { value: 'free', sources: ['paper'], asOf: '2005-10' },
            },
          },
        ],
      },
      ['p'],
    ],
    [
      'near-duplicate-summaries',
      'a summary copied with one word changed',
      {
        concepts: [
          { id: 'd', name: 'd', summary: 'A table that maps guest physical pages to pages of the host.' },
          { id: 'e', name: 'e', summary: 'A table that maps guest physical frames to pages of the host.' },
        ],
      },
      ['e'],
    ],
    [
      'circular-definitions',
      'two entries defined by each other',
      {
        concepts: [
          { id: 'd', name: 'guest code', summary: 'What runs under host code.' },
          { id: 'e', name: 'host code', summary: 'What runs guest code.' },
        ],
      },
      ['d'],
    ],
    [
      'undefined-acronyms',
      'an acronym that is not expanded',
      { concepts: [{ id: 'd', name: 'd', summary: 'Needs an XYZ to run.' }] },
      ['d'],
    ],
    [
      'common-words',
      'an everyday word without evidence',
      { concepts: [{ id: 'd', name: 'live guest', aliases: ['guest'] }] },
      ['d'],
    ],
    [
      'common-words',
      'evidence that does not cover the everyday word',
      { concepts: [{ id: 'd', name: 'domain', match: { evidence: { for: ['dom'] } } }] },
      ['d'],
    ],
    [
      'cited-sources',
      'a source that nothing cites',
      { sources: [{ id: 'idle', kind: 'web', title: 'x', url: 'https://example.org/b' }] },
      ['idle'],
    ],
    ['orphans', 'an entry connected with nothing', { concepts: [{ id: 'd', name: 'd' }] }, ['d']],
    [
      'years-agree',
      'a year in a summary that its events do not have',
      {
        concepts: [{ id: 'd', name: 'd', summary: 'It came in 1973.' }],
        events: [{ id: 'e-1972', date: '1972', concepts: ['d'] }],
      },
      ['d'],
    ],
    [
      'years-agree',
      'an event that begins with another year',
      { events: [{ id: 'e-1972', date: '1972', summary: 'In 1973 it came.' }] },
      ['e-1972'],
    ],
    [
      'claims-of-being-first',
      'a claim of being first on an encyclopedia alone',
      {
        sources: [{ id: 'web', kind: 'web', title: 'x', url: 'https://example.org/b' }],
        concepts: [{ id: 'd', name: 'd', summary: 'It was the first hypervisor.', sources: ['web'] }],
      },
      ['d'],
    ],
  ];
  for (const [rule, what, over, ids] of faults) {
    it(`${rule} finds ${what}`, () => assert.deepEqual(findings(rule, over), ids));
  }

  it('outside-source accepts a low confidence that says so', () => {
    assert.deepEqual(
      findings('outside-source', { concepts: [{ id: 'd', name: 'd', sources: ['note'], confidence: 'low' }] }),
      [],
    );
  });

  it('outside-source asks nothing of a cell that is unknown', () => {
    assert.deepEqual(
      findings('outside-source', { platforms: [{ id: 'p', name: 'p', cells: { x: { value: 'unknown' } } }] }),
      [],
    );
  });
});
