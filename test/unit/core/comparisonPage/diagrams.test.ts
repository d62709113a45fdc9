import assert from 'node:assert/strict';
import {
  allDiagrams,
  diagramOf,
  diagramSources,
  picturedIn,
  walkthroughsOf,
  stackSvg,
  stackInWords,
} from '../../../../src/core/diagrams';
import { diagramInWords } from '../../../../src/core/diagrams/words';
import type { Knowledge } from '../../../../src/core/knowledge';
import { bundledKnowledge } from '../../../support/bundled';

const walkthroughs = walkthroughsOf(allDiagrams().map(({ id }) => id));
const stacks = [...allDiagrams(), ...walkthroughs];

/** The addresses of all works that entries cite. */
function citedUrls(knowledge: Knowledge): ReadonlySet<string> {
  return new Set(knowledge.entries.flatMap((entry) => knowledge.sources(entry.sources).map(({ url }) => url)));
}

describe('the pictures', () => {
  it('explain entries that exist, with sources that exist', () => {
    const knowledge = bundledKnowledge();
    const cited = citedUrls(knowledge);
    for (const { id, sources } of stacks) {
      assert.ok(knowledge.entry(id), id);
      assert.ok(sources.length > 0, id);
      assert.deepEqual(
        sources.filter((source) => !cited.has(source)),
        [],
        id,
      );
    }
  });

  it('cover every hypervisor type and technique that is compared', () => {
    const knowledge = bundledKnowledge();
    for (const comparison of ['hypervisor-types', 'techniques']) {
      const subjects = knowledge.comparison(comparison)?.subjects ?? [];
      assert.ok(subjects.length > 0);
      assert.deepEqual(
        subjects.filter((id) => !diagramOf(id)),
        [],
      );
    }
  });

  it('lay no box over another and none outside', () => {
    for (const { id, boxes, columns } of stacks) {
      const taken = boxes.flatMap(({ row, column, span }) =>
        Array.from({ length: span }, (_, index) => `${row}/${column + index}`),
      );
      assert.equal(new Set(taken).size, taken.length, id);
      assert.ok(
        boxes.every(({ column, span }) => column >= 0 && column + span <= columns),
        id,
      );
      assert.equal(new Set(boxes.map((box) => box.id)).size, boxes.length, id);
    }
  });

  it('draw each arrow between boxes that reach its edge', () => {
    const arrows = [
      ...allDiagrams().flatMap((diagram) => diagram.legs.map((arrow) => ({ stack: diagram, arrow }))),
      ...walkthroughs.flatMap((walk) => walk.steps.flatMap(({ arrow }) => (arrow ? [{ stack: walk, arrow }] : []))),
    ];
    for (const { stack, arrow } of arrows) {
      for (const end of [arrow.from, arrow.to]) {
        const box = stack.boxes.find(({ id }) => id === end);
        assert.ok(box, `${stack.id}: ${end}`);
        const reaches = arrow.side === 'left' ? box.column === 0 : box.column + box.span === stack.columns;
        assert.ok(reaches, `${stack.id}: ${end} does not reach the ${arrow.side} edge`);
      }
    }
  });

  it('keep labels short enough for their boxes', () => {
    for (const { id, boxes } of stacks) {
      for (const { label, detail = '', span } of boxes) {
        assert.ok(label.length <= span * 19, `${id}: ${label}`);
        assert.ok(detail.length <= span * 23, `${id}: ${detail}`);
      }
    }
  });

  it('emphasize only boxes that are there', () => {
    for (const { id, boxes, steps } of walkthroughs) {
      const known = new Set(boxes.map((box) => box.id));
      assert.deepEqual(
        steps.flatMap(({ active }) => active).filter((box) => !known.has(box)),
        [],
        id,
      );
    }
  });

  it('say in words all that they show', () => {
    for (const diagram of allDiagrams()) {
      const words = diagramInWords(diagram);
      for (const { label, detail = '' } of diagram.boxes) {
        assert.ok(words.includes(label) && words.includes(detail), label);
      }
      for (const { says } of diagram.legs) assert.ok(words.includes(says));
    }
    assert.equal(
      stackInWords({
        columns: 2,
        boxes: [
          { id: 'a', label: 'Guest', kind: 'guest', row: 1, column: 0, span: 1, detail: 'ring 3' },
          { id: 'b', label: 'Guest', kind: 'guest', row: 1, column: 1, span: 1, detail: 'ring 3' },
          { id: 'c', label: 'Hardware', kind: 'hardware', row: 0, column: 0, span: 2 },
        ],
      }),
      'From the bottom up: Hardware; 2 times Guest (ring 3).',
    );
  });

  it('are images with a name and a description, in the colours of the text around them where no style sheet is', () => {
    const picture = stackSvg({ columns: 1, boxes: [] }, 'A "title"', 'words', {
      arrows: [],
      numbered: true,
    }).toString();
    assert.match(picture, /role="img"\s+aria-label="A &quot;title&quot;"\s+aria-describedby="words"/);
    for (const diagram of allDiagrams()) {
      const svg = stackSvg(diagram, diagram.title, 'words', { arrows: diagram.legs, numbered: true }).toString();
      assert.doesNotMatch(svg, /style=|NaN|undefined/);
      const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour));
      for (const colour of colours) assert.ok(['none', 'currentColor', 'Canvas'].includes(colour ?? ''), colour);
    }
  });

  it('are found by entry and by comparison, names of objects aside', () => {
    assert.equal(diagramOf('constructor'), undefined);
    assert.deepEqual(picturedIn('__proto__', ['type-1-hypervisor', 'nothing']), ['type-1-hypervisor']);
    assert.ok(picturedIn('hypervisor-types', ['type-1-hypervisor']).length > 1);
    assert.ok(diagramSources(['paravirtualization']).length > 0);
  });
});
