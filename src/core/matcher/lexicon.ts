import { lazy } from '../../base/lazy';
import { NOTHING_COMPILED, type CompiledEntries } from './compiledEntry';
import { EvidenceTable } from './evidenceTable';
import type { LexiconEntry, Surface } from './lexiconEntry';
import { ContestedEntry, OtherFields } from './otherFields';
import { phrasesOf } from './pattern';
import { PhraseTable } from './phraseTable';
import { fieldOf, proofBy } from './proof';
import { isAcronym } from './spelling';
import { roleOf, surfaceFormsOf, surfaceTextsOf, type SurfaceForm, type SurfaceRole } from './surfaceForms';
import type { MatchEntry } from './types';

/** What may be an acronym in small letters, without its spaces: shorter ones with a vowel are too often words. */
const MAY_BE_SMALL = /^(?:.{4,}|[^aeiouy]{3})$/i;

/** The entries in a form to look words up in: a table of all surface forms and one of all words that serve as evidence. */
export class Lexicon {
  readonly surfaces: Surface[] = [];
  /** Owners are indices into `surfaces`. */
  readonly terms = new PhraseTable();
  readonly #entries: readonly LexiconEntry[];
  readonly #compiled: CompiledEntries;
  readonly #contested: ContestedEntry[] = [];
  readonly #small = new Map<Surface, Surface | null>();
  #evidence: EvidenceTable | undefined;
  #otherFields: OtherFields | undefined;

  constructor(entries: readonly MatchEntry[], compiled: CompiledEntries = NOTHING_COMPILED) {
    this.#compiled = compiled;
    this.#entries = entries.map((source) => this.#add(source));
  }

  /** Cues and vetoes of all entries. Made when the first ambiguous word is met: most texts have none. */
  get evidence(): EvidenceTable {
    this.#evidence ??= new EvidenceTable(this.#entries, this.#compiled.plans, this.#ordinaryWords());
    return this.#evidence;
  }

  /** The fields in which words of some entries mean something else. Made when the first text is looked at. */
  get otherFields(): OtherFields {
    this.#otherFields ??= new OtherFields(this.#contested);
    return this.#otherFields;
  }

  /**
   * The form as it is written in small letters in a hurry (`iommu`, `cpu pinning`); `undefined` where it must not be: short
   * ones are too often words, or the author wants the capitals.
   */
  smallFormOf(surface: Surface): Surface | undefined {
    const known = this.#small.get(surface);
    if (known !== undefined) return known ?? undefined;
    const letters = surface.text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const mayBe =
      MAY_BE_SMALL.test(letters) && surface.role === 'name' && !surface.entry.exactForms.includes(surface.text);
    const small = mayBe ? { ...surface, needsEvidence: true, isSmall: !surface.needsEvidence } : null;
    this.#small.set(surface, small);
    return small ?? undefined;
  }

  /** The forms that need evidence and have no capitals. */
  #ordinaryWords(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { needsEvidence, text } of this.surfaces) {
      if (needsEvidence && text === text.toLowerCase()) words.add(text);
    }
    return words;
  }

  #add(source: MatchEntry): LexiconEntry {
    const compiled = this.#compiled.of(source);
    const names = lazy(() => namesOf(source));
    const entry: LexiconEntry = {
      id: source.id,
      evidence: source.match.evidence,
      proof: compiled?.proof ?? proofBy(source),
      field: compiled?.field ?? fieldOf(source),
      compiled,
      isName: source.category === 'platforms',
      get names() {
        return names();
      },
      get exactForms() {
        return source.match.case === 'exact' ? names() : source.match.exactFor;
      },
      get longForms() {
        return names().filter((name) => name.length > 6 && !isAcronym(name));
      },
    };
    for (const field of source.match.otherFields ?? []) this.#contested.push(new ContestedEntry(entry, field));
    if (compiled === undefined) {
      for (const form of surfaceFormsOf(source)) this.#addByRules(form, entry);
    } else this.#addCompiled(source, entry, compiled.surfaces);
    return entry;
  }

  #addCompiled(source: MatchEntry, entry: LexiconEntry, codes: readonly number[]): void {
    const all = surfaceTextsOf(source);
    let forms: readonly SurfaceForm[] | undefined;
    for (const [index, text] of all.texts.entries()) {
      const code = codes[index] ?? 0;
      const plan = code > 1 ? this.#compiled.plans[code >> 1] : undefined;
      if (plan === undefined) {
        forms ??= surfaceFormsOf(source);
        const form = forms[index];
        if (form !== undefined) this.#addByRules(form, entry);
      } else {
        const owner = this.#addSurface(text, entry, (code & 1) === 1, roleOf(index, all));
        this.terms.addPlanned(text, plan, owner);
      }
    }
  }

  #addByRules({ text, options, needsEvidence, role }: SurfaceForm, entry: LexiconEntry): void {
    const owner = this.#addSurface(text, entry, needsEvidence, role);
    for (const phrase of phrasesOf(text, options)) this.terms.add(phrase, owner);
  }

  /** @returns the owner that stands for it */
  #addSurface(text: string, entry: LexiconEntry, needsEvidence: boolean, role: SurfaceRole): number {
    const { id, proof } = entry;
    return this.surfaces.push({ entry, id, proof, text, needsEvidence, role }) - 1;
  }
}

function namesOf(source: MatchEntry): readonly string[] {
  const { texts, never } = surfaceTextsOf(source);
  return texts.slice(0, never);
}
