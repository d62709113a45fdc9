import { foldForSearch } from '../../base/folding';
import { type MarkedText, type Mention, plainWords, Sentences } from '../matcher';
import { inlineSyntaxFor } from '../prose';
import type { AdmittedNames, Concept } from '../knowledge';
import type { CheckInput, Finding, Replacement } from './finding';
import { isInHeading } from './headings';
import { speaksOfNames } from './namesInSentence';
import { inNumberOf, inPlaceOf, isSameName, singularOf } from './wording';

/** The preferred name is used clearly more when it stands at least this often, and so many times as often. */
const leastInText = 3;
const timesInText = 3;
/** The same for other notes: how many have the preferred name, and how many times as many. */
const leastNotes = 5;
const timesNotes = 5;

/** One of the names that an entry admits, and where it stands. */
interface Use {
  readonly entry: Concept;
  readonly admitted: AdmittedNames;
  readonly mention: Mention;
}

/**
 * Names such as `VMM` in a text that otherwise says `hypervisor`, or in notes that do. Silent when the text explains
 * the name, uses both in one sentence, or means something else by it.
 */
export function checkPreferredNames(input: CheckInput): readonly Finding[] {
  const marked = markedTextOf(input);
  const uses = new Map<Concept, Use[]>();
  for (const mention of input.mentions) {
    const entry = input.knowledge.entry(mention.conceptId);
    if (!entry?.admitted || !isOneOf(plainWords(marked, mention), entry.admitted.names)) continue;
    const use = { entry, admitted: entry.admitted, mention };
    const known = uses.get(entry);
    if (known) known.push(use);
    else uses.set(entry, [use]);
  }
  return [...uses.values()].flatMap((all) => findingsFor(all, input));
}

function markedTextOf({ text, languageId }: CheckInput): MarkedText {
  return { text, syntax: inlineSyntaxFor(languageId) };
}

function findingsFor(uses: readonly Use[], input: CheckInput): readonly Finding[] {
  const { text, mentions, prose } = input;
  const marked = markedTextOf(input);
  const [first] = uses;
  if (!first) return [];
  const { entry, admitted } = first;
  const company = new Set(admitted.notWith);
  if (mentions.some(({ conceptId }) => company.has(conceptId))) return [];
  const wanted = ` ${foldForSearch(admitted.prefer)} `;
  const preferred = mentions.filter((mention) => ` ${singularWords(plainWords(marked, mention))} `.includes(wanted));
  const reason = whyPreferred(uses, preferred.length, input);
  if (reason === undefined) return [];
  const sentences = new Sentences(text);
  const isSaidOfIt = ({ mention }: Use): boolean => {
    const sentence = sentences.at(mention.start);
    const isBeside = preferred.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return isBeside || isExplained(text, mention) || isInHeading(text, prose, mention.start);
  };
  // A text that tells the two apart, or says that they are one, has thought about it.
  if (uses.some(isSaidOfIt)) return [];
  const plain = uses.filter(
    ({ mention }) => isPlainUse(text, mention) && !speaksOfNames(text, mention, sentences.at(mention.start)),
  );
  const replacements = plain.map(({ mention }) =>
    inPlaceOf(input, mention, inNumberOf(plainWords(marked, mention), admitted.prefer)),
  );
  return plain.map(({ mention }, index) => {
    const own = replacements[index];
    const written = plainWords(marked, mention);
    return {
      check: 'names',
      start: mention.start,
      end: mention.end,
      message: `“${written}”: ${reason} ${admitted.why}`,
      concept: entry.id,
      explainedBy: entry.id,
      events: [],
      fixes: own
        ? fixesOf(
            own,
            admitted.prefer,
            replacements.filter((each) => each !== undefined),
          )
        : [],
    };
  });
}

function fixesOf(own: Replacement, prefer: string, all: readonly Replacement[]): Finding['fixes'] {
  const one = { title: `Write “${own.text}”`, replacements: [own] };
  return all.length > 1 ? [one, { title: `Write “${prefer}” everywhere in this document`, replacements: all }] : [one];
}

/** Where the preferred name is used clearly more, as a sentence; `undefined` when it is not. */
function whyPreferred(uses: readonly Use[], preferred: number, { elsewhere }: CheckInput): string | undefined {
  const [{ entry, admitted }] = uses as [Use];
  if (preferred >= leastInText && preferred >= timesInText * uses.length) {
    return `this document says “${admitted.prefer}” ${preferred} times.`;
  }
  // Notes are counted by entry, so names of one entry cannot be told apart in them.
  if (!elsewhere || admitted.of === undefined) return undefined;
  const others = elsewhere(admitted.of);
  return others >= leastNotes && others >= timesNotes * elsewhere(entry.id)
    ? `${others} other notes say “${admitted.prefer}”.`
    : undefined;
}

/** Whether words are one of the names, in the singular or plural. Acronyms must have their capitals. */
function isOneOf(written: string, names: readonly string[]): boolean {
  return names.some((name) =>
    /^[A-Z\d-]+$/.test(name) ? written.replace(/s$/, '') === name : isSameName(singularOf(written), name),
  );
}

function singularWords(written: string): string {
  return singularOf(foldForSearch(written));
}

/** Whether the text says what the name stands for: `virtual machine monitor (VMM)`, `a VMM is a program`. */
function isExplained(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replaceAll(/[*_]/g, '');
  const after = text.slice(end, end + 60).replaceAll(/[*_]/g, '');
  // Alone in its line it is an entry of a list of terms.
  const isAlone = /(?:^|\n)[ \t]*(?:[-+>:][ \t]*)?$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(after);
  return (
    isAlone ||
    /(?:[([]|\b(?:or|aka|i\.e\.|that is),?\s+(?:an?\s+|the\s+)?)$/i.test(before) ||
    /^\s*(?:[(\])]|[–—:]|,?\s+(?:or|aka|i\.e\.|that is)\s|(?:is|are|was|were|means?|stands?\s+for|refers?\s+to)\s+(?:an?|the|any|software|another)\s)/i.test(
      after,
    )
  );
}

/** Whether the name stands alone: not in a compound, not part of a name with capitals or a number, not in quotes. */
function isPlainUse(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const isName = /(?:^|[^.!?:\s])\s+\p{Lu}[\p{L}\d]+\s$/u.test(before) || /^\s(?:\p{Lu}|v?\d)/u.test(after);
  return !isName && !/[-/"'“‘«`_.:\\]$/u.test(before) && !/^(?:[-/"”»`_:\\]|\.\w)/u.test(after);
}
