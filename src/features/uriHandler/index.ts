import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import type { Services } from '../../platform/services';
import { openAddress } from './openAddress';

/** Opens what a `vscode://` address of ours names. */
export function register(services: Services): Disposable {
  return vscode.window.registerUriHandler({ handleUri: (uri) => openAddress(uri, services) });
}
