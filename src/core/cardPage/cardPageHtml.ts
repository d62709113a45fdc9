import { html, type Html } from '../../base/html';
import type { Dispute, Item } from '../knowledge';
import { aboutHtml } from './aboutHtml';
import { conceptHtml } from './conceptHtml';
import type { CardContext } from './context';
import { disputeBodyHtml } from './disputesHtml';
import { eventHtml } from './eventHtml';
import { actionsHtml, headHtml } from './headHtml';
import { sourcesHtml } from './sourcesHtml';
import { TermLinks } from './termLinks';

function disputePageHtml(dispute: Dispute, context: CardContext): Html {
  const { knowledge, actions } = context;
  return html`<article>
    ${headHtml({ title: dispute.subject, facts: ['Sources disagree'], disputes: [] })}
    <div class="dispute open">${disputeBodyHtml(dispute, knowledge, new TermLinks(context, dispute.id))}</div>
    ${actionsHtml(actions)} ${aboutHtml(dispute.about, knowledge)} ${sourcesHtml(dispute.sources, knowledge)}
  </article>`;
}

function articleHtml(item: Item | undefined, context: CardContext): Html {
  switch (item?.kind) {
    case 'concept':
      return conceptHtml(item.value, context);
    case 'event':
      return eventHtml(item.value, context);
    case 'dispute':
      return disputePageHtml(item.value, context);
    default:
      return html`<article>
        ${headHtml({ title: 'No such card', facts: [], disputes: [] })}
        <p class="summary">Nothing is known by this name, or no longer.</p>
      </article>`;
  }
}

/** Everything in the body of a card; a page that says so where there is no item, and for a comparison. */
export function cardPageHtml(item: Item | undefined, context: CardContext): Html {
  return html`<main>
    ${articleHtml(item, context)}
    <p id="announcement" class="unseen" role="status"></p>
  </main>`;
}
