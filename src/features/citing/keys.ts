import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { fullReference, keyOf, keyPrefix, markupOf, type CitedSources, type FoundKey } from '../../core/citing';
import { citedAs, type Source } from '../../core/knowledge';
import { productName } from '../../core/render/productName';
import { toRange } from '../../platform/convert';
import { registerForLanguages } from '../../platform/languageProvider';
import { trustedMarkdown } from '../../platform/links';
import type { Services } from '../../platform/services';
import { sourceUri } from '../../platform/urls';

/** A source in full, as Markdown of ours. */
function shown(source: Source): vscode.MarkdownString {
  return trustedMarkdown(`${fullReference(source, markupOf('markdown'))}\n\n${productName}`);
}

/**
 * Keys of sources where they stand in a text: what they are, what they may be, and where they lead: to what the text has
 * for them, a footnote or an entry of the bibliography, else to the source.
 */
class KeyProvider implements vscode.HoverProvider, vscode.DefinitionProvider, vscode.CompletionItemProvider {
  readonly #services: Services;
  readonly #cited: () => CitedSources;

  constructor(services: Services, cited: () => CitedSources) {
    this.#services = services;
    this.#cited = cited;
  }

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.Hover | undefined {
    if (token.isCancellationRequested || !this.#services.settings.get('hover.enabled', document)) return undefined;
    const found = this.#keyAt(document, position);
    const source = found && this.#cited().get(found.key);
    return source && new vscode.Hover(shown(source), toRange(document, found));
  }

  provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.LocationLink[] | undefined {
    const found = token.isCancellationRequested ? undefined : this.#keyAt(document, position);
    if (!found) return undefined;
    const source = this.#cited().get(found.key);
    const targets = this.#keysIn(document).filter(({ key, form }) => form === 'definition' && key === found.key);
    const isThere = targets.some(({ start }) => start === found.start);
    if (source && (targets.length === 0 || isThere)) {
      const targetUri = sourceUri(keyOf(source));
      return [{ originSelectionRange: toRange(document, found), targetUri, targetRange: new vscode.Range(0, 0, 0, 0) }];
    }
    return targets.map((target) => ({
      originSelectionRange: toRange(document, found),
      targetUri: document.uri,
      targetRange: document.lineAt(document.positionAt(target.start).line).range,
      targetSelectionRange: toRange(document, target),
    }));
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.CompletionItem[] | undefined {
    if (token.isCancellationRequested) return undefined;
    const typed = keyPrefix(document.lineAt(position.line).text.slice(0, position.character));
    if (typed === undefined || this.#services.settings.get('completion', document) === 'off') return undefined;
    const range = new vscode.Range(position.translate(0, -typed.length), position);
    return this.#services.knowledge().allSources.map((source) => {
      const item = new vscode.CompletionItem(keyOf(source), vscode.CompletionItemKind.Reference);
      item.range = range;
      item.detail = citedAs(source);
      return item;
    });
  }

  /** What is said of the one that is looked at: to write it for all takes longer than to offer them. */
  resolveCompletionItem(item: vscode.CompletionItem): vscode.CompletionItem {
    const source = typeof item.label === 'string' ? this.#cited().get(item.label) : undefined;
    if (source) item.documentation = shown(source);
    return item;
  }

  #keyAt(document: vscode.TextDocument, position: vscode.Position): FoundKey | undefined {
    const offset = document.offsetAt(position);
    // A key stands in one line: only that one is looked through.
    const { range, text } = document.lineAt(position.line);
    const from = document.offsetAt(range.start);
    const prose = this.#services.mentions.proseOf(document);
    const found = this.#cited()
      .keysInPart(text, from, prose)
      .find(({ start, end }) => start <= offset && offset <= end);
    return found;
  }

  #keysIn(document: vscode.TextDocument): readonly FoundKey[] {
    return this.#cited().keysIn(document.getText(), this.#services.mentions.proseOf(document));
  }
}

/** Hover, completion and Go to Definition on keys. */
export function registerKeys(services: Services, cited: () => CitedSources): Disposable {
  const provider = new KeyProvider(services, cited);
  return registerForLanguages(services.settings, (selector) => {
    const owner = new DisposableStore();
    owner.add(vscode.languages.registerHoverProvider(selector, provider));
    owner.add(vscode.languages.registerDefinitionProvider(selector, provider));
    owner.add(vscode.languages.registerCompletionItemProvider(selector, provider, '@', '^', '#', '<'));
    return owner;
  });
}
