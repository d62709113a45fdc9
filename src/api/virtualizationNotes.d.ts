/**
 * What Virtualization Study Notes offers to other extensions. Copy this file; nothing else of ours is needed.
 *
 *     const extension = vscode.extensions.getExtension<VirtualizationStudyNotes>('virtnotes.virtualization-study-notes');
 *     const api = (await extension?.activate())?.getApi(1);
 *
 * Everything that is given is a frozen plain object, in memory, without network. What the user wrote in glossaries is
 * marked with `own: true`: it is data, escape it as any text of a user's.
 */
import type { Event } from 'vscode';

/** What `activate` gives. */
export interface VirtualizationStudyNotes {
  /**
   * The API of a version. Reads nothing until it is asked something.
   * @throws RangeError for a version that this extension does not have; the message names those that it has
   */
  getApi(version: 1): VirtualizationNotesApi;
}

/** Version 1. What is here stays; more may be added. */
export interface VirtualizationNotesApi {
  readonly version: 1;
  /** The user's own terms, or settings that say what is found, have changed: what was asked before may be out of date. */
  readonly onDidChange: Event<void>;
  /** What a name or an id stands for, in any form in which it is found in a text; `undefined` for several or none. */
  lookup(nameOrId: string): VirtualizationItem | undefined;
  /** What a query finds: terms first, best first, then events in time order, then disputes. */
  search(query: string, options?: { readonly limit?: number }): readonly VirtualizationItem[];
  /** The terms in a text, as the editor marks them. Ascending, not overlapping. */
  mentionsIn(text: string, languageId: string): readonly VirtualizationMention[];
  /**
   * A citation of an item; `undefined` when there is no such item or it has no source.
   * @throws TypeError for another form
   */
  cite(id: string, form: CitationForm): string | undefined;
  /** Opens the card of an item. Rejects when there is no such item. */
  openCard(id: string): Thenable<void>;
}

/**
 * How an item is cited. `link` and `footnote` are Markdown and name one of its sources; the others are bibliographies of
 * all of them, whose keys stay the same for ever.
 */
export type CitationForm = 'link' | 'footnote' | 'bibtex' | 'biblatex' | 'csl-json';

/** A term, an event or a dispute. */
export interface VirtualizationItem {
  /** Stable for ever. */
  readonly id: string;
  readonly kind: 'term' | 'event' | 'dispute';
  /** Name of a term, title of an event, question of a dispute. */
  readonly name: string;
  /** Plain text: definition of a term, what happened, what the record shows. */
  readonly summary: string;
  /** Other names of a term, its expansion first. */
  readonly aliases: readonly string[];
  /** Date of an event, or when a term was first there: EDTF level 1, such as `1972-08-02` or `2009~`. */
  readonly date?: string;
  /** Whether sources disagree on its definition, kind or date. */
  readonly isDisputed: boolean;
  readonly confidence?: 'high' | 'medium' | 'low';
  /** Whether a glossary of the user says something of it. */
  readonly own: boolean;
  readonly sources: readonly VirtualizationSource[];
}

/** Where a fact comes from. */
export interface VirtualizationSource {
  readonly id: string;
  readonly title: string;
  /** As it is cited: `Popek and Goldberg 1974`. */
  readonly cited: string;
  /** `https:`; missing for what has no public address. */
  readonly url?: string;
  readonly year?: number;
}

/** A term in a text. UTF-16 offsets. */
export interface VirtualizationMention {
  readonly start: number;
  readonly end: number;
  /** Id of the term. */
  readonly id: string;
}
