import { edtfInWords } from '../../base/edtf';
import { isoDatesInWords } from '../../base/isoDates';
import { escapeMarkdown } from '../../base/escape';
import { diagramOf, pictureMarkdown } from '../diagrams';
import {
  type DatedEvent,
  type Knowledge,
  type Item,
  categoryTitles,
  conceptKindTitles,
  laneTitles,
  relationTitles,
  type Concept,
  type Dispute,
  type Id,
  type RelationKind,
  isPlatform,
} from '../knowledge';
import { firstDateInWords } from './firstDate';
import type { Links } from './links';
import { link, shortSource, itemLink } from './markdown';
import { sourceWords } from './sourceWords';
import { ownCardSection, showsSummary } from './ownDefinitions';

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}\n\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A numbered list of sources with kind, URL and how each was checked. */
function sourceList(knowledge: Knowledge, ids: readonly Id[]): string {
  return knowledge
    .sources(ids)
    .map((source, index) => {
      const title = source.url.startsWith('https:')
        ? link(source.title, source.url)
        : `*${escapeMarkdown(source.title)}*`;
      const { by, remarks } = sourceWords(source);
      const notes = remarks.map(escapeMarkdown).join('; ');
      return `${index + 1}. ${title}${by ? `. ${escapeMarkdown(by)}` : ''} (${notes})`;
    })
    .join('\n');
}

function eventLine(event: DatedEvent, links: Links): string {
  return `**${escapeMarkdown(edtfInWords(event.when))}** ${link(event.title, links.card(event.id))}`;
}

/** What a dispute says, as a small table: who claims what, and what the record shows. */
function disputeTable(dispute: Dispute, knowledge: Knowledge): string {
  const rows = dispute.claims.map(({ source, says }) => {
    const found = knowledge.source(source);
    const title = found?.title ?? source;
    return `| ${found?.url.startsWith('https:') ? link(title, found.url) : escapeMarkdown(title)} | ${escapeMarkdown(says)} |`;
  });
  const record = `| **The record** (${dispute.confidence} confidence) | ${escapeMarkdown(dispute.record)} |`;
  return ['| Source | What it says |', '| --- | --- |', ...rows, record].join('\n');
}

/** The disputes of an item, whole, and a line on those that only touch it. */
function disputes(id: Id, knowledge: Knowledge, links: Links): string {
  const own = knowledge.disputesOf(id);
  const touching = knowledge.disputesAbout(id).filter((dispute) => !own.includes(dispute));
  const tables = own.map(
    (dispute) => `### ${link(dispute.subject, links.card(dispute.id))}\n\n${disputeTable(dispute, knowledge)}`,
  );
  const others = touching.map((dispute) => itemLink(knowledge, dispute.id, links)).join(' · ');
  return (
    section('Where sources disagree', tables.join('\n\n')) +
    (others === '' ? '' : `*Named in ${own.length > 0 ? 'other disputes' : 'disputes'}:* ${others}\n\n`)
  );
}

/** Links written as `[text](#id)` in a body, with the targets that the host wants. */
function linkedBody(body: string, links: Links): string {
  return body.replace(/\[([^\]]*)\]\(#([a-z0-9-]+)\)/g, (_whole, text: string, id: string) => {
    const url = links.card(id) ?? links.comparison(id);
    return url === undefined ? text : `[${text}](${url})`;
  });
}

function relations(entry: Concept, knowledge: Knowledge, links: Links): string {
  const kinds = [...new Set(entry.related.map(({ as }) => as))];
  const own = kinds.map((kind: RelationKind) => {
    const others = entry.related.filter(({ as }) => as === kind).map(({ id }) => itemLink(knowledge, id, links));
    return `**${relationTitles[kind]}** ${others.join(', ')}`;
  });
  const named = new Set(entry.related.map(({ id }) => id));
  const back = knowledge
    .backlinks(entry.id)
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => itemLink(knowledge, id, links));
  return list([...own, ...(back.length > 0 ? [`**Mentioned by** ${back.join(', ')}`] : [])]);
}

function cellsOf(entry: Concept, knowledge: Knowledge): string {
  if (!isPlatform(entry)) return '';
  const dimensions = knowledge.comparisons.find(
    ({ subjects, cells }) => subjects.includes(entry.id) && !cells[entry.id],
  )?.dimensions;
  const rows = (dimensions ?? []).flatMap(({ id, title }) => {
    const cell = entry.cells[id];
    return cell && cell.value !== 'not applicable'
      ? [
          `| ${escapeMarkdown(title)} | ${escapeMarkdown(isoDatesInWords(cell.value))}${cell.note ? `. ${escapeMarkdown(cell.note)}` : ''} |`,
        ]
      : [];
  });
  return rows.length === 0 ? '' : ['| | |', '| --- | --- |', ...rows].join('\n');
}

/** The picture, the numbered steps that it shows, and the works it is based on. */
function picture(id: Id, knowledge: Knowledge): string {
  const diagram = diagramOf(id);
  const drawn = pictureMarkdown(id);
  if (!diagram || drawn === undefined) return '';
  const legs = diagram.legs.map(({ says }, index) => `${index + 1}. ${escapeMarkdown(says)}`);
  const works = knowledge.sourcesAt(diagram.sources);
  const after = works.length > 0 ? `*Drawn after ${works.map(shortSource).join(', ')}*` : '';
  return [drawn, escapeMarkdown(diagram.summary), legs.join('\n'), after]
    .filter((part) => part !== '')
    .map((part) => `${part}\n\n`)
    .join('');
}

function conceptCard(entry: Concept, knowledge: Knowledge, links: Links): string {
  const comparisons = knowledge.comparisonsWith(entry.id);
  const firstDate = firstDateInWords(entry, knowledge);
  const facts = [
    ...(entry.category === 'own' ? [] : [conceptKindTitles[entry.kind]]),
    ...(isPlatform(entry) ? [] : [categoryTitles[entry.category]]),
    ...(firstDate === undefined ? [] : [firstDate]),
    ...(entry.status && entry.status.is !== 'current' ? [entry.status.is] : []),
    ...(entry.confidence ? [`${entry.confidence} confidence`] : []),
  ];
  const names = [
    ...(entry.expansion ? [`Stands for **${escapeMarkdown(entry.expansion)}**.`] : []),
    ...(entry.aliases.length > 0 ? [`Also called ${entry.aliases.map(escapeMarkdown).join(', ')}.`] : []),
    ...(entry.formerNames.length > 0 ? [`Formerly ${entry.formerNames.map(escapeMarkdown).join(', ')}.`] : []),
    ...(entry.mentions ? [`See here for ${entry.mentions.map(escapeMarkdown).join(', ')}.`] : []),
    ...(entry.status?.prefer ? [`Better: **${escapeMarkdown(entry.status.prefer)}**.`] : []),
    ...(entry.status?.why ? [escapeMarkdown(entry.status.why)] : []),
  ];
  return [
    `# ${escapeMarkdown(entry.name)}\n\n*${facts.join(' · ')}*\n\n`,
    ownCardSection(entry),
    showsSummary(entry) ? `${escapeMarkdown(entry.summary)}\n\n` : '',
    entry.category === 'own' ? '' : picture(entry.id, knowledge),
    names.length > 0 ? `${names.join(' ')}\n\n` : '',
    entry.body ? `${linkedBody(entry.body.trim(), links)}\n\n` : '',
    section('At a glance', cellsOf(entry, knowledge)),
    disputes(entry.id, knowledge, links),
    section('Timeline', list(knowledge.eventsOf(entry.id).map((event) => eventLine(event, links)))),
    section('Compare', list(comparisons.map(({ id, title }) => link(title, links.comparison(id, entry.id))))),
    section('Related', relations(entry, knowledge, links)),
    section('Sources', sourceList(knowledge, entry.sources)),
  ].join('');
}

function eventCard(event: DatedEvent, knowledge: Knowledge, links: Links): string {
  const facts = [
    edtfInWords(event.when),
    laneTitles[event.lane],
    ...(event.confidence ? [`${event.confidence} confidence`] : []),
  ];
  return [
    `# ${escapeMarkdown(event.title)}\n\n*${facts.map(escapeMarkdown).join(' · ')}*\n\n`,
    `${escapeMarkdown(event.summary)}\n\n`,
    event.actors.length > 0 ? `**Who** ${event.actors.map(escapeMarkdown).join(', ')}\n\n` : '',
    disputes(event.id, knowledge, links),
    section('About', list(event.concepts.map((id) => itemLink(knowledge, id, links)))),
    section('Before and after', neighbours(event, knowledge, links)),
    section('Sources', sourceList(knowledge, event.sources)),
  ].join('');
}

/** The events just before and after in the whole timeline. */
function neighbours(event: DatedEvent, knowledge: Knowledge, links: Links): string {
  const index = knowledge.events.indexOf(event);
  return list(
    [knowledge.events[index - 1], knowledge.events[index + 1]].flatMap((other) =>
      other ? [eventLine(other, links)] : [],
    ),
  );
}

function disputeCard(dispute: Dispute, knowledge: Knowledge, links: Links): string {
  return [
    `# ${escapeMarkdown(dispute.subject)}\n\n*Sources disagree · ${dispute.confidence} confidence in the record*\n\n`,
    `${disputeTable(dispute, knowledge)}\n\n`,
    dispute.note ? `${escapeMarkdown(dispute.note)}\n\n` : '',
    section('About', list(dispute.about.map((id) => itemLink(knowledge, id, links)))),
    section('Sources', sourceList(knowledge, dispute.sources)),
  ].join('');
}

/**
 * The card of a concept, event or dispute, as a Markdown document.
 * @returns `undefined` for a comparison, which has a page of its own.
 */
export function cardMarkdown(item: Item, knowledge: Knowledge, links: Links): string | undefined {
  switch (item.kind) {
    case 'concept':
      return conceptCard(item.value, knowledge, links);
    case 'event':
      return eventCard(item.value, knowledge, links);
    case 'dispute':
      return disputeCard(item.value, knowledge, links);
    case 'comparison':
      return undefined;
  }
}
