import { yearDigits } from './statedTime';

/** The Linux kernel as people call what things are merged into. */
const linux =
  '(?:the )?(?:(?:mainline|upstream|main|vanilla|official) )?(?:Linux(?: kernel)?|kernel)(?: (?:mainline|tree))?(?:,? (?:(?:in|with|as of) )?(?:(?:kernel )?version )?\\d+\\.\\d[\\d.]*)?';

const verbs = {
  release: {
    passive:
      'released|launched|shipped|made (?:publicly |freely )?available|made public|made|rolled out|brought out|brought to market|put on the market|delivered',
    active: 'released|launched|shipped|rolled out|brought out|delivered|releases|launches|ships',
    alone:
      'launched|shipped|came out|launches|ships|comes out|(?:became|becomes) (?:publicly |freely )?available|went on sale|came to market|hit the market|reached (?:the market|(?:its )?(?:first )?customers)|saw (?:its|the) (?:first |initial |public )*release|had its (?:first|initial) (?:public )?release',
  },
  open: {
    passive: 'open[- ]sourced|released as open source|made open[- ]source',
    active: 'open[- ]sourced|open[- ]sources',
    alone: '(?:became|becomes|went) open[- ]source',
  },
  introduce: {
    passive: 'introduced|born',
    active: 'introduced|introduces',
    alone:
      'debuted|debuts|arrived|arrives|appeared|appears|emerged|followed|came along|came into (?:being|existence)|saw the light of day|(?:made|makes) its (?:public |commercial |official )?(?:debut|first appearance|appearance)|(?:came|arrived|appeared|entered) (?:up)?on(?:to)? the scene|entered the scene',
  },
  announce: { passive: 'announced|unveiled', active: 'announced|unveiled|announces|unveils', alone: '' },
  describe: {
    passive: 'published|described|presented|disclosed|revealed|specified|standardized|standardised',
    active: 'published|described|presented|disclosed|revealed|specified|publishes|describes',
    alone: '',
  },
  begin: {
    passive: 'started|created|begun|conceived|developed|invented|written',
    active: 'started|created|developed|invented|wrote|began(?: work on| developing)?',
    alone:
      'began|started|begins|starts|(?:began|started)(?: (?:its|out|off))*(?: life)? as (?:an? )?(?:(?!¦)[^,.;:()\\d]){2,60}',
  },
  found: { passive: 'founded|established|incorporated', active: 'founded|established', alone: '' },
  acquire: {
    passive: 'acquired|bought|purchased',
    active:
      'acquired|bought|purchased|acquires|buys|(?:completed|completes|closed|finalized) (?:its|the) (?:acquisition|purchase|takeover) of',
    alone: '',
  },
  merge: {
    passive: `(?:merged|added|accepted|incorporated|integrated|included|pulled) in(?:to)? ${linux}|added to ${linux}`,
    active: '',
    alone: `(?:entered|joined|landed in|went into|became (?:an? )?(?:official )?part of|was part of) ${linux}`,
  },
};

/** What a verb says has happened. */
export type ClaimKind = keyof typeof verbs;

/** The kinds of claims, as named in the patterns. */
export const claimKinds = Object.keys(verbs) as ClaimKind[];

/** All verbs of one voice, each kind a group of its name. `alone` needs no object: `X debuted`. */
export function alternatives(voice: 'passive' | 'active' | 'alone', kinds: readonly ClaimKind[] = claimKinds): string {
  return kinds.flatMap((kind) => (verbs[kind][voice] === '' ? [] : [`(?<${kind}>${verbs[kind][voice]})`])).join('|');
}

const monthName =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const season = '(?:(?:the )?(?:spring|summer|autumn|fall|winter|beginning|end|middle) of )?';

/** A month, a day in it, and how a date begins that ends in a year. */
export const month = `(?:${monthName}|${day} ${monthName}|${monthName} ${day},?)`;

/** A date with a year, the group `year`, or a decade. */
export const date = `${season}(?:the )?(?:(?:early|late|mid)[- ])?(?:(?:${monthName} ${day},?|${day} ${monthName},?|${monthName},?) )?(?:of )?(?<year>${yearDigits}|(?:19[5-9]|20[0-4])0s)(?![\\dA-Za-z'’–/-])`;

/** The same without a group: a date that is that of something else. */
export const plainDate = date.replace('(?<year>', '(?:');

/** What may stand before a date. */
export const inDate = `(?:,? (?:all the way |way )?back)? (?:in|on|during) ${date}`;

const adverb =
  '(?:(?<first>first|originally|initially)|officially|publicly|formally|finally|also|commercially|eventually)';
export const adverbs = `(?:${adverb} )?`;

const price = '(?: for (?:about |around |nearly |approximately )?(?:US)?\\$ ?[\\d.]+ ?(?:[mb]illion|[MB]n?\\b)?)?';
export const byAgent = `(?: by (?<agent>[^,.;:()\\d¦]{2,60}?)(?:,? (?:Inc|Corp|Ltd|LLC|GmbH)\\b\\.?)?)?${price}`;

/** No second year, range or further circumstance that would make it another claim. */
export const tail = `(?!,? (?:and|or|to|until|through|as well as)? ?(?:in |on )?(?:[A-Z][a-z]+ )?\\d)(?= *(?:$|[.;,:)!]|\\([^()\\d]*\\)|[–—] |by |and |but |while |whereas |when |for (?:about )?\\$|as an? (?:(?:open[- ]?source|free|new|commercial) )*(?:project|product|platform|tool|hypervisor|software|system|alternative)\\b|(?:in order )?to (?:build|allow|enable|help|provide|address|make|run|simplify|support|reduce|solve|improve)\\b))`;
export const stop = '(?= *(?:$|[.;!]|,? as an? |, (?:allowing|enabling|which|an?|its|their|and|but) ))';

/** A remark behind the subject: `(EPT)`, `, abbreviated EPT,` or `, a hypervisor for servers,`. */
export const remark =
  '(?: \\([^()\\d¦]{1,80}\\)|, (?:an?|the|abbreviated|or|also (?:called|known as)|its|their) [^,.;\\d¦]{2,90},)?';

/** How a line may begin before its clause. */
export const item = '^ *(?:[-+>•] |\\d+[.)] )?';
const origin =
  '(?:(?:(?:Originally|Initially|First) )?(?:[Dd]eveloped|[Cc]reated|[Ww]ritten|[Dd]esigned|[Bb]uilt|[Ss]tarted) (?:at|by|in|as) |An? )[^,.;:\\d¦]{2,60}, ';

/** How a clause may begin before its subject. */
export const lead = `${item}(?:(?:However|Meanwhile|Historically|Originally|Today|And|Actually|Then|Later|Next|Finally|Eventually|Remember that|Note that|Recall that),? |(?:[Ee]ver )?(?:[Ss]ince|[Ww]hen|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce) |${origin})?(?:[Tt]he )?(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?[’']s )?`;
export const agent = "(?<agent>[A-Z][\\w&.’']*(?: (?:[A-Z][\\w&.’']*|of|at|and)){0,5})";
/** A remark behind the one who acts: `, a company from Ohio,`. */
export const aside = ', (?:an?|the) [^,.;\\d¦]{2,80},';
