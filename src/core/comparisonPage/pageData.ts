import { foldForSearch } from '../../base/folding';
import {
  type Knowledge,
  checkedTitles,
  citedSource,
  nameOf,
  type CitedSource,
  type Cells,
  type Comparison,
  type Id,
  type Source,
} from '../knowledge';
import { diagramSources, picturedIn } from '../diagrams';
import type { CellModel, ComparisonModel, ComparisonTab } from './pageModel';
import { presetsFor } from './presets';

/** How a source was checked is said where that is less than reading it. */
function pageSource(source: Source): CitedSource {
  return citedSource(source, source.checked && source.checked !== 'read' ? checkedTitles[source.checked] : undefined);
}

function cellModels(cells: Cells, comparison: Comparison): Record<Id, CellModel> {
  const known = comparison.dimensions.flatMap(({ id }) => (cells[id] ? [[id, cells[id]] as const] : []));
  return Object.fromEntries(known);
}

/**
 * Resolves all that a comparison names, for the page. Ids that name nothing are left out.
 * @param recent what of its subjects was compared last, the last first
 */
export function comparisonModel(
  comparison: Comparison,
  knowledge: Knowledge,
  recent: readonly (readonly Id[])[] = [],
): ComparisonModel {
  const subjects = comparison.subjects.flatMap((id) => {
    const entry = knowledge.entry(id);
    if (!entry) return [];
    const { name, summary, expansion = '', aliases } = entry;
    return [{ id, name, summary, folded: [name, expansion, ...aliases].map(foldForSearch).join('\n') }];
  });
  const cells = Object.fromEntries(
    subjects.map(({ id }) => [id, cellModels(knowledge.cells(comparison, id), comparison)]),
  );
  const all = Object.values(cells).flatMap((row) => Object.values(row));
  const cited = knowledge.sources([...new Set(all.flatMap(({ sources }) => sources))]);
  const pictures = picturedIn(
    comparison.id,
    subjects.map(({ id }) => id),
  );
  const pictured = knowledge.sourcesAt(diagramSources(pictures));
  const disputes = knowledge.disputes.filter(({ id }) => all.some(({ dispute }) => dispute === id));
  return {
    id: comparison.id,
    title: comparison.title,
    summary: comparison.summary,
    subjects,
    dimensions: comparison.dimensions,
    cells,
    sources: Object.fromEntries([
      ...cited.map((source) => [source.id, pageSource(source)] as const),
      ...pictured.map((source) => [source.url, pageSource(source)] as const),
    ]),
    sets: [
      ...recent.map((ids) => ({ title: ids.map((id) => nameOf(knowledge, id)).join(' · '), subjects: ids })),
      ...presetsFor('', knowledge)
        .filter((preset) => preset.comparison === comparison.id)
        .map(({ title, subjects: ids }) => ({ title, subjects: ids })),
    ],
    disputes: Object.fromEntries(disputes.map(({ id, subject, record }) => [id, { subject, record }])),
  };
}

/** Words for tabs; a comparison that is not named here has its title on its tab. */
const shortTitles: Readonly<Record<Id, string>> = {
  'hypervisor-types': 'Types',
  techniques: 'Techniques',
  'cpu-extensions': 'Processor extensions',
  'memory-virtualization-methods': 'Memory',
  'io-virtualization-methods': 'Devices',
  'isolation-boundaries': 'Isolation',
  platforms: 'Platforms',
};

/** From the general to the particular; comparisons that are not named here follow in their own order. */
const tabOrder: readonly Id[] = Object.keys(shortTitles);

/** All comparisons as tabs: hypervisor types first, because that is the question most readers come with. */
export function comparisonTabs(knowledge: Knowledge): readonly ComparisonTab[] {
  const rank = (id: Id): number => {
    const place = tabOrder.indexOf(id);
    return place < 0 ? tabOrder.length : place;
  };
  return knowledge.comparisons
    .map(({ id, title }) => ({ id, title: shortTitles[id] ?? title }))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}
