import assert from 'node:assert/strict';
import { asOfInWords, cellKind } from '../../../../src/core/comparisonPage/cellKind';
import { tableCsv, tableMarkdown } from '../../../../src/core/comparisonPage/export';
import { sortSubjects } from '../../../../src/core/comparisonPage/sort';
import { TextQuery } from '../../../../src/base/textQuery';
import { foundWords } from '../../../../src/core/comparisonPage/foundWords';
import { comparisonTable, tableStatus } from '../../../../src/core/comparisonPage/table';
import { initialView, type ComparisonView } from '../../../../src/core/comparisonPage/view';
import { cell, sampleModel, subject } from './sample';

const model = sampleModel();
const view = (over: Partial<ComparisonView> = {}): ComparisonView => ({ ...initialView('sample'), ...over });
const shown = (over: Partial<ComparisonView>) => {
  const { subjects, dimensions } = comparisonTable(model, view(over));
  return [subjects.map(({ id }) => id).join(' '), dimensions.map(({ id }) => id).join(' ')];
};

describe('the table of a comparison', () => {
  it('shows everything in authored order', () =>
    assert.deepEqual(shown({}), ['alpha beta gamma', 'vendor migration released kind']));

  it('shows the chosen subjects in the chosen order', () =>
    assert.equal(shown({ subjects: ['gamma', 'alpha'] })[0], 'gamma alpha'));

  it('leaves out rows in which the shown subjects agree, whatever the case of letters', () =>
    assert.equal(shown({ differing: true })[1], 'vendor migration released'));

  it('counts only the shown subjects when it looks for differences', () =>
    assert.equal(shown({ differing: true, subjects: ['alpha'] })[1], ''));

  it('finds rows by all words, in title, value and note, without regard to hyphens and case', () => {
    assert.equal(shown({ filter: 'PRE copy' })[1], 'migration');
    assert.equal(shown({ filter: 'kind hyper' })[1], 'kind');
    assert.equal(shown({ filter: 'nothing like this' })[1], '');
  });

  it('shows the chosen questions in authored order', () =>
    assert.equal(shown({ dimensions: ['kind', 'vendor'] })[1], 'vendor kind'));

  it('ranks what it finds: heads first, then cells, then what is only together in a row', () => {
    const ranked = sampleModel({
      dimensions: ['Others by kind', 'Notes', 'Kind'].map((title) => ({ id: title.slice(0, 1), title })),
      cells: { alpha: { N: cell('what kind of hypervisor') } },
    });
    const rows = (filter: string, over: Partial<ComparisonView> = {}) =>
      comparisonTable(ranked, view({ filter, ...over }))
        .dimensions.map(({ id }) => id)
        .join('');
    assert.equal(rows('kind'), 'OKN');
    assert.equal(rows('kind hyper'), 'N');
    const sorted = view({ layout: 'rows', filter: 'a', sort: { dimension: 'vendor', descending: true } });
    const named = sampleModel({ subjects: ['beta', 'gamma', 'alpha'].map((id) => subject(id, `a ${id}`)) });
    assert.equal(comparisonTable(named, sorted).subjects[0]?.id, 'beta');
  });

  it('marks whole words, whatever is between their parts', () => {
    const words = (text: string, query: string) =>
      foundWords(text, new TextQuery(query)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words('(SR-IOV), Gast SR-IOV2', 'sriov'), ['SR-IOV', 'SR-IOV2']);
    assert.deepEqual(words('hypervisors and a guest', 'hypervisor guest'), ['hypervisors', 'guest']);
    assert.deepEqual(words('anything', ' '), []);
  });

  it('finds subjects instead when they are the rows', () =>
    assert.deepEqual(shown({ filter: 'zeta', layout: 'rows' }), ['beta', 'vendor migration released kind']));

  it('says how much of it is shown', () => {
    assert.equal(tableStatus(comparisonTable(model, view()), model), '3 subjects, 4 questions');
    const part = comparisonTable(model, view({ subjects: ['alpha', 'beta'], filter: 'vendor' }));
    assert.equal(tableStatus(part, model), '2 of 3 subjects, 1 of 4 questions');
  });

  for (const [dimension, descending, order] of [
    ['vendor', false, 'gamma alpha beta'],
    ['vendor', true, 'beta alpha gamma'],
    ['released', false, 'beta alpha gamma'],
    ['released', true, 'alpha beta gamma'],
    ['migration', false, 'beta alpha gamma'],
    ['migration', true, 'alpha beta gamma'],
    ['kind', true, 'alpha beta gamma'],
  ] as const) {
    it(`sorts subjects by ${dimension}, ${descending ? 'down' : 'up'}, what is not known last`, () =>
      assert.equal(sortSubjects(['alpha', 'beta', 'gamma'], { dimension, descending }, model).join(' '), order));
  }

  it('sorts dates by time and not by their words', () => {
    const values = ['about 2003', '1972', 'May 1972', '12 April 2006', 'January 2006', '2006-11-08'];
    const subjects = values.map((value) => subject(value));
    const dated = sampleModel({
      subjects,
      cells: Object.fromEntries(values.map((value) => [value, { released: cell(value) }])),
    });
    assert.deepEqual(sortSubjects(values, { dimension: 'released', descending: false }, dated), [
      '1972',
      'May 1972',
      'about 2003',
      'January 2006',
      '12 April 2006',
      '2006-11-08',
    ]);
  });

  for (const [value, kind] of [
    ['yes', 'yes'],
    ['yes, since 2.6', 'yes'],
    ['no', 'no'],
    ['no (removed)', 'no'],
    ['none, runs on the hardware', 'text'],
    ['no host system', 'text'],
    ['unknown', 'unknown'],
    ['unknown to most', 'text'],
    ['not applicable', 'not-applicable'],
  ] as const) {
    it(`takes "${value}" for ${kind}`, () => assert.equal(cellKind(value), kind));
  }

  it('says dates in words', () => {
    assert.equal(asOfInWords('2019'), '2019');
    assert.equal(asOfInWords('2019-03'), 'March 2019');
    assert.equal(asOfInWords('2019-03-05'), '5 March 2019');
    assert.equal(asOfInWords('2019-13'), '2019-13');
  });
});

describe('the text of a comparison', () => {
  it('is a Markdown table laid out as on the page', () => {
    const two = view({ subjects: ['beta', 'alpha'], filter: 'vendor' });
    assert.equal(
      tableMarkdown(comparisonTable(model, two), model),
      '|  | Beta | Alpha |\n| --- | --- | --- |\n| Vendor | Zeta | IBM |\n',
    );
    assert.equal(
      tableMarkdown(comparisonTable(model, { ...two, layout: 'rows', filter: 'ibm' }), model).split('\n')[0],
      '|  | Vendor | Live migration | First release | Kind |',
    );
  });

  const hostile = sampleModel({
    subjects: [subject('alpha', 'A|b')],
    dimensions: [{ id: 'vendor', title: '=SUM(A1)' }],
    cells: { alpha: { vendor: cell('<b>x</b> "y"\n| z') } },
  });

  it('lets no value break a Markdown table', () => {
    const lines = tableMarkdown(comparisonTable(hostile, view()), hostile).trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.equal(lines[2], '| \\=SUM(A1) | &lt;b&gt;x&lt;/b&gt; "y" \\| z |');
  });

  it('lets no value break CSV or become a formula', () =>
    assert.equal(tableCsv(comparisonTable(hostile, view()), hostile), ',A|b\r\n\'=SUM(A1),"<b>x</b> ""y""\n| z"\r\n'));
});
