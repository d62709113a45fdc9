import { nameKey } from '../../base/folding';
import { plainWords, type Mention } from '../matcher';
import { inlineSyntaxFor } from '../prose';
import type { CheckInput, Finding } from './finding';
import { isInHeading } from './headings';
import { inPlaceOf, singularOf, startsSentence } from './wording';

/** A way to write a term, and where the document does so. */
interface Spelling {
  readonly text: string;
  readonly uses: Use[];
}

/** A mention, and its words as they are read. */
interface Use {
  readonly mention: Mention;
  readonly written: string;
}

/**
 * A term that is written in two ways in one document: `virtualisation` and `virtualization`, `hyper-visor` and
 * `hypervisor`, `VM exit` and `VMexit`. The way that is used most is taken to be the one that is meant.
 */
export function checkSpelling(input: CheckInput): readonly Finding[] {
  const { text, languageId, mentions, prose } = input;
  const marked = { text, syntax: inlineSyntaxFor(languageId) };
  const terms = new Map<string, Map<string, Spelling>>();
  for (const mention of mentions) {
    // A hyphen that does not break is a hyphen.
    const written = plainWords(marked, mention).replaceAll(/[\u2010\u2011]/g, '-');
    if (!/^[\p{L}\p{N} -]+$/u.test(written) || isInHeading(text, prose, mention.start)) continue;
    if (isInProperName(text, mention, written)) continue;
    const singular = singularOf(written);
    const spelling = startsSentence(text, mention) ? lowerInitial(singular) : normalInitial(singular);
    const term = `${mention.conceptId} ${nameKey(singular)}`;
    const spellings = terms.get(term) ?? new Map<string, Spelling>();
    terms.set(term, spellings);
    // Before a noun, two words are rightly joined with a hyphen: `live-migration traffic`.
    const isAttribute = written.includes('-') && /^[ \n][\p{L}]/u.test(text.slice(mention.end, mention.end + 2));
    const key = isAttribute ? spelling.replaceAll('-', ' ') : spelling;
    const known = spellings.get(key);
    if (known) known.uses.push({ mention, written });
    else spellings.set(key, { text: spelling, uses: [{ mention, written }] });
  }
  return [...terms.values()].flatMap((spellings) => findingsFor([...spellings.values()], input));
}

function findingsFor(spellings: readonly Spelling[], input: CheckInput): readonly Finding[] {
  const [usual, second, ...others] = spellings.toSorted((a, b) => b.uses.length - a.uses.length);
  // Without a majority nobody can say which is meant.
  if (!usual || !second || usual.uses.length === second.uses.length) return [];
  return [second, ...others].flatMap((spelling) => {
    const own = spelling.uses.map(({ mention, written }) =>
      inPlaceOf(input, mention, inTheFormOf(written, usual.text)),
    );
    const replacements = own.filter((each) => each !== undefined);
    const all = { title: `Write “${usual.text}” everywhere in this document`, replacements };
    return spelling.uses.map(({ mention, written }, index): Finding => {
      const fix = own[index];
      return {
        check: 'spelling',
        start: mention.start,
        end: mention.end,
        message: `“${written}” is written “${usual.text}” ${usual.uses.length} times in this document.`,
        concept: mention.conceptId,
        explainedBy: mention.conceptId,
        events: [],
        fixes: fix
          ? [
              { title: `Write “${inTheFormOf(written, usual.text)}”`, replacements: [fix] },
              ...(replacements.length > 1 ? [all] : []),
            ]
          : [],
      };
    });
  });
}

/** Words that have a capital only where they begin a sentence. */
const ORDINARY =
  /^(?:The|An?|This|That|These|Those|Each|Every|Some|Any|All|No|One|Two|Three|Both|Many|Most|Few|Other|Another|Such|In|On|At|By|For|From|With|Without|Under|Of|To|As|If|When|While|Since|And|But|Or|So|Our|Its|Their|My|Your|His|Her|Use|Using|Run|Running|Modern|Old|New|Full|See|Is|Are|Can|Does|Why|How|What|Which)$/;

/** A word with a capital or a number, or its possessive, and the space behind it. */
const NAME_BEFORE =
  /(?<name>[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*)(?:['’]s)?[*_]{0,2}(?:[ \t~]|&nbsp;|\r?\n[ \t>]*)[*_]{0,2}$/u;

/**
 * Whether the words are part of a proper name, which is written as its owner writes it: with a capital between other
 * capitals (`OpenShift Virtualization`), behind the maker's name (`Apple's Virtualization framework`), as a title.
 */
function isInProperName(text: string, { start, end }: Mention, written: string): boolean {
  // What begins with an acronym has a capital anyway.
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const name = NAME_BEFORE.exec(before)?.groups?.['name'];
  return (
    (name !== undefined && !ORDINARY.test(name)) ||
    /^(?:[ \t~]|&nbsp;)(?:\p{Lu}|\d)/u.test(after) ||
    /["“«„‘]$/.test(before) ||
    /^[ \t](?:framework|API|SDK|suite)(?![\p{L}\p{N}])/iu.test(after)
  );
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
