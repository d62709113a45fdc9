import { TermMatcher, type MatchEntry } from '../../src/core/matcher';
import type { Evidence, MatchRules } from '../../src/core/knowledge';

/** What an entry in a test says beyond its name. */
export interface EntryOptions extends Partial<Omit<MatchRules, 'evidence'>> {
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly expansion?: string;
  readonly evidence?: Partial<Evidence>;
}

/** An entry whose id is its name in kebab-case. */
export function term(name: string, options: EntryOptions = {}): MatchEntry {
  const { aliases = [], formerNames = [], expansion, evidence, ...rules } = options;
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name,
    aliases,
    formerNames,
    ...(expansion === undefined ? {} : { expansion }),
    match: {
      exactFor: [],
      anyCaseFor: [],
      inflect: ['noun'],
      forms: [],
      never: [],
      ...rules,
      ...(evidence === undefined ? {} : { evidence: { need: 'section', cues: [], vetoes: [], ...evidence } }),
    },
  };
}

/** The words of a text that are mentions, in order. */
export function marked(entries: readonly MatchEntry[], text: string, languageId = 'markdown'): readonly string[] {
  return new TermMatcher(entries).findMentions(text, languageId).map(({ start, end }) => text.slice(start, end));
}

/** The concepts that a text mentions, in order. */
export function meant(entries: readonly MatchEntry[], text: string, languageId = 'markdown'): readonly string[] {
  return new TermMatcher(entries).findMentions(text, languageId).map(({ conceptId }) => conceptId);
}
