import assert from 'node:assert/strict';
import { html } from '../../../src/base/html';
import { extendMarkdownIt } from '../../../src/markdownIt';
import { extended, markedWords, testHost, versions } from '../../support/markdownIt';

for (const [version, make] of Object.entries(versions)) {
  describe(`the preview plugin, with ${version}`, () => {
    it('gives a mark a tooltip that keyboard and screen reader reach, and no title', () => {
      const page = extended(make).render('EPT is a table.\n');
      const [, id] = /<dfn class="virt-term" tabindex="0" aria-describedby="([^"]+)">EPT<\/dfn>/.exec(page) ?? [];
      assert.ok(id);
      assert.ok(page.includes(`<span class="virt-tip" role="tooltip" id="${id}" hidden>`));
      assert.ok(!page.includes('title='));
    });

    it('leads from a mark to its card where the host has an address for it, in all its pieces', () => {
      const card = (id: string): string => `vscode://x/card/${id}?a&b`;
      const page = extended(make, 'all', { card }).render('EPT and **live** migration.\n');
      assert.match(
        page,
        /<dfn class="virt-term"><a href="vscode:\/\/x\/card\/[a-z-]+\?a&amp;b" aria-describedby="virt-tip-1">EPT<\/a><\/dfn>/,
      );
      assert.match(
        page,
        /<span class="virt-term"><a href="[^"]+live-migration[^"]*" tabindex="-1"> migration<\/a><\/span>/,
      );
      assert.doesNotMatch(page, /tabindex="0"/);
    });

    // Each of fifty marks that lead nowhere was a stop of the Tab key.
    it('makes all marks of a page one stop of the Tab key where they lead nowhere', () => {
      const page = extended(make).render('KVM, EPT and QEMU.\n');
      assert.deepEqual(
        [...page.matchAll(/<dfn [^>]*tabindex="(-?\d)"/g)].map(([, stop]) => stop),
        ['0', '-1', '-1'],
      );
    });

    it('gives every tooltip of a page an id of its own', () => {
      const page = extended(make).render('KVM, EPT.\n\n- KVM\n- EPT\n');
      const ids = [...page.matchAll(/ id="(virt-tip-\d+)"/g)].map(([, id]) => id);
      assert.equal(ids.length, 4);
      assert.equal(new Set(ids).size, 4);
    });

    it('marks nothing in links, images, code, HTML blocks and link definitions', () => {
      const page = extended(make).render(
        '[KVM](x "KVM") [Xen][] `KVM` ![KVM](x) <https://kvm.org/KVM>\n\n[Xen]: x\n\n    KVM\n\n<p>KVM</p>\n\n~~~\nKVM\n~~~\n',
      );
      assert.deepEqual(markedWords(page), []);
      assert.match(page, /<a href="x">Xen<\/a>/);
    });

    it('wraps a term whole where emphasis lies within it, and in pieces where emphasis cuts it', () => {
      const md = extended(make);
      assert.match(
        md.render('A *live migration* now.\n'),
        /<em><span class="virt-mark"><dfn [^>]*>live migration<\/dfn>/,
      );
      assert.match(
        md.render('A **live** migration.\n'),
        /<dfn [^>]*>live<\/dfn>.*<\/strong><span class="virt-term"> migration<\/span>/,
      );
      assert.match(
        md.render('On <u>nested</u> virtualization.\n'),
        /<u>.*<dfn [^>]*>nested<\/dfn>.*<\/u><span class="virt-term"> virtualization<\/span>/,
      );
      assert.match(md.render('A live\nmigration.\n'), /<dfn [^>]*>live\nmigration<\/dfn>/);
    });

    it('keeps the tokens as the parser made them, however often they are rendered', () => {
      const md = extended(make);
      const env = {};
      const tokens = md.parse('# KVM\n\nKVM and EPT\n', env);
      const before = JSON.stringify(tokens);
      const first = md.renderer.render(tokens, md.options, env);
      assert.equal(md.renderer.render(tokens, md.options, env), first);
      assert.equal(JSON.stringify(tokens), before);
      assert.equal(markedWords(first).length, 3);
    });

    it('may be applied again, to the same and to fresh ones', () => {
      const md = extended(make);
      assert.equal(extendMarkdownIt(md, testHost()), md);
      assert.equal(markedWords(md.render('EPT\n')).length, 1);
      assert.equal(markedWords(extended(make).render('EPT\n')).length, 1);
    });

    it('reports a failure of the host and shows the page without marks', () => {
      const errors: unknown[] = [];
      const fail = (): never => {
        throw new Error('no data');
      };
      const over = { report: (error: unknown) => errors.push(error), mentions: fail, block: fail };
      const page = extended(make, 'all', over).render('KVM\n\n```virt-timeline\nx\n```\n');
      assert.match(page, /^<p>KVM<\/p>\n<pre><code/);
      assert.equal(errors.length, 2);
    });

    it('tells the host what the renderer is told of the document', () => {
      const environments: unknown[] = [];
      const md = extended(make, 'all', { marks: (environment) => void environments.push(environment) });
      const environment = { currentDocument: 'a' };
      md.render('KVM\n', environment);
      md.render('KVM\n');
      assert.equal(environments[0], environment);
      assert.deepEqual(environments[1], {});
    });

    it('hides a concept that the host hides', () => {
      const page = extended(make, 'all', {
        marks: () => ({ mode: 'all', isHidden: (id) => id === 'kvm' }),
      }).render('KVM and EPT\n');
      assert.deepEqual(markedWords(page), ['EPT']);
    });

    it('escapes what it adds', () => {
      const page = extended(make, 'all', { tooltip: () => html`${'<script>"&'}` }).render('KVM <b>and</b> EPT\n');
      assert.ok(!page.includes('<script>'));
      assert.ok(page.includes('&lt;script&gt;&quot;&amp;'));
    });

    it('asks the host for fenced blocks by their language, with the line of their content', () => {
      const md = extended(make, 'all', {
        block: (language, content, _attributes, line) =>
          language === 'virt-timeline' ? html`<figure>${line}: ${content}</figure>` : undefined,
      });
      assert.equal(
        md.render('a\n\n```virt-timeline {x}\nfrom: 1 <\n```\n'),
        '<p>a</p>\n<figure>3: from: 1 &lt;\n</figure>',
      );
      assert.equal(md.render('```js\nKVM\n```\n'), make().render('```js\nKVM\n```\n'));
    });

    it('leaves notes of other plugins as they count them', () => {
      const counting = () => {
        const md = make();
        md.renderer.rules['note'] = (tokens, index) => tokens[index]?.content ?? '';
        md.inline.ruler.push('count', (state, silent) => {
          if (state.src[state.pos] !== '%') return false;
          const env = state.env as { notes?: { list: { count: number }[] } };
          const { list } = (env.notes ??= { list: [] });
          if (!silent) {
            list.push({ count: list.length });
            state.push('note', '', 0).content = `[${list.length}]`;
          }
          state.pos++;
          return true;
        });
        return md;
      };
      const page = extended(counting).render('KVM % and\nEPT %\n\n*KVM* %\n');
      assert.deepEqual(
        [...page.matchAll(/\[(\d)\]/g)].map(([, number]) => number),
        ['1', '2', '3'],
      );
      assert.equal(markedWords(page).length, 3);
    });
  });
}
