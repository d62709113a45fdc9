import { lazy } from '../../base/lazy';
import { foldForSearch } from '../../base/folding';
import { acronymDefinitions, proseRanges, type AcronymDefinition } from '../prose';
import type { CheckInput } from './finding';

/** Commands of LaTeX packages that write an acronym out where it is first used: `\\gls{slat}`, `\\ac{SLAT}`. */
const FIRST_USE =
  /\\(?:gls|Gls|GLS|glspl|Glspl|GLSpl|glsdisp|acrfull|Acrfull|acrlong|Acrlong|ac|Ac|acp|Acp|acf|Acf|acfp|acl|Acl|aclp|cgls|pgls|rgls)\*?(?:\[[^\]\n]{0,100}\])?\{(?<key>[^{}\n]{1,40})\}/g;

/** Headings of lists that a reader looks acronyms up in, wherever they stand. */
const LIST_OF_ACRONYMS =
  /\b(?:acronyms?|abbreviations?|initialisms|glossar(?:y|ies)|terms|terminology|definitions|nomenclature|abkürzungen|abkürzungsverzeichnis|glossar|siglas|abreviaturas|glosario|sigles|abréviations|glossaire|afkortingen)\b|缩略|缩写|术语|略語|用語|약어|용어/iu;

/** What a list says of an acronym that is known already: `EPT: needed for this`. */
const SAYS_SOMETHING_ELSE =
  /^(?:is|are|was|were|has|have|had|need(?:s|ed)?|requir(?:es?|ed)|support(?:s|ed)?|not|no|none|yes|see|must|should|can|enabled?|disabled?|on|off|only|check|used?|uses|using|available|missing|optional|todo|done|to|for|from|in|with|without|since|until|when|if|how|why|[\d✓✗✔✘])(?![\p{L}\p{N}])/iu;

/** Where a document itself explains its acronyms. */
export class Explanations {
  readonly #input: CheckInput;
  readonly #definitions: () => readonly AcronymDefinition[];
  readonly #firstUses: () => ReadonlyMap<string, number>;
  /** Those of the texts that are read before. */
  readonly #before: () => readonly AcronymDefinition[];

  constructor(input: CheckInput) {
    this.#input = input;
    this.#definitions = lazy(() => acronymDefinitions(input.text, input.languageId, input.prose));
    this.#firstUses = lazy(() => firstUses(input));
    this.#before = lazy(() =>
      (input.before ?? []).flatMap(({ text, languageId }) =>
        acronymDefinitions(text, languageId, proseRanges(text, languageId)),
      ),
    );
  }

  /**
   * Whether an acronym at an offset is explained to somebody who has read so far, or who reads a text of its format, in
   * which a declaration holds everywhere.
   * @param expansion what the acronym stands for
   */
  has(acronym: string, offset: number, expansion: string): boolean {
    const use = this.#firstUses().get(foldForSearch(acronym));
    if (use !== undefined && use < offset) return true;
    const explains = (definition: AcronymDefinition): boolean =>
      definition.acronym === acronym && isExplanation(definition, expansion);
    return (
      this.#definitions().some(
        (definition) =>
          explains(definition) &&
          (definition.by === 'declaration' || definition.start <= offset || this.#isInList(definition)),
      ) || this.#before().some(explains)
    );
  }

  #isInList({ by, start }: AcronymDefinition): boolean {
    const { text, prose } = this.#input;
    const heading = by === 'entry' ? prose.sections.findLast((each) => each <= start) : undefined;
    return heading !== undefined && LIST_OF_ACRONYMS.test(text.slice(heading, heading + 200).split('\n', 1)[0] ?? '');
  }
}

/** Whether something is said of the acronym that tells what it is. */
function isExplanation({ by, isSpelledOut, meaning }: AcronymDefinition, expansion: string): boolean {
  if (by !== 'entry' || isSpelledOut) return true;
  return foldForSearch(meaning).includes(foldForSearch(expansion)) || !SAYS_SOMETHING_ELSE.test(meaning);
}

/** Where each key is first used that a LaTeX package writes out. */
function firstUses({ text }: CheckInput): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  if (!text.includes('\\')) return uses;
  for (const { index, groups } of text.matchAll(FIRST_USE)) {
    const key = foldForSearch(groups?.['key'] ?? '');
    if (!uses.has(key)) uses.set(key, index);
  }
  return uses;
}
