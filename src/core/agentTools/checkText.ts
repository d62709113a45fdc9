import { edtfInWords } from '../../base/edtf';
import { checkNames, runChecks, type Finding } from '../checks';
import { nameOf, type Id, type Knowledge } from '../knowledge';
import { conceptsInOrder } from '../mentions';
import { proseRanges } from '../prose';
import { fitted, shortened } from './answer';
import type { AnswerFrom } from './resolve';
import { sourceKeys, sourcesAnswer } from './sources';
import { InputReader, type ReadInput } from './toolInput';

/** Most UTF-16 units of a text that is checked at once. */
export const longestText = 20_000;

/** Input of the check. */
export interface CheckTextInput {
  readonly text: string;
  /** A VS Code language id, which decides what is prose. */
  readonly language: string;
}

/** Reads the input of the check. */
export function readCheckTextInput(input: unknown): ReadInput<CheckTextInput> {
  const reader = new InputReader(input, ['text', 'language']);
  const value = {
    text: reader.text('text', { longest: longestText, isRequired: true }) ?? '',
    language: reader.text('language', { longest: 40 })?.trim() || 'markdown',
  };
  return { value, problems: reader.problems };
}

/** The line of an offset, from 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function sourcesOf({ explainedBy, events }: Finding, knowledge: Knowledge): readonly Id[] {
  const ids = events.length > 0 || explainedBy === undefined ? events : [explainedBy];
  return ids.flatMap((id) => {
    const item = knowledge.item(id);
    return item && 'sources' in item.value ? item.value.sources : [];
  });
}

function findingAnswer(finding: Finding, text: string, knowledge: Knowledge): object {
  const record = finding.events.flatMap((id) => {
    const event = knowledge.event(id);
    return event ? [{ id, date: event.when.text, dateInWords: edtfInWords(event.when), title: event.title }] : [];
  });
  return {
    quote: shortened(text.slice(finding.start, finding.end), 200),
    line: lineOf(text, finding.start),
    check: finding.check,
    problem: finding.message,
    about: finding.concept,
    ...(record.length > 0 && { record }),
    sourceKeys: sourceKeys(knowledge, sourcesOf(finding, knowledge).slice(0, 3)),
  };
}

/** What an answer is made of, in the order in which it is cut. */
type Part = { readonly finding: Finding } | { readonly mention: object };

/**
 * Holds a text against the record: what in it may be wrong, and the terms that it mentions. At most `longestAnswer`
 * characters as JSON; the findings come first, and `mentionsLeftOut` says how many terms had no room.
 */
export function checkText({ text, language }: CheckTextInput, { knowledge, matcher }: AnswerFrom): object {
  const mentions = matcher.findMentions(text, language);
  const prose = proseRanges(text, language);
  const findings = runChecks({ text, languageId: language, mentions, prose, knowledge }, checkNames);
  const used = conceptsInOrder(mentions).map(({ id, count, first }) => ({
    mention: {
      id,
      name: nameOf(knowledge, id),
      quote: shortened(text.slice(first.start, first.end), 80),
      line: lineOf(text, first.start),
      ...(count > 1 && { times: count }),
    },
  }));
  const parts: readonly Part[] = [...findings.map((finding) => ({ finding })), ...used];
  const whole = (some: readonly Part[]): object => {
    const found = some.flatMap((part) => ('finding' in part ? [part.finding] : []));
    const mentioned = some.flatMap((part) => ('mention' in part ? [part.mention] : []));
    const [findingsLeft, mentionsLeft] = [findings.length - found.length, used.length - mentioned.length];
    const firstLeft = findings[found.length];
    return {
      findings: found.map((finding) => findingAnswer(finding, text, knowledge)),
      ...(findings.length === 0 && { note: noFindings }),
      mentions: mentioned,
      sources: sourcesAnswer(
        knowledge,
        found.flatMap((finding) => sourcesOf(finding, knowledge).slice(0, 3)),
      ),
      ...(findingsLeft + mentionsLeft > 0 && { truncated: true }),
      ...(mentionsLeft > 0 && { mentionsLeftOut: mentionsLeft }),
      ...(firstLeft && {
        findingsLeftOut: findingsLeft,
        next: `Send the text again from line ${lineOf(text, firstLeft.start)} on.`,
      }),
    };
  };
  return whole(fitted(parts, whole).items);
}

/** Silence is no proof. */
const noFindings = 'Nothing that these checks know contradicts the record. They do not prove that the text is right.';
