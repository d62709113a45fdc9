import type { ComparisonModel } from '../comparison/model';
import { diagramOf, walkthroughsOf, type Diagram, type Walkthrough } from '../diagrams';
import { stackSvg } from '../diagrams/svg';
import { stackInWords } from '../diagrams/words';
import type { Id } from '../model';
import { sourcesHtml } from './comparisonCell';
import { flag, html, type Html } from './html';

function figureHtml(diagram: Diagram, model: ComparisonModel): Html {
  const words = `picture-${diagram.id}`;
  return html`<figure class="picture">
    ${stackSvg(diagram, diagram.title, words, { arrows: diagram.legs, numbered: true })}
    <figcaption id="${words}">
      <h3>${diagram.title}</h3>
      <p>${diagram.summary}</p>
      <p class="unseen">${stackInWords(diagram)} The way of a privileged instruction:</p>
      <ol class="legs">
        ${diagram.legs.map(({ says }) => html`<li>${says}</li>`)}
      </ol>
    </figcaption>
    <details class="quiet">
      <summary>Sources</summary>
      ${sourcesHtml(diagram.sources, model)}
    </details>
  </figure>`;
}

/** Which walkthrough is shown, and at which step. */
export interface WalkthroughPlace {
  readonly id: Id;
  /** From 0. */
  readonly step: number;
}

function stepHtml(walkthrough: Walkthrough, at: number, model: ComparisonModel): Html {
  const step = walkthrough.steps[at];
  if (!step) return html``;
  const arrows = step.arrow ? [step.arrow] : [];
  return html`<div class="walkthrough-body">
    ${stackSvg(walkthrough, `${walkthrough.title}, step ${at + 1}`, 'walkthrough-words', {
      active: step.active,
      arrows,
      numbered: false,
    })}
    <div class="walkthrough-words">
      <div id="walkthrough-words" aria-live="polite" aria-atomic="true">
        <p class="quiet">Step ${at + 1} of ${walkthrough.steps.length}</p>
        <h3>${step.title}</h3>
        <p>${step.says}</p>
      </div>
      <div class="walkthrough-buttons">
        <button
          type="button"
          class="button"
          data-step="${at - 1}"
          data-key="step-back"
          aria-disabled="${String(at === 0)}"
        >
          Previous
        </button>
        <button
          type="button"
          class="button button-primary"
          data-step="${at + 1}"
          data-key="step-on"
          aria-disabled="${String(at === walkthrough.steps.length - 1)}"
        >
          Next
        </button>
      </div>
      <details class="quiet">
        <summary>Sources</summary>
        ${sourcesHtml(walkthrough.sources, model)}
      </details>
    </div>
  </div>`;
}

/** The step-through of a privileged instruction under each technique that is among the subjects. */
export function walkthroughHtml(
  walkthroughs: readonly Walkthrough[],
  place: WalkthroughPlace,
  model: ComparisonModel,
): Html {
  const shown = walkthroughs.find(({ id }) => id === place.id) ?? walkthroughs[0];
  if (!shown) return html``;
  return html`<fieldset class="choices">
      <legend class="unseen">Technique</legend>
      ${walkthroughs.map(
        ({ id, title }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="walkthrough"
              value="${id}"
              data-key="walk-${id}"
              ${flag('checked', id === shown.id)}
            />
            <span>${title}</span>
          </label>`,
      )}
    </fieldset>
    ${stepHtml(shown, Math.min(Math.max(place.step, 0), shown.steps.length - 1), model)}`;
}

/** The section of pictures for the subjects that have one; empty when none has. */
export function picturesHtml(subjects: readonly Id[], model: ComparisonModel): Html {
  const diagrams = subjects.flatMap((id) => diagramOf(id) ?? []);
  const walkthroughs = walkthroughsOf(subjects);
  const [first] = walkthroughs;
  return html`${
    diagrams.length > 0 &&
    html`<section class="pictures" aria-labelledby="pictures-title">
      <h2 id="pictures-title">In pictures</h2>
      <p class="lead">The layers of each, and the numbered way of a privileged instruction that a guest issues.</p>
      <div class="picture-grid">${diagrams.map((diagram) => figureHtml(diagram, model))}</div>
    </section>`
  }
  ${
    first &&
    html`<section class="walkthrough" aria-labelledby="walkthrough-title">
      <h2 id="walkthrough-title">A privileged instruction, step by step</h2>
      <div id="walkthrough">${walkthroughHtml(walkthroughs, { id: first.id, step: 0 }, model)}</div>
    </section>`
  }`;
}
