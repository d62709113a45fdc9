import { inlineSyntaxFor } from '../proseRanges';
import type { ProseMap } from '../proseMap';
import { acronymsIn } from './acronyms';
import { declaredDefinitions } from './declarations';
import type { AcronymDefinition } from './definition';
import { definitionInEntry } from './entries';
import { definitionInSentence } from './sentences';
import type { ProseText } from './visibleText';

export { asAcronym } from './acronyms';
export type { AcronymDefinition } from './definition';
export { visibleText } from './visibleText';

/**
 * What a document says that acronyms mean in it: in sentences (`persistent volume (PV)`), as entries of lists, tables and
 * definition lists (`PV: persistent volume`), and by declarations of its format (`*[PV]: …`, `\newacronym`). A part of a
 * document can be asked as well; what it says is the same, but for names that are cut.
 * @param prose of the same text
 * @param isWanted tells which acronyms matter, in the singular; without it, all do
 * @returns in the order of the text; an acronym may have several
 */
export function acronymDefinitions(
  text: string,
  languageId: string,
  prose: ProseMap,
  isWanted: (acronym: string) => boolean = () => true,
): readonly AcronymDefinition[] {
  const document: ProseText = { text, prose, syntax: inlineSyntaxFor(languageId) };
  const found = declaredDefinitions(document).filter(({ acronym }) => isWanted(acronym));
  const declared = new Set(found.map(({ start }) => start));
  for (const acronym of acronymsIn(text)) {
    if (!isWanted(acronym.text) || declared.has(acronym.start) || prose.kindAt(acronym.start) !== undefined) continue;
    const entry = definitionInEntry(document, acronym, languageId);
    const definition = entry?.isSpelledOut === true ? entry : (definitionInSentence(document, acronym) ?? entry);
    if (definition !== undefined) found.push(definition);
  }
  return found.sort((a, b) => a.start - b.start);
}
