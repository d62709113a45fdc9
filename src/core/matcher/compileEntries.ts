import type { CompiledEntry } from './compiledEntry';
import type { PatternOptions } from './pattern';
import { planOf, type PhrasePlan } from './phrasePlan';
import { fieldOf, proofBy } from './proof';
import { cueOptions, surfaceFormsOf, VETO_OPTIONS } from './surfaceForms';
import type { MatchEntry } from './types';

/** What `compileEntries` finds: plain values, to be kept as JSON. */
export interface CompiledList {
  readonly plans: readonly PhrasePlan[];
  /** In the order of the entries. */
  readonly entries: readonly CompiledEntry[];
}

/** Finds what the matcher would else have to find at each start. To be done when the data is compiled. */
export function compileEntries(entries: readonly MatchEntry[]): CompiledList {
  const plans: PhrasePlan[] = [{ capitals: 0, endings: [] }];
  const numbers = new Map<string, number>();
  const numberOf = (text: string, options: PatternOptions): number => {
    const plan = planOf(text, options);
    if (plan === undefined) return 0;
    const key = JSON.stringify(plan);
    const number = numbers.get(key) ?? plans.push(plan) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    plans,
    entries: entries.map((source) => ({
      proof: proofBy(source),
      field: fieldOf(source),
      surfaces: surfaceFormsOf(source).map(
        ({ text, options, needsEvidence }) => 2 * numberOf(text, options) + Number(needsEvidence),
      ),
      cues: (source.match.evidence?.cues ?? []).map((text) => numberOf(text, cueOptions(text))),
      vetoes: (source.match.evidence?.vetoes ?? []).map((text) => numberOf(text, VETO_OPTIONS)),
    })),
  };
}
