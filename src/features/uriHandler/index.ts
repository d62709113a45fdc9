import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import type { Services } from '../../platform/services';
import { openUrl } from './openUrl';

/** Opens what a `vscode://` URL of ours names. */
export function register(services: Services): Disposable {
  return vscode.window.registerUriHandler({ handleUri: (uri) => openUrl(uri, services) });
}
