import type { ClaimPattern } from './claimPattern';
import { byAgent, date, inDate, item, lead, remark, stop, tail } from './claimWords';

const linux = '(?:the )?(?:(?:mainline|upstream|official) )?(?:Linux(?: kernel)?|kernel)';
const there = '(?:been )?(?:around|available|on the market|with us|in existence|shipping|on sale)';

/** Sentences that say since when there is something. */
export const sinceClaims: readonly ClaimPattern[] = [
  // X has been available since 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:(?:has|have|had) (?:been )?(?:existed|${there})|(?:is|was) (?:around|available|on the market))${byAgent} (?:ever )?since ${date}${tail}`,
    ),
    says: 'introduce',
  },
  // X has been part of the Linux kernel since 2007
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:(?:has|have|had) been|is) (?<merge>(?:an? )?(?:\\w+ )?(?:part of|included in|in|merged into) ${linux}) (?:ever )?since ${date}${tail}`,
    ),
  },
  // Since 2007, X has been part of the Linux kernel
  {
    before: new RegExp(`${item}(?:Ever )?[Ss]ince ${date},? (?:the )?$`),
    after: new RegExp(
      `^${remark} (?:(?:has|have|had) been|is) (?<merge>(?:an? )?(?:\\w+ )?(?:part of|included in|in) ${linux})${stop}`,
    ),
  },
  // X dates back to 2003; X originated in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:(?:dates|dating|goes|reaches) (?:back )?(?:from|to)|(?:originates|originated|has its (?:origins|roots)|had its (?:origins|roots)) in|traces its (?:origins|roots) (?:back )?to) ${date}${tail}`,
    ),
    says: 'begin',
  },
  // Work on X began in 2003
  {
    before: new RegExp(`${item}(?:[Tt]he )?(?:[Ww]ork on|[Dd]evelopment of|[Dd]evelopment work on) (?:the )?$`),
    after: new RegExp(
      `^${remark} (?:project )?(?:was )?(?<begin>began|started|begun|begins|starts)${byAgent}${inDate}${tail}`,
    ),
  },
  // X development began in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(`^(?:[’']s)? development (?:was )?(?<begin>began|started|begun)${byAgent}${inDate}${tail}`),
  },
];
