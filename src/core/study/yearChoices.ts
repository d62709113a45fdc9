import type { Knowledge } from '../knowledge';
import { seededOrder } from './chance';
import type { Candidates, Choice, StudyCard } from './model';
import { yearsOf } from './years';

const nearest = 2;
const farthest = 8;

/** Years of other events, near enough to be possible and outside all that may count as right. */
export function yearChoices(card: StudyCard, knowledge: Knowledge, seed: string): Candidates | undefined {
  const event = knowledge.event(card.subject);
  const { years } = card;
  if (!event || !years) return undefined;
  const disputed = card.disputes.flatMap((id) => {
    const dispute = knowledge.dispute(id);
    return dispute ? [dispute.record, ...dispute.claims.map(({ says }) => says)] : [];
  });
  const taken = new Set<number>();
  const wrong: Choice[] = [];
  for (const other of seededOrder(knowledge.events, seed)) {
    const year = other.when.earliest.year;
    const span = yearsOf(other.when);
    const distance = Math.max(years.first - year, year - years.last);
    if (!span || span.first !== span.last || distance < nearest || distance > farthest || taken.has(year)) continue;
    // Where a source names the year, it is not wrong for everybody.
    if (disputed.some((said) => said.includes(String(year)))) continue;
    taken.add(year);
    wrong.push({ text: String(year), isRight: false, is: `${year}: ${other.title}`, item: other.id });
    if (wrong.length === 3) break;
  }
  const { earliest, latest } = event.when;
  const text = latest && latest.year > earliest.year ? `${earliest.year} to ${latest.year}` : String(earliest.year);
  return { right: { text, is: card.answer, item: event.id }, wrong };
}
