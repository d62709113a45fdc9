import { html, type Html } from '../../base/html';
import { diagramOf, stackInWords, stackSvg } from '../diagrams';
import type { ShownPicture } from './pageModel';

/** A picture, with or without the labels that are asked for. */
export function pictureHtml({ diagram: id, hidden }: ShownPicture, isRevealed: boolean): Html | undefined {
  const diagram = diagramOf(id);
  if (!diagram) return undefined;
  const boxes = isRevealed
    ? diagram.boxes
    : diagram.boxes.map(({ detail, ...box }) =>
        hidden.includes(box.id) ? { ...box, label: '?' } : { ...box, ...(detail !== undefined && { detail }) },
      );
  const stack = { ...diagram, boxes };
  const words = isRevealed ? 'picture-answer' : 'picture-question';
  const emphasis = isRevealed ? { active: hidden, arrows: [], numbered: false } : { arrows: [], numbered: false };
  return html`<figure class="study-picture">
    ${stackSvg(stack, 'Layers', words, emphasis)}
    <figcaption class="unseen" id="${words}">
      ${stackInWords({
        ...stack,
        boxes: boxes.map((box) => (box.label === '?' ? { ...box, label: 'a hidden layer' } : box)),
      })}
    </figcaption>
  </figure>`;
}
