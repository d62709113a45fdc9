import { html, type Html } from '../../base/html';
import type { EndScreen } from './pageModel';
import { keyHtml } from './keyHtml';

/** Nothing is left: what was done, what was missed, and where to go from here. */
export function endHtml({ lines, score, missed, mode, canUndo, hasMore }: EndScreen): Html {
  const title = score ? `${score.right} of ${score.of} right` : 'Done for now';
  return html`<article class="study-end">
    <h2 id="question" tabindex="-1">${title}</h2>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      missed.length > 0 &&
      html`<h3 class="caption">${mode === 'quiz' ? 'To look at again' : 'What came back'}</h3>
        <ul class="missed">
          ${missed.map(
            ({ id, title: name }) =>
              html`<li><button type="button" class="link" data-open="${id}">${name}</button></li>`,
          )}
        </ul>`
    }
    <p class="end-tools">
      <button type="button" class="button button-primary" data-action="progress">See progress</button>
      ${hasMore && html`<button type="button" class="button" data-action="study">Study everything that is due</button>`}
      <button type="button" class="button" data-action="chooseDeck">Choose a deck</button>
      ${canUndo && html`<button type="button" class="button" data-action="undo">Undo${keyHtml('U')}</button>`}
    </p>
  </article>`;
}
