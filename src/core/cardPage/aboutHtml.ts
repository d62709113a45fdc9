import { edtfInWords } from '../../base/edtf';
import { html, type Html } from '../../base/html';
import { nameOf, type Id, type Knowledge } from '../knowledge';
import { cardLink } from './context';

function noteOf(id: Id, knowledge: Knowledge): string | undefined {
  const event = knowledge.event(id);
  return event ? edtfInWords(event.when) : knowledge.entry(id)?.summary;
}

/** What an event or a dispute is about: links, each with a line that says what it is. */
export function aboutHtml(ids: readonly Id[], knowledge: Knowledge): Html | false {
  return (
    ids.length > 0 &&
    html`<section class="about" aria-labelledby="about-title">
      <h2 id="about-title">About</h2>
      <dl>
        ${ids.map(
          (id) =>
            html`<dt>${cardLink(id, nameOf(knowledge, id))}</dt>
              <dd>${noteOf(id, knowledge)}</dd>`,
        )}
      </dl>
    </section>`
  );
}
