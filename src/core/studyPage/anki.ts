import { html, type Html } from '../../base/html';
import { citedAs, type Knowledge } from '../knowledge';
import type { FilledDeck, StudyCard } from '../study';

/** A field on one line: Anki takes a tab for the end of a field and a line break for the end of a note. */
function field(markup: Html): string {
  return markup
    .toString()
    .replaceAll(/\s*[\t\r\n]+\s*/g, ' ')
    .trim();
}

function front({ ask, prompt, hint, items = [] }: StudyCard): Html {
  return html`<i>${ask}</i><br /><b>${prompt}</b>${hint !== undefined && html`<br />${hint}`}
    ${
      items.length > 0 &&
      html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    }`;
}

function back(card: StudyCard, knowledge: Knowledge): Html {
  const { answer, more, steps = [], parts = [], claims = [], files = [] } = card;
  const sources = knowledge.sources(card.sources).map((source) => {
    const label = `${citedAs(source)}, ${source.title}`;
    return source.url.startsWith('https:')
      ? html`<li><a href="${source.url}">${label}</a></li>`
      : html`<li>${label}</li>`;
  });
  const list = (rows: readonly Html[]): Html | false =>
    rows.length > 0 &&
    html`<ul>
      ${rows}
    </ul>`;
  const main =
    parts.length > 0
      ? list(parts.map(({ name, says }) => html`<li><b>${name}</b>: ${says}</li>`))
      : steps.length > 0
        ? html`<ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : html`<b>${answer}</b>`;
  const said = claims.map(({ source, says }) => {
    const found = knowledge.source(source);
    return html`<li>${found ? citedAs(found) : source}: ${says}</li>`;
  });
  return html`${list(said)}${main}${more !== undefined && html`<br />${more}`}
    ${card.disputes.length > 0 && html`<br />Sources differ: ${card.disputes.flatMap((id) => knowledge.dispute(id)?.subject ?? []).join('; ')}`}
    <small
      ><ul>
        ${[...sources, ...files.map((file) => html`<li>${file}</li>`)]}
      </ul>
      Virtualization Study Notes, MIT licence.</small
    >`;
}

/**
 * The cards of a deck as a text that Anki 2.1.54 and newer imports (https://docs.ankiweb.net/importing/text-files.html).
 * The first field is the id of the card: a second import updates the note and leaves its schedule alone. Pictures are
 * left out, since a text cannot hold them.
 */
export function ankiText({ title, cards }: FilledDeck, knowledge: Knowledge): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#columns:Id\tFront\tBack\tDeck\tTags',
    '#deck column:4',
    '#tags column:5',
  ];
  const rows = cards
    .filter(({ picture }) => !picture)
    .map((card) =>
      [
        card.id,
        field(front(card)),
        field(back(card, knowledge)),
        `Virtualization::${title.replaceAll(/[\t\r\n]|::/g, ' ')}`,
        ['virtualization', card.kind, card.topic].filter(Boolean).join(' '),
      ]
        .map((each) => (each.includes('"') ? `"${each.replaceAll('"', '""')}"` : each))
        .join('\t'),
    );
  return `${[...head, ...rows].join('\n')}\n`;
}
