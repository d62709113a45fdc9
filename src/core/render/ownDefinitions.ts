import { escapeMarkdown } from '../../base/escape';
import type { Concept, OwnDefinition } from '../knowledge';
import type { Links } from './links';
import { link } from './markdown';

/** UTF-16 units of a definition of the user's that a hover shows. */
const shownInHover = 500;
const shownDefinitions = 2;

/** Whether the summary says more than the definitions: that of an entry of the user's own is its definition. */
export function showsSummary({ category, own }: Concept): boolean {
  return category !== 'own' || (own ?? []).every(({ definition }) => definition === undefined);
}

/** A user's text, of any length, as one paragraph that shows it as it is. */
function paragraph(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  const isCut = line.length > most;
  return escapeMarkdown(isCut ? line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '') : line) + (isCut ? '…' : '');
}

/** Says that the words are the user's, and in which file they are. */
function origin({ file, context, category }: OwnDefinition, url: string | undefined): string {
  const of = [context, category].flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)]));
  return `$(account) *${['Yours', ...of].join(' · ')}, in* ${link(file, url)}`;
}

/**
 * What the user's own glossaries say of an entry, for a hover: the first definitions, each with the file it is from.
 * Empty for an entry that is not in any.
 */
export function ownHoverLines(entry: Concept, links: Links): readonly string[] {
  const definitions = entry.own ?? [];
  const lines = definitions
    .slice(0, shownDefinitions)
    .map((own) =>
      [
        ...(own.definition === undefined ? [] : [paragraph(own.definition, shownInHover)]),
        origin(own, links.ownTerm?.(entry.id)),
      ].join('  \n'),
    );
  return definitions.length > shownDefinitions
    ? [...lines, `*and ${definitions.length - shownDefinitions} more of yours*`]
    : lines;
}

/** The same for a card: every definition whole, with its examples. Its sources are among those of the card. */
export function ownCardSection(entry: Concept): string {
  return (entry.own ?? [])
    .map(({ file, context, category, definition, examples }) => {
      const paragraphs = (definition ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== '');
      const of = [context, category].flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)]));
      const from = `*${['Yours', ...of].join(' · ')}, in ${escapeMarkdown(file)}*`;
      return [
        ...paragraphs.map((text) => paragraph(text, text.length)),
        ...(examples.length > 0 ? [examples.map((text) => `- ${paragraph(text, text.length)}`).join('\n')] : []),
        from,
      ].join('\n\n');
    })
    .map((text) => `${text}\n\n`)
    .join('');
}
