/** Every URL of ours, written and read side by side: those of cards, and those that VS Code passes on to us. */
import * as vscode from 'vscode';
import { cardScheme } from '../contributions';
import type { Id, Knowledge } from '../core/knowledge';

/** The extension's id, which is the authority of the URLs that VS Code passes on to it. */
export const extensionId = 'virtnotes.virtualization-study-notes';

/** The URL of the card of a concept, event or dispute; `undefined` when the id has no card. */
export function cardUri(id: Id, knowledge: Knowledge): vscode.Uri | undefined {
  const item = knowledge.item(id);
  if (!item || item.kind === 'comparison') return undefined;
  return vscode.Uri.from({ scheme: cardScheme, path: `/${item.kind}/${id}.md` });
}

/** The URL of the text of a source, by its key. */
export function sourceUri(key: string): vscode.Uri {
  return vscode.Uri.from({ scheme: cardScheme, path: `/source/${key}.md` });
}

/** The key that the URL of a source names; `undefined` when it is not the URL of a source. */
export function keyOfSourceText(uri: vscode.Uri): string | undefined {
  if (uri.scheme !== cardScheme) return undefined;
  return /^\/source\/([\p{L}\p{N}-]+)\.md$/u.exec(uri.path)?.[1];
}

/** The id that a card's URL names; `undefined` when it is not the URL of a card. */
export function idOfCard(uri: vscode.Uri): Id | undefined {
  if (uri.scheme !== cardScheme) return undefined;
  return /^\/(?:concept|event|dispute)\/([a-z0-9-]+)\.md$/.exec(uri.path)?.[1];
}

/** What a URL that VS Code passes on to us asks for. Its ids may name nothing. */
export type Request =
  | { readonly kind: 'card'; readonly id: Id }
  /** `query` is that of the page's `viewQuery`. */
  | { readonly kind: 'comparison'; readonly id: Id; readonly query: string }
  | { readonly kind: 'timeline'; readonly query: string };

const idPaths = { card: 'card', comparison: 'compare' } as const;
const timelinePath = '/timeline';

function urlTo(path: string, query = ''): string {
  const uri = vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, path, query });
  // VS Code encodes what separates keys from values too; that is not needed, and hard to read.
  return uri.toString().replaceAll('%3D', '=').replaceAll('%26', '&').replaceAll('%2C', ',');
}

/** A URL that opens the item's card from anywhere. */
export function cardUrl(id: Id): string {
  return urlTo(`/${idPaths.card}/${id}`);
}

/**
 * A URL that opens a comparison from anywhere.
 * @param query of the comparison page's `viewQuery`, empty for the comparison as authored
 */
export function comparisonUrl(id: Id, query: string): string {
  return urlTo(`/${idPaths.comparison}/${id}`, query);
}

/**
 * A URL that opens the timeline from anywhere.
 * @param query of the timeline page's `viewQuery`, empty for the whole timeline
 */
export function timelineUrl(query: string): string {
  return urlTo(timelinePath, query);
}

/** Reads a URL that VS Code passes on to us; `undefined` when it is none of ours. URLs come from anywhere. */
export function requestOf({ path, query }: Pick<vscode.Uri, 'path' | 'query'>): Request | undefined {
  if (path === timelinePath) return { kind: 'timeline', query };
  const [, what, id = ''] = /^\/([a-z-]+)\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (what === idPaths.comparison) return { kind: 'comparison', id, query };
  return what === idPaths.card ? { kind: 'card', id } : undefined;
}

/**
 * Whether the Markdown preview follows URLs that VS Code itself answers, such as those of `cardUrl`. On the
 * desktop it does; a preview in a browser passes on no other scheme than these two.
 */
export function previewsFollowUrls(): boolean {
  const { uiKind, uriScheme } = vscode.env;
  return uiKind === vscode.UIKind.Desktop || uriScheme === 'vscode' || uriScheme === 'vscode-insiders';
}
