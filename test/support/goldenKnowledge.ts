import { Knowledge, type Cell, type KnowledgeData } from '../../src/core/knowledge';
import { concept, event } from './sampleKnowledge';

const match = { exactFor: [], anyCaseFor: [], inflect: ['noun' as const], forms: [], never: [] };
const cell = (value: string, over: Partial<Cell> = {}): Cell => ({ value, sources: ['manual-2019'], ...over });

/**
 * A body of knowledge in which every field is used and text is hostile where it can be: what golden texts are made of.
 * Small and made up, so that they change when the rendering does and not when the data does.
 */
export const goldenData: KnowledgeData = {
  sources: [
    {
      id: 'paper-1974',
      key: 'paper-1974',
      kind: 'paper',
      title: 'Formal requirements | of *monitors*',
      type: 'article-journal',
      authors: [
        { given: 'G. J.', family: 'Author' },
        { given: 'R. P.', family: 'Writer' },
      ],
      in: 'Communications of the *Society*',
      volume: '17',
      issue: '7',
      pages: '412–421',
      publisher: 'The Society',
      date: '1974-07',
      doi: '10.1145/361011.361073',
      url: 'https://doi.org/10.1145/361011.361073',
      checked: 'excerpt',
      access: 'paywall',
    },
    {
      id: 'manual-2019',
      key: 'manual-2019',
      kind: 'vendor',
      title: 'Manual (second edition)',
      authors: [{ name: 'Example Corporation' }],
      date: '2019',
      url: 'https://example.com/manual_(2)',
      checked: 'read',
    },
    { id: 'note-a', kind: 'note', title: 'A note', authors: [], url: 'note:a' },
    {
      id: 'talk',
      key: 'talk',
      kind: 'web',
      title: 'A talk',
      authors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
      others: true,
      url: 'https://example.com/talk',
      checked: 'copy',
    },
  ],
  concepts: [
    concept('hypervisor', {
      name: 'hypervisor',
      kind: 'software',
      category: 'hypervisors',
      aliases: ['virtual machine monitor', 'VMM'],
      summary: 'Software that runs virtual machines & shares one computer <among> them.',
      body: 'It sits [below](#guest) its guests.\n\n- It traps.\n- It emulates.',
      related: [
        { id: 'guest', as: 'contrasts-with' },
        { id: 'ept', as: 'related' },
      ],
      events: ['first-hypervisor-1967'],
      first: { event: 'first-hypervisor-1967', is: 'in-use' },
      sources: ['paper-1974', 'manual-2019', 'talk'],
    }),
    concept('guest', {
      name: 'guest',
      kind: 'role',
      summary: 'A virtual machine seen from its hypervisor.',
      match: { ...match, evidence: { need: 'section', cues: ['virtual machine'], vetoes: ['guest room'] } },
    }),
    concept('ept', {
      name: 'EPT',
      expansion: 'Extended Page Tables',
      kind: 'hardware',
      category: 'memory',
      formerNames: ['Fancy Tables'],
      confidence: 'low',
      status: { is: 'discouraged', prefer: 'second-level address translation', why: 'It is the name of one maker.' },
      sources: ['manual-2019'],
    }),
    concept('rack-nine', {
      name: 'rack nine',
      category: 'own',
      summary: 'The rack in the cold aisle; $(flame) <b>six</b> hosts.',
      sources: [],
      own: [
        {
          file: '.vscode/virtualization-glossary.yaml',
          definition: 'The rack in the cold aisle; $(flame) <b>six</b> hosts.',
          context: 'the lab',
          examples: ['It moved to rack nine.'],
          sources: ['manual-2019'],
        },
      ],
    }),
  ],
  platforms: [
    {
      ...concept('box', {
        name: 'Box',
        category: 'platforms',
        sources: ['manual-2019'],
        first: { date: '2006-03', is: 'released', sources: ['talk'] },
      }),
      kind: 'platform',
      category: 'platforms',
      cells: {
        type: cell('type 2', { note: 'It needs a host.', dispute: 'box-type', asOf: '2019-03' }),
        released: cell('March 2006'),
        nesting: cell('unknown', { sources: [] }),
      },
    },
    {
      ...concept('crate', { name: 'Crate', category: 'platforms', sources: ['talk'] }),
      kind: 'platform',
      category: 'platforms',
      cells: {
        type: cell('type 1'),
        released: cell('2008, =1+1'),
        nesting: cell('yes, since 2.0', { confidence: 'low' }),
      },
    },
  ],
  events: [
    event('first-hypervisor-1967', '1967~', {
      title: 'The first hypervisor runs',
      summary: 'It ran on a | modified machine.',
      lane: 'mainframe',
      landmark: true,
      concepts: ['hypervisor'],
      actors: ['IBM'],
      tags: ['product'],
    }),
    event('box-2006', '2006-03/2006-05', {
      title: 'Box is released',
      lane: 'x86',
      concepts: ['box'],
      sources: ['talk'],
    }),
  ],
  comparisons: [
    {
      id: 'platforms',
      title: 'Platforms',
      summary: 'What there is.',
      subjects: ['box', 'crate'],
      dimensions: [
        { id: 'type', title: 'Type' },
        { id: 'released', title: 'First release' },
        { id: 'nesting', title: 'Nesting', note: 'Whether guests can run guests.' },
      ],
      cells: {},
    },
  ],
  disputes: [
    {
      id: 'box-type',
      subject: 'Is Box a type 1 hypervisor?',
      about: ['box', 'first-hypervisor-1967', 'crate'],
      of: ['box', 'first-hypervisor-1967'],
      claims: [
        { source: 'note-a', says: 'Type 1 | certainly.' },
        { source: 'talk', says: 'Type 2.' },
      ],
      record: 'It needs a host system, so it is of type 2.',
      confidence: 'medium',
      sources: ['paper-1974'],
      note: 'Words differ.',
    },
  ],
};

/** `goldenData`, indexed. */
export const goldenKnowledge = new Knowledge(goldenData);
