import type { Id } from '../model';
import { normalise, patternsOf, type PatternOptions } from './pattern';
import { PhraseTable } from './phraseTable';
import type { MatchEntry } from './types';

/** A surface form of an entry: what a phrase in the table stands for. */
export interface Surface {
  readonly entry: LexiconEntry;
  /** As the author wrote it. */
  readonly text: string;
  readonly needsEvidence: boolean;
  /** This form must not be taken for the entry. */
  readonly isNever: boolean;
}

/** An entry with its evidence in the numbers of the cue table. */
export interface LexiconEntry {
  readonly id: Id;
  readonly need: 'section' | 'cue';
  readonly cues: ReadonlySet<number>;
  readonly vetoes: ReadonlySet<number>;
}

/** The entries, compiled: a table of all their surface forms and one of all words that serve as evidence. */
export class Lexicon {
  readonly surfaces: readonly Surface[];
  /** Owners are indices into `surfaces`. */
  readonly terms = new PhraseTable();
  /** Cues and vetoes. Owners are indices into `evidence`. */
  readonly evidenceTable = new PhraseTable();
  /** Cues and vetoes as written. */
  readonly evidence: readonly string[];

  constructor(entries: readonly MatchEntry[]) {
    const evidence = new EvidenceIndex(this.evidenceTable);
    const surfaces: Surface[] = [];
    for (const entry of entries) {
      for (const { surface, options } of surfacesOf(entry, evidence)) {
        const owner = surfaces.push(surface) - 1;
        for (const pattern of patternsOf(surface.text, options)) this.terms.add(pattern, owner);
      }
    }
    this.surfaces = surfaces;
    this.evidence = evidence.texts;
  }
}

/** Gives each distinct cue or veto a number, and adds it to the table once. */
class EvidenceIndex {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #table: PhraseTable;

  constructor(table: PhraseTable) {
    this.#table = table;
  }

  /** Numbers of cues, which are matched in all their forms. */
  cues(texts: readonly string[]): ReadonlySet<number> {
    return new Set(texts.map((text) => this.#numberOf(text, ['noun', 'verb'])));
  }

  /** Numbers of vetoes. They are not made singular: that `SMEs` are companies says nothing of `SME`. */
  vetoes(texts: readonly string[]): ReadonlySet<number> {
    return new Set(texts.map((text) => this.#numberOf(text, ['plural'])));
  }

  #numberOf(text: string, inflect: PatternOptions['inflect']): number {
    const key = `${inflect.length} ${text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.#numbers.set(key, number);
    for (const pattern of patternsOf(text, { case: 'any', inflect })) this.#table.add(pattern, number);
    return number;
  }
}

interface CompiledSurface {
  readonly surface: Surface;
  readonly options: PatternOptions;
}

function surfacesOf(source: MatchEntry, evidence: EvidenceIndex): readonly CompiledSurface[] {
  const rules = source.match;
  const entry: LexiconEntry = {
    id: source.id,
    need: rules.evidence?.need ?? 'section',
    cues: evidence.cues(rules.evidence?.cues ?? []),
    vetoes: evidence.vetoes(rules.evidence?.vetoes ?? []),
  };
  const only = rules.evidence?.for === undefined ? undefined : new Set(rules.evidence.for.map(keyOf));
  const caseOf = (text: string): PatternOptions['case'] => {
    if (rules.anyCaseFor.includes(text)) return 'any';
    if (rules.exactFor.includes(text)) return 'exact';
    return rules.case ?? 'auto';
  };
  const texts = [source.name, ...source.aliases, ...source.formerNames, ...rules.forms];
  if (source.expansion !== undefined) texts.push(source.expansion);
  // Words for one case only come first: `listed` may hold a form that is in one of the lists alone.
  const listed = [...new Set([...texts, ...rules.anyCaseFor, ...rules.exactFor])];
  const found: CompiledSurface[] = listed.map((text) => ({
    surface: {
      entry,
      text,
      needsEvidence: rules.evidence !== undefined && (only === undefined || only.has(keyOf(text))),
      isNever: false,
    },
    options: { case: caseOf(text), inflect: rules.inflect },
  }));
  for (const text of rules.never) {
    found.push({
      surface: { entry, text, needsEvidence: false, isNever: true },
      options: { case: /\p{Lu}/u.test(text) ? 'exact' : 'any', inflect: [] },
    });
  }
  return found;
}

/** Equal for forms that differ only in case, spaces and hyphens. */
function keyOf(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '');
}
