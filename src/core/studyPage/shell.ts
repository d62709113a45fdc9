import { html, type Html } from '../../base/html';

/** The body of the page before anything is known: what is shown goes into it. */
export function shellHtml(): Html {
  return html`<main>
    <div id="screen" aria-busy="true"><p class="loading">Getting your cards…</p></div>
    <p id="announcement" class="unseen" role="status"></p>
  </main>`;
}
