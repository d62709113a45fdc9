/**
 * The domain: what a body of knowledge about virtualization is made of.
 * Knows nothing of YAML, files or editors; `data/` maps its file format to these types.
 */

/** A kebab-case identifier, unique over all kinds and stable for ever. */
export type Id = string;

/** How sure the authors are. `low` also means: no source outside the five starting documents. */
export type Confidence = 'high' | 'medium' | 'low';

/** A person who wrote a source. */
export interface Person {
  /** Given names or initials, as the work has them. */
  readonly given?: string;
  /** Family name with its particles. */
  readonly family: string;
}

/** A body that is the author of a source. */
export interface Organization {
  readonly name: string;
}

export type Author = Person | Organization;

/** Types of works, as the Citation Style Language names them. */
export type SourceType =
  | 'article'
  | 'article-journal'
  | 'book'
  | 'chapter'
  | 'document'
  | 'paper-conference'
  | 'patent'
  | 'report'
  | 'speech'
  | 'standard'
  | 'thesis'
  | 'webpage';

/** Where a fact comes from. */
export interface Source {
  readonly id: Id;
  /** What users cite it by, stable for ever; `undefined` for a source of the user's own. */
  readonly key?: string;
  /** Keys that it had before, which stand in users' texts. */
  readonly formerKeys?: readonly string[];
  readonly kind: 'note' | 'paper' | 'book' | 'vendor' | 'kernel' | 'standard' | 'web' | 'own';
  /** `undefined` where it follows from the kind: a book, a standard, a document or a web page. */
  readonly type?: Exclude<SourceType, 'document' | 'standard' | 'webpage'>;
  readonly title: string;
  readonly authors: readonly Author[];
  /** There are more authors than these. */
  readonly others?: boolean;
  /** The journal, proceedings, book, site or manual that it is part of. */
  readonly in?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** Of a report, a standard, a patent or a commit. */
  readonly number?: string;
  /** First and last page with an en dash. */
  readonly pages?: string;
  /** `undefined` when the publisher is not stated or is the author. */
  readonly publisher?: string;
  /** Of the work, or of the copy read for living pages: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly doi?: string;
  /** `https:` URL; `note:` for a starting document and `own:` for a user's source without a public URL. */
  readonly url: string;
  /** When the page said what was read, or, of a copy, when that was made: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly accessed?: string;
  /** `https:` URL of an archived copy. */
  readonly archive?: string;
  /** How its content was checked; `undefined` when not recorded. */
  readonly checked?: 'read' | 'excerpt' | 'copy' | 'unread';
  readonly access?: 'free' | 'paywall' | 'archive';
}

/** A typed relation, read as "this entry's `as` is `id`" or "this entry is `as` `id`". */
export interface Relation {
  readonly id: Id;
  readonly as: RelationKind;
}

/** What an entry is to another; the schema of concepts says what each means. All but `contrasts-with` and `related` come in pairs. */
export type RelationKind =
  | 'broader'
  | 'narrower'
  | 'part-of'
  | 'has-part'
  | 'implemented-by'
  | 'implements'
  | 'successor-of'
  | 'predecessor-of'
  | 'uses'
  | 'used-by'
  | 'made-by'
  | 'makes'
  | 'affects'
  | 'affected-by'
  | 'mitigates'
  | 'mitigated-by'
  | 'contrasts-with'
  | 'related';

/** What shows that an ambiguous word is meant in its virtualization sense. */
export interface Evidence {
  /** Surface forms that need evidence; `undefined` means all of the entry's forms. */
  readonly for?: readonly string[];
  /** `section`: an unambiguous term in the same section suffices; `cue`: only a cue does. */
  readonly need: 'section' | 'cue';
  readonly cues: readonly string[];
  readonly vetoes: readonly string[];
}

/** A field in which words of an entry mean something else throughout: the VM of a programming language. */
export interface OtherField {
  /** What the field is called, in the middle of a sentence. */
  readonly field: string;
  /** Which forms have another sense there; `undefined` means all of the entry's forms. */
  readonly for?: readonly string[];
  /** Whether ordinary English words of other entries have another sense there, too. */
  readonly ordinaryWords?: boolean;
  /** Words by which a text of that field is known. */
  readonly words: readonly string[];
}

/** How an entry is found in prose, where the matcher's defaults do not fit. */
export interface MatchRules {
  /** `undefined`: exact for acronyms, any for the rest. */
  readonly case?: 'exact' | 'any';
  readonly exactFor: readonly string[];
  readonly anyCaseFor: readonly string[];
  readonly inflect: readonly ('noun' | 'verb')[];
  /** Matched but never shown. */
  readonly forms: readonly string[];
  /** Forms that must not match. */
  readonly never: readonly string[];
  /** Names in other languages: they show what a text is about, and are not marked. */
  readonly translations?: readonly string[];
  /** `undefined`: the entry's words are unambiguous. */
  readonly evidence?: Evidence;
  /** `nothing`: its unambiguous words are as common in texts on other subjects. `undefined`: they prove its field. */
  readonly proves?: 'nothing';
  /** Fields in which its words mean something else, though they are unambiguous elsewhere. `undefined`: none. */
  readonly otherFields?: readonly OtherField[];
}

export type ConceptKind =
  | 'idea'
  | 'technique'
  | 'mechanism'
  | 'hardware'
  | 'software'
  | 'interface'
  | 'operation'
  | 'role'
  | 'property'
  | 'practice'
  | 'attack'
  | 'organization'
  | 'work'
  | 'platform';

export type Category =
  | 'fundamentals'
  | 'theory'
  | 'techniques'
  | 'hypervisors'
  | 'cpu'
  | 'memory'
  | 'io'
  | 'storage-network'
  | 'migration'
  | 'nested'
  | 'containers'
  | 'confidential'
  | 'security'
  | 'cloud'
  | 'management'
  | 'desktop-embedded'
  | 'business'
  | 'history'
  | 'organizations'
  | 'platforms'
  | 'own';

export interface Status {
  readonly is: 'current' | 'historical' | 'discouraged';
  /** Name to use instead. */
  readonly prefer?: string;
  readonly why?: string;
}

/** Names that a text should not mix with another, preferred name for the same thing. */
export interface AdmittedNames {
  /** Names of the entry that has them. Capitals count for acronyms. */
  readonly names: readonly string[];
  readonly prefer: string;
  /** The entry that has the preferred name; `undefined` when it is the same one. */
  readonly of?: Id;
  /** One plain sentence. */
  readonly why: string;
  /** Next to these entries, the names are right or mean something else. */
  readonly notWith?: readonly Id[];
  readonly sources: readonly Id[];
}

/** What happened on the first date of an entry. `merged` means into Linux, `opened` a service to its first users. */
export type FirstKind =
  | 'announced'
  | 'begun'
  | 'demonstrated'
  | 'described'
  | 'disclosed'
  | 'filed'
  | 'founded'
  | 'in-use'
  | 'merged'
  | 'named'
  | 'opened'
  | 'published'
  | 'released'
  | 'shipped'
  | 'specified'
  | 'standardized';

/** When an entry was first there: the date of an event, or one of its own with its sources. */
export interface First {
  readonly is: FirstKind;
  readonly event?: Id;
  /** EDTF level 1. */
  readonly date?: string;
  readonly sources?: readonly Id[];
}

/** What a glossary of the user's own says of an entry. Text of the user: never trusted, always escaped. */
export interface OwnDefinition {
  /** The file, as its user knows it: path from the workspace folder. */
  readonly file: string;
  /** Plain text, line breaks included; `undefined` where the user only adds names. */
  readonly definition?: string;
  /** A heading of the user's own. */
  readonly category?: string;
  /** What the definition holds for, when the file says so. */
  readonly context?: string;
  readonly examples: readonly string[];
  readonly sources: readonly Id[];
}

/** A glossary entry: a term of virtualization, or a platform (which also has cells). */
export interface Concept {
  readonly id: Id;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly category: Category;
  /** What the name stands for, when it is an acronym. */
  readonly expansion?: string;
  /** `undefined` where no text says since when there is such a thing. */
  readonly first?: First;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** Words that lead here without being names of it; matched like `match.forms`. `undefined` where there are none. */
  readonly mentions?: readonly string[];
  /** One or two plain sentences, plain text, at most 300 characters. */
  readonly summary: string;
  /** Markdown; `undefined` when the summary says it all. */
  readonly body?: string;
  readonly related: readonly Relation[];
  readonly events: readonly Id[];
  readonly sources: readonly Id[];
  readonly confidence?: Confidence;
  readonly match: MatchRules;
  readonly admitted?: AdmittedNames;
  readonly status?: Status;
  /** What the user's own glossaries say, one for each place; an entry of the category `own` has nothing else. */
  readonly own?: readonly OwnDefinition[];
}

/** One value of a comparison. The values `unknown`, `no`, `yes` and `not applicable` are reserved. */
export interface Cell {
  readonly value: string;
  readonly note?: string;
  readonly sources: readonly Id[];
  /** When the value was true or checked, or what is unknown looked for: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The dispute about this value. */
  readonly dispute?: Id;
  readonly confidence?: Confidence;
}

/** Dimension id to cell. A missing cell means the same as `unknown`. */
export type Cells = Readonly<Record<Id, Cell>>;

/** A hypervisor, virtual machine product or project. */
export interface Platform extends Concept {
  readonly kind: 'platform';
  readonly category: 'platforms';
  readonly cells: Cells;
}

export type Lane = 'mainframe' | 'x86' | 'hardware' | 'open-source' | 'cloud' | 'containers' | 'security' | 'theory';

export interface TimelineEvent {
  readonly id: Id;
  /** EDTF level 1, e.g. `1972-08-02`, `2009~`, `2005?`, `2003/2004`. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly lane: Lane;
  /** One of the few dozen that a short history would name. */
  readonly landmark?: boolean;
  readonly concepts: readonly Id[];
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly Id[];
  readonly confidence?: Confidence;
}

export interface Dimension {
  readonly id: Id;
  readonly title: string;
  readonly note?: string;
  /** Heading that it stands under, with its neighbours, in a table with many rows. */
  readonly group?: string;
}

export interface Comparison {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** Concept or platform ids, in display order. */
  readonly subjects: readonly Id[];
  readonly dimensions: readonly Dimension[];
  /** Subject id to its cells. */
  readonly cells: Readonly<Record<Id, Cells>>;
}

export interface Claim {
  readonly source: Id;
  readonly says: string;
}

/** Where sources disagree with each other or with the record. */
export interface Dispute {
  readonly id: Id;
  readonly subject: string;
  /** Concepts, platforms and events it touches. */
  readonly about: readonly Id[];
  /** Those of them whose definition, kind or date is disputed; `undefined`: the first of `about`. */
  readonly of?: readonly Id[];
  readonly claims: readonly Claim[];
  readonly record: string;
  readonly confidence: Confidence;
  readonly sources: readonly Id[];
  readonly note?: string;
}

/** Everything, as parsed: plain lists in canonical order. */
export interface KnowledgeData {
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly platforms: readonly Platform[];
  readonly events: readonly TimelineEvent[];
  readonly comparisons: readonly Comparison[];
  readonly disputes: readonly Dispute[];
  /** Entries that the user does not want to see listed or marked. Links to them still lead to their cards. */
  readonly hidden?: readonly Id[];
}
