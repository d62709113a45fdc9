import type { Mention } from '../matcher';
import type { Id } from '../knowledge';
import { mentionPositions, POSITION_SIZE, type MentionRange } from './textPositions';

/** A note that mentions a concept, and where. */
export interface NoteMentions {
  /** Key of the note. */
  readonly note: string;
  /** In the order of the text. */
  readonly ranges: readonly MentionRange[];
}

interface Note {
  readonly key: string;
  /** Number of the concept of each mention, in the order of the text. */
  readonly concepts: Uint16Array | Uint32Array;
  /** Four numbers per mention. */
  readonly positions: Int32Array;
}

/** Shared by all notes that mention nothing. */
const noConcepts = new Uint16Array(0);
const noPositions = new Int32Array(0);

/**
 * Which notes mention which concept, and where. Holds positions only, no text: some twenty bytes per mention. Its
 * content depends only on the latest state of each note, not on the order of the changes.
 */
export class NotesIndex {
  readonly #notes = new Map<string, Note>();
  readonly #numbers = new Map<Id, number>();
  /** Concept number to the notes that mention it. */
  readonly #postings: Set<Note>[] = [];
  #mentionCount = 0;

  /** Number of notes, those without mentions included. */
  get noteCount(): number {
    return this.#notes.size;
  }

  get mentionCount(): number {
    return this.#mentionCount;
  }

  has(note: string): boolean {
    return this.#notes.has(note);
  }

  /** Keys of all notes, in no particular order. */
  keys(): Iterable<string> {
    return this.#notes.keys();
  }

  /**
   * Adds a note or replaces what was known of it.
   * @param mentions those in the text, ascending
   */
  upsert(key: string, text: string, mentions: readonly Mention[]): void {
    this.remove(key);
    const { length } = mentions;
    if (length === 0) {
      this.#notes.set(key, { key, concepts: noConcepts, positions: noPositions });
      return;
    }
    // No more numbers than this can be in use at once.
    const isSmall = this.#postings.length + length <= 0xffff;
    const concepts = isSmall ? new Uint16Array(length) : new Uint32Array(length);
    const note: Note = { key, concepts, positions: mentionPositions(text, mentions) };
    let last = -1;
    for (let index = 0; index < length; index++) {
      const concept = this.#numberOf(mentions[index]?.conceptId ?? '');
      concepts[index] = concept;
      if (concept !== last) this.#postings[concept]?.add(note);
      last = concept;
    }
    this.#notes.set(key, note);
    this.#mentionCount += length;
  }

  /** Forgets a note; does nothing if it is not known. */
  remove(key: string): void {
    const note = this.#notes.get(key);
    if (!note) return;
    this.#notes.delete(key);
    this.#mentionCount -= note.concepts.length;
    for (const concept of note.concepts) this.#postings[concept]?.delete(note);
  }

  clear(): void {
    this.#notes.clear();
    this.#numbers.clear();
    this.#postings.length = 0;
    this.#mentionCount = 0;
  }

  /** Number of notes that mention the concept, leaving one of them out. */
  noteCountOf(concept: Id, without: string): number {
    const notes = this.#postings[this.#numbers.get(concept) ?? -1];
    const left = this.#notes.get(without);
    return !notes ? 0 : notes.size - (left && notes.has(left) ? 1 : 0);
  }

  /** The notes that mention the concept, by key; empty if none does. */
  mentionsOf(concept: Id): readonly NoteMentions[] {
    const number = this.#numbers.get(concept);
    const notes = number === undefined ? undefined : this.#postings[number];
    if (number === undefined || !notes) return [];
    return [...notes]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((note) => ({ note: note.key, ranges: rangesOf(note, number) }));
  }

  #numberOf(concept: Id): number {
    const known = this.#numbers.get(concept);
    if (known !== undefined) return known;
    const number = this.#postings.push(new Set()) - 1;
    this.#numbers.set(concept, number);
    return number;
  }
}

function rangesOf({ concepts, positions }: Note, concept: number): readonly MentionRange[] {
  const ranges: MentionRange[] = [];
  for (const [index, number] of concepts.entries()) {
    if (number !== concept) continue;
    const at = POSITION_SIZE * index;
    ranges.push({
      startLine: positions[at] ?? 0,
      startCharacter: positions[at + 1] ?? 0,
      endLine: positions[at + 2] ?? 0,
      endCharacter: positions[at + 3] ?? 0,
    });
  }
  return ranges;
}
