import { edtfInWords } from '../../base/edtf';
import { firstTitles, type Concept, type Knowledge } from '../knowledge';

/** When an entry was first there, as plain text: `first shipped November 2005`; `undefined` where no text says. */
export function firstDateInWords(entry: Concept, knowledge: Knowledge): string | undefined {
  const first = knowledge.firstDateOf(entry);
  return first && `${firstTitles[first.is]} ${edtfInWords(first.when)}`;
}
