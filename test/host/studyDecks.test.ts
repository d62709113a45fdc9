import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Commands } from '../../src/contributions';
import { Knowledge } from '../../src/core/knowledge';
import { loadKnowledgeData } from '../../src/data';
import { DeckService } from '../../src/features/study/deckService';
import { DecksTree, type DeckNode } from '../../src/features/study/decksTree';
import type { Review } from '../../src/platform/review/review';
import { closeEditors, eventually } from './support/editor';
import { StudyStorage } from './support/studyStorage';

function studyTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && /virtualizationNotes\.studyPage/.test(input.viewType),
    );
}

describe('the command Study', () => {
  afterEach(closeEditors);

  it('opens one page, whatever it is asked for', async () => {
    for (const argument of [undefined, { mode: 'quiz', deck: 'disputes' }, { mode: 'study', deck: '<b>' }, 42, null]) {
      await vscode.commands.executeCommand(Commands.study, argument);
      await eventually('the page is shown', () => studyTabs().find(({ isActive }) => isActive));
    }
    assert.equal(studyTabs().length, 1);
  });
});

describe('the decks in the sidebar', () => {
  const knowledge = new Knowledge(loadKnowledgeData());
  let storage: StudyStorage;
  let review: Review;
  let decks: DeckService;
  let tree: DecksTree;

  before(async () => {
    storage = new StudyStorage();
    review = await storage.open();
    decks = new DeckService(
      {
        knowledge: () => knowledge,
        settings: { isNote: () => true },
        mentions: { mentionsOf: () => [] } as never,
        log: { debug: () => {} },
      },
      review,
    );
    tree = storage.add(new DecksTree(decks, review));
  });
  after(() => storage.dispose());

  const titles = (nodes: readonly DeckNode[]): readonly string[] => nodes.map(({ title }) => title);

  it('are none before anything is studied, so that the view can say how to begin', async () => {
    assert.deepEqual(await tree.getChildren(), []);
  });

  it('are there with what is new, once a term was added', async () => {
    review.append({ kind: 'add', items: ['memory-ballooning'] });
    const nodes = await tree.getChildren();
    assert.equal(nodes[0]?.title, 'Everything you study');
    const added = (await decks.all()).cardsOf('memory-ballooning').length;
    assert.ok(added >= 2);
    assert.ok((nodes[0]?.counts.fresh ?? 0) > 0 && (nodes[0]?.counts.fresh ?? 0) <= added);
    assert.equal(nodes[0]?.counts.due, 0);
  });

  it('stand before the others once they are begun, and the badge counts what is due', async () => {
    const due: number[] = [];
    storage.add(tree.onDidCount((count) => due.push(count)));
    review.append({ kind: 'answer', card: 'memory-ballooning/definition', rating: 1 });
    const nodes = await tree.getChildren();
    assert.deepEqual(titles(nodes).slice(0, 2), ['Everything you study', 'Memory']);
    assert.equal(due.at(-1), 1);
    assert.match(String(tree.getTreeItem(nodes[1] as DeckNode).description), /^1 due · \d+ new$/);
  });

  it('count no card that was suspended', async () => {
    review.append({ kind: 'suspend', card: 'memory-ballooning/definition' });
    assert.equal((await tree.getChildren())[0]?.counts.due, 0);
  });

  it('are found by id, and a deck that there is not is none', async () => {
    assert.ok((await decks.deck('lane:x86'))?.cards.every(({ topic }) => topic === 'x86'));
    assert.equal(await decks.deck('no-such-deck'), undefined);
    assert.deepEqual((await decks.deck('note'))?.cards, []);
  });
});
