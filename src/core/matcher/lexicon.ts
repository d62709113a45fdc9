import { NOTHING_COMPILED, type CompiledEntries } from './compiledEntry';
import { EvidenceTable } from './evidenceTable';
import type { LexiconEntry, Surface } from './lexiconEntry';
import { phrasesOf } from './pattern';
import { PhraseTable } from './phraseTable';
import { fieldOf, proofBy } from './proof';
import { surfaceFormsOf, surfaceTextsOf, type SurfaceForm } from './surfaceForms';
import type { MatchEntry } from './types';

/** The entries in a form to look words up in: a table of all surface forms and one of all words that serve as evidence. */
export class Lexicon {
  readonly surfaces: Surface[] = [];
  /** Owners are indices into `surfaces`. */
  readonly terms = new PhraseTable();
  readonly #entries: readonly LexiconEntry[];
  readonly #compiled: CompiledEntries;
  #evidence: EvidenceTable | undefined;

  constructor(entries: readonly MatchEntry[], compiled: CompiledEntries = NOTHING_COMPILED) {
    this.#compiled = compiled;
    this.#entries = entries.map((source) => this.#add(source));
  }

  /** Cues and vetoes of all entries. Made when the first ambiguous word is met: most texts have none. */
  get evidence(): EvidenceTable {
    this.#evidence ??= new EvidenceTable(this.#entries, this.#compiled.plans);
    return this.#evidence;
  }

  #add(source: MatchEntry): LexiconEntry {
    const compiled = this.#compiled.of(source);
    const entry: LexiconEntry = {
      id: source.id,
      evidence: source.match.evidence,
      proof: compiled?.proof ?? proofBy(source),
      field: compiled?.field ?? fieldOf(source),
      compiled,
    };
    if (compiled === undefined) {
      for (const form of surfaceFormsOf(source)) this.#addByRules(form, entry);
    } else this.#addCompiled(source, entry, compiled.surfaces);
    return entry;
  }

  #addCompiled(source: MatchEntry, entry: LexiconEntry, codes: readonly number[]): void {
    const { texts, never } = surfaceTextsOf(source);
    let forms: readonly SurfaceForm[] | undefined;
    for (const [index, text] of texts.entries()) {
      const code = codes[index] ?? 0;
      const plan = code > 1 ? this.#compiled.plans[code >> 1] : undefined;
      if (plan === undefined) {
        forms ??= surfaceFormsOf(source);
        const form = forms[index];
        if (form !== undefined) this.#addByRules(form, entry);
      } else {
        const owner = this.#addSurface(text, entry, (code & 1) === 1, index >= never);
        this.terms.addPlanned(text, plan, owner);
      }
    }
  }

  #addByRules({ text, options, needsEvidence, isNever }: SurfaceForm, entry: LexiconEntry): void {
    const owner = this.#addSurface(text, entry, needsEvidence, isNever);
    for (const phrase of phrasesOf(text, options)) this.terms.add(phrase, owner);
  }

  /** @returns the owner that stands for it */
  #addSurface(text: string, entry: LexiconEntry, needsEvidence: boolean, isNever: boolean): number {
    const { id, proof } = entry;
    return this.surfaces.push({ entry, id, proof, text, needsEvidence, isNever }) - 1;
  }
}
