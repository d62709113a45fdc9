import type { ComparisonModel } from './pageModel';
import {
  diagramOf,
  walkthroughsOf,
  type Diagram,
  type Step,
  type Walkthrough,
  stackSvg,
  stackInWords,
  stepInWords,
} from '../diagrams';
import type { Id } from '../knowledge';
import { sourcesHtml } from './cellHtml';
import { flag, html, type Html } from '../../base/html';

function figureHtml(diagram: Diagram, model: ComparisonModel): Html {
  const words = `picture-${diagram.id}`;
  return html`<figure class="picture">
    ${stackSvg(diagram, diagram.title, words, { arrows: diagram.legs, numbered: true })}
    <figcaption id="${words}">
      <h3>${diagram.title}</h3>
      <p>${diagram.summary}</p>
      <p class="unseen">${stackInWords(diagram)} The way of a privileged instruction:</p>
      <details>
        <summary>The numbered way</summary>
        <ol class="legs">
          ${diagram.legs.map(({ says }) => html`<li>${says}</li>`)}
        </ol>
        <h4>Sources</h4>
        ${sourcesHtml(diagram.sources, model)}
      </details>
    </figcaption>
  </figure>`;
}

/** Which walkthrough is shown, and at which step. */
export interface WalkthroughPlace {
  readonly id: Id;
  /** From 0. */
  readonly step: number;
}

/** The parts of a walkthrough that change from step to step; the rest of it stays, so that changes are announced. */
export interface WalkthroughParts {
  readonly picture: Html;
  readonly words: Html;
  readonly buttons: Html;
  readonly sources: Html;
}

/** The walkthrough that the place names, else the first; steps beyond the ends are those at the ends. */
function placed(
  walkthroughs: readonly Walkthrough[],
  place: WalkthroughPlace,
): { readonly walkthrough: Walkthrough; readonly at: number; readonly step: Step } | undefined {
  const walkthrough = walkthroughs.find(({ id }) => id === place.id) ?? walkthroughs[0];
  const at = Math.min(Math.max(place.step, 0), (walkthrough?.steps.length ?? 0) - 1);
  const step = walkthrough?.steps[at];
  return walkthrough && step && { walkthrough, at, step };
}

/** What is shown at a place; `undefined` when there is no walkthrough at all. */
export function walkthroughParts(
  walkthroughs: readonly Walkthrough[],
  place: WalkthroughPlace,
  model: ComparisonModel,
): WalkthroughParts | undefined {
  const found = placed(walkthroughs, place);
  if (!found) return undefined;
  const { walkthrough, at, step } = found;
  const count = walkthrough.steps.length;
  const button = (to: number, words: string, key: string, look: string): Html =>
    html`<button
      type="button"
      class="button ${look}"
      data-step="${to}"
      data-key="${key}"
      aria-disabled="${String(to < 0 || to >= count)}"
    >
      ${words}
    </button>`;
  return {
    picture: html`${stackSvg(walkthrough, `${walkthrough.title}, step ${at + 1}`, 'walkthrough-layers', {
        active: step.active,
        arrows: step.arrow ? [step.arrow] : [],
        numbered: false,
      })}
      <p id="walkthrough-layers" class="unseen">${stepInWords(walkthrough, step)}</p>`,
    words: html`<p class="quiet">Step ${at + 1} of ${count}</p>
      <h3>${step.title}</h3>
      <p>${step.says}</p>`,
    buttons: html`${button(at - 1, 'Previous', 'step-back', '')}${button(at + 1, 'Next', 'step-on', 'button-primary')}`,
    sources: sourcesHtml(walkthrough.sources, model),
  };
}

function walkthroughHtml(walkthroughs: readonly Walkthrough[], first: Walkthrough, model: ComparisonModel): Html {
  const parts = walkthroughParts(walkthroughs, { id: first.id, step: 0 }, model);
  return html`<fieldset class="choices">
      <legend class="unseen">Technique</legend>
      ${walkthroughs.map(
        ({ id, title }) =>
          html`<label class="choice">
            <input type="radio" name="walkthrough" value="${id}" ${flag('checked', id === first.id)} />
            <span>${title}</span>
          </label>`,
      )}
    </fieldset>
    <div class="walkthrough-body">
      <div id="walkthrough-picture">${parts?.picture}</div>
      <div class="walkthrough-side">
        <div id="walkthrough-words" aria-live="polite" aria-atomic="true">${parts?.words}</div>
        <div id="walkthrough-buttons">${parts?.buttons}</div>
        <details class="quiet">
          <summary>Sources</summary>
          <div id="walkthrough-sources">${parts?.sources}</div>
        </details>
      </div>
    </div>`;
}

/** The section of pictures for the subjects that have one; empty when none has. */
export function picturesHtml(subjects: readonly Id[], model: ComparisonModel): Html {
  const diagrams = subjects.flatMap((id) => diagramOf(id) ?? []);
  if (diagrams.length === 0) return html``;
  return html`<section class="pictures" aria-labelledby="pictures-title">
    <h2 id="pictures-title" class="unseen">In pictures</h2>
    <div class="picture-grid">${diagrams.map((diagram) => figureHtml(diagram, model))}</div>
  </section>`;
}

/** The section that goes through a privileged instruction, for the subjects that have one; empty when none has. */
export function walkthroughSectionHtml(subjects: readonly Id[], model: ComparisonModel): Html {
  const walkthroughs = walkthroughsOf(subjects);
  const [first] = walkthroughs;
  if (!first) return html``;
  return html`<section class="walkthrough" aria-labelledby="walkthrough-title">
    <h2 id="walkthrough-title">A privileged instruction, step by step</h2>
    ${walkthroughHtml(walkthroughs, first, model)}
  </section>`;
}
