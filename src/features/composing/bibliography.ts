import { CitedSources } from '../../core/citing';
import { bibliographyText, withoutRegions } from '../../core/composing';
import type { Services } from '../../platform/services';
import type { Composed } from './writeRegion';

/** A list of the sources that a note cites. */
export function bibliography({ knowledge, mentions }: Services): Composed {
  return {
    kind: 'bibliography',
    nothing: 'No source is cited here yet.',
    choose: () => Promise.resolve({ scope: 'note' }),
    content(document) {
      const prose = mentions.proseOf(document);
      const text = withoutRegions(document.getText(), document.languageId, prose);
      const sources = new CitedSources(knowledge()).in(text, prose);
      return Promise.resolve(bibliographyText(sources, document.languageId));
    },
  };
}
