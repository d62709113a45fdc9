/** What a verb says has happened. */
export type ClaimKind = 'release' | 'introduce' | 'announce' | 'begin' | 'found' | 'acquire';

/** That something happened to the subject in a year. */
export interface DatedClaim {
  readonly kind: ClaimKind;
  /** The claim is about the very first time: `first released`, `the initial version`. */
  readonly isFirst: boolean;
  /** Who did it, as written; `undefined` when the sentence does not say. */
  readonly agent: string | undefined;
  readonly year: number;
  /** Index of the year in the sentence. */
  readonly yearIndex: number;
}

const verbs: Readonly<
  Record<ClaimKind, { readonly passive: string; readonly active: string; readonly alone: string }>
> = {
  release: {
    passive: 'released|launched|shipped|made available',
    active: 'released|launched|shipped',
    alone: 'launched|shipped|came out',
  },
  introduce: { passive: 'introduced', active: 'introduced', alone: 'debuted' },
  announce: { passive: 'announced|unveiled', active: 'announced|unveiled', alone: '' },
  begin: { passive: 'started|created|begun|conceived', active: 'started|created', alone: 'began|started' },
  found: { passive: 'founded|established|incorporated', active: 'founded|established', alone: '' },
  acquire: { passive: 'acquired|bought|purchased', active: 'acquired|bought|purchased', alone: '' },
};

const kinds = Object.keys(verbs) as ClaimKind[];

function alternatives(form: 'passive' | 'active' | 'alone'): string {
  return kinds.flatMap((kind) => (verbs[kind][form] === '' ? [] : [`(?<${kind}>${verbs[kind][form]})`])).join('|');
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const season = '(?:(?:the )?(?:spring|summer|autumn|fall|winter|beginning|end|middle) of )?';
const date = `${season}(?:(?:early|late|mid)[- ])?(?:(?:${month} ${day},?|${day} ${month},?|${month},?) )?(?:of )?(?<year>(?:19[5-9]|20[0-4])\\d)(?![\\dA-Za-z'’–/-])`;
const adverb = '(?:(?<first>first|originally|initially)|officially|publicly|formally|finally|also)';
const adverbs = `(?:${adverb} )?`;
const byAgent = '(?: by (?<agent>[^,.;:()\\d¦]{2,60}?))?';
/** No second year, range or further circumstance that would make it another claim. */
const tail =
  '(?!,? (?:and|or|to|until|through|as well as)? ?(?:in |on )?(?:[A-Z][a-z]+ )?\\d)(?= *(?:$|[.;,)]|\\([^()\\d]*\\)|by |and |but |while |whereas ))';
const stop = '(?= *(?:$|[.;]|, (?:allowing|enabling|which|an?|its|their) ))';
/** A remark behind the subject: `(EPT)`, `, abbreviated EPT,` or `, a hypervisor for servers,`. */
const remark = '(?: \\([^()\\d¦]{1,80}\\)|, (?:an?|the|abbreviated|or|also (?:called|known as)) [^,.;\\d¦]{2,90},)?';

/** How a clause may begin before its subject. */
const lead =
  "^ *(?:[-+>•] |\\d+[.)] )?(?:(?:However|Meanwhile|Historically|Originally|Today|And|Actually),? )?(?:[Tt]he )?(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?[’']s )?";
const agent = "(?<agent>[A-Z][\\w&.’']*(?: (?:[A-Z][\\w&.’']*|of|at|and)){0,5})";

interface Pattern {
  /** Matched against what stands before the subject in its clause. */
  readonly before: RegExp;
  /** Matched against what stands behind it. */
  readonly after: RegExp;
  readonly isFirst?: boolean;
}

const patterns: readonly Pattern[] = [
  // X was [first] released [by Y] in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:was|had been|has been) ${adverbs}(?:${alternatives('passive')})${byAgent} (?:back )?(?:in|on) ${date}${tail}`,
    ),
  },
  // X [first] debuted in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(`^${remark} ${adverbs}(?:${alternatives('alone')}) (?:back )?(?:in|on) ${date}${tail}`),
  },
  // Y introduced [its] X in 2003
  {
    before: new RegExp(
      `^ *(?:[-+>•] |\\d+[.)] )?${agent} ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`,
    ),
    after: new RegExp(`^${remark} (?:back )?(?:in|on) ${date}${tail}`),
  },
  // In 2003, Y introduced X.
  {
    before: new RegExp(
      `^ *(?:[-+>•] |\\d+[.)] )?(?:In|On) ${date},? ${agent} ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`,
    ),
    after: new RegExp(`^(?: \\([^()\\d¦]{1,80}\\))?${stop}`),
  },
  // In 2003, X was released [by Y].
  {
    before: new RegExp(`^ *(?:[-+>•] |\\d+[.)] )?(?:In|On) ${date},? (?:the )?$`),
    after: new RegExp(`^${remark} was ${adverbs}(?:${alternatives('passive')})${byAgent}${stop}`),
  },
  // First released [by Y] in 2003, X is …
  {
    before: new RegExp(
      `^ *(?:[-+>•] |\\d+[.)] )?(?:(?<first>First|Originally|Initially) )?(?:${alternatives('passive')})${byAgent} (?:in|on) ${date}, (?:the )?$`,
      'i',
    ),
    after: /^(?: \([^()\d¦]{1,80}\))? (?:is|was|has|had|are|provides|offers|allows|lets|became|remains|uses|runs) /,
  },
  // The first release of X was in 2003
  {
    before:
      /^ *(?:[-+>•] |\d+[.)] )?The (?:first|initial|original) (?:public |official |stable )?(?<release>release|version) of (?:the )?$/,
    after: new RegExp(
      `^${remark} (?:was|came|appeared|came out|was released|was published|was made available|shipped) (?:back )?(?:in|on) ${date}${tail}`,
    ),
    isFirst: true,
  },
];

/** Where a clause that can stand alone begins. */
const clauseStart = /(?:[;:—]|, (?:but|while|whereas)) /g;

/** Words with which a sentence says something else than that it was so. */
const doubt =
  /\b(?:not|never|no longer|\w+n['’]t|wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|myth|claims?|claimed|reportedly|supposedly|rumou?r(?:s|ed)?|allegedly|apparently|perhaps|maybe|probably|possibly|some (?:say|sources|people)|according to|said to|believed|thought|disput\w*|debat\w*|disagree\w*|misdated|contrary|instead of|if|whether|would|could|should|might|will|plan(?:s|ned)|expected|scheduled|due|imagine|suppose|fiction|example)\b|["“”«»?|]/i;

/**
 * The claim that a sentence makes about a subject; `undefined` when there is none, or any doubt what it says. Only the
 * plainest sentences are understood.
 * @param sentence plain text
 * @param start, end where the subject stands in it
 */
export function datedClaimAbout(sentence: string, start: number, end: number): DatedClaim | undefined {
  if (doubt.test(sentence) || /^ *>/.test(sentence)) return undefined;
  const clause = [...sentence.slice(0, start).matchAll(clauseStart)].at(-1);
  const from = clause ? clause.index + clause[0].length : 0;
  const before = sentence.slice(from, start);
  const after = sentence.slice(end);
  for (const pattern of patterns) {
    const left = pattern.before.exec(before);
    const right = left && pattern.after.exec(after);
    if (!left || !right) continue;
    const groups = { ...definedOnly(left.groups), ...definedOnly(right.groups) };
    const kind = kinds.find((each) => groups[each] !== undefined);
    const year = groups['year'];
    if (kind === undefined || year === undefined) continue;
    const yearIndex =
      left.groups?.['year'] === undefined ? end + right[0].lastIndexOf(year) : from + left[0].indexOf(year);
    const isFirst = pattern.isFirst === true || groups['first'] !== undefined;
    return { kind, isFirst, agent: groups['agent']?.trim(), year: Number(year), yearIndex };
  }
  return undefined;
}

function definedOnly(groups: Record<string, string | undefined> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
