/** What a verb says has happened. */
export type ClaimKind = 'release' | 'introduce' | 'announce' | 'begin' | 'found' | 'acquire' | 'merge';

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
    passive: 'released|launched|shipped|made available|made',
    active: 'released|launched|shipped|releases|launches|ships',
    alone: 'launched|shipped|came out|launches|ships|comes out',
  },
  introduce: {
    passive: 'introduced',
    active: 'introduced|introduces',
    alone: 'debuted|debuts|(?<=first )appeared|(?<=first )appears',
  },
  announce: { passive: 'announced|unveiled', active: 'announced|unveiled|announces|unveils', alone: '' },
  begin: {
    passive: 'started|created|begun|conceived',
    active: 'started|created',
    alone: 'began|started|begins|starts',
  },
  found: { passive: 'founded|established|incorporated', active: 'founded|established', alone: '' },
  acquire: {
    passive: 'acquired|bought|purchased',
    active:
      'acquired|bought|purchased|acquires|buys|(?:completed|completes|closed|finalized) (?:its|the) (?:acquisition|purchase|takeover) of',
    alone: '',
  },
  merge: {
    passive:
      'merged into (?:the )?(?:(?:mainline|upstream|main|vanilla) )?Linux(?: kernel)?(?: (?:mainline|tree))?(?:,? (?:(?:in|with|as of) )?(?:(?:kernel )?version )?\\d+\\.\\d[\\d.]*)?',
    active: '',
    alone: '',
  },
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
const price = '(?: for (?:about |around |nearly |approximately )?(?:US)?\\$ ?[\\d.]+ ?(?:[mb]illion|[MB]n?\\b)?)?';
const byAgent = `(?: by (?<agent>[^,.;:()\\d¦]{2,60}?)(?:,? (?:Inc|Corp|Ltd|LLC|GmbH)\\b\\.?)?)?${price}`;
/** No second year, range or further circumstance that would make it another claim. */
const tail = `(?!,? (?:and|or|to|until|through|as well as)? ?(?:in |on )?(?:[A-Z][a-z]+ )?\\d)(?= *(?:$|[.;,:)]|\\([^()\\d]*\\)|by |and |but |while |whereas |when |for (?:about )?\\$|as an? (?:(?:open[- ]?source|free|new|commercial) )*(?:project|product|platform|tool|hypervisor|software|system|alternative)\\b|(?:in order )?to (?:build|allow|enable|help|provide|address|make|run|simplify|support|reduce|solve|improve)\\b))`;
const stop = '(?= *(?:$|[.;]|,? as an? |, (?:allowing|enabling|which|an?|its|their) ))';
/** A remark behind the subject: `(EPT)`, `, abbreviated EPT,` or `, a hypervisor for servers,`. */
const remark = '(?: \\([^()\\d¦]{1,80}\\)|, (?:an?|the|abbreviated|or|also (?:called|known as)) [^,.;\\d¦]{2,90},)?';

/** How a clause may begin before its subject. */
const item = '^ *(?:[-+>•] |\\d+[.)] )?';
const origin =
  '(?:(?:(?:Originally|Initially|First) )?(?:[Dd]eveloped|[Cc]reated|[Ww]ritten|[Dd]esigned|[Bb]uilt|[Ss]tarted) (?:at|by|in|as) |An? )[^,.;:\\d¦]{2,60}, ';
const lead = `${item}(?:(?:However|Meanwhile|Historically|Originally|Today|And|Actually),? |${origin})?(?:[Tt]he )?(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?[’']s )?`;
const agent = "(?<agent>[A-Z][\\w&.’']*(?: (?:[A-Z][\\w&.’']*|of|at|and)){0,5})";

/** A remark behind the one who acts: `, a company from Ohio,`. */
const aside = ', (?:an?|the) [^,.;\\d¦]{2,80},';
/** An entry of a list of years, up to its text: `- 2003:`, `March 2003 –`. */
const listedYear = `${item}(?:(?:${month}|${day} ${month}|${month} ${day},?),? )?(?<year>(?:19[5-9]|20[0-4])\\d) ?[:–—-] ?`;
const listedEnd = '(?= *(?:$|[.;,(]))';

interface Pattern {
  /** Matched against what stands before the subject in its clause. */
  readonly before: RegExp;
  /** Matched against what stands behind it. */
  readonly after: RegExp;
  readonly isFirst?: boolean;
  /** What stands before the clause counts too: the year of a list of years is there. */
  readonly ofSentence?: boolean;
}

const patterns: readonly Pattern[] = [
  // X was [first] released [by Y] in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:is|was|were|had been|has been) ${adverbs}(?:${alternatives('passive')})${byAgent} (?:back )?(?:in|on) ${date}${tail}`,
    ),
  },
  // X [first] debuted in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(`^${remark} ${adverbs}(?:${alternatives('alone')}) (?:back )?(?:in|on) ${date}${tail}`),
  },
  // Y introduced [its] X in 2003
  {
    before: new RegExp(`${item}${agent}(?:${aside})? ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`),
    after: new RegExp(`^${remark} (?:back )?(?:in|on) ${date}${tail}`),
  },
  // In 2003, Y introduced X.
  {
    before: new RegExp(
      `${item}(?:Back in|In|On) ${date},? ${agent}(?:${aside})? ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`,
    ),
    after: new RegExp(`^(?: \\([^()\\d¦]{1,80}\\))?${stop}`),
  },
  // In 2003, X was released [by Y].
  {
    before: new RegExp(`${item}(?:Back in|In|On) ${date},? (?:the )?$`),
    after: new RegExp(`^${remark} (?:was|were) ${adverbs}(?:${alternatives('passive')})${byAgent}${stop}`),
  },
  // First released [by Y] in 2003, X is …
  {
    before: new RegExp(
      `${item}(?:(?<first>First|Originally|Initially) )?(?:${alternatives('passive')})${byAgent} (?:in|on) ${date}, (?:the )?$`,
      'i',
    ),
    after:
      /^(?: \([^()\d¦]{1,80}\))? (?:is|was|has|had|are|provides|offers|allows|lets|helps|makes|gives|became|remains|uses|runs) /,
  },
  // The first release of X was in 2003
  {
    before:
      /^ *(?:[-+>•] |\d+[.)] )?The (?:first|initial|original) (?:public |official |stable )?(?<release>release|version) of (?:the )?$/,
    after: new RegExp(
      `^${remark} (?:was made|was released|was published|was made available|was|came out|came|appeared|shipped) (?:back )?(?:in|on) ${date}${tail}`,
    ),
    isFirst: true,
  },
  // 2003: X [was] [first] released [by Y]
  {
    before: new RegExp(`${listedYear}(?:[Tt]he )?$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))? (?:(?:is|was|were) )?${adverbs}(?:${alternatives('passive')})${byAgent}${listedEnd}`,
    ),
    ofSentence: true,
  },
  // 2003: X debuts
  {
    before: new RegExp(`${listedYear}(?:[Tt]he )?$`),
    after: new RegExp(`^ ${adverbs}(?:${alternatives('alone')})${listedEnd}`),
    ofSentence: true,
  },
  // 2003: Y releases X
  {
    before: new RegExp(`${listedYear}${agent} ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`),
    after: new RegExp(`^(?: \\([^()\\d¦]{1,80}\\))?${listedEnd}`),
    ofSentence: true,
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
    const left = pattern.before.exec(pattern.ofSentence ? sentence.slice(0, start) : before);
    const right = left && pattern.after.exec(after);
    if (!left || !right) continue;
    const groups = { ...definedOnly(left.groups), ...definedOnly(right.groups) };
    const kind = kinds.find((each) => groups[each] !== undefined);
    const year = groups['year'];
    if (kind === undefined || year === undefined) continue;
    const yearIndex =
      left.groups?.['year'] === undefined
        ? end + right[0].lastIndexOf(year)
        : (pattern.ofSentence ? 0 : from) + left[0].indexOf(year);
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
