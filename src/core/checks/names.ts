import { Sentences } from '../matcher/sentence';
import type { Mention } from '../matcher';
import type { Concept } from '../model';
import type { CheckInput, Finding } from './finding';

/** Words with which a sentence speaks of the past or of the name itself: there, the old name is right. */
const aboutNames =
  /\b(?:former(?:ly)?|previous(?:ly)?|earlier|once|originally|historical(?:ly)?|renamed|rebranded|known as|called|named|code ?named?|name|term|then|was|were|had|until|before|older?|legacy|deprecated|discontinued|predecessor|succe(?:eded|ssor)|became|replaced|superseded|(?:19|20)\d\d)\b/i;

/** Former names of things that have another one now, and names that are discouraged. */
export function checkNames({ text, mentions, knowledge }: CheckInput): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const entry = knowledge.entry(mention.conceptId);
    const better = entry && betterName(text.slice(mention.start, mention.end), entry);
    if (!entry || !better || speaksOfThePast(text, mention, mentions)) return [];
    const written = text.slice(mention.start, mention.end);
    const finding: Finding = {
      check: 'names',
      start: mention.start,
      end: mention.end,
      message: `“${written}” is ${better.why}: the name is ${better.name}.`,
      concept: entry.id,
      explainedBy: entry.id,
      events: [],
      fixes: [
        {
          title: `Write “${better.name}”`,
          replacements: [{ start: mention.start, end: mention.end, text: better.name }],
        },
      ],
    };
    return [finding];
  });
}

/** The name to use instead of what is written; `undefined` when it is fine. */
function betterName(written: string, entry: Concept): { readonly name: string; readonly why: string } | undefined {
  const { status } = entry;
  // That a product is historical makes its name no less right; only a discouraged name is to be replaced.
  if (status?.is === 'discouraged' && status.prefer !== undefined && !same(written, status.prefer)) {
    return { name: status.prefer, why: 'discouraged' };
  }
  const isFormer = entry.formerNames.some((name) => same(written, name));
  const isCurrent = [entry.name, ...entry.aliases].some((name) => same(written, name));
  return isFormer && !isCurrent && status?.is !== 'historical' ? { name: entry.name, why: 'a former name' } : undefined;
}

function same(a: string, b: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s*_-]+/g, ' ');
  return fold(a) === fold(b);
}

/** Whether the sentence says itself that the name is old, or gives the other one too. */
function speaksOfThePast(text: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const { start, end } = new Sentences(text).at(mention.start);
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, end);
  if (aboutNames.test(before) || aboutNames.test(after)) return true;
  const isQuoted = /["'“‘«(]\s*$/.test(before) && /^\s*["'”’»)]/.test(after);
  return (
    isQuoted ||
    mentions.some(
      (other) =>
        other !== mention &&
        other.conceptId === mention.conceptId &&
        other.start >= start &&
        other.end <= end &&
        !same(text.slice(other.start, other.end), text.slice(mention.start, mention.end)),
    )
  );
}
