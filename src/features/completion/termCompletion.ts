import * as vscode from 'vscode';
import { suggestTerms, surfacesOf, type Surface, type TermSuggestion } from '../../core/completion';
import { type Knowledge, categoryTitles } from '../../core/knowledge';
import { hoverMarkdown } from '../../core/render/hover';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import type { Services } from '../../platform/services';
import type { RecentEdits } from './recentEdits';

/** More than anybody reads; with more, VS Code is told to ask again at the next letter. */
const mostItems = 200;

/** An item that knows its term, so that its documentation can be made when it is looked at. */
class TermItem extends vscode.CompletionItem {
  readonly conceptId: string;

  constructor(suggestion: TermSuggestion, position: vscode.Position, order: number, detail: string) {
    super(
      suggestion.label,
      suggestion.isExpansion ? vscode.CompletionItemKind.Snippet : vscode.CompletionItemKind.Text,
    );
    this.conceptId = suggestion.conceptId;
    this.insertText = suggestion.insert;
    this.filterText = suggestion.filter;
    this.sortText = String(order).padStart(4, '0');
    this.range = new vscode.Range(position.line, suggestion.from, position.line, position.character);
    this.detail = detail;
  }
}

/** Completes terms in prose, and acronyms to what they stand for. */
export class TermCompletionProvider implements vscode.CompletionItemProvider {
  readonly #services: Services;
  readonly #edits: RecentEdits;
  readonly #made: { knowledge?: Knowledge; surfaces?: readonly Surface[] } = {};

  constructor(services: Services, edits: RecentEdits) {
    this.#services = services;
    this.#edits = edits;
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): vscode.CompletionList | undefined {
    if (token.isCancellationRequested || !this.#isWanted(document, triggerKind)) return undefined;
    const knowledge = this.#services.knowledge();
    const line = document.lineAt(position.line).text.slice(0, position.character);
    const suggestions = suggestTerms(this.#surfaces(knowledge), line);
    if (suggestions.length === 0 || !this.#isProse(document, position)) return undefined;
    const muted = this.#services.muted.idsIn(document);
    const items = suggestions
      .filter(({ conceptId }) => !muted.has(conceptId))
      .slice(0, mostItems)
      .map((suggestion, order) => {
        const entry = knowledge.entry(suggestion.conceptId);
        const category = entry ? categoryTitles[entry.category] : '';
        const detail = entry && entry.name !== suggestion.label ? `${entry.name} · ${category}` : category;
        return new TermItem(suggestion, position, order, detail);
      });
    return new vscode.CompletionList(items, suggestions.length > mostItems);
  }

  resolveCompletionItem(item: vscode.CompletionItem): vscode.CompletionItem {
    const knowledge = this.#services.knowledge();
    const entry = item instanceof TermItem ? knowledge.entry(item.conceptId) : undefined;
    if (entry) item.documentation = trustedMarkdown(hoverMarkdown(entry, knowledge, commandLinks));
    return item;
  }

  #isWanted(document: vscode.TextDocument, triggerKind: vscode.CompletionTriggerKind): boolean {
    const mode = this.#services.settings.get('completion', document);
    if (mode !== 'onDemand') return mode === 'asYouType';
    return triggerKind === vscode.CompletionTriggerKind.Invoke && !this.#edits.wasJustEdited(document);
  }

  #isProse(document: vscode.TextDocument, position: vscode.Position): boolean {
    const offset = document.offsetAt(position);
    return this.#services.mentions.proseOf(document).kindOf(offset - 1, offset) === undefined;
  }

  #surfaces(knowledge: Knowledge): readonly Surface[] {
    const made = this.#made;
    if (made.knowledge !== knowledge || !made.surfaces) {
      made.knowledge = knowledge;
      made.surfaces = surfacesOf(
        knowledge.entries,
        ({ id }) => knowledge.backlinks(id).length + knowledge.eventsOf(id).length,
      );
    }
    return made.surfaces;
  }
}
