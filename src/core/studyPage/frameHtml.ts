import { html, type Html } from '../../base/html';
import type { EndScreen, QuestionScreen, StudyScreen } from './pageModel';
import { endHtml } from './endHtml';
import { progressHtml } from './progressHtml';
import { questionHtml } from './questionHtml';
import { plural } from './words';

/** What is left, in words; in a quiz, where one is. */
function countsWords({ mode, counts }: QuestionScreen | EndScreen): string {
  const { done, learning, due, fresh } = counts;
  if (mode !== 'study') return `${plural(done, 'card')} done · ${due} left`;
  const parts = [
    due > 0 && `${due} due`,
    fresh > 0 && `${fresh} new`,
    learning > 0 && `${learning} in learning`,
    `${done} done`,
  ];
  return parts.filter(Boolean).join(' · ');
}

const modeTitles = { study: 'Study', quiz: 'Quiz', cram: 'Cram' } as const;

function headHtml(screen: QuestionScreen | EndScreen): Html {
  const { done, learning, due, fresh } = screen.counts;
  const all = done + learning + due + fresh;
  return html`<header class="study-head">
    <h1><span class="quiet">${modeTitles[screen.mode]}</span> ${screen.deck.title}</h1>
    <p class="counts" id="counts">${countsWords(screen)}</p>
    <div class="head-tools">
      <button type="button" class="tool" data-action="chooseDeck">Change deck</button>
      <button type="button" class="tool" data-action="progress">Progress</button>
    </div>
    <progress class="track" max="${Math.max(1, all)}" value="${done}" aria-label="Done in this session"></progress>
  </header>`;
}

/** The keys, for who asks. */
function keysHtml(): Html {
  const keys = [
    ['Space or Enter', 'Show the answer, then Good'],
    ['1 2 3 4', 'Again, Hard, Good, Easy; in a quiz, the choice'],
    ['U', 'Take the last answer back'],
    ['E', 'Open the sources'],
    ['B', 'Not today'],
    ['S', 'Suspend'],
    ['O', 'Open the card'],
    ['T, C', 'Show in the timeline or in the comparison'],
    ['?', 'These keys'],
  ] as const;
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <dl class="keys">
      ${keys.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p class="quiet">Forgotten is Again, never Hard. Hard means recalled with effort.</p>
    <form method="dialog"><button class="button">Close</button></form>
  </dialog>`;
}

/** Everything in the body of the page while something is shown. */
export function screenHtml(screen: StudyScreen): Html {
  if (screen.screen === 'progress') return progressHtml(screen);
  return html`${headHtml(screen)} ${screen.screen === 'question' ? questionHtml(screen) : endHtml(screen)} ${keysHtml()}`;
}
