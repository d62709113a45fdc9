import * as vscode from 'vscode';
import { isRecord, isString } from '../../base/guards';
import { citedAs, itemId, nameOf, type Id, type Knowledge, type Source } from '../../core/knowledge';
import { fullReference, keyOf, markupOf } from '../../core/citing';

/** Sources to choose from, and what they are sources of. */
export interface Sources {
  readonly of: string;
  readonly sources: readonly Source[];
}

/** The sources of an entry with those of its first date, of an event, or of a dispute. */
function sourcesOfItem(id: Id, knowledge: Knowledge): Sources | undefined {
  const item = knowledge.item(id);
  if (!item) return undefined;
  const ids = item.kind === 'comparison' ? [] : item.value.sources;
  const first = item.kind === 'concept' ? (knowledge.firstDateOf(item.value)?.sources ?? []) : [];
  return { of: nameOf(knowledge, id), sources: knowledge.sources([...new Set([...ids, ...first])]) };
}

/** The sources of a cell: `{ comparison, subject, dimension }`. */
function sourcesOfCell(cell: Readonly<Record<string, unknown>>, knowledge: Knowledge): Sources | undefined {
  const { comparison: id, subject, dimension } = cell;
  if (!isString(id) || !isString(subject) || !isString(dimension)) return undefined;
  const comparison = knowledge.comparison(id);
  const found = comparison && knowledge.cells(comparison, subject)[dimension];
  return found && { of: nameOf(knowledge, subject), sources: knowledge.sources(found.sources) };
}

/** The sources that a command's argument asks for; `undefined` when it asks for nothing that is known. */
export function sourcesFor(argument: unknown, knowledge: Knowledge): Sources | undefined {
  const id = itemId(argument);
  if (id !== undefined) return sourcesOfItem(id, knowledge);
  return isRecord(argument) ? sourcesOfCell(argument, knowledge) : undefined;
}

interface SourceItem extends vscode.QuickPickItem {
  readonly source: Source;
}

function sourceItem(source: Source): SourceItem {
  return {
    source,
    label: citedAs(source),
    description: keyOf(source),
    detail: fullReference(source, { ...markupOf('plain'), link: (text) => text }),
  };
}

/** Lets the user choose one or more of the sources, the first at once; one alone is taken without asking. */
export async function chooseSources({ of, sources }: Sources): Promise<readonly Source[]> {
  if (sources.length <= 1) return sources;
  const items = sources.map((source, place) => ({ ...sourceItem(source), picked: place === 0 }));
  const picked = await vscode.window.showQuickPick(items, {
    title: `Cite Source of “${of}”`,
    placeHolder: 'One source or more',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return (picked ?? []).map(({ source }) => source);
}

/** Lets the user choose one of all sources, by author, title or key. */
export async function chooseOfAll(knowledge: Knowledge): Promise<readonly Source[]> {
  const items = knowledge.allSources.map(sourceItem).toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Cite Source',
    placeHolder: 'Author, title or key',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked ? [picked.source] : [];
}
