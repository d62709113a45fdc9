import { edtfInWords, parseEdtf } from '../../base/edtf';
import { appearedIn, authorName, checkedTitles, sourceKindTitles, type Source } from '../knowledge';

/** What a card says of a source behind its title, as plain text. */
export interface SourceWords {
  /** Who wrote it, where it appeared, and when; empty where nothing is known. */
  readonly by: string;
  /** Its kind, DOI, and how it can be read and was checked. */
  readonly remarks: readonly string[];
}

function dateInWords({ date }: Source): string {
  const when = date === undefined ? undefined : parseEdtf(date);
  return when ? edtfInWords(when) : '';
}

/** A source in the words that cards have for it, as text and as pages. */
export function sourceWords(source: Source): SourceWords {
  const { authors, others, kind, doi, access, checked } = source;
  const names = [...authors.map(authorName), ...(others ? ['et al.'] : [])].join(', ');
  return {
    by: [names, appearedIn(source), dateInWords(source)].filter(Boolean).join(', '),
    remarks: [
      sourceKindTitles[kind],
      ...(doi ? [`DOI ${doi}`] : []),
      ...(access && access !== 'free' ? [access] : []),
      ...(checked ? [checkedTitles[checked]] : []),
    ],
  };
}
