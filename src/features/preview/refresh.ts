import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import type { Event } from '../../base/event';

/** How long to wait for a further change, in milliseconds. */
const quietTime = 300;

/** Renders open previews anew after the event. Where no Markdown has been opened yet, there is nothing to refresh. */
export function refreshPreviewsOn(event: Event<void>): Disposable {
  const owner = new DisposableStore();
  const timer: { current: ReturnType<typeof setTimeout> | undefined } = { current: undefined };
  owner.add(
    event(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        // Asking for the command would start the Markdown features where they are not in use.
        if (!vscode.extensions.getExtension('vscode.markdown-language-features')?.isActive) return;
        void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
      }, quietTime);
    }),
  );
  owner.add({ dispose: () => clearTimeout(timer.current) });
  return owner;
}
