import type { Definition } from './definitions';
import type { Surface } from './lexiconEntry';
import type { ContestedEntry, FieldTally } from './otherFields';
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
    const found = fields.flatMap((contested, index) => {
      const tally = share.fields[index];
      return tally !== undefined && isOfField(contested, tally, definitions, parts) ? [{ contested, tally }] : [];
    });
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
      if (surface.proof !== NO_PROOF && isContested(surface, contested)) return { kind: 'field', contested, tally };
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

function isOfField(
  contested: ContestedEntry,
  { count, firsts }: FieldTally,
  definitions: ReadonlyMap<string, Definition>,
  parts: readonly (readonly Section[])[],
): boolean {
  if (firsts.size < MIN_WORDS - 1 || count < MIN_COUNT - 1) return false;
  let terms = 0;
  for (const sections of parts) {
    for (const { candidates } of sections) {
      let end = -1;
      for (const candidate of candidates) {
        const { surface, standing } = candidate;
        if (standing !== 'unambiguous' || surface.isNever || surface.proof === NO_PROOF) continue;
        if (candidate.start < end || isContested(surface, contested) || definitionFor(surface, definitions)) continue;
        end = candidate.end;
        terms++;
      }
    }
  }
  const isMany = firsts.size >= MIN_WORDS && count >= MIN_COUNT;
  return (isMany || terms === 0) && count > WORDS_PER_TERM * terms;
}

/** Whether a form is one that the field has another use for, or is made with it: `VM`, `VM process`. */
function isContested({ entry, text, needsEvidence }: Surface, contested: ContestedEntry): boolean {
  if (contested.ordinaryWords === true && needsEvidence && text === text.toLowerCase()) return true;
  if (contested.for === undefined && entry === contested.entry) return true;
  const forms = contested.for ?? contested.entry.names;
  return forms.some((form) => hasWords(text, form));
}

/** Whether a spelling has these words among its words. */
function hasWords(spelling: string, words: string): boolean {
  return ` ${spelling.replaceAll('-', ' ')} `.includes(` ${words.replaceAll('-', ' ')} `);
}
