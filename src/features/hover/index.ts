import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { setContext } from '../../contributions';
import { hoverMarkdown } from '../../core/render/hover';
import { hoverLinks, trustedMarkdown } from '../../platform/links';
import { toRange } from '../../platform/convert';
import { registerForLanguages } from '../../platform/languageProvider';
import type { Services } from '../../platform/services';

/** Shows the definition of the term under the mouse, over exactly the words of the term. */
class TermHoverProvider implements vscode.HoverProvider {
  readonly #services: Services;
  #hasShown = false;

  constructor(services: Services) {
    this.#services = services;
  }

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.Hover | undefined {
    const { settings, mentions, knowledge } = this.#services;
    if (token.isCancellationRequested || !settings.get('hover.enabled', document)) return undefined;
    const mention = mentions.mentionAt(document, document.offsetAt(position));
    const entry = mention && knowledge().entry(mention.conceptId);
    if (!mention || !entry) return undefined;
    if (!this.#hasShown) setContext(vscode.commands, 'virtualizationNotes.hovered', true);
    this.#hasShown = true;
    const range = toRange(document, mention);
    const markdown = hoverMarkdown(entry, knowledge(), hoverLinks(document, mention.end), document.getText(range));
    return new vscode.Hover(trustedMarkdown(markdown), range);
  }
}

/** Hovers in the languages of the setting. */
export function register(services: Services): Disposable {
  const provider = new TermHoverProvider(services);
  return registerForLanguages(services.settings, (selector) =>
    vscode.languages.registerHoverProvider(selector, provider),
  );
}
