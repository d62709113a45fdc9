import assert from 'node:assert/strict';
import { detailHtml } from '../../../../src/core/timelinePage/detailHtml';
import { timelineMarkdown } from '../../../../src/core/timelinePage/exportMarkdown';
import { pageData } from '../../../../src/core/timelinePage/pageData';
import { timelineShell } from '../../../../src/core/timelinePage/shell';
import { tableHtml } from '../../../../src/core/timelinePage/tableHtml';
import { event, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  events: [
    event('vm-370-announced-1972', '1972-08-02', {
      title: 'VM/370 <b>announced</b>',
      lane: 'mainframe',
      landmark: true,
      actors: ['IBM & others'],
      sources: ['paper-1974', 'note-a'],
    }),
    event('later-1980', '1980~', { title: 'Later | on' }),
  ],
});
const data = pageData(knowledge);
const [first, second] = data.events;
assert.ok(first && second);

describe('the details of an event', () => {
  const html = detailHtml(first, data).toString();

  it('say the date in words, the lane, who, about what, and where sources disagree', () => {
    for (const words of [
      '2 August 1972',
      'Mainframe',
      'landmark',
      'IBM &amp; others',
      'virtual machine',
      'It was 1967.',
    ]) {
      assert.ok(html.includes(words), words);
    }
    assert.match(detailHtml(second, data).toString(), /approximate date/);
  });

  it('link public sources only', () => {
    assert.match(html, /<a href="https:\/\/doi\.org\/10\.1\/x">/);
    assert.ok(!html.includes('note:a'));
  });

  it('show markup in the data as text', () => assert.ok(!html.includes('<b>') && html.includes('&lt;b&gt;')));
});

describe('the table of events', () => {
  it('has a header for every column and row, and says how it is sorted', () => {
    const html = tableHtml(data.events, data, true, 'later-1980').toString();
    assert.equal(html.match(/scope="col"/g)?.length, 6);
    assert.equal(html.match(/scope="row"/g)?.length, 2);
    assert.match(html, /aria-sort="descending"/);
    assert.ok(html.indexOf('later-1980') < html.indexOf('vm-370-announced-1972'));
    assert.match(html, /<tr data-id="later-1980" class="lane-x86 selected"/);
  });
});

describe('the page', () => {
  it('has no inline style or script, which its policy forbids', () => {
    const all = [timelineShell(), detailHtml(first, data), tableHtml(data.events, data, false, undefined)].join('');
    assert.ok(!/\sstyle=|<script|\son\w+=/.test(all));
  });
});

describe('events as Markdown', () => {
  it('are a table with sources and a link back, in which nothing breaks out of its cell', () => {
    const text = timelineMarkdown(
      ['later-1980', 'vm-370-announced-1972', 'nothing'],
      knowledge,
      'vscode://x/timeline?a=1',
    );
    const lines = text.split('\n');
    assert.equal(lines.length, 7);
    assert.match(lines[2] ?? '', /^\| about 1980 \| \*\*Later \\\| on\*\*/);
    assert.match(lines[3] ?? '', /2 August 1972 \(sources disagree\).*&lt;b&gt;.*\[Author and Author 1974\]\(https:/);
    assert.match(lines[5] ?? '', /\(vscode:\/\/x\/timeline\?a=1\)$/);
  });
});
