import { html, type Html } from '../../base/html';
import type { Id, Knowledge, Source } from '../knowledge';
import { sourceWords } from '../render/sourceWords';

function sourceHtml(source: Source): Html {
  const title = source.url.startsWith('https:')
    ? html`<a href="${source.url}"><cite>${source.title}</cite></a>`
    : html`<cite>${source.title}</cite>`;
  const { by, remarks } = sourceWords(source);
  return html`<li>${title} <span class="by">${by}</span> <span class="remark">${remarks.join(' · ')}</span></li> `;
}

/** The sources of an item, numbered, with what a reader should know of each. */
export function sourcesHtml(ids: readonly Id[], knowledge: Knowledge): Html | false {
  const sources = knowledge.sources(ids);
  return (
    sources.length > 0 &&
    html`<section class="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol>
        ${sources.map(sourceHtml)}
      </ol>
    </section>`
  );
}
