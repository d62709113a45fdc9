import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { fittedComparison, type ShownComparison } from '../../core/comparisonPage/fitted';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import { fewestCompared, mostCompared } from '../../core/comparisonPage/presets';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import { pageHtml } from '../../core/comparisonPage/pageHtml';
import { PagePanel } from '../../platform/pages/pagePanel';
import type { OpenPage } from '../../platform/pages/singlePage';
import { RecentComparisons } from '../../platform/recentComparisons';
import type { PageServices } from '../../platform/services';
import { isFromComparison, type FromComparison, type ToComparison } from '../../protocol/comparisonMessages';
import type { ComparisonExporter } from './comparisonExporter';

/** The comparison in one webview panel. */
export class ComparisonPanel extends DisposableStore implements OpenPage<ComparisonView> {
  readonly #page: PagePanel<FromComparison, ToComparison>;
  readonly #services: PageServices;
  readonly #exporter: ComparisonExporter;
  readonly #recent: RecentComparisons;
  #shown: ShownComparison;

  constructor(panel: vscode.WebviewPanel, view: ComparisonView, services: PageServices, exporter: ComparisonExporter) {
    super();
    this.#services = services;
    this.#exporter = exporter;
    this.#recent = new RecentComparisons(services.workspaceState);
    this.#shown = this.#fitted(view);
    this.#page = this.add(
      new PagePanel<FromComparison, ToComparison>(panel, services, {
        name: 'comparison',
        title: 'Virtualization Notes: Compare',
        isMessage: isFromComparison,
        onReady: () => this.#postShown(),
        onMessage: (message) => this.#handle(message),
        // A page that is shown again is made of its HTML: let that be what was last seen.
        onHidden: () => {
          this.#remember();
          this.#writePage();
        },
      }),
    );
    this.#writePage();
  }

  reveal(view: ComparisonView): void {
    this.#shown = this.#fitted(view);
    if (this.#page.isReady) this.#postShown();
    else this.#writePage();
    this.#page.reveal();
  }

  #fitted(view: ComparisonView): ShownComparison {
    const knowledge = this.#services.knowledge();
    const { value, problems } = fittedComparison(view, knowledge, this.#recent.all(knowledge));
    for (const problem of problems) this.#services.log.warn(problem);
    return value;
  }

  /** Keeps a choice of a few subjects, once the reader turns to something else. */
  #remember(): void {
    const { comparison, subjects = [] } = this.#shown.view;
    const isFew = subjects.length >= fewestCompared && subjects.length <= mostCompared;
    if (isFew) this.#recent.add({ comparison, subjects });
  }

  #writePage(): void {
    const { model, view } = this.#shown;
    this.#page.write(pageHtml(comparisonTabs(this.#services.knowledge()), model, view));
  }

  #postShown(): void {
    this.#page.post({ type: 'show', ...this.#shown });
  }

  async #handle(message: FromComparison): Promise<void> {
    switch (message.type) {
      case 'open':
        this.#remember();
        this.#shown = this.#fitted(initialView(message.comparison));
        this.#postShown();
        return;
      case 'study':
        await vscode.commands.executeCommand(Commands.study, {
          mode: 'study',
          deck: `comparison:${message.comparison}`,
        });
        return;
      case 'viewChanged':
        // The page may be about to show another comparison; then this view is of the past.
        if (message.view.comparison === this.#shown.model.id) this.#shown = this.#fitted(message.view);
        return;
      case 'export': {
        const { model, view } = this.#fitted(message.view);
        const said = await this.#exporter.run(message.format, message.target, model, view);
        this.#page.post({ type: 'announce', text: said });
        return;
      }
      default:
        message satisfies never;
    }
  }
}
