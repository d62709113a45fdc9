import { escapeMarkdown } from '../../base/escape';
import { type Knowledge, categoryTitles, type Concept, type Dispute, type Source, citedAs } from '../knowledge';
import { firstDateInWords } from './firstDate';
import { mentionNamed } from './leadsTo';
import type { Links } from './links';
import { link, shortSource, itemLink } from './markdown';
import { ownHoverLines, showsSummary } from './ownDefinitions';
import { productName } from './productName';

/** As many as stand in one line of a hover of usual width. */
const shownAliases = 3;
const shownRelated = 4;
const shownSources = 2;

function few(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The first sources; of those that are cited in the same words, one. */
function fewSources(sources: readonly Source[]): string {
  const words = sources.map(citedAs);
  const distinct = sources.filter((_source, index) => words.indexOf(words[index] ?? '') === index);
  const shown = distinct.slice(0, shownSources);
  const rest = sources.length - shown.length;
  return shown.map(shortSource).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The bold name, with the expansion where the name is an acronym. */
function heading(entry: Concept): string {
  const name = `**${escapeMarkdown(entry.name)}**`;
  return entry.expansion ? `${name} · ${escapeMarkdown(entry.expansion)}` : name;
}

function factLine(entry: Concept, knowledge: Knowledge, links: Links): string {
  const first = knowledge.firstDateOf(entry);
  const words = firstDateInWords(entry, knowledge);
  const category = categoryTitles[entry.category];
  const parts = [
    category.toLowerCase() !== entry.name.toLowerCase() && escapeMarkdown(category),
    words && link(words, first?.event && links.card(first.event.id)),
    entry.status && entry.status.is !== 'current' && `**${entry.status.is}**`,
    entry.confidence === 'low' && 'low confidence',
  ];
  return parts.filter(Boolean).join(' · ');
}

/**
 * The hover of an entry: name, category and first date, summary, disputes, other names, related entries, sources,
 * actions. Of the layouts that were looked at, a table is the tallest and breaks its own labels in narrow editors,
 * icons in place of words must be guessed, facts run together in a paragraph hide what is looked for, and rules with
 * bold labels make all lines equally loud; hence plain lines with quiet labels, of which only a dispute is bold. At
 * most about ten lines of Markdown; all text from the data is escaped.
 * @param text The words that led to the entry: a part or product that is no name of it is told apart ("AVIC: see").
 */
export function hoverMarkdown(entry: Concept, knowledge: Knowledge, links: Links, text = ''): string {
  const title = [heading(entry), factLine(entry, knowledge, links)].filter(Boolean).join('  \n');
  const mention = mentionNamed(entry, text);
  const see = mention === undefined ? [] : [`${escapeMarkdown(mention)}: see`];
  const lines: string[] = [...see, title, ...ownHoverLines(entry, links)];
  if (showsSummary(entry)) lines.push(escapeMarkdown(entry.summary));
  const names = [...entry.aliases, ...entry.formerNames.map((name) => `${name} (former)`)];
  const facts: string[] = [];
  const disputed = knowledge.disputesOf(entry.id);
  const linked = (disputes: readonly Dispute[]): readonly string[] =>
    disputes.map((dispute) => itemLink(knowledge, dispute.id, links));
  if (disputed.length > 0) facts.push(`$(warning) **Sources disagree** ${few(linked(disputed), 2)}`);
  if (names.length > 0) facts.push(`*Also called* ${few(names.map(escapeMarkdown), shownAliases)}`);
  if (entry.status?.prefer) facts.push(`*Better* ${escapeMarkdown(entry.status.prefer)}`);
  const related = entry.related.map(({ id }) => itemLink(knowledge, id, links));
  if (related.length > 0) facts.push(`*Related* ${few(related, shownRelated)}`);
  // One that it only touches is worth a line where nothing of its own is disputed.
  const nearby = disputed.length > 0 ? [] : knowledge.disputesAbout(entry.id);
  if (nearby.length > 0) facts.push(`*Part of a dispute* ${few(linked(nearby), 1)}`);
  const sources = knowledge.sources(entry.sources);
  if (sources.length > 0) facts.push(`*Sources* ${fewSources(sources)}`);
  if (facts.length > 0) lines.push(facts.join('  \n'));
  lines.push(`${actions(entry, knowledge, links)}${productName}`);
  return lines.join('\n\n');
}

function actions(entry: Concept, knowledge: Knowledge, links: Links): string {
  const event = knowledge.firstDateOf(entry)?.event ?? knowledge.firstEventOf(entry.id);
  const comparison = knowledge.comparisonsWith(entry.id)[0];
  const targets: (readonly [string, string | undefined])[] = [
    ['Open', links.card(entry.id)],
    ['Timeline', event && links.timeline(event.id)],
    ['Compare', comparison && links.comparison(comparison.id, entry.id)],
    ['Cite', entry.sources.length > 0 ? links.cite?.(entry.id) : undefined],
    ['Where used', links.references?.(entry.id)],
  ];
  return targets
    .filter(([, url]) => url !== undefined)
    .map(([text, url]) => `${link(text, url)} · `)
    .join('');
}
