import type { Definition } from './definitions';
import type { Surface } from './lexiconEntry';
import { hasWords, type ContestedEntry, type FieldTally } from './otherFields';
import { NO_PROOF } from './proof';
import { sectionOf, type Section } from './section';
import type { SenseShare } from './senseShare';

/**
 * What the words of a document do not mean in it, seen from the whole: an acronym that it explains by another long form
 * (`persistent volume (PV)`), and a word that its field uses for something else (the VM of a language, where the text is
 * about run-times). Such phrases are left out before anything is weighed, so that they prove nothing either.
 */

/** A text is of another field if it has so many different words of it, and so many in all (one less without any term)… */
const MIN_WORDS = 3;
const MIN_COUNT = 4;
/** …and more of them than this for each term of virtualization that the other field has no use for. */
const WORDS_PER_TERM = 3;

const NO_TERMS: ReadonlyMap<Surface, number> = new Map();

/** Why a phrase is not what it looks like. */
export type OtherSense =
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'field'; readonly contested: ContestedEntry; readonly tally: FieldTally };

/** The verdict on a document. */
export class Senses {
  /** Nothing in the text has another sense, as in most. */
  static readonly plain = new Senses(new Map(), []);

  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #fields: readonly { readonly contested: ContestedEntry; readonly tally: FieldTally }[];
  readonly #known = new Map<Surface, OtherSense | undefined>();
  /** Equal for equal verdicts. */
  readonly key: string;

  private constructor(
    definitions: ReadonlyMap<string, Definition>,
    fields: readonly { readonly contested: ContestedEntry; readonly tally: FieldTally }[],
  ) {
    this.#definitions = definitions;
    this.#fields = fields;
    this.key = [...definitions.keys(), ...fields.map(({ contested }) => contested.field)].join('\n');
  }

  /**
   * The verdict on a document.
   * @param parts the sections of its parts
   */
  static of(share: SenseShare, fields: readonly ContestedEntry[], parts: readonly (readonly Section[])[]): Senses {
    const definitions = foreignOnly(share.definitions);
    const likely = fields.flatMap((contested, index) => {
      const tally = share.fields[index];
      return tally !== undefined && tally.firsts.size >= MIN_WORDS - 1 && tally.count >= MIN_COUNT - 1
        ? [{ contested, tally }]
        : [];
    });
    const terms = likely.length === 0 ? NO_TERMS : countsOfTerms(parts, definitions);
    const found = likely.filter(({ contested, tally }) => isOfField(contested, tally, terms));
    return definitions.size === 0 && found.length === 0 ? Senses.plain : new Senses(definitions, found);
  }

  get isPlain(): boolean {
    return this.key === '';
  }

  /** Whether the document is of another field: a cue alone then proves nothing, since it may belong to that. */
  get isForeign(): boolean {
    return this.#fields.length > 0;
  }

  /** What a form means in the document instead; `undefined` if it has no other sense. */
  otherSenseOf(surface: Surface): OtherSense | undefined {
    if (this.isPlain) return undefined;
    if (!this.#known.has(surface)) this.#known.set(surface, this.#judge(surface));
    return this.#known.get(surface);
  }

  /** Sections without the candidates that have another sense. */
  applyTo(sections: readonly Section[]): readonly Section[] {
    if (this.isPlain) return sections;
    return sections.map(({ start, candidates, share }) => {
      const left = candidates.filter(({ surface }) => this.otherSenseOf(surface) === undefined);
      return sectionOf(start, left, share.length, this.isForeign);
    });
  }

  #judge(surface: Surface): OtherSense | undefined {
    const definition = definitionFor(surface, this.#definitions);
    if (definition !== undefined) return { kind: 'definition', definition };
    for (const { contested, tally } of this.#fields) {
      if (surface.proof !== NO_PROOF && contested.isAbout(surface)) return { kind: 'field', contested, tally };
    }
    return undefined;
  }
}

/** The definition of an acronym that is one of a form's words. */
function definitionFor({ text }: Surface, definitions: ReadonlyMap<string, Definition>): Definition | undefined {
  for (const [acronym, definition] of definitions) if (hasWords(text, acronym)) return definition;
  return undefined;
}

/** Acronyms that the text explains by other long forms, and never by ours. */
function foreignOnly(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  const foreign = new Map<string, Definition>();
  for (const definition of definitions) if (!definition.isOurs) foreign.set(definition.acronym, definition);
  for (const { acronym, isOurs } of definitions) if (isOurs) foreign.delete(acronym);
  return foreign;
}

/** How often each form is a witness of virtualization, but for those that the text explains otherwise. */
function countsOfTerms(
  parts: readonly (readonly Section[])[],
  definitions: ReadonlyMap<string, Definition>,
): ReadonlyMap<Surface, number> {
  const counts = new Map<Surface, number>();
  for (const sections of parts) {
    for (const { witnesses } of sections) {
      for (const { surface } of witnesses) counts.set(surface, (counts.get(surface) ?? 0) + 1);
    }
  }
  if (definitions.size > 0) {
    for (const surface of counts.keys()) if (definitionFor(surface, definitions)) counts.delete(surface);
  }
  return counts;
}

function isOfField(
  contested: ContestedEntry,
  { count, firsts }: FieldTally,
  counts: ReadonlyMap<Surface, number>,
): boolean {
  let terms = 0;
  for (const [surface, mentions] of counts) if (!contested.isAbout(surface)) terms += mentions;
  const isMany = firsts.size >= MIN_WORDS && count >= MIN_COUNT;
  return (isMany || terms === 0) && count > WORDS_PER_TERM * terms;
}
