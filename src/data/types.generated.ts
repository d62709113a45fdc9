// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * A person by names, or a body by its name.
 */
export type Author = Person | Organization;

export interface AuthoredFiles {
  sources?: Source[];
  concepts?: Concept[];
  platforms?: Platform[];
  events?: Event[];
  comparisons?: Comparison[];
  disputes?: Dispute[];
}
export interface Source {
  /**
   * author-or-maker, short title, year: `popek-goldberg-1974`. It is the citation key that users have in their texts: it never changes.
   */
  id: string;
  /**
   * Ids that it had in a version that was published, should one ever have to change: texts that cite them are still understood, and told of the new one.
   *
   * @minItems 1
   */
  formerKeys?: string[];
  /**
   * note: one of the five starting documents. Primary: paper, vendor (the maker, company or project: announcement, manual, release notes), kernel (commit or kernel documentation), standard. Secondary: book, web (encyclopedias, press, blogs).
   */
  kind: 'note' | 'paper' | 'book' | 'vendor' | 'kernel' | 'standard' | 'web';
  /**
   * Type of the work, as CSL names it. Every paper has one; the others are by default a book (book), a standard (standard), a document (note) or a web page (vendor, kernel, web).
   */
  type?:
    'article' | 'article-journal' | 'book' | 'chapter' | 'paper-conference' | 'patent' | 'report' | 'speech' | 'thesis';
  /**
   * Title as published.
   */
  title: string;
  /**
   * People or bodies, in the order of the work.
   *
   * @minItems 1
   */
  authors?: Author[];
  /**
   * There are more authors than these.
   */
  others?: true;
  /**
   * What it is part of: journal, proceedings, book, site or manual, as it calls itself.
   */
  in?: string;
  /**
   * Of a journal.
   */
  volume?: string;
  /**
   * Of a journal.
   */
  issue?: string;
  /**
   * Of a report, a standard, a patent or a commit, as it is written: `SP 800-190`, `RFC 7348`.
   */
  number?: string;
  /**
   * First and last page with an en dash.
   */
  pages?: string;
  /**
   * Body that published it; none where that is the author.
   */
  publisher?: string;
  /**
   * Of the work, as exact as is known; of living pages, the date or year of the copy read.
   */
  date?: string;
  /**
   * Without an address in front.
   */
  doi?: string;
  /**
   * https address, where there is no DOI or where it leads to more than the DOI. The five starting documents use `note:` addresses.
   */
  url?: string;
  /**
   * Of what day the text that was read is; where that was a copy, the day, month or year of the copy, as far as known.
   */
  accessed?: string;
  /**
   * Address of an archived copy that was seen.
   */
  archive?: string;
  /**
   * How we know it says so: read whole or the relevant part; an excerpt; a copy or description elsewhere; not read (known from general knowledge).
   */
  checked?: 'read' | 'excerpt' | 'copy' | 'unread';
  /**
   * What a reader meets at the address.
   */
  access?: 'free' | 'paywall' | 'archive';
}
export interface Person {
  /**
   * Given names or initials, as the work has them.
   */
  given?: string;
  /**
   * Family name with its particles: `van Doorn`.
   */
  family: string;
}
export interface Organization {
  /**
   * As the body writes itself.
   */
  name: string;
}
export interface Concept {
  /**
   * Stable for ever. kebab-case of the full name.
   */
  id: string;
  /**
   * The name as field usage has it; sentence case unless a proper name (`live migration`, `Extended Page Tables`).
   */
  name: string;
  first?: First;
  /**
   * What sort of thing it is. `work`: a paper or standard.
   */
  kind:
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
    | 'work';
  /**
   * The one place in the glossary tree.
   */
  category:
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
    | 'organizations';
  /**
   * What the name stands for, when the name itself is an acronym.
   */
  expansion?: string;
  /**
   * Other names and spellings people really use, acronyms included. No plurals, hyphen or case variants: the matcher makes those.
   */
  aliases?: string[];
  /**
   * Names that are no longer used. Matched like aliases, shown as former.
   */
  formerNames?: string[];
  /**
   * Words that are no names of it but lead here, because no entry is nearer: a part, a variant, a maker's product. Matched like forms; the hover says `X: see` this entry.
   *
   * @minItems 1
   */
  mentions?: string[];
  /**
   * One or two plain sentences that can be understood alone. At most 300 characters, plain text, no acronym that is neither expanded here nor common knowledge.
   */
  summary: string;
  /**
   * Markdown: how it works, why it exists, what it is confused with. No headings above level 3, no HTML. Link to another entry with [text](#its-id).
   */
  body?: string;
  /**
   * Typed relations to other entries, read as: this entry's <as> is <id>, or this entry <as> <id>. broader/narrower: id is the wider (narrower) concept. part-of/has-part: a piece, member, mode or feature of id. implements/implemented-by: provides or realizes what id names. successor-of/predecessor-of: came after (before) id and took its place. uses/used-by: works by means of id or is built on it. made-by/makes: id made, designed or offers it. affects/affected-by: an attack or problem that hits id. mitigates/mitigated-by: prevents or lessens the problem id. contrasts-with: set against id. related: none of these.
   */
  related?: {
    /**
     * Id of a concept or platform.
     */
    id: string;
    as:
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
  }[];
  /**
   * Ids of events in its history.
   */
  events?: string[];
  /**
   * Ids of sources. At least one that is not one of the five starting documents, or `confidence: low`.
   *
   * @minItems 1
   */
  sources: string[];
  /**
   * Where sources that were read in part say it: by the id of the source, the place or the gist in our own words. For authors and reviewers; it does not ship.
   */
  supports?: {
    [k: string]: string;
  };
  /**
   * How sure we are. `low` is required where no source outside the five starting documents is cited; the interface says so.
   */
  confidence?: 'high' | 'medium' | 'low';
  /**
   * How the concept is found in prose, where the defaults do not fit.
   */
  match?: {
    /**
     * `exact` matches capitals as written, `any` ignores case. Default: exact for acronyms (EPT, vGPU, SR-IOV), any for the rest.
     */
    case?: 'exact' | 'any';
    /**
     * Surface forms matched with exact case although the rest of the entry is not.
     *
     * @minItems 1
     */
    exactFor?: string[];
    /**
     * Surface forms matched in any case although they look like acronyms (`kvm`, `qemu`).
     *
     * @minItems 1
     */
    anyCaseFor?: string[];
    /**
     * Generated forms: `noun` plural of the last word, `verb` -s, -ed, -ing of the head. Default [noun]. [] for names that never change.
     */
    inflect?: ('noun' | 'verb')[];
    /**
     * Further surface forms that are matched but never shown as aliases: irregular inflections (`virtualised`, `migrating`), misspellings people really make.
     *
     * @minItems 1
     */
    forms?: string[];
    /**
     * Generated or normalised forms that must not match.
     *
     * @minItems 1
     */
    never?: string[];
    /**
     * Names of it in other languages, in the forms in which they occur. They show what a text is about, like its English names, but are not marked.
     *
     * @minItems 1
     */
    translations?: string[];
    /**
     * Fields in which unambiguous words of the entry mean something else throughout (the VM of a programming language). A text that has many words of such a field, and few terms of virtualization, is of that field.
     *
     * @minItems 1
     */
    otherFields?: {
      /**
       * What the field is called, in the middle of a sentence.
       */
      field: string;
      /**
       * Which forms have another sense there. Default: all of the entry's forms.
       *
       * @minItems 1
       */
      for?: string[];
      /**
       * There, words of any entry that are also ordinary English (they need evidence, and have no capitals) have another sense, too.
       */
      ordinaryWords?: boolean;
      /**
       * Words by which a text of that field is known: those that texts on virtualization do without. Acronyms keep their capitals.
       *
       * @minItems 3
       */
      words: string[];
    }[];
    /**
     * `nothing` when the entry's unambiguous words are as common in texts on other subjects (`JVM`, `DPDK`): ambiguous words near them are then not taken for terms. Left out by the rest, which prove their field.
     */
    proves?: 'nothing';
    /**
     * Present when the word has other meanings: it is then marked only where something shows that virtualization is meant.
     */
    evidence?: {
      /**
       * Which surface forms (name, aliases, forms) need evidence, with their capitals. Default: all of them.
       *
       * @minItems 1
       */
      for?: string[];
      /**
       * `section` (default): an unambiguous virtualization term in the same section is enough, or a document that has many of them, or a cue. `cue`: only a cue in the same sentence or next to it is.
       */
      need?: 'section' | 'cue';
      /**
       * Words or phrases which, in the same sentence, show that the virtualization sense is meant. Matched like terms: case-insensitive, inflected, whole words.
       *
       * @minItems 1
       */
      cues?: string[];
      /**
       * Phrases that contain or touch the word and show another sense (`Unix domain`, `for instance`, `to host`). They match in the plural too: `guest access` also rules out `the guest accesses`. A veto wins over all evidence.
       *
       * @minItems 1
       */
      vetoes?: string[];
    };
  };
  /**
   * Names of the entry that a text should not mix with another, preferred name for the same thing. (Terminology calls them admitted terms.) Unlike a discouraged name they are fine in a text that uses nothing else.
   */
  admitted?: {
    /**
     * Which names of this entry. Capitals count for acronyms.
     *
     * @minItems 1
     */
    names: string[];
    /**
     * The preferred name: one of `of`, or of this entry.
     */
    prefer: string;
    /**
     * Id of the entry that has the preferred name. Left out when it is this one.
     */
    of?: string;
    /**
     * Why it is preferred, in one plain sentence.
     */
    why: string;
    /**
     * Ids of entries in whose company the names are right or mean something else.
     *
     * @minItems 1
     */
    notWith?: string[];
    /**
     * Ids of sources that use the preferred name, or say that both name one thing.
     *
     * @minItems 1
     */
    sources: string[];
  };
  /**
   * Left out when current.
   */
  status?: {
    is: 'current' | 'historical' | 'discouraged';
    /**
     * Name to use instead.
     */
    prefer?: string;
    /**
     * Why, in one sentence.
     */
    why?: string;
  };
}
/**
 * When it was first there, and what that means: an event of the timeline, or a date with its sources. Left out where no text says.
 */
export interface First {
  /**
   * What happened on that date. `merged`: into Linux; `opened`: a service, to its first users; `shipped`: in hardware or as part of a product.
   */
  is:
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
  /**
   * Id of the event; its date and sources hold.
   */
  event?: string;
  /**
   * EDTF level 1, where no event of the timeline is about it.
   */
  date?: string;
  /**
   * Ids of sources that give the date.
   *
   * @minItems 1
   */
  sources?: string[];
}
export interface Platform {
  /**
   * Stable for ever. kebab-case of the full name.
   */
  id: string;
  /**
   * The name as field usage has it; sentence case unless a proper name (`live migration`, `Extended Page Tables`).
   */
  name: string;
  first?: First;
  /**
   * What the name stands for, when the name itself is an acronym.
   */
  expansion?: string;
  /**
   * Other names and spellings people really use, acronyms included. No plurals, hyphen or case variants: the matcher makes those.
   */
  aliases?: string[];
  /**
   * Names that are no longer used. Matched like aliases, shown as former.
   */
  formerNames?: string[];
  /**
   * Words that are no names of it but lead here, because no entry is nearer: a part, a variant, a maker's product. Matched like forms; the hover says `X: see` this entry.
   *
   * @minItems 1
   */
  mentions?: string[];
  /**
   * One or two plain sentences that can be understood alone. At most 300 characters, plain text, no acronym that is neither expanded here nor common knowledge.
   */
  summary: string;
  /**
   * Markdown: how it works, why it exists, what it is confused with. No headings above level 3, no HTML. Link to another entry with [text](#its-id).
   */
  body?: string;
  /**
   * Typed relations to other entries, read as: this entry's <as> is <id>, or this entry <as> <id>. broader/narrower: id is the wider (narrower) concept. part-of/has-part: a piece, member, mode or feature of id. implements/implemented-by: provides or realizes what id names. successor-of/predecessor-of: came after (before) id and took its place. uses/used-by: works by means of id or is built on it. made-by/makes: id made, designed or offers it. affects/affected-by: an attack or problem that hits id. mitigates/mitigated-by: prevents or lessens the problem id. contrasts-with: set against id. related: none of these.
   */
  related?: {
    /**
     * Id of a concept or platform.
     */
    id: string;
    as:
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
  }[];
  /**
   * Ids of events in its history.
   */
  events?: string[];
  /**
   * Ids of sources. At least one that is not one of the five starting documents, or `confidence: low`.
   *
   * @minItems 1
   */
  sources: string[];
  /**
   * Where sources that were read in part say it: by the id of the source, the place or the gist in our own words. For authors and reviewers; it does not ship.
   */
  supports?: {
    [k: string]: string;
  };
  /**
   * How sure we are. `low` is required where no source outside the five starting documents is cited; the interface says so.
   */
  confidence?: 'high' | 'medium' | 'low';
  /**
   * How the concept is found in prose, where the defaults do not fit.
   */
  match?: {
    /**
     * `exact` matches capitals as written, `any` ignores case. Default: exact for acronyms (EPT, vGPU, SR-IOV), any for the rest.
     */
    case?: 'exact' | 'any';
    /**
     * Surface forms matched with exact case although the rest of the entry is not.
     *
     * @minItems 1
     */
    exactFor?: string[];
    /**
     * Surface forms matched in any case although they look like acronyms (`kvm`, `qemu`).
     *
     * @minItems 1
     */
    anyCaseFor?: string[];
    /**
     * Generated forms: `noun` plural of the last word, `verb` -s, -ed, -ing of the head. Default [noun]. [] for names that never change.
     */
    inflect?: ('noun' | 'verb')[];
    /**
     * Further surface forms that are matched but never shown as aliases: irregular inflections (`virtualised`, `migrating`), misspellings people really make.
     *
     * @minItems 1
     */
    forms?: string[];
    /**
     * Generated or normalised forms that must not match.
     *
     * @minItems 1
     */
    never?: string[];
    /**
     * Names of it in other languages, in the forms in which they occur. They show what a text is about, like its English names, but are not marked.
     *
     * @minItems 1
     */
    translations?: string[];
    /**
     * Fields in which unambiguous words of the entry mean something else throughout (the VM of a programming language). A text that has many words of such a field, and few terms of virtualization, is of that field.
     *
     * @minItems 1
     */
    otherFields?: {
      /**
       * What the field is called, in the middle of a sentence.
       */
      field: string;
      /**
       * Which forms have another sense there. Default: all of the entry's forms.
       *
       * @minItems 1
       */
      for?: string[];
      /**
       * There, words of any entry that are also ordinary English (they need evidence, and have no capitals) have another sense, too.
       */
      ordinaryWords?: boolean;
      /**
       * Words by which a text of that field is known: those that texts on virtualization do without. Acronyms keep their capitals.
       *
       * @minItems 3
       */
      words: string[];
    }[];
    /**
     * `nothing` when the entry's unambiguous words are as common in texts on other subjects (`JVM`, `DPDK`): ambiguous words near them are then not taken for terms. Left out by the rest, which prove their field.
     */
    proves?: 'nothing';
    /**
     * Present when the word has other meanings: it is then marked only where something shows that virtualization is meant.
     */
    evidence?: {
      /**
       * Which surface forms (name, aliases, forms) need evidence, with their capitals. Default: all of them.
       *
       * @minItems 1
       */
      for?: string[];
      /**
       * `section` (default): an unambiguous virtualization term in the same section is enough, or a document that has many of them, or a cue. `cue`: only a cue in the same sentence or next to it is.
       */
      need?: 'section' | 'cue';
      /**
       * Words or phrases which, in the same sentence, show that the virtualization sense is meant. Matched like terms: case-insensitive, inflected, whole words.
       *
       * @minItems 1
       */
      cues?: string[];
      /**
       * Phrases that contain or touch the word and show another sense (`Unix domain`, `for instance`, `to host`). They match in the plural too: `guest access` also rules out `the guest accesses`. A veto wins over all evidence.
       *
       * @minItems 1
       */
      vetoes?: string[];
    };
  };
  /**
   * Left out when current.
   */
  status?: {
    is: 'current' | 'historical' | 'discouraged';
    /**
     * Name to use instead.
     */
    prefer?: string;
    /**
     * Why, in one sentence.
     */
    why?: string;
  };
  /**
   * Dimension id to cell.
   */
  cells: {
    [k: string]: Cell;
  };
}
/**
 * One value in a comparison, with where it comes from.
 */
export interface Cell {
  /**
   * The value in plain words. Four words are reserved and shown differently: `yes`, `no`, `unknown` (we do not know: never the same as no) and `not applicable`.
   */
  value: string;
  /**
   * One or two sentences of detail, shown when the cell is opened. Plain text.
   */
  note?: string;
  /**
   * Ids of the sources that support the value. May be left out only for `unknown` and `not applicable`.
   *
   * @minItems 1
   */
  sources?: string[];
  /**
   * Where sources that were read in part say it: by the id of the source, the place or the gist in our own words. For authors and reviewers; it does not ship.
   */
  supports?: {
    [k: string]: string;
  };
  /**
   * When the value was true or checked; of `unknown`, when it was looked for last: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  asOf?: string;
  /**
   * Id of the dispute about this value.
   */
  dispute?: string;
  /**
   * How sure we are. `low` is required where no source outside the five starting documents is cited; the interface says so.
   */
  confidence?: 'high' | 'medium' | 'low';
}
export interface Event {
  /**
   * Subject and year: `xen-first-release-2003`.
   */
  id: string;
  /**
   * EDTF level 1: 1972-08-02, 2003-10, 2006, 2009~ (about), 2005? (uncertain), 2005% (both), 196X, 2003/2004 (interval).
   */
  date: string;
  /**
   * What happened, as a short clause in sentence case.
   */
  title: string;
  /**
   * One or two plain sentences, at most 300 characters. Claims of being first are sourced or softened.
   */
  summary: string;
  /**
   * The timeline lane.
   */
  lane: 'mainframe' | 'x86' | 'hardware' | 'open-source' | 'cloud' | 'containers' | 'security' | 'theory';
  /**
   * True for the few dozen events that a short history of the field would name. They are shown first when space is short, and chosen first when several fit what was typed.
   */
  landmark?: boolean;
  /**
   * Concepts and platforms it is about.
   *
   * @minItems 1
   */
  concepts: string[];
  /**
   * People and organizations.
   */
  actors?: string[];
  /**
   * Words to search by.
   */
  tags?: string[];
  /**
   * Ids of sources.
   *
   * @minItems 1
   */
  sources: string[];
  /**
   * Where sources that were read in part say it: by the id of the source, the place or the gist in our own words. For authors and reviewers; it does not ship.
   */
  supports?: {
    [k: string]: string;
  };
  /**
   * How sure we are. `low` is required where no source outside the five starting documents is cited; the interface says so.
   */
  confidence?: 'high' | 'medium' | 'low';
}
export interface Comparison {
  /**
   * Stable for ever.
   */
  id: string;
  /**
   * Sentence case.
   */
  title: string;
  /**
   * What the table shows and where its definitions come from.
   */
  summary: string;
  /**
   * Ids of concepts or platforms, in order.
   *
   * @minItems 2
   */
  subjects: string[];
  /**
   * @minItems 1
   */
  dimensions: {
    /**
     * Unique in the table.
     */
    id: string;
    /**
     * Row heading.
     */
    title: string;
    /**
     * What the row asks, in one sentence.
     */
    note?: string;
    /**
     * Heading that the row stands under, in a table with many rows. Sentence case.
     */
    group?: string;
  }[];
  /**
   * Subject id to its cells. Left out for the platforms table, whose cells are in the platform files.
   */
  cells?: {
    [k: string]: Cells;
  };
}
/**
 * Dimension id to cell.
 */
export interface Cells {
  [k: string]: Cell;
}
export interface Dispute {
  /**
   * Stable for ever: `xen-first-release`.
   */
  id: string;
  /**
   * The question in a few words, sentence case.
   */
  subject: string;
  /**
   * Concepts, platforms and events it touches.
   *
   * @minItems 1
   */
  about: string[];
  /**
   * Those of `about` whose definition, kind or date is disputed, and which are marked so; none in an empty list. Left out: the first of `about`.
   */
  of?: string[];
  /**
   * @minItems 1
   */
  claims: {
    /**
     * Id of the source.
     */
    source: string;
    /**
     * What it claims, in our words.
     */
    says: string;
  }[];
  /**
   * What the record shows, in our words, with the evidence.
   */
  record: string;
  /**
   * How sure we are. `low` is required where no source outside the five starting documents is cited; the interface says so.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What the record rests on; at least one that is not one of the five documents.
   *
   * @minItems 1
   */
  sources: string[];
  /**
   * Where sources that were read in part say it: by the id of the source, the place or the gist in our own words. For authors and reviewers; it does not ship.
   */
  supports?: {
    [k: string]: string;
  };
  /**
   * A remark on why they differ.
   */
  note?: string;
}
