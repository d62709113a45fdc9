import { html, type Html } from '../../base/html';
import type { QuestionScreen, ShownCard } from './pageModel';
import { pictureHtml } from './pictureHtml';
import { answerHtml } from './answerHtml';
import { keyHtml } from './keyHtml';

/** Longer questions are set as text, not as a heading: UTF-16 units. */
const longestHeading = 60;

function itemsHtml({ items, steps }: ShownCard): Html | false {
  if (items.length === 0) return false;
  const rows = items.map((item) => html`<li>${item}</li>`);
  // Steps stand in their order; events that are to be put in order do not.
  return steps.length === 0
    ? html`<ol class="items">
        ${rows}
      </ol>`
    : html`<ul class="items">
        ${rows}
      </ul>`;
}

function choicesHtml({ choices }: QuestionScreen): Html {
  const buttons = choices.map(
    ({ text }, index) =>
      html`<li>
        <button type="button" class="button choice" data-choice="${index}" aria-keyshortcuts="${index + 1}">
          ${keyHtml(String(index + 1))}<span>${text}</span>
        </button>
      </li>`,
  );
  return html`<ol class="choices" id="choices">
    ${buttons}
  </ol>`;
}

function actionsHtml({ mode, ratings, canUndo, card, turn }: QuestionScreen): Html {
  const action = (name: string, key: string, title: string, isOff = false): Html =>
    html`<button
      type="button"
      class="tool"
      data-action="${name}"
      aria-keyshortcuts="${key}"
      aria-disabled="${String(isOff)}"
    >
      ${title}${keyHtml(key)}
    </button>`;
  return html`<footer class="foot">
    <div class="rate" id="rate" role="group" aria-label="How well did you know it?" data-turn="${turn}" hidden>
      ${ratings.map(
        ({ rating, title, next, nextInWords }) =>
          html`<button
            type="button"
            class="button rating rating-${rating}"
            data-rating="${rating}"
            aria-keyshortcuts="${rating}"
          >
            <span class="rating-title">${keyHtml(String(rating))}${title}</span>
            ${nextInWords !== undefined && html`<span class="unseen">${nextInWords}</span>`}
            ${next !== undefined && html`<span class="rating-next" aria-hidden="true">${next}</span>`}
          </button>`,
      )}
    </div>
    <div class="tools" role="group" aria-label="This card">
      ${mode !== 'quiz' && action('undo', 'U', 'Undo', !canUndo)}
      ${mode === 'study' && [action('bury', 'B', 'Not today'), action('suspend', 'S', 'Suspend')]}
      ${action('openCard', 'O', 'Open card')} ${card.event !== undefined && action('timeline', 'T', 'Timeline')}
      ${card.comparison !== undefined && action('compare', 'C', 'Compare')} ${action('keys', '?', 'Keys')}
    </div>
  </footer>`;
}

/** A question. Its answer is there, and hidden until the script shows it. */
export function questionHtml(screen: QuestionScreen): Html {
  const { card, choices } = screen;
  const size = card.prompt.length > longestHeading ? 'prompt prompt-long' : 'prompt';
  return html`<article class="study-card">
      <p class="place">${card.place}</p>
      <h2 id="question" tabindex="-1">
        <span class="ask">${card.ask}</span> <span class="${size}">${promptHtml(card.prompt)}</span>
      </h2>
      ${card.hint !== undefined && html`<p class="hint">${card.hint}</p>`}
      <div id="asked">${itemsHtml(card)} ${card.picture && pictureHtml(card.picture, false)}</div>
      ${
        choices.length > 0
          ? choicesHtml(screen)
          : html`<p class="show">
              <button type="button" class="button button-primary" id="show" aria-keyshortcuts="Space Enter">
                Show answer${keyHtml('Space')}
              </button>
            </p>`
      }
      <section class="answer" id="answer" aria-labelledby="answer-title" hidden>${answerHtml(card)}</section>
    </article>
    ${actionsHtml(screen)}`;
}

/** A gap is seen as a line and heard as a word. */
function promptHtml(prompt: string): readonly Html[] {
  return prompt.split('_____').flatMap((part, index) => {
    const text = html`${part}`;
    return index === 0
      ? [text]
      : [html`<span class="gap" aria-hidden="true"></span><span class="unseen">blank</span>`, text];
  });
}
