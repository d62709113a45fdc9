import { nameKey } from '../../base/folding';
import type { Mention } from '../matcher';
import type { CheckInput, Finding } from './finding';
import { isInHeading } from './headings';
import { singularOf, startsSentence } from './wording';

/** A way to write a term, and where the document does so. */
interface Spelling {
  readonly text: string;
  readonly mentions: Mention[];
}

/**
 * A term that is written in two ways in one document: `virtualisation` and `virtualization`, `hyper-visor` and
 * `hypervisor`, `VM exit` and `VMexit`. The way that is used most is taken to be the one that is meant.
 */
export function checkSpelling({ text, mentions, prose }: CheckInput): readonly Finding[] {
  const terms = new Map<string, Map<string, Spelling>>();
  for (const mention of mentions) {
    const written = text.slice(mention.start, mention.end);
    if (!/^[\p{L}\p{N} -]+$/u.test(written) || isInHeading(text, prose, mention.start)) continue;
    const singular = singularOf(written);
    const spelling = startsSentence(text, mention) ? lowerInitial(singular) : normalInitial(singular);
    const term = `${mention.conceptId} ${nameKey(singular)}`;
    const spellings = terms.get(term) ?? new Map<string, Spelling>();
    terms.set(term, spellings);
    // Before a noun, two words are rightly joined with a hyphen: `live-migration traffic`.
    const isAttribute = written.includes('-') && /^[ \n][\p{L}]/u.test(text.slice(mention.end, mention.end + 2));
    const key = isAttribute ? spelling.replaceAll('-', ' ') : spelling;
    const known = spellings.get(key);
    if (known) known.mentions.push(mention);
    else spellings.set(key, { text: spelling, mentions: [mention] });
  }
  return [...terms.values()].flatMap((spellings) => findingsFor([...spellings.values()], text));
}

function findingsFor(spellings: readonly Spelling[], text: string): readonly Finding[] {
  const [usual, second, ...others] = spellings.toSorted((a, b) => b.mentions.length - a.mentions.length);
  // Without a majority nobody can say which is meant.
  if (!usual || !second || usual.mentions.length === second.mentions.length) return [];
  return [second, ...others].flatMap((spelling) => {
    const replacements = spelling.mentions.map(({ start, end }) => ({
      start,
      end,
      text: inTheFormOf(text.slice(start, end), usual.text),
    }));
    return spelling.mentions.map((mention, index): Finding => {
      const own = replacements[index];
      const all = { title: `Write “${usual.text}” everywhere in this document`, replacements };
      return {
        check: 'spelling',
        start: mention.start,
        end: mention.end,
        message: `“${text.slice(mention.start, mention.end)}” is written “${usual.text}” ${usual.mentions.length} times in this document.`,
        concept: mention.conceptId,
        explainedBy: mention.conceptId,
        events: [],
        fixes: own
          ? [{ title: `Write “${own.text}”`, replacements: [own] }, ...(replacements.length > 1 ? [all] : [])]
          : [],
      };
    });
  });
}

function lowerInitial(text: string): string {
  // An acronym or a name keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(text) ? (text[0] ?? '').toLowerCase() + text.slice(1) : text;
}

/** A name in the middle of a sentence is written as it is. */
function normalInitial(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** The usual spelling with the plural and the capital of what it replaces. */
function inTheFormOf(written: string, usual: string): string {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(written) && /^\p{Ll}/u.test(usual);
  const form = isCapital ? (usual[0] ?? '').toUpperCase() + usual.slice(1) : usual;
  return singularOf(written) === written ? form : `${form}s`;
}
