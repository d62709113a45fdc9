import type { DatedEvent } from '../knowledge';
import { date, inDate, item, tail } from './claimWords';
import { dateFinding } from './dateFinding';
import type { CheckInput, Finding } from './finding';
import { statedTime, yearsFrom } from './statedTime';
import type { YearSentence } from './yearSentences';

const surname = '[A-Z][\\p{L}-]+';
const pair = `(?:[A-Z][\\w.]* )*(?<one>${surname})(?:, (?:[A-Z][\\w.]* )*${surname})*,? (?:and|&) (?:[A-Z][\\w.]* )*(?<two>${surname})`;
const wrote =
  '(?:first )?(?:published|presented|described|formulated|stated|proved|proposed|defined|outlined|set out|set down|laid out|wrote|introduced)';
const work =
  '(?:their|the|a|an) (?:[\\w-]+ ){0,4}?(?:papers?|article|requirements?|theorems?|conditions|criteria|work|results?|definitions?|system|model|classification)(?: (?:on|of|about|for|in) [^,.;:\\d]{2,80})?';

/** Who wrote something, and when. Groups: two authors and the year. */
const statements = [
  // Popek and Goldberg published their paper in 1974
  `${item}${pair} ${wrote} ${work}${inDate}${tail}`,
  // In 1974, Popek and Goldberg published their paper
  `${item}(?:Back in|In) ${date},? ${pair} ${wrote} ${work}`,
  // Popek and Goldberg's 1974 paper; the 1974 paper by Popek and Goldberg
  `${pair}[’']s? (?:\\w+ )?(?<year>(?:19|20)\\d\\d) (?:\\w+ )?(?:paper|article)`,
  `\\b(?:the|their) (?<year>(?:19|20)\\d\\d) (?:\\w+ )?(?:paper|article) (?:by|of) ${pair}`,
  // The paper by Popek and Goldberg appeared in 1974
  `(?:paper|article|requirements|theorems?|conditions) (?:by|of) ${pair} (?:was|were)? ?(?:first )?(?:published|presented|appeared|came out)${inDate}${tail}`,
].map((source) => new RegExp(source, 'u'));

/** Years of papers, named by two of their authors, that the record contradicts: `Popek and Goldberg published …`. */
export function checkDatedWorks({ knowledge }: CheckInput, sentences: readonly YearSentence[]): readonly Finding[] {
  return sentences.flatMap(({ sentence }) => {
    if (/[“”"«»?]|\bnot\b/.test(sentence.text)) return [];
    for (const statement of statements) {
      const match = statement.exec(sentence.text);
      const { one, two, year } = match?.groups ?? {};
      if (!match || one === undefined || two === undefined || year === undefined) continue;
      const works = knowledge.events.filter((event) => isBy(event, one, two));
      const [event] = works;
      const entry = event?.concepts[0] === undefined ? undefined : knowledge.entry(event.concepts[0]);
      const time = statedTime(year);
      // Papers come out as reports before, and at conferences a year before the journal.
      if (!entry || works.some(({ when }) => Math.abs(yearsFrom(time, when.earliest.year)) <= 1)) return [];
      const index = match.index + match[0].lastIndexOf(year);
      const finding = dateFinding(sentence.offsetOf(index), time, entry, works, knowledge);
      return finding ? [finding] : [];
    }
    return [];
  });
}

/** Whether both surnames are those of people who took part. */
function isBy({ actors, tags }: DatedEvent, ...surnames: readonly string[]): boolean {
  return tags.includes('paper') && surnames.every((name) => actors.some((actor) => actor.split(' ').at(-1) === name));
}
