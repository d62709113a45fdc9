import * as vscode from 'vscode';
import { cardScheme, Commands } from '../contributions';
import type { Knowledge } from '../core/knowledge';
import type { Id } from '../core/model';
import type { Links } from '../core/render/links';

/** The address of the card of a concept, event or dispute; `undefined` when the id has no card. */
export function cardUri(id: Id, knowledge: Knowledge): vscode.Uri | undefined {
  const subject = knowledge.subject(id);
  if (!subject || subject.kind === 'comparison') return undefined;
  return vscode.Uri.from({ scheme: cardScheme, path: `/${subject.kind}/${id}.md` });
}

/** The id that a card's address names; `undefined` when it is not the address of a card. */
export function idOfCard(uri: vscode.Uri): Id | undefined {
  if (uri.scheme !== cardScheme) return undefined;
  return /^\/(?:concept|event|dispute)\/([a-z0-9-]+)\.md$/.exec(uri.path)?.[1];
}

/** The extension's id, as the URI handler's authority. */
export const extensionId = 'virtnotes.virtualization-study-notes';

/** An address that opens the subject's card from anywhere: handled by `features/uriHandler`. */
export function cardAddress(id: Id): string {
  return `${vscode.env.uriScheme}://${extensionId}/card/${id}`;
}

/** An address that shows where the concept is used; for the preview of a card, in which commands do not run. */
export function whereUsedAddress(id: Id): string {
  return `${vscode.env.uriScheme}://${extensionId}/where-used/${id}`;
}

/**
 * Whether the Markdown preview follows addresses that VS Code itself answers, such as those of `cardAddress`. On the
 * desktop it does; a preview in a browser passes on no other scheme than these two.
 */
export function previewsFollowAddresses(): boolean {
  const { uiKind, uriScheme } = vscode.env;
  return uiKind === vscode.UIKind.Desktop || uriScheme === 'vscode' || uriScheme === 'vscode-insiders';
}

function commandUri(command: string, ...args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** Links that run our commands: for hovers and tooltips, which must allow exactly `linkedCommands`. */
export const commandLinks: Links = {
  subject: (id) => commandUri(Commands.openCard, id),
  comparison: (id, subject) => commandUri(Commands.openComparison, id, subject),
  timeline: (event) => commandUri(Commands.revealEvent, event),
  references: (id) => commandUri(Commands.whereUsed, id),
  ownTerm: (id) => commandUri(Commands.openOwnTerm, id),
};

/** The commands that `commandLinks` may run. */
export const linkedCommands: readonly string[] = [
  Commands.openCard,
  Commands.openComparison,
  Commands.revealEvent,
  Commands.whereUsed,
  Commands.openOwnTerm,
];

/** Our own Markdown as VS Code shows it: only our commands run, no HTML. Text of users must be escaped before. */
export function trustedMarkdown(markdown: string): vscode.MarkdownString {
  const result = new vscode.MarkdownString(markdown, true);
  result.isTrusted = { enabledCommands: linkedCommands };
  return result;
}
