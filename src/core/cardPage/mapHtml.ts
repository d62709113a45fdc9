import { html, type Html } from '../../base/html';
import { cardLink } from './context';
import type { MapGroup, MapModel, MapNode, Sector } from './mapModel';

/** So many entries of one relation are drawn; the list beside the map has all. */
const drawn = 6;

function nodeHtml({ id, name }: MapNode): Html {
  const centre = `Put ${name} in the Middle`;
  return html`<li>
    <a class="node" href="#card:${id}" data-card="${id}" data-node="${id}" tabindex="-1">${name}</a
    ><button type="button" class="recentre" data-centre="${id}" title="${centre}" aria-label="${centre}" tabindex="-1">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 7.9v.2" />
      </svg>
    </button>
  </li> `;
}

function groupHtml({ words, nodes }: MapGroup): Html {
  const more = nodes.length - drawn;
  return html`<div class="group" role="group" aria-label="${words}">
    <ul class="nodes">
      ${nodes.slice(0, drawn).map(nodeHtml)} ${more > 0 && html`<li class="quiet">and ${more} more</li>`}
    </ul>
    <p class="edge" aria-hidden="true"><span>${words}</span></p>
  </div> `;
}

function sectorHtml(sector: Sector, groups: readonly MapGroup[]): Html | false {
  const own = groups.filter((group) => group.sector === sector);
  return own.length > 0 && html`<div class="sector ${sector}">${own.map(groupHtml)}</div> `;
}

/** The way from the entry of the card to the one in the middle, each a step back. */
function trailHtml(trail: readonly MapNode[]): Html | false {
  return (
    trail.length > 1 &&
    html`<nav class="map-trail" aria-label="Way through the map">
      <ol>
        ${trail.map(({ id, name }, index) =>
          index === trail.length - 1
            ? html`<li aria-current="true">${name}</li> `
            : html`<li>
                <button type="button" class="link" data-back="${index}" data-key="back-${id}">${name}</button>
              </li> `,
        )}
      </ol>
    </nav>`
  );
}

/**
 * The nearest relations of an entry: as a map with the entry in the middle, and as a list that says the same.
 * @param trail the entries that were in the middle, from that of the card to the one that is now
 */
export function mapHtml({ middle, groups }: MapModel, trail: readonly MapNode[] = [middle]): Html {
  const isOwn = trail.length < 2;
  return html`${trailHtml(trail)}
    <div class="map-and-list">
      <div class="map" role="group" aria-label="Map around ${middle.name}">
        ${sectorHtml('up', groups)} ${sectorHtml('left', groups)}
        <a
          class="node middle-node"
          href="#card:${middle.id}"
          data-node="${middle.id}"
          data-key="middle"
          tabindex="0"
          ${!isOwn && html`data-card="${middle.id}"`}
          >${middle.name}</a
        >
        ${sectorHtml('right', groups)} ${sectorHtml('down', groups)}
      </div>
      <dl class="map-list">
        ${groups.map(
          ({ words, nodes }) =>
            html`<dt>${words}</dt>
              <dd>${nodes.map(({ id, name }, index) => html`${index > 0 && ', '}${cardLink(id, name)}`)}</dd> `,
        )}
      </dl>
    </div>`;
}

/** The map as a section of a card. */
export function mapSectionHtml(model: MapModel | undefined): Html | false {
  return (
    model !== undefined &&
    html`<section class="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">Nearest relations</h2>
      <p class="hint quiet">Arrow keys move on the map, Enter opens a card, Space puts a term in the middle.</p>
      <div id="map" data-middle="${model.middle.id}" data-name="${model.middle.name}">${mapHtml(model)}</div>
    </section>`
  );
}
