import { edtfYearLabel } from '../../base/edtf';
import { escapeMarkdown } from '../../base/escape';
import type { Knowledge } from '../knowledge';
import { categoryTitles } from '../labels';
import type { Concept } from '../model';
import type { Links } from './links';
import { link, shortSource, subjectLink } from './markdown';
import { ownHoverLines, showsSummary } from './ownNotes';

/** Shown at the end of every hover, so that a user can tell whose it is. */
export const productName = 'Virtualization Study Notes';

const shownAliases = 4;
const shownRelated = 5;
const shownSources = 3;

function few(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The bold name, with the expansion where the name is an acronym. */
function heading(entry: Concept): string {
  const name = `**${escapeMarkdown(entry.name)}**`;
  return entry.expansion ? `${name} · ${escapeMarkdown(entry.expansion)}` : name;
}

function factLine(entry: Concept, knowledge: Knowledge): string {
  const first = knowledge.firstEventOf(entry.id);
  const parts = [
    escapeMarkdown(categoryTitles[entry.category]),
    first && `since ${escapeMarkdown(edtfYearLabel(first.when))}`,
    entry.status && entry.status.is !== 'current' && `**${entry.status.is}**`,
    entry.confidence === 'low' && 'low confidence',
  ];
  return parts.filter(Boolean).join(' · ');
}

/**
 * The hover of an entry: name, category and first year, summary, disputes, other names, related entries, sources, actions.
 * Of the layouts that were tried, a table scrolls and icons in place of words must be guessed; hence plain lines.
 * At most about ten lines of Markdown; all text from the data is escaped.
 */
export function hoverMarkdown(entry: Concept, knowledge: Knowledge, links: Links): string {
  const lines: string[] = [`${heading(entry)}  \n${factLine(entry, knowledge)}`, ...ownHoverLines(entry, links)];
  if (showsSummary(entry)) lines.push(escapeMarkdown(entry.summary));
  const names = [...entry.aliases, ...entry.formerNames.map((name) => `${name} (former)`)];
  const facts: string[] = [];
  const disputes = knowledge.disputesAbout(entry.id).map((dispute) => subjectLink(knowledge, dispute.id, links));
  if (disputes.length > 0) facts.push(`$(warning) **Sources disagree** ${few(disputes, 2)}`);
  if (names.length > 0) facts.push(`*Also called* ${few(names.map(escapeMarkdown), shownAliases)}`);
  if (entry.status?.prefer) facts.push(`*Better* ${escapeMarkdown(entry.status.prefer)}`);
  const related = entry.related.map(({ id }) => subjectLink(knowledge, id, links));
  if (related.length > 0) facts.push(`*Related* ${few(related, shownRelated)}`);
  const sources = knowledge.sources(entry.sources).map(shortSource);
  if (sources.length > 0) facts.push(`*Sources* ${few(sources, shownSources)}`);
  if (facts.length > 0) lines.push(facts.join('  \n'));
  lines.push(`${actions(entry, knowledge, links)}${productName}`);
  return lines.join('\n\n');
}

function actions(entry: Concept, knowledge: Knowledge, links: Links): string {
  const event = knowledge.firstEventOf(entry.id);
  const comparison = knowledge.comparisonsWith(entry.id)[0];
  const targets: (readonly [string, string | undefined])[] = [
    ['Open', links.subject(entry.id)],
    ['Timeline', event && links.timeline(event.id)],
    ['Compare', comparison && links.comparison(comparison.id, entry.id)],
    ['Where used', links.references?.(entry.id)],
  ];
  return targets
    .filter(([, address]) => address !== undefined)
    .map(([text, address]) => `${link(text, address)} · `)
    .join('');
}
