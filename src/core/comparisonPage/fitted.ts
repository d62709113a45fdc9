import type { Comparison, Id, Knowledge } from '../knowledge';
import { comparisonModel } from './pageData';
import type { ComparisonModel } from './pageModel';
import { firstComparison } from './request';
import { fitView, initialView, type ComparisonView } from './view';

/** A comparison that is shown, with the view of it. */
export interface ShownComparison {
  readonly model: ComparisonModel;
  readonly view: ComparisonView;
}

/**
 * The view that was asked for as far as its ids name something, of the first comparison where its own does not exist,
 * with a sentence for the log on each thing that was ignored.
 * @param recent what was compared last, of any comparison, the last first
 * @throws when there is no comparison at all, which no bundle that passed the data tests can cause
 */
export function fittedComparison(
  view: ComparisonView,
  knowledge: Knowledge,
  recent: readonly { readonly comparison: Comparison; readonly subjects: readonly Id[] }[] = [],
): { readonly value: ShownComparison; readonly problems: readonly string[] } {
  const wanted = knowledge.comparison(view.comparison);
  const comparison = wanted ?? knowledge.comparison(firstComparison) ?? knowledge.comparisons[0];
  if (!comparison) throw new Error('The body of knowledge holds no comparison');
  const compared = recent.filter((each) => each.comparison.id === comparison.id).map(({ subjects }) => subjects);
  const model = comparisonModel(comparison, knowledge, compared);
  const fitted = fitView(wanted ? view : initialView(comparison.id), model);
  const unknown = wanted ? [] : [`There is no comparison ${JSON.stringify(view.comparison)}`];
  return { value: { model, view: fitted.value }, problems: [...unknown, ...fitted.problems] };
}
