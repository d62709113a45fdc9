import { citation, formatOf, markupOf, type Format, type Markup } from '../citing';
import { nameOf, type Concept, type Id, type Knowledge } from '../knowledge';
import { anchorName, anchorsOf } from './anchors';
import { definitionList, listOf, tableOf } from './layout';
import { meaningOf } from './meaning';

/** How a glossary is laid out. `html` is a `<dl>` inside Markdown, `pandoc` the definition list of Pandoc. */
export const glossaryForms = ['list', 'table', 'html', 'pandoc'] as const;
export type GlossaryForm = (typeof glossaryForms)[number];

/** The forms that a language has, the one that shows everywhere first. */
export function glossaryFormsOf(languageId: string): readonly GlossaryForm[] {
  const format = formatOf(languageId);
  if (format !== 'markdown') return ['list', 'table'];
  return languageId === 'mdx' ? ['list', 'table'] : glossaryForms;
}

/** The first source with a URL, else the first, as a link in parentheses; empty without any. */
function source({ sources: ids }: Concept, knowledge: Knowledge, languageId: string): string {
  const sources = knowledge.sources(ids);
  const best = sources.find(({ url }) => url.startsWith('https:')) ?? sources[0];
  return best ? citation([best], 'link', languageId, () => false).inline : '';
}

function term({ name, expansion }: Concept, markup: Markup): string {
  return expansion === undefined ? markup.strong(name) : `${markup.strong(name)} (${markup.text(expansion)})`;
}

/** How a glossary is made. */
export interface GlossaryLayout {
  readonly form: GlossaryForm;
  /** Whether each term has an anchor, to which its first use in the text can link. */
  readonly isLinked: boolean;
}

/** Whether terms in the text of a language can link to a glossary. */
export function canLinkGlossary(languageId: string): boolean {
  return anchorsOf(formatOf(languageId)) !== undefined;
}

/** Whether the text of a glossary has the anchor of an entry. */
export function hasAnchor(glossary: string, id: Id): boolean {
  return new RegExp(String.raw`\b${anchorName(id)}(?![\p{L}\p{N}-])`, 'u').test(glossary);
}

/**
 * A glossary of entries, by name; ends with a line break. Ids that name none are left out. Empty without any.
 * @param languageId of the text that it is for
 */
export function glossaryText(
  ids: Iterable<Id>,
  { form, isLinked }: GlossaryLayout,
  languageId: string,
  knowledge: Knowledge,
): string {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const entries = [...new Set(ids)]
    .flatMap((id) => knowledge.entry(id) ?? [])
    .toSorted((a, b) => collator.compare(nameOf(knowledge, a.id), nameOf(knowledge, b.id)));
  if (entries.length === 0) return '';
  const shownAs: Format = form === 'html' ? 'html' : formatOf(languageId);
  const language = form === 'html' ? 'html' : languageId;
  const markup = markupOf(shownAs);
  const anchors = isLinked ? anchorsOf(shownAs) : undefined;
  const named = ({ id }: Concept, words: string): string => anchors?.anchored(words, anchorName(id)) ?? words;
  const cited = (entry: Concept): string => source(entry, knowledge, language);
  const says = (entry: Concept): string => [markup.text(meaningOf(entry)), cited(entry)].filter(Boolean).join(' ');
  if (form === 'table') {
    const head = ['Term', 'Meaning', 'Source'].map(markup.text);
    const rows = entries.map((entry) => [
      named(entry, term(entry, markup)),
      markup.text(meaningOf(entry)),
      cited(entry).slice(1, -1),
    ]);
    return tableOf([head, ...rows], shownAs);
  }
  if (form === 'list' && shownAs === 'markdown') {
    const items = entries.map((entry) => `${named(entry, term(entry, markup))}: ${says(entry)}`);
    return listOf(items, shownAs);
  }
  const definitions = entries.map((entry) => ({ term: named(entry, plainTerm(entry, markup)), says: says(entry) }));
  return definitionList(definitions, shownAs);
}

/** A term in a list of definitions, which makes it bold by itself. */
function plainTerm({ name, expansion }: Concept, markup: Markup): string {
  return markup.text(expansion === undefined ? name : `${name} (${expansion})`);
}
