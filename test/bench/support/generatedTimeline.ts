import { lanes } from '../../../src/core/knowledge';
import type { PageData, PageEvent } from '../../../src/core/timelinePage/pageModel';

/** Numbers from 0 to 1 that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const words =
  'virtual machine hypervisor release paging memory device migration nested guest kernel secure cloud'.split(' ');

/** So many events over 65 years, in time order, most of them late, a tenth with dates that are not exact. */
export function generatedTimeline(count: number): PageData {
  const random = numbers(2026);
  const next = (): number => random.next().value;
  const starts = Array.from({ length: count }, () => 1960 + 65 * next() ** 0.5).toSorted((a, b) => a - b);
  const events = starts.map((start, index): PageEvent => {
    const title = Array.from({ length: 2 + Math.floor(next() * 6) }, () => words[Math.floor(next() * words.length)]);
    const inexact = next() < 0.1;
    return {
      id: `event-${index}`,
      title: title.join(' '),
      summary: 'What happened, in a sentence of usual length, so that the table has something to show.',
      words: String(Math.floor(start)),
      label: String(Math.floor(start)),
      date: String(Math.floor(start)),
      start,
      end: start + (inexact ? 1 : 0.003),
      lasting: false,
      approximate: inexact && next() < 0.5,
      uncertain: false,
      lane: lanes[Math.floor(next() * lanes.length)] ?? 'x86',
      landmark: next() < 0.1,
      actors: ['Someone'],
      concepts: ['virtual-machine'],
      sources: ['paper'],
      disputed: false,
      disputes: next() < 0.1 ? ['dispute'] : [],
      text: title.join(' '),
    };
  });
  return {
    events,
    concepts: { 'virtual-machine': 'virtual machine' },
    sources: { paper: { label: 'Paper 1974', title: 'A paper', url: 'https://example.org/', remark: 'paper' } },
    disputes: {
      dispute: { subject: 'Which year', claims: [{ source: 'Paper', says: 'This one.' }], record: 'That one.' },
    },
  };
}
