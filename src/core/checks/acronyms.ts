import { foldedLetters } from '../../base/folding';
import { plainWords, type Mention } from '../matcher';
import type { Concept } from '../knowledge';
import { inlineSyntaxFor } from '../prose';
import { Explanations } from './explanations';
import type { CheckInput, Finding } from './finding';
import { isInHeading } from './headings';
import { inPlaceOf } from './wording';

/** Kinds of entries whose acronyms are better known than what they stand for, such as KVM or IBM. */
const namesOfTheirOwn = new Set(['platform', 'organization', 'work']);

/** Acronyms that every reader of the field knows. */
const common = new Set([
  'VM',
  'CPU',
  'OS',
  'PC',
  'RAM',
  'IT',
  'API',
  'BIOS',
  'UEFI',
  'USB',
  'PCI',
  'DMA',
  'GPU',
  'NIC',
  'SSH',
]);

/** An acronym whose first use is not explained: neither before it nor behind it, nor where the format has a place for that. */
export function checkAcronyms(input: CheckInput): readonly Finding[] {
  const { text, languageId, mentions, prose, knowledge } = input;
  const marked = { text, syntax: inlineSyntaxFor(languageId) };
  const explained = new Set<string>();
  const explanations = new Explanations(input);
  const findings: Finding[] = [];
  for (const [index, mention] of mentions.entries()) {
    const entry = knowledge.entry(mention.conceptId);
    if (!entry || namesOfTheirOwn.has(entry.kind)) continue;
    const written = plainWords(marked, mention);
    const acronym = acronymIn(written);
    const key = (name: string): string => `${entry.id} ${name}`;
    if (acronym === undefined) {
      // A longer name explains all the entry's acronyms that it spells out.
      for (const name of acronymsOf(entry)) if (spellsOut(written, name, entry)) explained.add(key(name));
      continue;
    }
    const expansion = expansionOf(acronym, entry);
    if (expansion === undefined || common.has(acronym) || explained.has(key(acronym))) continue;
    if (isInHeading(text, prose, mention.start)) continue;
    explained.add(key(acronym));
    if (isExplainedBehind(text, mention, mentions[index + 1])) continue;
    if (explanations.has(acronym, mention.start, expansion)) continue;
    const plural = written === acronym ? '' : 's';
    const fix = inPlaceOf(input, mention, `${expansion}${plural} (${written})`);
    findings.push({
      check: 'acronyms',
      start: mention.start,
      end: mention.end,
      message: `“${written}” is used before it is explained: it stands for ${expansion}.`,
      concept: entry.id,
      explainedBy: entry.id,
      events: [],
      fixes: fix ? [{ title: `Write “${expansion}${plural} (${written})”`, replacements: [fix] }] : [],
    });
  }
  return findings;
}

/** The acronym that the words are, without the `s` of a plural; `undefined` when they are not one. */
function acronymIn(written: string): string | undefined {
  const singular = written.replace(/(?<=[A-Z])s$/, '');
  const capitals = singular.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 && /^[A-Za-z0-9-]+$/.test(singular) && capitals >= singular.length / 2 ? singular : undefined;
}

function acronymsOf(entry: Concept): readonly string[] {
  return [entry.name, ...entry.aliases, ...entry.match.forms].filter((name) => acronymIn(name) === name);
}

/** What an acronym of the entry stands for; `undefined` when the entry does not say. */
function expansionOf(acronym: string, entry: Concept): string | undefined {
  if (entry.expansion !== undefined && acronym === entry.name) return entry.expansion;
  return [entry.expansion ?? '', entry.name, ...entry.aliases, ...entry.match.forms].find((name) =>
    hasInitials(name, acronym),
  );
}

/** Whether the first letters of the words, and capitals inside them, are those of the acronym. */
function hasInitials(name: string, acronym: string): boolean {
  const parts = name.split(/[\s/-]+/).filter((part) => !/^(?:of|and|for|the|to|in)$/.test(part));
  return (
    parts.length > 1 &&
    parts
      .map((part) => part[0] ?? '')
      .join('')
      .toLowerCase() === foldedLetters(acronym)
  );
}

function spellsOut(written: string, acronym: string, entry: Concept): boolean {
  const expansion = expansionOf(acronym, entry);
  return expansion !== undefined && foldedLetters(written).startsWith(foldedLetters(expansion).slice(0, -1));
}

/** Whether the acronym is followed by its meaning in brackets: `EPT (Extended Page Tables)`. */
function isExplainedBehind(text: string, mention: Mention, next: Mention | undefined): boolean {
  return (
    next !== undefined &&
    next.conceptId === mention.conceptId &&
    /^\s*(?:[([,]|[–—-]\s)\s*(?:or|short for|that is)?\s*$/.test(
      text.slice(mention.end, next.start).replaceAll(/[*_]/g, ''),
    )
  );
}
