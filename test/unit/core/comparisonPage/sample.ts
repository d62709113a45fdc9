import { foldForSearch } from '../../../../src/base/folding';
import type { CellModel, ComparisonModel, SubjectModel } from '../../../../src/core/comparisonPage/pageModel';

/** A cell of that value with one source. */
export function cell(value: string, over: Partial<CellModel> = {}): CellModel {
  return { value, sources: ['paper-1974'], ...over };
}

/** A subject of that name. */
export function subject(id: string, name = id): SubjectModel {
  return { id, name, summary: `What ${name} is.`, folded: foldForSearch(name) };
}

/** Three hypervisors against four questions, to be overridden. */
export function sampleModel(over: Partial<ComparisonModel> = {}): ComparisonModel {
  return {
    id: 'sample',
    title: 'A sample',
    summary: 'Three hypervisors.',
    subjects: [subject('alpha', 'Alpha'), subject('beta', 'Beta'), subject('gamma', 'Gamma')],
    dimensions: [
      { id: 'vendor', title: 'Vendor' },
      { id: 'migration', title: 'Live migration', note: 'Whether a running guest can move.' },
      { id: 'released', title: 'First release' },
      { id: 'kind', title: 'Kind' },
    ],
    sets: [{ title: 'The last two', subjects: ['beta', 'gamma'] }],
    cells: {
      alpha: {
        vendor: cell('IBM'),
        migration: cell('no'),
        released: cell('March 2006'),
        kind: cell('hypervisor', { confidence: 'low' }),
      },
      beta: {
        vendor: cell('Zeta'),
        migration: cell('yes, since 2.6', { note: 'Pre-copy.', asOf: '2019-03', dispute: 'quarrel' }),
        released: cell('1972-08-02'),
        kind: cell('hypervisor'),
      },
      gamma: {
        vendor: cell('acme'),
        migration: { value: 'unknown', sources: [] },
        released: { value: 'not applicable', sources: [] },
        kind: cell('Hypervisor'),
      },
    },
    sources: {
      'paper-1974': { label: 'Author 1974', title: 'A paper', url: 'https://doi.org/10.1/x', remark: 'paper' },
      'note-a': { label: 'A note', title: 'A note', remark: 'starting document, not public' },
    },
    disputes: { quarrel: { subject: 'Since when', record: 'Since 2.6.' } },
    ...over,
  };
}
