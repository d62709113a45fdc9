import assert from 'node:assert/strict';
import type { FromCells, RenderedCell } from '../../../src/protocol/cellMessages';
import { extendMarkdownIt } from '../../../src/markdownIt';
import { CellRenderer } from '../../../src/webview/notebook/cellRenderer';
import type { OutputItem } from '../../../src/webview/notebook/rendererApi';
import { markedWords, versions } from '../../support/markdownIt';

const asked = '```virt-compare\nsubjects: kvm, xen\n```\n';

/** A page of a notebook as VS Code has it: cells are drawn on one side, and the extension answers later. */
class Page {
  readonly sent: FromCells[] = [];
  readonly shown = new Map<string, string>();
  readonly drawn: string[] = [];
  readonly renderer: CellRenderer;
  readonly #md;

  constructor(make: (typeof versions)[string]) {
    const md = make();
    this.#md = md;
    this.renderer = new CellRenderer({
      send: (message) => this.sent.push(structuredClone(message)),
      draw: (item, text) => {
        if (!this.shown.has(item.id)) return false;
        this.shown.set(item.id, md.render(text, { outputItem: item }));
        return true;
      },
      onDidDraw: ({ id }) => this.drawn.push(id),
      report: (error) => assert.fail(String(error)),
    });
    extendMarkdownIt(md, this.renderer);
  }

  /** VS Code draws a cell. */
  draw(id: string, text: string, mime = 'text/markdown'): string {
    const item: OutputItem = { id, mime, text: () => text };
    const page = this.#md.render(text, { outputItem: item });
    this.shown.set(id, page);
    return page;
  }
}

function answer(text: string, over: Partial<RenderedCell> = {}): RenderedCell {
  const start = text.indexOf('KVM');
  const mentions = start < 0 ? [] : [{ start, end: start + 3, conceptId: 'kvm' }];
  return { text, mode: 'all', mentions, sections: [0], tooltips: { kvm: '<b>a hypervisor</b>' }, blocks: [], ...over };
}

/** The extension is asked when a cell has been drawn. */
const turn = (): Promise<void> => Promise.resolve();

for (const [version, make] of Object.entries(versions)) {
  describe(`rendered cells of notebooks, with ${version}`, () => {
    it('are drawn as they are, asked about once, and drawn again with their terms', async () => {
      const page = new Page(make);
      assert.deepEqual(markedWords(page.draw('1', 'On KVM.\r\n')), []);
      await turn();
      page.draw('2', 'On KVM.\n');
      await turn();
      assert.deepEqual(page.sent, [{ type: 'ask', text: 'On KVM.\n', blocks: [] }]);
      page.renderer.take(answer('On KVM.\n'));
      for (const id of ['1', '2']) assert.deepEqual(markedWords(page.shown.get(id) ?? ''), ['KVM']);
      const shown = page.shown.get('1') ?? '';
      assert.match(shown, /<a href="#virtualization-notes-card-kvm" aria-describedby="virt-tip-1">KVM<\/a>/);
      assert.match(shown, /role="tooltip" id="virt-tip-1" hidden><b>a hypervisor<\/b>/);
      await turn();
      assert.deepEqual(page.drawn, ['1', '2']);
      assert.equal(page.sent.length, 1);
    });

    it('show our blocks when they have been made', async () => {
      const page = new Page(make);
      assert.match(page.draw('1', `# Types\n\n${asked}`), /<pre><code class="language-virt-compare">/);
      await turn();
      const [message] = page.sent;
      assert.ok(message?.type === 'ask');
      assert.deepEqual(message.blocks, [{ language: 'virt-compare', content: 'subjects: kvm, xen\n', line: 3 }]);
      page.renderer.take(answer(message.text, { blocks: ['<figure>table</figure>'] }));
      assert.match(page.shown.get('1') ?? '', /<figure>table<\/figure>/);
    });

    it('leave listings, other blocks and texts for which marks are off alone', async () => {
      const page = new Page(make);
      page.draw('1', 'KVM', 'text/x-python');
      await turn();
      assert.deepEqual(page.sent, []);
      page.draw('2', 'KVM\n\n```sh\nkvm\n```\n');
      await turn();
      page.renderer.take(answer('KVM\n\n```sh\nkvm\n```\n', { mode: 'off', blocks: [''] }));
      assert.deepEqual(markedWords(page.shown.get('2') ?? ''), []);
      assert.match(page.shown.get('2') ?? '', /language-sh/);
    });

    it('are asked about again when terms or settings change, and stay as they are until then', async () => {
      const page = new Page(make);
      page.draw('1', 'Old KVM.');
      await turn();
      page.draw('1', 'KVM.');
      await turn();
      page.renderer.take(answer('KVM.'));
      page.sent.length = 0;
      page.renderer.askAgain();
      await turn();
      assert.deepEqual(page.sent, [{ type: 'ask', text: 'KVM.', blocks: [] }]);
      assert.deepEqual(markedWords(page.shown.get('1') ?? ''), ['KVM']);
      page.renderer.take(answer('KVM.', { mentions: [] }));
      assert.deepEqual(markedWords(page.shown.get('1') ?? ''), []);
    });

    it('are forgotten when they are gone', async () => {
      const page = new Page(make);
      page.draw('1', 'KVM.');
      await turn();
      page.shown.delete('1');
      page.renderer.take(answer('KVM.'));
      page.sent.length = 0;
      page.renderer.askAgain();
      await turn();
      assert.deepEqual(page.sent, []);
    });
  });
}
