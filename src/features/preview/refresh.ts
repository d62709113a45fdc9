import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import type { Event } from '../../base/event';

/** Previews are rendered anew when nothing has changed for this many milliseconds. */
const refreshDebounce = 300;

function refresh(): void {
  // Asking for the command would start the Markdown features where they are not in use.
  if (!vscode.extensions.getExtension('vscode.markdown-language-features')?.isActive) return;
  void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
}

/** Renders open previews anew after the event. Where no Markdown has been opened yet, there is nothing to refresh. */
export function refreshPreviewsOn(event: Event<void>): Disposable {
  const owner = new DisposableStore();
  const refreshing = owner.add(new Debouncer(refreshDebounce, refresh));
  owner.add(event(() => refreshing.call()));
  return owner;
}
