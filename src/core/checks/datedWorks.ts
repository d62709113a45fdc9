import type { DatedEvent } from '../knowledge';
import { date, inDate, item, tail } from './claimWords';
import { dateFinding } from './dateFinding';
import type { CheckInput, Finding } from './finding';
import { statedTime, yearsFrom, type StatedTime } from './statedTime';
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

/** What a text says of the year of works that it names by two of their authors: `Popek and Goldberg published …`. */
export interface DatedWorks {
  /** All that can be meant, oldest first; not empty. */
  readonly works: readonly DatedEvent[];
  readonly time: StatedTime;
  /** Where the authors and the time begin in the document. Offsets are UTF-16. */
  readonly namedAt: number;
  readonly timeAt: number;
}

/** What sentences say of works. */
export function worksInSentences({ knowledge }: CheckInput, sentences: readonly YearSentence[]): readonly DatedWorks[] {
  return sentences.flatMap(({ sentence }) => {
    if (/[“”"«»?]|\bnot\b/.test(sentence.text)) return [];
    for (const statement of statements) {
      const match = statement.exec(sentence.text);
      const { one, two, year } = match?.groups ?? {};
      if (!match || one === undefined || two === undefined || year === undefined) continue;
      const works = knowledge.events.filter((event) => isBy(event, one, two));
      if (works.length === 0) return [];
      const namedAt = sentence.offsetOf(match.index + match[0].indexOf(one));
      const timeAt = sentence.offsetOf(match.index + match[0].lastIndexOf(year));
      return [{ works, time: statedTime(year), namedAt, timeAt }];
    }
    return [];
  });
}

/** Years of works that the record contradicts. */
export function checkDatedWorks(input: CheckInput, sentences: readonly YearSentence[]): readonly Finding[] {
  const { knowledge } = input;
  return worksInSentences(input, sentences).flatMap(({ works, time, timeAt }) => {
    const about = works[0]?.concepts[0];
    const entry = about === undefined ? undefined : knowledge.entry(about);
    // Papers come out as reports before, and at conferences a year before the journal.
    if (!entry || works.some(({ when }) => Math.abs(yearsFrom(time, when.earliest.year)) <= 1)) return [];
    return dateFinding(timeAt, time, entry, works, knowledge) ?? [];
  });
}

/** Whether both surnames are those of people who took part. */
function isBy({ actors, tags }: DatedEvent, ...surnames: readonly string[]): boolean {
  return tags.includes('paper') && surnames.every((name) => actors.some((actor) => actor.split(' ').at(-1) === name));
}
