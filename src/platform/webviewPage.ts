import * as vscode from 'vscode';
import { html, type Html } from '../core/render/html';

/** What a page of ours is made of. */
export interface WebviewPage {
  /** Shown by screen readers as the name of the document. */
  readonly title: string;
  /** Style sheets in `media/`, in order. */
  readonly styles: readonly string[];
  /** Name of the script: a folder of `src/webview`. */
  readonly script: string;
  readonly body: Html;
}

function mediaFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'media');
}

function scriptFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** Options for all our webviews: scripts run, only our own styles and scripts can be loaded, no command links. */
export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [mediaFolder(extensionUri), scriptFolder(extensionUri)],
  };
}

/** 128 random bits; in a worker there is Web Crypto, but no Node `crypto`. */
function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The whole document of a webview, with a strict content security policy: our style sheets, our one script, and
 * nothing inline or remote.
 */
export function webviewDocument(webview: vscode.Webview, extensionUri: vscode.Uri, page: WebviewPage): string {
  const nonce = makeNonce();
  const address = (folder: vscode.Uri, file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const styles = page.styles.map(
    (file) => html`<link rel="stylesheet" href="${address(mediaFolder(extensionUri), file)}" />`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="UTF-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        ${styles}
        <script nonce="${nonce}" defer src="${address(scriptFolder(extensionUri), `${page.script}.js`)}"></script>
      </head>
      <body>
        ${page.body}
      </body>
    </html>`.toString();
}
