/** The languages of our fenced blocks. */
export const blockLanguages = ['virt-timeline', 'virt-compare', 'virt-picture'] as const;
export type BlockLanguage = (typeof blockLanguages)[number];

/** What a value is made of; it decides what is offered while typing. */
export type BlockValue =
  | 'date'
  | 'lanes'
  | 'concepts'
  | 'number'
  | 'comparison'
  | 'subjects'
  | 'rows'
  | 'pictures'
  | 'words'
  | 'only';

/** A key that a block may have. */
export interface BlockKey {
  readonly key: string;
  /** The same key in the other number, which is understood as well. */
  readonly also?: string;
  readonly value: BlockValue;
  /** What it does, in a sentence or two; plain text. */
  readonly description: string;
  readonly example: string;
}

/** The keys of each block, in the order in which they are offered. */
export const blockKeys: Readonly<Record<BlockLanguage, readonly BlockKey[]>> = {
  'virt-timeline': [
    {
      key: 'from',
      value: 'date',
      description: 'The first year, month or day of the timeline.',
      example: 'from: 1999',
    },
    { key: 'to', value: 'date', description: 'The last year, month or day of the timeline.', example: 'to: 2006-05' },
    {
      key: 'lanes',
      also: 'lane',
      value: 'lanes',
      description: 'Only events in these lanes, separated by commas.',
      example: 'lanes: mainframe, theory',
    },
    {
      key: 'concepts',
      also: 'concept',
      value: 'concepts',
      description: 'Only events about at least one of these terms, by id or name, separated by commas.',
      example: 'concepts: kvm, xen',
    },
    {
      key: 'words',
      also: 'word',
      value: 'words',
      description: 'Only events whose title, summary, actors or terms contain all of these words.',
      example: 'words: first release',
    },
    {
      key: 'landmarks',
      value: 'only',
      description: 'Only landmarks.',
      example: 'landmarks: only',
    },
    {
      key: 'limit',
      value: 'number',
      description: 'How many events are shown at most. When there are more, landmarks come first.',
      example: 'limit: 10',
    },
  ],
  'virt-compare': [
    {
      key: 'comparison',
      value: 'comparison',
      description: 'Which comparison is shown, by id. Not needed when the subjects leave no doubt.',
      example: 'comparison: platforms',
    },
    {
      key: 'subjects',
      also: 'subject',
      value: 'subjects',
      description: 'What is compared, by id or name, separated by commas: one column each, in this order.',
      example: 'subjects: kvm, xen, hyper-v',
    },
    {
      key: 'rows',
      also: 'row',
      value: 'rows',
      description: 'Which questions are answered, by id or title, separated by commas: one row each, in this order.',
      example: 'rows: hypervisor-type, first-release',
    },
  ],
  'virt-picture': [
    {
      key: 'of',
      value: 'pictures',
      description: 'Which hypervisor types or techniques are drawn, by id or name, separated by commas.',
      example: 'of: type-1-hypervisor, type-2-hypervisor',
    },
  ],
};

/** Whether a fence's language is one of ours. */
export function isBlockLanguage(language: string): language is BlockLanguage {
  return (blockLanguages as readonly string[]).includes(language);
}
