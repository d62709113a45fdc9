import { html, type Html } from '../../base/html';
import { categoryTitles, conceptKindTitles, isPlatform, type Concept } from '../knowledge';
import { firstDateInWords } from '../render/firstDate';
import { showsSummary } from '../render/ownDefinitions';
import { bodyHtml } from './bodyHtml';
import { cardLink, termLink, type CardContext } from './context';
import { disputesHtml } from './disputesHtml';
import { eventsHtml } from './eventsHtml';
import { factsHtml } from './factsHtml';
import { actionsHtml, headHtml } from './headHtml';
import { mapSectionHtml } from './mapHtml';
import { mapModel } from './mapModel';
import { ownHtml } from './ownHtml';
import { pictureHtml } from './pictureHtml';
import { sourcesHtml } from './sourcesHtml';
import { TermLinks } from './termLinks';

/** The card of a concept or platform. */
export function conceptHtml(entry: Concept, context: CardContext): Html {
  const { knowledge, actions } = context;
  const terms = new TermLinks(context, entry.id);
  const first = knowledge.firstDateOf(entry);
  const words = firstDateInWords(entry, knowledge);
  // What shows the sense of a word may stand in the other of the two.
  const summary = showsSummary(entry) ? entry.summary : '';
  const body = entry.body?.trim() ?? '';
  const found = context.termsIn(`${summary}\n\n${body}`, 'markdown');
  const isOwn = entry.category === 'own';
  return html`<article>
    ${headHtml({
      title: entry.name,
      expansion: entry.expansion,
      facts: [
        !isOwn && conceptKindTitles[entry.kind],
        !isPlatform(entry) && categoryTitles[entry.category],
        entry.status && entry.status.is !== 'current' && entry.status.is,
        entry.confidence && entry.confidence !== 'high' && `${entry.confidence} confidence`,
        words !== undefined && (first?.event ? cardLink(first.event.id, words) : words),
      ],
      disputes: knowledge.disputesOf(entry.id),
    })}
    ${ownHtml(entry)} ${summary !== '' && html`<p class="summary">${terms.within(summary, 0, found)}</p>`}
    ${actionsHtml(actions)}
    <div class="middle">
      <div class="body">
        ${!isOwn && pictureHtml(entry.id, knowledge)}
        ${bodyHtml(body, {
          text: (text, start) => terms.within(text, start + summary.length + 2, found),
          link: (destination, content) => linkHtml(destination, content, context, terms),
        })}
      </div>
      ${factsHtml(entry, knowledge)}
    </div>
    ${eventsHtml(entry.id, knowledge)} ${mapSectionHtml(mapModel(entry.id, knowledge))}
    ${disputesHtml(entry.id, knowledge, terms)} ${sourcesHtml(entry.sources, knowledge)}
  </article>`;
}

/** A link of a body: to a card, a comparison or the web; its text alone where it leads nowhere. */
function linkHtml(destination: string, content: Html, { knowledge }: CardContext, terms: TermLinks): Html {
  if (destination.startsWith('https:')) return html`<a href="${destination}">${content}</a>`;
  const id = destination.slice(1);
  const item = destination.startsWith('#') ? knowledge.item(id) : undefined;
  if (!item) return content;
  terms.add(id);
  if (item.kind === 'comparison') return html`<a href="#compare:${id}" data-comparison="${id}">${content}</a>`;
  return termLink(id, content);
}
