import assert from 'node:assert/strict';
import { allDiagrams, pictureFigure, pictureMarkdown } from '../../../../src/core/diagrams';
import { stackAsText } from '../../../../src/core/diagrams/text';

describe('pictures in Markdown', () => {
  it('are drawn with characters where only text is shown', () => {
    const stack = {
      columns: 2,
      boxes: [
        { id: 'a', label: 'Hardware', kind: 'hardware', row: 0, column: 0, span: 2 },
        { id: 'b', label: 'Kernel', detail: 'ring 0', kind: 'guest', row: 1, column: 0, span: 1 },
        { id: 'c', label: 'Program', kind: 'program', row: 1, column: 1, span: 1 },
      ],
    } as const;
    assert.equal(
      stackAsText(stack),
      [
        '┌──────────────────────────┐ ┌──────────────────────────┐',
        '│          Kernel          │ │         Program          │',
        '│          ring 0          │ │                          │',
        '└──────────────────────────┘ └──────────────────────────┘',
        '┌───────────────────────────────────────────────────────┐',
        '│                       Hardware                        │',
        '└───────────────────────────────────────────────────────┘',
      ].join('\n'),
    );
  });

  it('leave the words of every picture room between the lines', () => {
    for (const diagram of allDiagrams()) {
      const lines = stackAsText(diagram).split('\n');
      assert.ok(
        lines.every((line) => line.length <= 57 && !/│\S*\S[^│]{27,}│ │/.test(line)),
        diagram.id,
      );
      for (const { label, detail } of diagram.boxes) {
        assert.ok(
          [label, detail].every((text) => text === undefined || lines.some((line) => line.includes(text))),
          diagram.id,
        );
      }
    }
  });

  it('become an image with a name and a description, at the line of the block', () => {
    const block = pictureMarkdown('type-1-hypervisor') ?? '';
    const language = /^```(\S+)\n/.exec(block)?.[1] ?? '';
    const figure = String(
      pictureFigure(language, [
        ['data-line', '7'],
        ['class', 'code-line'],
        ['on"x', ''],
      ]),
    );
    assert.match(figure, /^<figure data-line="7" class="virt-figure virt-picture code-line">/);
    assert.match(
      figure,
      /role="img"\s+aria-label="Type 1: on the hardware"\s+aria-describedby="virt-picture-type-1-hypervisor"/,
    );
    assert.match(figure, /id="virt-picture-type-1-hypervisor">[^<]*From the bottom up: Hardware; Hypervisor/);
  });

  it('are nothing for an entry without one, and for other languages', () => {
    assert.equal(pictureMarkdown('kvm'), undefined);
    for (const language of ['virt-picture:kvm', 'virt-picture:constructor', 'virt-picture', 'js', '']) {
      assert.equal(pictureFigure(language, []), undefined);
    }
  });
});
