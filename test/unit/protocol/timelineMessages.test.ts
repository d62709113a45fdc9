import assert from 'node:assert/strict';
import { pageData } from '../../../src/core/timelinePage/pageData';
import { initialViewState, savedViewState } from '../../../src/core/timelinePage/viewState';
import { isFromPage, isToPage } from '../../../src/protocol/pageMessages';
import { isFromTimeline, isToTimeline } from '../../../src/protocol/timelineMessages';
import { sampleKnowledge } from '../../support/sampleKnowledge';

const data = pageData(sampleKnowledge());
const view = savedViewState(initialViewState);
/** As it arrives: through JSON. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('messages of the timeline page', () => {
  it('are known', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'openCard', id: 'kvm' },
      { type: 'cite', what: 'a' },
      { type: 'revealInSidebar', id: 'kvm' },
      { type: 'copyMarkdown', events: ['a'], view },
      { type: 'copyLink', view },
      { type: 'exportSvg', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
      { type: 'problem', text: 'x' },
    ]) {
      assert.ok(isFromPage(sent(message)) !== isFromTimeline(sent(message)), message.type);
    }
    for (const message of [
      { type: 'data', data },
      { type: 'show', view },
      { type: 'select', event: 'a' },
      { type: 'filter', concept: 'a' },
      { type: 'announce', text: 'x' },
    ]) {
      assert.ok(isToPage(sent(message)) !== isToTimeline(sent(message)), message.type);
    }
  });

  it('of any other shape are not', () => {
    for (const message of [
      undefined,
      'ready',
      [],
      { type: 'delete' },
      { type: 'openCard' },
      { type: 'copyMarkdown', events: [1], view },
      { type: 'copyLink', view: { version: 99 } },
      { type: 'exportSvg', svg: '<script>' },
      { type: 'data', data: { ...data, events: [{ id: 'a' }] } },
      { type: 'show', view: {} },
    ]) {
      for (const isKnown of [isFromPage, isFromTimeline, isToPage, isToTimeline]) {
        assert.ok(!isKnown(message), JSON.stringify(message));
      }
    }
  });
});
