import { html, type Html } from '../../base/html';
import { diagramOf, stackInWords, stackSvg } from '../diagrams';
import { citedAs, type Id, type Knowledge } from '../knowledge';

/** The picture of an entry with the numbered steps that it shows and the works that it is based on. */
export function pictureHtml(id: Id, knowledge: Knowledge): Html | false {
  const diagram = diagramOf(id);
  if (!diagram) return false;
  const works = knowledge.sourcesAt(diagram.sources).map((source, index) => {
    return html`${index > 0 && ', '}<a href="${source.url}">${citedAs(source)}</a>`;
  });
  return html`<figure class="picture">
    ${stackSvg(diagram, diagram.title, 'picture-words', { arrows: diagram.legs, numbered: true })}
    <figcaption id="picture-words">
      <p>${diagram.summary}</p>
      <p class="unseen">${stackInWords(diagram)} The way of a privileged instruction:</p>
      <ol class="legs">
        ${diagram.legs.map(({ says }) => html`<li>${says}</li> `)}
      </ol>
      ${works.length > 0 && html`<p class="quiet">Drawn after ${works}</p>`}
    </figcaption>
  </figure>`;
}
