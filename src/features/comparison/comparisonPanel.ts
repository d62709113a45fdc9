import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { fittedComparison, type ShownComparison } from '../../core/comparisonPage/fitted';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import type { Id } from '../../core/knowledge';
import { pageHtml } from '../../core/comparisonPage/pageHtml';
import type { PageServices } from '../../platform/services';
import { webviewDocument, webviewOptions } from '../../platform/webviewPage';
import { isFromComparison, type FromComparison, type ToComparison } from '../../protocol/comparisonMessages';
import type { ComparisonExporter } from './comparisonExporter';

/** The page in one webview panel. It ends with the panel. */
export class ComparisonPanel extends DisposableStore {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PageServices;
  readonly #exporter: ComparisonExporter;
  #shown: ShownComparison;
  /** Whether the script has said that it listens. */
  #ready = false;

  constructor(panel: vscode.WebviewPanel, view: ComparisonView, services: PageServices, exporter: ComparisonExporter) {
    super();
    this.#panel = panel;
    this.#services = services;
    this.#exporter = exporter;
    this.#shown = this.#fitted(view);
    panel.webview.options = webviewOptions(services.extensionUri);
    this.add(panel.onDidDispose(() => this.dispose()));
    this.add(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        // A hidden page is thrown away and made anew from its HTML: let that be what was last seen.
        this.#ready = false;
        this.#writePage();
      }),
    );
    this.#writePage();
  }

  /** Brings the page to the front with another view. */
  reveal(view: ComparisonView): void {
    this.#shown = this.#fitted(view);
    if (this.#panel.visible && this.#ready) this.#postShown();
    else this.#writePage();
    this.#panel.reveal();
  }

  #fitted(view: ComparisonView): ShownComparison {
    const { value, problems } = fittedComparison(view, this.#services.knowledge());
    for (const problem of problems) this.#services.log.warn(problem);
    return value;
  }

  #writePage(): void {
    const { model, view } = this.#shown;
    this.#panel.title = 'Compare';
    this.#panel.webview.html = webviewDocument(this.#panel.webview, this.#services.extensionUri, {
      title: 'Virtualization Notes: Compare',
      name: 'comparison',
      body: pageHtml(comparisonTabs(this.#services.knowledge()), model, view),
    });
  }

  #post(message: ToComparison): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
    void this.#panel.webview.postMessage(message);
  }

  #postShown(): void {
    this.#post({ type: 'show', ...this.#shown });
  }

  #receive(message: unknown): void {
    if (isFromComparison(message)) void this.#handle(message);
    else this.#services.log.warn('The comparison page sent a message that is not known; it was ignored.');
  }

  async #handle(message: FromComparison): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#postShown();
        return;
      case 'open':
        this.#shown = this.#fitted(initialView(message.comparison));
        this.#postShown();
        return;
      case 'viewChanged':
        // The page may be about to show another comparison; then this view is of the past.
        if (message.view.comparison === this.#shown.model.id) this.#shown = this.#fitted(message.view);
        return;
      case 'openCard':
        await vscode.commands.executeCommand(Commands.openCard, message.id satisfies Id);
        return;
      case 'export': {
        const { model, view } = this.#fitted(message.view);
        const said = await this.#exporter.run(message.format, message.target, model, view);
        this.#post({ type: 'announce', text: said });
        return;
      }
      case 'problem':
        this.#services.log.warn(`Comparison page: ${message.text}`);
        return;
      default:
        message satisfies never;
    }
  }
}
