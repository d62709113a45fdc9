import { html, type Html } from '../../base/html';
import type { Concept, OwnDefinition } from '../knowledge';

function definitionHtml({ file, context, category, definition, examples }: OwnDefinition, id: string): Html {
  const paragraphs = (definition ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== '');
  const of = ['Yours', context, category].filter(Boolean).join(' · ');
  return html`<div class="own">
    ${paragraphs.map((text) => html`<p>${text}</p> `)}
    ${
      examples.length > 0 &&
      html`<ul>
        ${examples.map((text) => html`<li>${text}</li> `)}
      </ul>`
    }
    <p class="quiet">${of}, in <a href="#own:${id}" data-own="${id}">${file}</a></p>
  </div> `;
}

/** What the user's own glossaries say of an entry, each with the file that it is from. */
export function ownHtml({ id, own = [] }: Concept): Html {
  return html`${own.map((definition) => definitionHtml(definition, id))}`;
}
