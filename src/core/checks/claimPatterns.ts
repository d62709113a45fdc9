import { yearDigits } from './yearSentences';

/** What a verb says has happened. */
export type ClaimKind = 'release' | 'introduce' | 'announce' | 'begin' | 'found' | 'acquire' | 'merge';

const verbs: Readonly<
  Record<ClaimKind, { readonly passive: string; readonly active: string; readonly alone: string }>
> = {
  release: {
    passive: 'released|launched|shipped|made available|made public|made|open[- ]sourced',
    active: 'released|launched|shipped|open[- ]sourced|releases|launches|ships|open[- ]sources',
    alone: 'launched|shipped|came out|launches|ships|comes out',
  },
  introduce: {
    passive: 'introduced|born',
    active: 'introduced|introduces',
    alone:
      'debuted|debuts|arrived|arrives|(?<=first )appeared|(?<=first )appears|(?:came|arrived|appeared|entered) (?:up)?on(?:to)? the scene|entered the scene',
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

/** The kinds of claims, as named in the patterns. */
export const claimKinds = Object.keys(verbs) as ClaimKind[];

function alternatives(form: 'passive' | 'active' | 'alone'): string {
  return claimKinds.flatMap((kind) => (verbs[kind][form] === '' ? [] : [`(?<${kind}>${verbs[kind][form]})`])).join('|');
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const season = '(?:(?:the )?(?:spring|summer|autumn|fall|winter|beginning|end|middle) of )?';
const date = `${season}(?:(?:early|late|mid)[- ])?(?:(?:${month} ${day},?|${day} ${month},?|${month},?) )?(?:of )?(?<year>${yearDigits})(?![\\dA-Za-z'’–/-])`;
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
const lead = `${item}(?:(?:However|Meanwhile|Historically|Originally|Today|And|Actually),? |(?:[Ee]ver )?(?:[Ss]ince|[Ww]hen|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce) |${origin})?(?:[Tt]he )?(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?[’']s )?`;
const agent = "(?<agent>[A-Z][\\w&.’']*(?: (?:[A-Z][\\w&.’']*|of|at|and)){0,5})";

/** A remark behind the one who acts: `, a company from Ohio,`. */
const aside = ', (?:an?|the) [^,.;\\d¦]{2,80},';
/** An entry of a list of years, up to its text: `- 2003:`, `March 2003 –`. */
const listedYear = `${item}(?:(?:${month}|${day} ${month}|${month} ${day},?),? )?(?<year>${yearDigits}) ?[:–—-] ?`;
const listedEnd = '(?= *(?:$|[.;,(]))';

/** What happened, as a noun: `the initial release of`. */
const noun =
  "(?:[Tt]he|[Ii]ts|[Tt]heir|[Ww]ith|[A-Z][\\w&.]*[’']s) (?:(?:(?<first>first|initial|original)|public|official|commercial|eventual|subsequent) )*(?:(?<release>release|launch)|(?<introduce>introduction|debut|arrival|advent|appearance)|(?<announce>announcement)|(?<found>founding|foundation)|(?<acquire>acquisition|purchase|takeover))";

/** A way to say when something happened. */
export interface ClaimPattern {
  /** Matched against what stands before the subject in its clause. */
  readonly before: RegExp;
  /** Matched against what stands behind it. */
  readonly after: RegExp;
  readonly isFirst?: boolean;
  /** What stands before the clause counts too: the year of a list of years is there. */
  readonly ofSentence?: boolean;
}

/** In the order in which they are tried. Groups: a kind, and perhaps `first`, `agent` and `year`. */
export const claimPatterns: readonly ClaimPattern[] = [
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
  // X, first released [by Y] in 2003, is …
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))?, (?:which |that )?(?:was |were )?${adverbs}(?:${alternatives('passive')})${byAgent} (?:back )?(?:in|on) ${date},(?= (?:and |also |now )?[a-z])(?! (?:and|or) (?:in |on |again ))`,
    ),
  },
  // … since the release of X in 2003 …
  {
    before: new RegExp(`(?:^|.*[ (,])${noun} of (?:the )?$`),
    after: new RegExp(`^${remark}${byAgent} (?:back )?(?:in|on) ${date}${tail}`),
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
