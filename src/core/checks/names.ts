import { plainWords, Sentences } from '../matcher';
import type { MarkedText, Mention } from '../matcher';
import { inlineSyntaxFor } from '../prose';
import type { Concept } from '../knowledge';
import type { CheckInput, Finding } from './finding';
import { speaksOfNames } from './namesInSentence';
import { checkPreferredNames } from './preferredNames';
import { inPlaceOf, isSameName } from './wording';

/** Former names, discouraged names, and names that are better not mixed. */
export function checkTermNames(input: CheckInput): readonly Finding[] {
  return [...checkOutdatedNames(input), ...checkPreferredNames(input)];
}

function checkOutdatedNames(input: CheckInput): readonly Finding[] {
  const { text, languageId, mentions, knowledge } = input;
  const marked = { text, syntax: inlineSyntaxFor(languageId) };
  return mentions.flatMap((mention) => {
    const entry = knowledge.entry(mention.conceptId);
    const written = plainWords(marked, mention);
    const better = entry && betterName(written, entry);
    if (!entry || !better || speaksOfThePast(marked, mention, mentions)) return [];
    const fix = inPlaceOf(input, mention, better.name);
    const finding: Finding = {
      check: 'names',
      start: mention.start,
      end: mention.end,
      message: `“${written}” is ${better.why}: the name is ${better.name}.`,
      concept: entry.id,
      explainedBy: entry.id,
      events: [],
      fixes: fix ? [{ title: `Write “${better.name}”`, replacements: [fix] }] : [],
    };
    return [finding];
  });
}

/** The name to use instead of what is written; `undefined` when it is fine. */
function betterName(written: string, entry: Concept): { readonly name: string; readonly why: string } | undefined {
  const { status } = entry;
  // The name of a historical product is still right; only a discouraged name is to be replaced.
  if (status?.is === 'discouraged' && status.prefer !== undefined && !isSameName(written, status.prefer)) {
    return { name: status.prefer, why: 'discouraged' };
  }
  const isFormer = entry.formerNames.some((name) => isSameName(written, name));
  const isCurrent = [entry.name, ...entry.aliases].some((name) => isSameName(written, name));
  return isFormer && !isCurrent && status?.is !== 'historical' ? { name: entry.name, why: 'a former name' } : undefined;
}

/** Whether the sentence itself says that the name is old, or gives the other one too. */
function speaksOfThePast(marked: MarkedText, mention: Mention, mentions: readonly Mention[]): boolean {
  const { text } = marked;
  const { start, end } = new Sentences(text).at(mention.start);
  return (
    speaksOfNames(text, mention, { start, end }) ||
    mentions.some(
      (other) =>
        other !== mention &&
        other.conceptId === mention.conceptId &&
        other.start >= start &&
        other.end <= end &&
        !isSameName(plainWords(marked, other), plainWords(marked, mention)),
    )
  );
}
