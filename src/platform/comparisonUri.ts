import * as vscode from 'vscode';
import { extensionId } from './cardUri';
import type { Id } from '../core/model';

/**
 * An address that opens a comparison from anywhere, handled by `features/uriHandler`.
 * @param query of `viewQuery`, empty for the comparison as authored
 */
export function comparisonAddress(id: Id, query: string): string {
  const uri = vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, path: `/compare/${id}`, query });
  // VS Code encodes what separates keys from values too; that is not needed, and hard to read.
  return uri.toString().replaceAll('%3D', '=').replaceAll('%26', '&').replaceAll('%2C', ',');
}

/** The id that the path of such an address names; `undefined` when it is not one. */
export function idOfComparisonPath(path: string): Id | undefined {
  return /^\/compare\/([a-z0-9-]+)$/.exec(path)?.[1];
}
