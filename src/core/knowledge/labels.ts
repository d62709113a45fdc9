import type { Category, ConceptKind, FirstKind, Lane, RelationKind, Source } from './model';

/** Category headings, in the order of the glossary tree. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  own: 'Your terms',
  fundamentals: 'Fundamentals',
  theory: 'Theory',
  techniques: 'Techniques',
  hypervisors: 'Hypervisors',
  cpu: 'CPU',
  memory: 'Memory',
  io: 'Input and output',
  'storage-network': 'Storage and network',
  migration: 'Migration and availability',
  nested: 'Nested virtualization',
  containers: 'Containers and sandboxes',
  confidential: 'Confidential computing',
  security: 'Security',
  cloud: 'Cloud',
  management: 'Management',
  'desktop-embedded': 'Desktop and embedded',
  business: 'Business uses',
  history: 'History',
  organizations: 'People and organizations',
  platforms: 'Platforms',
};

/** All categories in display order. */
export const categories = Object.keys(categoryTitles) as readonly Category[];

export const laneTitles: Readonly<Record<Lane, string>> = {
  theory: 'Theory',
  mainframe: 'Mainframe',
  hardware: 'Hardware',
  x86: 'x86',
  'open-source': 'Open source',
  cloud: 'Cloud',
  containers: 'Containers',
  security: 'Security',
};

/** All lanes in display order. */
export const lanes = Object.keys(laneTitles) as readonly Lane[];

export const conceptKindTitles: Readonly<Record<ConceptKind, string>> = {
  idea: 'Idea',
  technique: 'Technique',
  mechanism: 'Mechanism',
  hardware: 'Hardware',
  software: 'Software',
  interface: 'Interface',
  operation: 'Operation',
  role: 'Role',
  property: 'Property',
  practice: 'Practice',
  attack: 'Attack',
  organization: 'Organization',
  work: 'Work',
  platform: 'Platform',
};

/** What happened on the first date of an entry, before the date: `first shipped` November 2005. */
export const firstTitles: Readonly<Record<FirstKind, string>> = {
  announced: 'announced',
  begun: 'begun',
  demonstrated: 'first shown',
  described: 'described',
  disclosed: 'disclosed',
  filed: 'filed',
  founded: 'founded',
  'in-use': 'in use since',
  merged: 'in Linux since',
  named: 'named',
  opened: 'first opened',
  published: 'published',
  released: 'first released',
  shipped: 'first shipped',
  specified: 'specified',
  standardized: 'standardized',
};

/** Headings for an entry's relations, read from the entry to the other one. */
export const relationTitles: Readonly<Record<RelationKind, string>> = {
  broader: 'Broader',
  narrower: 'Narrower',
  'part-of': 'Part of',
  'has-part': 'Parts',
  'implemented-by': 'Implemented by',
  implements: 'Implements',
  'successor-of': 'Successor of',
  'predecessor-of': 'Predecessor of',
  uses: 'Uses',
  'used-by': 'Used by',
  'made-by': 'Made by',
  makes: 'Makes',
  affects: 'Affects',
  'affected-by': 'Affected by',
  mitigates: 'Mitigates',
  'mitigated-by': 'Mitigated by',
  'contrasts-with': 'Contrast with',
  related: 'See also',
};

/** How the content of a source was checked, as said behind its title. */
export const checkedTitles: Readonly<Record<NonNullable<Source['checked']>, string>> = {
  read: 'we read it',
  excerpt: 'we read part of it',
  copy: 'we read a copy or an account of it',
  unread: 'we have not read it',
};

export const sourceKindTitles: Readonly<Record<Source['kind'], string>> = {
  note: 'starting document, not public',
  paper: 'paper',
  book: 'book',
  vendor: 'maker',
  kernel: 'kernel',
  standard: 'standard',
  web: 'web',
  own: 'your own',
};
