import assert from 'node:assert/strict';
import { initialView } from '../../../../src/core/comparisonPage/view';
import { cellHtml, detailsHtml } from '../../../../src/core/comparisonPage/cellHtml';
import { pageHtml } from '../../../../src/core/comparisonPage/pageHtml';
import { html } from '../../../../src/base/html';
import { choiceListHtml, chooserHtml, choosers, chooserWords } from '../../../../src/core/comparisonPage/chooserHtml';
import { tableHtml } from '../../../../src/core/comparisonPage/tableHtml';
import { cell, sampleModel, subject } from './sample';

const model = sampleModel();
const hostileText = `"><img src=x onerror='alert(1)'>&amp;`;
/** What a screen reader says: the text, without markup and repeated spaces. */
const spoken = (markup: { toString(): string }) =>
  markup
    .toString()
    .replace(/<[^>]+aria-hidden="true"[^>]*>[^]*?<\/(?:svg|span)>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the html template', () => {
  it('escapes what is put in, as content and as attribute', () =>
    assert.equal(html`<a title="${'"<'}">${'<b>&'}</a>`.toString(), '<a title="&quot;&lt;">&lt;b&gt;&amp;</a>'));

  it('keeps markup of its own, joins lists, and leaves out what is false', () =>
    assert.equal(
      html`<p>${[html`<b>${1}</b>`, html`<i>2</i>`]}${false}${undefined}</p>`.toString(),
      '<p><b>1</b><i>2</i></p>',
    ));
});

describe('the comparison page', () => {
  it('has scoped headers, a caption and one cell per subject and row', () => {
    const page = pageHtml([{ id: 'sample', title: 'Sample' }], model, initialView('sample')).toString();
    assert.equal(page.match(/<th scope="col"/g)?.length, 3);
    assert.equal(page.match(/<th scope="row"/g)?.length, 4);
    assert.equal(page.match(/<button type="button" class="cell"/g)?.length, 12);
    assert.match(page, /<caption class="unseen">\s*A sample: 3 subjects, 4 questions\s*<\/caption>/);
  });

  it('has no inline style or script', () => {
    const page = pageHtml([], model, initialView('sample')).toString();
    assert.doesNotMatch(page, /\sstyle=|<script|\son\w+=/);
  });

  it('marks the sorted row for screen readers', () => {
    const sorted = { ...initialView('sample'), sort: { dimension: 'vendor', descending: true } };
    assert.match(pageHtml([], model, sorted).toString(), /<th scope="row" class="dimension" +aria-sort="descending">/);
  });

  it('announces yes, no, unknown and not applicable differently', () => {
    assert.equal(spoken(cellHtml(model, 'beta', 'migration')).startsWith('yes, since 2.6'), true);
    assert.equal(spoken(cellHtml(model, 'alpha', 'migration')), 'no');
    assert.equal(spoken(cellHtml(model, 'gamma', 'migration')), 'unknown, no source was found');
    assert.equal(spoken(cellHtml(model, 'gamma', 'released')), 'not applicable');
    assert.equal(spoken(cellHtml(model, 'alpha', 'no-such-row')), 'unknown, no source was found');
  });

  it('shows low confidence and disputes in words', () => {
    assert.match(spoken(cellHtml(model, 'alpha', 'kind')), /low confidence/);
    assert.match(spoken(cellHtml(model, 'beta', 'migration')), /disputed$/);
  });

  it('opens a cell to its note, date, dispute and sources', () => {
    const details = detailsHtml(model, 'beta', 'migration').toString();
    for (const part of [
      'Pre-copy.',
      'As of March 2019',
      'Since 2.6.',
      'data-card="quarrel"',
      'Whether a running guest',
    ]) {
      assert.ok(details.includes(part), part);
    }
    assert.match(details, /<a class="source" href="https:\/\/doi\.org\/10\.1\/x">\s*Author 1974\s*<\/a\s*>/);
  });

  it('says of an unknown when it was looked for', () => {
    const looked = sampleModel({
      cells: { alpha: { vendor: { value: 'unknown', sources: [], asOf: '2026-12-01' } } },
    });
    const details = detailsHtml(looked, 'alpha', 'vendor').toString();
    assert.match(details, /Looked for: 1 December 2026/);
    assert.doesNotMatch(details, /As of/);
  });

  it('links no source that has no public address', () => {
    const noted = sampleModel({
      cells: { alpha: { vendor: cell('IBM', { sources: ['note-a', 'gone', '__proto__'] }) } },
    });
    assert.doesNotMatch(detailsHtml(noted, 'alpha', 'vendor').toString(), /href|undefined/);
  });

  it('lets no value of the data become markup', () => {
    const hostile = sampleModel({
      id: hostileText,
      title: hostileText,
      summary: hostileText,
      subjects: [{ id: hostileText, name: hostileText, summary: hostileText, folded: hostileText }],
      sets: [{ title: hostileText, subjects: [hostileText] }],
      dimensions: [{ id: hostileText, title: hostileText, note: hostileText }],
      cells: {
        [hostileText]: {
          [hostileText]: cell(hostileText, {
            note: hostileText,
            asOf: hostileText,
            sources: ['s'],
            dispute: hostileText,
            confidence: 'low',
          }),
        },
      },
      sources: { s: { label: hostileText, title: hostileText, remark: hostileText, url: `https://x/${hostileText}` } },
      disputes: { [hostileText]: { subject: hostileText, record: hostileText } },
    });
    const view = { ...initialView(hostileText, hostileText), filter: hostileText };
    const tabs = [{ id: hostileText, title: hostileText }];
    for (const layout of ['columns', 'rows'] as const) {
      const all =
        pageHtml(tabs, hostile, { ...view, layout }).toString() +
        detailsHtml(hostile, hostileText, hostileText).toString();
      assert.doesNotMatch(all, /<img|&amp;&amp;|\salert\(/);
      assert.ok(all.includes('&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;amp;'));
    }
  });

  it('hides the rows that a text filter leaves out', () => {
    const page = pageHtml([], model, { ...initialView('sample'), filter: 'vendor' }).toString();
    assert.equal(page.match(/<tr data-row="[a-z]+" hidden>/g)?.length, 3);
    assert.match(page, /<tr data-row="vendor" ?>/);
  });

  // Leaving the page by an arrow key and Enter was one key away from opening a cell.
  it('has one button in each cell, that of the cell', () =>
    assert.equal(
      cellHtml(model, 'beta', 'migration')
        .toString()
        .match(/<button/g)?.length,
      1,
    ));

  // A screen reader says the head of row and column with each cell: "Alpha, open its card", with a sentence behind it.
  it('names heads by their words alone, and describes what their buttons do', () => {
    const table = tableHtml(model, initialView('sample')).toString();
    const heads = [...table.matchAll(/<th [^>]*>[^]*?<\/th>/g)].map(([head]) => spoken(head));
    assert.deepEqual(heads, ['Alpha', 'Beta', 'Gamma', 'Vendor', 'Live migration', 'First release', 'Kind']);
    assert.match(table, /data-sort="migration"[^>]*aria-describedby="note-migration sorts"/);
    assert.match(table, /<p id="opens-card" hidden>Opens its card<\/p>/);
  });

  it('offers choices of subjects and of questions, with what is ticked', () => {
    const view = { ...initialView('sample'), subjects: ['gamma', 'beta'], dimensions: ['kind'] };
    const [subjects, questions] = choosers.map((each) => chooserHtml(each, view, model).toString());
    const ticks = (markup = ''): string[] =>
      [...markup.matchAll(/data-choice="(\w+)"[^]*?data-key="choose-\w+"\s*(checked)?/g)].map(
        ([, id, ticked]) => `${id}${ticked ? '!' : ''}`,
      );
    assert.deepEqual(ticks(subjects), ['gamma!', 'beta!', 'alpha']);
    assert.deepEqual(ticks(questions), ['vendor', 'migration', 'released', 'kind!']);
    assert.match(subjects ?? '', /data-set="0"[^>]*>The last two</);
    assert.doesNotMatch(questions ?? '', /data-move|data-set/);
    assert.equal(chooserWords('subjects', view, model), 'Subjects: 2 of 3');
    assert.equal(chooserWords('questions', { ...view, dimensions: [] }, model), 'Questions: none');
  });

  it('puts questions under the headings of their groups, which tick all of them', () => {
    const grouped = sampleModel({
      dimensions: [
        { id: 'vendor', title: 'Vendor', group: 'What it is' },
        { id: 'kind', title: 'Kind', group: 'What it is' },
        { id: 'migration', title: 'Live migration', group: 'Management' },
        { id: 'released', title: 'First release' },
      ],
    });
    const view = { ...initialView('sample'), dimensions: ['vendor', 'kind', 'released'] };
    const list = choiceListHtml('questions', view, grouped).toString();
    const parts = [...list.matchAll(/data-(?:group|choice)="([^"]+)"/g)].map(([, part]) => part);
    assert.deepEqual(parts, ['What it is', 'vendor', 'kind', 'Management', 'migration', 'released']);
    assert.match(list, /aria-label="All of What it is"\s+checked/);
    assert.doesNotMatch(list, /aria-label="All of Management"\s+checked/);
  });

  it('says that nothing is ticked, and shows no table of nothing', () => {
    for (const [view, why] of [
      [{ ...initialView('sample'), subjects: [] }, 'No subject is ticked.'],
      [{ ...initialView('sample'), dimensions: [] }, 'No question is ticked.'],
    ] as const) {
      const table = tableHtml(model, view).toString();
      assert.ok(table.includes(why));
      assert.doesNotMatch(table, /<table/);
    }
  });

  it('puts the pictures over the table, and the way of an instruction under it', () => {
    const pictured = sampleModel({ subjects: [subject('type-1-hypervisor'), subject('trap-and-emulate')], cells: {} });
    const page = pageHtml([], pictured, initialView('sample')).toString();
    const places = ['id="pictures-title"', 'class="toolbar"', '<table', 'id="walkthrough-title"'].map((part) =>
      page.indexOf(part),
    );
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('says why nothing is shown, with a way back', () => {
    const nothing = pageHtml([], model, { ...initialView('sample'), filter: 'nothing like this' }).toString();
    assert.match(
      nothing,
      /<div class="empty" ?>\s*<p>No row holds these words[^]*data-action="reset"[^]*<table [^>]* hidden>/,
    );
  });
});
