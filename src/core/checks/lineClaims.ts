import type { ClaimPattern } from './claimPattern';
import { adverbs, agent, alternatives, byAgent, date, item, month } from './claimWords';
import { yearDigits } from './statedTime';

/** An entry of a list of years, up to its text: `- 2003:`, `March 2003 –`. */
const listedYear = `${item}(?:${month},? )?(?<year>${yearDigits}) ?[:–—-] ?`;
const listedEnd = '(?= *(?:$|[.;,(]))';
const label =
  '(?:(?<first>first|initial|initially|originally) )?(?:(?<release>release[ds]?|launch(?:ed)?|shipped|available)|(?<introduce>introduced|introduction|debut(?:ed)?|appeared|appearance)|(?<announce>announced|announcement)|(?<describe>published|described|disclosed)|(?<begin>started|begun|created)|(?<found>founded))';

/** Lines of lists, with a year before or behind the name. */
export const lineClaims: readonly ClaimPattern[] = [
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
  // 2003: [first] release of X
  {
    before: new RegExp(
      `${listedYear}(?:[Tt]he )?(?:${label.replaceAll('release[ds]?', '[Rr]elease|[Ff]irst (?:public )?(?:release|version)|[Ll]aunch')}) of (?:the )?$`,
    ),
    after: new RegExp(`^${listedEnd}`),
    ofSentence: true,
  },
  // X: [first] released [in] 2003; X – 2003 is no statement
  {
    before: new RegExp(`${item}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))? ?[:–—-] (?:${label})(?: by (?<agent>[^,.;:()\\d¦]{2,40}))?(?: (?:in|on)|:)? ${date}${listedEnd}`,
      'i',
    ),
  },
];
