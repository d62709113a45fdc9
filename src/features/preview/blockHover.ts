import { nameKey } from '../../base/folding';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { escapeMarkdown } from '../../base/escape';
import { blockAt, suggestionsAt, type BlockCursor } from '../../core/blocks';
import { type Knowledge } from '../../core/knowledge';
import { hoverMarkdown } from '../../core/render/hover';
import { productName } from '../../core/render/productName';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import type { Services } from '../../platform/services';

/** What the keys and values of our fenced blocks mean. */
export function registerBlockHover(services: Services): Disposable {
  return vscode.languages.registerHoverProvider(['markdown', 'mdx', 'quarto', 'rmd'], {
    provideHover(document, position) {
      if (!services.settings.get('hover.enabled', document)) return undefined;
      const lineAt = (line: number): string | undefined =>
        line < document.lineCount ? document.lineAt(line).text : undefined;
      const cursor = blockAt(lineAt, position.line, position.character);
      const item = cursor?.item;
      const markdown = cursor && item && itemMarkdown(cursor, item.text, services.knowledge());
      if (!item || markdown === undefined) return undefined;
      const { line } = position;
      return new vscode.Hover(
        trustedMarkdown(markdown),
        new vscode.Range(line, item.start, line, item.start + item.text.length),
      );
    },
  });
}

function itemMarkdown(cursor: BlockCursor, text: string, knowledge: Knowledge): string | undefined {
  if (cursor.part === 'key') {
    const { key } = cursor;
    return key && `**${key.key}** · ${escapeMarkdown(key.description)}\n\n\`${key.example}\`\n\n${productName}`;
  }
  const key = nameKey(text);
  const meant = suggestionsAt(cursor, knowledge).find(
    (each) => each.text === text.toLowerCase() || each.names.some((name) => nameKey(name) === key),
  );
  const entry = meant && knowledge.entry(meant.text);
  if (entry) return hoverMarkdown(entry, knowledge, commandLinks);
  if (!meant || cursor.key?.value === 'date' || cursor.key?.value === 'number') return undefined;
  const note = meant.documentation === undefined ? '' : `\n\n${escapeMarkdown(meant.documentation)}`;
  return `**${escapeMarkdown(meant.detail)}** \`${meant.text}\`${note}\n\n${productName}`;
}
