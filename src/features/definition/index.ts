import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { cardUri } from '../../platform/urls';
import { toRange } from '../../platform/convert';
import { registerForLanguages } from '../../platform/languageProvider';
import type { Services } from '../../platform/services';

/** Go to Definition on a term leads to its card. */
export function register(services: Services): Disposable {
  const provider: vscode.DefinitionProvider = {
    provideDefinition(document, position, token): vscode.LocationLink[] | undefined {
      if (token.isCancellationRequested) return undefined;
      const mention = services.mentions.mentionAt(document, document.offsetAt(position));
      const targetUri = mention && cardUri(mention.conceptId, services.knowledge());
      if (!mention || !targetUri) return undefined;
      return [
        { originSelectionRange: toRange(document, mention), targetUri, targetRange: new vscode.Range(0, 0, 0, 0) },
      ];
    },
  };
  return registerForLanguages(services.settings, (selector) =>
    vscode.languages.registerDefinitionProvider(selector, provider),
  );
}
