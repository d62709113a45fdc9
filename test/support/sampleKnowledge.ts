import { Knowledge, type Concept, type KnowledgeData, type TimelineEvent } from '../../src/core/knowledge';

/** A concept with everything optional left out, to be overridden. */
export function concept(id: string, over: Partial<Concept> = {}): Concept {
  return {
    id,
    name: id,
    kind: 'idea',
    category: 'fundamentals',
    aliases: [],
    formerNames: [],
    summary: `What ${id} is.`,
    related: [],
    events: [],
    sources: ['paper-1974'],
    match: { exactFor: [], anyCaseFor: [], inflect: ['noun'], forms: [], never: [] },
    ...over,
  };
}

/** An event about `vm`, to be overridden. */
export function event(id: string, date: string, over: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    date,
    title: id,
    summary: `What happened: ${id}.`,
    lane: 'x86',
    concepts: ['vm'],
    actors: [],
    tags: [],
    sources: ['paper-1974'],
    ...over,
  };
}

/** A small body of knowledge with one of each kind, to be overridden. */
export function sampleKnowledge(over: Partial<KnowledgeData> = {}): Knowledge {
  return new Knowledge(sampleData(over));
}

/** What `sampleKnowledge` is made of. */
export function sampleData(over: Partial<KnowledgeData> = {}): KnowledgeData {
  return {
    sources: [
      {
        id: 'paper-1974',
        kind: 'paper',
        title: 'A paper',
        authors: [
          { given: 'A.', family: 'Author' },
          { given: 'B.', family: 'Author' },
        ],
        date: '1974',
        doi: '10.1/x',
        url: 'https://doi.org/10.1/x',
        checked: 'read',
      },
      { id: 'note-a', kind: 'note', title: 'A note', authors: [], url: 'note:a' },
    ],
    concepts: [
      concept('vm', {
        name: 'virtual machine',
        aliases: ['VM'],
        related: [{ id: 'hypervisor', as: 'implemented-by' }],
      }),
      concept('hypervisor', { name: 'hypervisor', category: 'hypervisors', kind: 'software' }),
      concept('ept', { name: 'EPT', expansion: 'Extended Page Tables', category: 'memory', kind: 'hardware' }),
    ],
    platforms: [],
    events: [
      event('vm-370-announced-1972', '1972-08-02', {
        title: 'VM/370 announced',
        lane: 'mainframe',
        actors: ['IBM'],
        tags: ['product'],
      }),
    ],
    comparisons: [],
    disputes: [
      {
        id: 'first-vm',
        subject: 'Which came first',
        about: ['vm', 'vm-370-announced-1972'],
        of: ['vm', 'vm-370-announced-1972'],
        claims: [{ source: 'note-a', says: 'It was 1972 | or so.' }],
        record: 'It was 1967.',
        confidence: 'high',
        sources: ['paper-1974'],
      },
    ],
    ...over,
  };
}
