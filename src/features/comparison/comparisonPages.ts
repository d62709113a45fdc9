import { WebviewPanels } from '../../contributions';
import { firstComparison } from '../../core/comparisonPage/request';
import { parseSavedState } from '../../core/comparisonPage/savedState';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import { SinglePage } from '../../platform/pages/singlePage';
import type { PageServices } from '../../platform/services';
import { ComparisonExporter } from './comparisonExporter';
import { ComparisonPanel } from './comparisonPanel';

/** The comparison page. */
export function comparisonPages(services: PageServices): SinglePage<ComparisonView> {
  const exporter = new ComparisonExporter();
  const pages = new SinglePage<ComparisonView>(services, {
    viewType: WebviewPanels.comparison,
    title: 'Compare',
    initial: initialView(firstComparison),
    restore: (state) => {
      const { value, problem } = parseSavedState(state);
      return value ? { value: value.view } : { problem };
    },
    open: (panel, view) => new ComparisonPanel(panel, view, services, exporter),
  });
  pages.add(exporter);
  return pages;
}
