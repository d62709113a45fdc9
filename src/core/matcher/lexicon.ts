import { unbroken } from '../../base/folding';
import { EvidenceTable } from './evidenceTable';
import type { LexiconEntry, Surface } from './lexiconEntry';
import { phrasesOf, type PatternOptions } from './pattern';
import { PhraseTable } from './phraseTable';
import { fieldOf, proofBy } from './proof';
import type { MatchEntry } from './types';

/** The entries, compiled: a table of all their surface forms and one of all words that serve as evidence. */
export class Lexicon {
  readonly surfaces: readonly Surface[];
  /** Owners are indices into `surfaces`. */
  readonly terms = new PhraseTable();
  readonly #entries: readonly LexiconEntry[];
  #evidence: EvidenceTable | undefined;

  constructor(entries: readonly MatchEntry[]) {
    const surfaces: Surface[] = [];
    this.#entries = entries.map((source) => {
      const entry: LexiconEntry = {
        id: source.id,
        evidence: source.match.evidence,
        proof: proofBy(source),
        field: fieldOf(source),
      };
      for (const { surface, options } of surfacesOf(source, entry)) {
        const owner = surfaces.push(surface) - 1;
        for (const phrase of phrasesOf(surface.text, options)) this.terms.add(phrase, owner);
      }
      return entry;
    });
    this.surfaces = surfaces;
  }

  /** Cues and vetoes of all entries. Made when the first ambiguous word is met: most texts have none. */
  get evidence(): EvidenceTable {
    this.#evidence ??= new EvidenceTable(this.#entries);
    return this.#evidence;
  }
}

interface CompiledSurface {
  readonly surface: Surface;
  readonly options: PatternOptions;
}

function surfacesOf(source: MatchEntry, entry: LexiconEntry): readonly CompiledSurface[] {
  const rules = source.match;
  const only = rules.evidence?.for === undefined ? undefined : new Set(rules.evidence.for.map(unbroken));
  const caseOf = (text: string): PatternOptions['case'] => {
    if (rules.anyCaseFor.includes(text)) return 'any';
    if (rules.exactFor.includes(text)) return 'exact';
    return rules.case ?? 'auto';
  };
  const texts = new Set([source.name, ...source.aliases, ...source.formerNames, ...rules.forms]);
  if (source.expansion !== undefined) texts.add(source.expansion);
  // A form may be in only one of these lists.
  for (const text of [...rules.anyCaseFor, ...rules.exactFor]) texts.add(text);
  const { id, proof } = entry;
  const found: CompiledSurface[] = [];
  for (const text of texts) {
    const needsEvidence = rules.evidence !== undefined && (only === undefined || only.has(unbroken(text)));
    const surface = { entry, id, proof, text, needsEvidence, isNever: false };
    found.push({ surface, options: { case: caseOf(text), inflect: rules.inflect } });
  }
  for (const text of rules.never) {
    const surface = { entry, id, proof, text, needsEvidence: false, isNever: true };
    found.push({ surface, options: { case: /\p{Lu}/u.test(text) ? 'exact' : 'any', inflect: [] } });
  }
  return found;
}
