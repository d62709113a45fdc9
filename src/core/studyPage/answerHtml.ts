import { html, type Html } from '../../base/html';
import type { CitedSource } from '../knowledge';
import type { ShownCard, ShownChoice } from './pageModel';
import { keyHtml } from './keyHtml';
import { pictureHtml } from './pictureHtml';

function sourceHtml({ label, title, url, remark }: CitedSource): Html {
  const name = url === undefined ? html`<cite>${title}</cite>` : html`<a href="${url}"><cite>${title}</cite></a>`;
  return html`<li>
    ${name} <span class="quiet">${[label === title ? '' : label, remark].filter(Boolean).join(' · ')}</span>
  </li>`;
}

/** Sources in one short line, which opens to all of each. */
function sourcesHtml({ sources, files }: ShownCard): Html {
  const labels = [...new Set([...sources.map(({ label }) => label), ...files.map((file) => `your ${file}`)])];
  const few = labels.slice(0, 3).join('; ');
  return html`<details class="sources" id="sources">
    <summary>
      <span class="sources-title">${labels.length === 1 ? 'Source' : 'Sources'}</span>
      <span class="quiet">${labels.length > 3 ? `${few} and ${labels.length - 3} more` : few}</span>${keyHtml('E')}
    </summary>
    <ol>
      ${sources.map(sourceHtml)} ${files.map((file) => html`<li>Your own glossary, <cite>${file}</cite></li>`)}
    </ol>
  </details>`;
}

function claimsHtml({ claims }: ShownCard): Html | false {
  return (
    claims.length > 0 &&
    html`<dl class="claims">
      ${claims.map(
        ({ source, says }) =>
          html`<div>
            <dt>${source}</dt>
            <dd>${says}</dd>
          </div>`,
      )}
    </dl>`
  );
}

function mainHtml(card: ShownCard): Html {
  const { parts, steps, claims, answer, picture } = card;
  if (parts.length > 0) {
    return html`<dl class="parts">
      ${parts.map(
        ({ name, says }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${says}</dd>
          </div>`,
      )}
    </dl>`;
  }
  if (steps.length > 0) {
    return html`<ol class="items">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>`;
  }
  return html`${claims.length > 0 && [html`${claimsHtml(card)}`, html`<h4 class="caption">The record</h4>`]}
    <p class="answer-text${answer.length > 60 ? ' answer-long' : ''}">${answer}</p>
    ${picture && pictureHtml(picture, true)}`;
}

/** Further disputes are on the card of the subject. */
const mostDisputes = 2;

function differHtml({ disputes, disputed, subject }: ShownCard): Html | false {
  const link = (id: string, text: string): Html =>
    html`<button type="button" class="link" data-open="${id}">${text}</button> `;
  const more = disputes.length - mostDisputes;
  return (
    disputes.length > 0 &&
    html`<p class="differ">
      <span>${disputed ? 'Sources differ:' : 'Part of a dispute:'}</span>
      ${disputes.slice(0, mostDisputes).map(({ id, title }) => link(id, title))}
      ${more > 0 && link(subject, `and ${more} more`)}
    </p>`
  );
}

/** The answer with what belongs to it: more, disputes, sources. */
export function answerHtml(card: ShownCard): Html {
  const { more, changed, leech } = card;
  return html`<h3 class="caption" id="answer-title" tabindex="-1">Answer</h3>
    ${changed && html`<p class="notice">This answer has changed since you saw it last.</p>`} ${mainHtml(card)}
    ${more !== undefined && html`<p class="more">${more}</p>`} ${differHtml(card)}
    ${leech && html`<p class="notice">You have forgotten this often. Suspend it, or learn it another way first.</p>`}
    ${sourcesHtml(card)}`;
}

/** UTF-16 units of an answer that is said whole beside the choices; a longer one is said by its number. */
const longestSaid = 60;

/**
 * What is said of a choice: right, or what the chosen answer is and which one is right.
 * @param number of the right one, counted from 1
 */
export function verdictHtml(chosen: ShownChoice, right: ShownChoice, number: number): Html {
  const answer = right.text.length <= longestSaid ? right.text.replace(/\.$/, '') : `number ${number}`;
  return html`<div class="verdict ${chosen.isRight ? 'verdict-right' : 'verdict-wrong'}">
    <p id="verdict" tabindex="-1">
      <strong>${chosen.isRight ? 'Right.' : 'Not this one.'}</strong>
      ${!chosen.isRight && html`The answer is <strong>${answer}</strong>.`}
    </p>
    ${
      !chosen.isRight &&
      chosen.item !== right.item &&
      html`<p class="quiet">
        What you chose is another thing. ${chosen.is}
        <button type="button" class="link" data-open="${chosen.item}">Open its card</button>
      </p>`
    }
    <p>
      <button type="button" class="button button-primary" data-action="next" aria-keyshortcuts="Space Enter">
        Next${keyHtml('Space')}
      </button>
    </p>
  </div>`;
}
