import { nameKey } from '../../base/folding';
import type { Concept, Id, KnowledgeData, OwnDefinition, Relation, Source } from '../knowledge';
import type { OwnFile, OwnGlossary, OwnTerm, OwnText } from './glossary';
import { EntryIndex } from './entryIndex';
import { nameLookup } from './lookup';
import { ProblemList } from './problemList';
import type { Problem } from './sourceTree';
import { bundledEntry, noDefinition, ownEntry, type TermInFile } from './ownEntries';

/** The body of knowledge with the user's own terms in it. */
export interface MergedKnowledge {
  readonly data: KnowledgeData;
  /** What was wrong, by the URL of the file: names that stand for nothing, terms without a definition. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Where each entry is written, by its id; the first place first. */
  readonly places: ReadonlyMap<Id, readonly TermInFile[]>;
}

/**
 * Puts the user's glossaries into the bundled data: adds terms, adds to bundled entries of the same id or name (the
 * user's definition comes first), hides bundled entries. Terms of the same name in several files are one entry.
 * Neither the data nor the glossaries are changed.
 */
export function mergeOwnTerms(
  bundled: KnowledgeData,
  glossaries: readonly OwnGlossary[],
  index: EntryIndex = new EntryIndex(bundled),
): MergedKnowledge {
  return new Merge(bundled, glossaries, index).result();
}

class Merge {
  readonly #bundled: KnowledgeData;
  readonly #glossaries: readonly OwnGlossary[];
  readonly #index: EntryIndex;
  readonly #problems = new Map<string, ProblemList>();
  readonly #sources: Source[] = [];
  readonly #sourceIds = new Map<string, Id>();

  constructor(bundled: KnowledgeData, glossaries: readonly OwnGlossary[], index: EntryIndex) {
    this.#bundled = bundled;
    this.#glossaries = glossaries;
    this.#index = index;
  }

  result(): MergedKnowledge {
    const hidden = this.#hidden();
    const places = this.#places(hidden);
    const lookup = nameLookup(this.#index, places);
    const own: Concept[] = [];
    const changed = new Map<Id, Concept>();
    for (const [id, terms] of places) {
      const related = this.#relations(id, terms, lookup);
      const notes = terms.map((term) => this.#note(term));
      const target = hidden.has(id) ? undefined : this.#index.byId(id);
      if (target) changed.set(id, bundledEntry(target, terms, notes, related));
      else {
        own.push(ownEntry(id, terms, notes, related));
        for (const { term, file } of terms) {
          if (term.definition !== undefined) continue;
          this.#report(file, term.name, noDefinition(term, this.#index), 'information');
        }
      }
    }
    const withNotes = <T extends Concept>(entry: T): T => ({ ...entry, ...changed.get(entry.id) });
    const { concepts, platforms, sources } = this.#bundled;
    return {
      data: {
        ...this.#bundled,
        sources: [...sources, ...this.#sources],
        concepts: [...concepts.map((entry) => (changed.has(entry.id) ? withNotes(entry) : entry)), ...own],
        platforms: platforms.map((entry) => (changed.has(entry.id) ? withNotes(entry) : entry)),
        hidden: [...hidden],
      },
      problems: new Map([...this.#problems].map(([uri, list]) => [uri, list.all()])),
      places,
    };
  }

  #report(file: OwnFile, at: OwnText, message: string, severity?: Problem['severity']): void {
    const list = this.#problems.get(file.uri) ?? new ProblemList();
    this.#problems.set(file.uri, list);
    list.add(at, message, severity);
  }

  #hidden(): ReadonlySet<Id> {
    const hidden = new Set<Id>();
    for (const { file, hide } of this.#glossaries) {
      for (const name of hide) {
        const entry = this.#index.find(name.value);
        if (entry) hidden.add(entry.id);
        else this.#report(file, name, this.#index.unknown(name.value));
      }
    }
    return hidden;
  }

  /** The terms by the id of their entry, in the order of the files. */
  #places(hidden: ReadonlySet<Id>): Map<Id, TermInFile[]> {
    const places = new Map<Id, TermInFile[]>();
    const newIds = new Map<string, Id>();
    for (const { file, terms } of this.#glossaries) {
      for (const term of terms) {
        const target = this.#index.targetOf(term);
        // An entry that is both hidden and defined again is replaced as a whole.
        const key = term.id?.value ?? nameKey(term.name.value);
        const id = target && !hidden.has(target.id) ? target.id : (newIds.get(key) ?? this.#index.newId(term));
        newIds.set(key, id);
        const before = places.get(id);
        if (before) before.push({ file, term });
        else places.set(id, [{ file, term }]);
      }
    }
    return places;
  }

  #relations(id: Id, terms: readonly TermInFile[], lookup: (name: string) => Id | undefined): readonly Relation[] {
    const found = new Set<Id>();
    for (const { file, term } of terms) {
      for (const name of term.related) {
        const other = lookup(name.value);
        if (other === undefined) this.#report(file, name, this.#index.unknown(name.value));
        else if (other !== id) found.add(other);
      }
    }
    return [...found].map((other) => ({ id: other, as: 'related' }));
  }

  #note({ file, term }: TermInFile): OwnDefinition {
    const { definition, category, context, examples } = term;
    return { file: file.label, definition, category, context, examples, sources: this.#sourcesOf(term) };
  }

  #sourcesOf({ sources }: OwnTerm): readonly Id[] {
    return sources.map(({ title, url }) => {
      const key = `${url ?? ''} ${title}`;
      const known = this.#sourceIds.get(key);
      if (known !== undefined) return known;
      const id = `own-source-${this.#sources.length + 1}`;
      this.#sourceIds.set(key, id);
      this.#sources.push({ id, kind: 'own', title, authors: [], url: url ?? 'own:' });
      return id;
    });
  }
}
