import * as vscode from 'vscode';
import { html, type Html } from '../../base/html';

/** What a page of ours is made of. */
export interface WebviewPage {
  /** Shown by screen readers as the name of the document. */
  readonly title: string;
  /** Name of the script and of the style sheet: a folder of `src/webview`. */
  readonly name: string;
  readonly body: Html;
}

function builtFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** Options for all our webviews: scripts run, only our own styles and scripts can be loaded, no command links. */
export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [builtFolder(extensionUri)],
  };
}

/** 128 random bits; in a worker there is Web Crypto, but no Node `crypto`. */
function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The whole document of a webview, with a strict content security policy: our one style sheet, our one script,
 * and nothing inline or remote.
 */
export function webviewDocument(webview: vscode.Webview, extensionUri: vscode.Uri, page: WebviewPage): string {
  const nonce = makeNonce();
  const url = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(builtFolder(extensionUri), `${page.name}.${ending}`)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="UTF-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="stylesheet" href="${url('css')}" />
        <script nonce="${nonce}" defer src="${url('js')}"></script>
      </head>
      <body>
        ${page.body}
      </body>
    </html>`.toString();
}
