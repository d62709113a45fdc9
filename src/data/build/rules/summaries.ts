import type { Rule } from './rule';

/** Sentences, counted by their closing marks; abbreviations such as "e.g." do not end one. */
function sentenceCount(text: string): number {
  return text
    .replace(/\b(?:e\.g|i\.e|etc|vs|c|St|No)\./g, '')
    .split(/[.!?](?:\s|$)/)
    .filter((part) => part.trim()).length;
}

export const summaries: Rule = {
  name: 'summaries',
  demands: 'A summary is one or two plain sentences, without markup, and ends with a full stop.',
  *check(knowledge) {
    for (const { id, summary } of [...knowledge.concepts, ...knowledge.platforms, ...knowledge.events]) {
      if (!/[.!?]["”]?$/.test(summary)) yield { id, message: 'the summary does not end with a full stop' };
      if (/[`*_]{2}|`|\]\(|<\w+>/.test(summary)) yield { id, message: 'the summary holds markup' };
      if (/\s{2}|^\s|\s$/.test(summary)) yield { id, message: 'the summary has stray spaces' };
      if (sentenceCount(summary) > 3) yield { id, message: 'the summary has more than two or three sentences' };
    }
  },
};
