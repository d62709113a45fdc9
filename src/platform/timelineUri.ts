import * as vscode from 'vscode';
import { extensionId } from './cardUri';

const path = '/timeline';

/**
 * An address that opens the timeline from anywhere, handled by `features/uriHandler`.
 * @param query of `viewQuery`, empty for the whole timeline
 */
export function timelineAddress(query: string): string {
  const uri = vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, path, query });
  // VS Code encodes what separates keys from values too; that is not needed, and hard to read.
  return uri.toString().replaceAll('%3D', '=').replaceAll('%26', '&').replaceAll('%2C', ',');
}

/** Whether the path is that of such an address. */
export function isTimelinePath(other: string): boolean {
  return other === path;
}
