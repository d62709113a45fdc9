import { WebviewPanels } from '../../contributions';
import { firstRequest, parseStudyRequest, type StudyRequest } from '../../core/studyPage/request';
import { SinglePage } from '../../platform/pages/singlePage';
import type { Services } from '../../platform/services';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';
import { StudyPanel } from './studyPanel';

/** The study page. */
export function studyPages(services: Services, decks: DeckService, review: Review): SinglePage<StudyRequest> {
  return new SinglePage<StudyRequest>(services, {
    viewType: WebviewPanels.studyPage,
    title: 'Study',
    initial: firstRequest,
    restore: parseStudyRequest,
    open: (panel, request) => new StudyPanel(panel, request, { services, decks, review }),
  });
}
