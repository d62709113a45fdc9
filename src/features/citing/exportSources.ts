import * as vscode from 'vscode';
import { isRecord } from '../../base/guards';
import { bibFile, CitedSources, cslJson, properNames } from '../../core/citing';
import type { Knowledge, Source } from '../../core/knowledge';
import { proseRanges } from '../../core/prose';
import type { LastEditor } from '../../platform/lastEditor';
import { noteTexts } from '../../platform/notes/noteTexts';
import { withNotesProgress } from '../../platform/notes/progress';
import type { Services } from '../../platform/services';

const formats = [
  { id: 'bibtex', label: 'BibTeX', extension: 'bib' },
  { id: 'biblatex', label: 'BibLaTeX', extension: 'bib' },
  { id: 'csl-json', label: 'CSL-JSON', extension: 'json' },
] as const;
type Format = (typeof formats)[number];

const scopes = [
  { id: 'note', label: 'Cited in this note' },
  { id: 'terms', label: 'Of the terms in this note' },
  { id: 'workspace', label: 'Cited in the notes of this workspace' },
  { id: 'all', label: 'All' },
] as const;
type Scope = (typeof scopes)[number];

/** The sources that the notes of the workspace cite, in the order of the notes; `undefined` when it was stopped. */
async function citedInWorkspace(services: Services): Promise<readonly Source[] | undefined> {
  const cited = new CitedSources(services.knowledge());
  return withNotesProgress(undefined, async (token) => {
    const found = new Set<Source>();
    for await (const { text, languageId } of noteTexts(services, token)) {
      for (const source of cited.in(text, proseRanges(text, languageId))) found.add(source);
    }
    return token.isCancellationRequested ? undefined : [...found];
  });
}

async function sourcesIn(
  { id }: Scope,
  document: vscode.TextDocument | undefined,
  services: Services,
): Promise<readonly Source[] | undefined> {
  const knowledge = services.knowledge();
  if (id === 'all') return knowledge.allSources;
  if (id === 'workspace') return citedInWorkspace(services);
  if (!document) return [];
  if (id === 'note') return new CitedSources(knowledge).in(document.getText(), services.mentions.proseOf(document));
  const terms = new Set(services.mentions.mentionsOf(document).map(({ conceptId }) => conceptId));
  return knowledge.sources([...new Set([...terms].flatMap((term) => knowledge.entry(term)?.sources ?? []))]);
}

function textOf(sources: readonly Source[], { id }: Format, knowledge: Knowledge): string {
  return id === 'csl-json' ? cslJson(sources) : bibFile(sources, id, properNames(knowledge));
}

/**
 * Writes sources to a file for other tools.
 * @param argument may name `format`, `scope` and `target` (a URI); the user is asked for what it does not
 */
export async function exportSources(argument: unknown, services: Services, lastEditor: LastEditor): Promise<void> {
  const given = isRecord(argument) ? argument : {};
  const format =
    formats.find(({ id }) => id === given['format']) ??
    (await vscode.window.showQuickPick(formats, { title: 'Export Sources', placeHolder: 'Format' }));
  if (!format) return;
  const scope =
    scopes.find(({ id }) => id === given['scope']) ??
    (await vscode.window.showQuickPick(scopes, { title: 'Export Sources', placeHolder: 'Which sources' }));
  if (!scope) return;
  const document = (vscode.window.activeTextEditor ?? lastEditor.last)?.document;
  const sources = await sourcesIn(scope, document, services);
  if (!sources) return;
  if (sources.length === 0) {
    void vscode.window.showInformationMessage(
      scope.id === 'terms' ? 'This note contains no glossary term.' : 'No source is cited there yet.',
    );
    return;
  }
  const target = await targetFor(given['target'], format);
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(
      target,
      new TextEncoder().encode(textOf(sources, format, services.knowledge())),
    );
    const count = sources.length === 1 ? '1 source' : `${sources.length} sources`;
    vscode.window.setStatusBarMessage(`$(check) ${count} exported`, 4000);
  } catch (error) {
    services.log.error(`The sources could not be written to ${target.toString(true)}`, error);
    void vscode.window.showErrorMessage(
      `The sources could not be written to ${vscode.workspace.asRelativePath(target)}.`,
    );
  }
}

async function targetFor(given: unknown, { label, extension }: Format): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && vscode.Uri.joinPath(folder, `virtualization.${extension}`);
  return vscode.window.showSaveDialog({
    title: 'Export Sources',
    filters: { [label]: [extension] },
    ...(defaultUri && { defaultUri }),
  });
}
