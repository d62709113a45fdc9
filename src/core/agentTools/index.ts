/**
 * What language models and other extensions are told: the same look-ups as the pages', as compact JSON with its sources.
 * An answer has at most `longestAnswer` characters, says `truncated` when something was left out, and in `next` what to
 * send for the rest. Unknown is never "no"; a disputed value carries its record; what the user wrote is marked as such.
 */
import { checkText, readCheckTextInput } from './checkText';
import { compare, readCompareInput } from './compare';
import { lookup, readLookupInput } from './lookup';
import type { AnswerFrom } from './resolve';
import { readSearchInput, searchItems } from './searchItems';
import type { ReadInput } from './toolInput';

export { longestAnswer } from './answer';
export { footnote } from './sources';
export { resolve } from './resolve';
export { skillFiles, type SkillFile } from './skillFiles';

/** A tool answers an input, or says what is wrong with it. */
type Tool = (input: unknown, from: AnswerFrom) => ToolAnswer;

/** A tool's answer: JSON, or what to send instead as whole sentences. */
export type ToolAnswer = { readonly json: string } | { readonly problems: readonly string[] };

function tool<T>(read: (input: unknown) => ReadInput<T>, answer: (input: T, from: AnswerFrom) => object): Tool {
  return (input, from) => {
    const { value, problems } = read(input);
    return problems.length > 0 ? { problems } : { json: JSON.stringify(answer(value, from)) };
  };
}

/** The tools by their names, under which `package.json` contributes them. */
export const agentTools = {
  virtualization_lookup: tool(readLookupInput, lookup),
  virtualization_search: tool(readSearchInput, searchItems),
  virtualization_compare: tool(readCompareInput, compare),
  virtualization_check_text: tool(readCheckTextInput, checkText),
} as const satisfies Readonly<Record<string, Tool>>;

export type AgentToolName = keyof typeof agentTools;
