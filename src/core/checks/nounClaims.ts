import type { ClaimPattern } from './claimPattern';
import { byAgent, date, inDate, item, lead, remark, stop, tail } from './claimWords';

/** What happened, as a noun: `initial release`. */
const kinds =
  '(?<release>release|launch|version|edition|shipment|general availability)|(?<introduce>introduction|debut|arrival|advent|appearance|birth)|(?<announce>announcement|unveiling)|(?<describe>publication|disclosure)|(?<found>founding|foundation)|(?<acquire>acquisition|purchase|takeover)';
const noun = `(?:[Tt]he|[Ii]ts|[Tt]heir|[Ww]ith|[A-Z][\\w&.]*[’']s) (?:(?:(?<first>first|initial|original)|public|official|commercial|stable|eventual|subsequent) )*(?:${kinds})`;
const firstNoun =
  '(?:first|initial|original) (?:public |official |commercial |stable )?(?:(?<release>release|version|edition|incarnation|shipment)|(?<announce>announcement)|(?<introduce>appearance))';
const came = `(?: (?:was made|was released|was published|was made available|was|came out|came|appeared|shipped|arrived|debuted|launched|followed|happened|took place|went out)(?: back)? (?:in|on|during)| dates (?:back )?(?:from|to)|:) ${date}${tail}`;

/** Sentences in which a noun says what has happened: `the release of X in 2003`. */
export const nounClaims: readonly ClaimPattern[] = [
  // … since the release of X in 2003 …
  {
    before: new RegExp(`(?:^|.*[ (,])${noun}(?<!version|edition) of (?:the )?$`),
    after: new RegExp(`^${remark}${byAgent}${inDate}${tail}`),
  },
  // The first release of X was in 2003
  {
    before: new RegExp(`${item}(?:In fact, )?The ${firstNoun} of (?:the )?$`),
    after: new RegExp(`^${remark}${came}`),
    isFirst: true,
  },
  // X's first release came in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(`^[’']s? ${firstNoun}${came}`),
    isFirst: true,
  },
  // X's 2003 release
  {
    before: new RegExp(`${lead}$|^.* $`),
    after: new RegExp(
      `^[’']s? ${date} (?:public |initial |first |official )?(?:${kinds})(?<!version|edition)(?=[ .,;:)]|$)`,
    ),
  },
  // Since its release in 2003, X has …
  {
    before: new RegExp(
      `${item}(?:[Ee]ver )?(?:[Ss]ince|[Aa]fter|[Ff]rom|[Uu]pon|[Ww]ith) its (?:(?<first>first|initial|original) |public |official )*(?:${kinds})${byAgent}${inDate},? (?:the )?$`,
    ),
    after: /^(?: \([^()\d¦]{1,80}\))? [a-z]+ /,
  },
  // 2003 saw the release of X.
  {
    before: new RegExp(
      `${item}(?:The year )?${date} (?:saw|brought|marked|was the year of) the (?:(?<first>first|initial|original) |public |official )*(?:${kinds}) of (?:the )?$`,
    ),
    after: new RegExp(`^(?: \\([^()\\d¦]{1,80}\\))?${stop}`),
  },
  // The 2003 release of X
  {
    before: new RegExp(
      `(?:^|.* )(?:[Tt]he|[Ii]ts|[A-Z][\\w&.]*[’']s) ${date} (?:${kinds})(?<!version|edition) of (?:the )?$`,
    ),
    after: /^(?! [A-Z\d])(?=[ .,;:)]|$)/,
  },
];
