import assert from 'node:assert/strict';
import { renderBlock } from '../../src/core/blocks';
import { cardPageHtml } from '../../src/core/cardPage/cardPageHtml';
import type { CardContext } from '../../src/core/cardPage/context';
import { comparisonModel } from '../../src/core/comparisonPage/pageData';
import { tableCsv, tableMarkdown } from '../../src/core/comparisonPage/export';
import { comparisonTable } from '../../src/core/comparisonPage/table';
import { tableHtml } from '../../src/core/comparisonPage/tableHtml';
import { initialView } from '../../src/core/comparisonPage/view';
import { TermMatcher } from '../../src/core/matcher';
import { cardMarkdown } from '../../src/core/render/card';
import { candidateInWords, explanationTitle } from '../../src/core/render/explanation';
import { hoverMarkdown } from '../../src/core/render/hover';
import type { Links } from '../../src/core/render/links';
import { itemLine } from '../../src/core/composing';
import { studyCardsOf } from '../../src/core/study';
import { screenHtml } from '../../src/core/studyPage/frameHtml';
import { FreeSession } from '../../src/core/studyPage/freeSession';
import { progressScreen } from '../../src/core/studyPage/progress';
import { StudySession } from '../../src/core/studyPage/studySession';
import { timelineMarkdown } from '../../src/core/timelinePage/exportMarkdown';
import { tooltipHtml } from '../../src/markdownIt/tooltip';
import { assertGolden, htmlLines } from '../support/goldenText';
import { goldenKnowledge as knowledge } from '../support/goldenKnowledge';
import { StoreInMemory } from '../support/studyStore';

const links: Links = {
  card: (id) => `open:${id}`,
  comparison: (id, subject) => `compare:${id}/${subject ?? ''}`,
  timeline: (id) => `timeline:${id}`,
  references: (id) => `used:${id}`,
  ownTerm: (id) => `own:${id}`,
};
const place = { knowledge, links, line: 0, attributes: [] };
const cardContext: CardContext = {
  knowledge,
  actions: [{ id: 'copy', title: 'Copy <Link>' }],
  termsIn: (text, language) => new TermMatcher(knowledge.entries).findMentions(text, language),
};
const cards = ['hypervisor', 'ept', 'rack-nine', 'box', 'first-hypervisor-1967', 'box-type'];

function comparison() {
  const authored = knowledge.comparison('platforms');
  assert.ok(authored);
  const model = comparisonModel(authored, knowledge);
  const view = initialView('platforms');
  return { model, view, table: comparisonTable(model, view) };
}

/** All that is said about each place marked with a bar. */
function explanations(marked: string): string {
  const matcher = new TermMatcher(knowledge.entries);
  const offset = marked.indexOf('|');
  const found = matcher.explain(marked.replace('|', ''), 'markdown', offset);
  if (found === undefined) return `${marked}\n  nothing to explain`;
  const reasons = found.candidates.flatMap((candidate) => candidateInWords(candidate, knowledge));
  return [marked, `  ${explanationTitle(found, knowledge)}`, ...reasons.map(({ text }) => `  - ${text}`)].join('\n');
}

/** What users read, whole: `npm run golden` writes the texts anew, and the diff is reviewed. */
describe('the golden text', () => {
  for (const entry of knowledge.entries) {
    it(`of the hover of ${entry.name}`, () =>
      assertGolden(`hovers/${entry.id}.md`, hoverMarkdown(entry, knowledge, links)));
  }

  for (const id of cards) {
    it(`of the card of ${id}, as text and as a page`, () => {
      const subject = knowledge.item(id);
      assert.ok(subject);
      assertGolden(`cards/${id}.md`, cardMarkdown(subject, knowledge, links) ?? 'no card');
      assertGolden(`cards/${id}.html`, htmlLines(String(cardPageHtml(subject, cardContext))));
    });
  }

  it('of the tooltips in the preview', () => {
    const tips = knowledge.entries.map((entry) => String(tooltipHtml(entry, knowledge)));
    assertGolden('tooltips.html', tips.join('\n\n'));
  });

  it('of what is inserted into notes', () => {
    const lines = (languageId: string): string =>
      [...cards, 'platforms']
        .flatMap((id) => knowledge.item(id) ?? [])
        .map((subject) => itemLine(subject, languageId, knowledge))
        .join('\n\n');
    assertGolden('inserted.md', lines('markdown'));
    const others = ['asciidoc', 'restructuredtext', 'latex', 'org', 'html', 'plaintext'];
    assertGolden('inserted.txt', others.map((languageId) => `${languageId}\n\n${lines(languageId)}`).join('\n\n'));
  });

  it('of the table of a comparison, on its page and exported', () => {
    const { model, view, table } = comparison();
    assertGolden('tables/comparison.html', htmlLines(String(tableHtml(model, view))));
    assertGolden('tables/comparison.md', tableMarkdown(table, model));
    // Lines of CSV end with CR LF, which a file of the repository does not keep.
    assertGolden('tables/comparison.csv', tableCsv(table, model).replaceAll('\r\n', '⏎\n'));
  });

  it('of the timeline, exported', () =>
    assertGolden(
      'tables/timeline.md',
      timelineMarkdown(['first-hypervisor-1967', 'box-2006', 'none'], knowledge, 'x:y'),
    ));

  for (const [name, language, content] of [
    ['timeline', 'virt-timeline', 'from: 1960\nto: 2010'],
    ['timeline-with-mistakes', 'virt-timeline', 'from: <b>\nlane: x86\nconcepts: hypervisr'],
    ['compare', 'virt-compare', 'comparison: platforms\nrows: type, nesting'],
    ['picture', 'virt-picture', 'of: type-1-hypervisor'],
    ['compare-with-mistakes', 'virt-compare', 'comparison: platfroms'],
  ] as const) {
    it(`of a block: ${name}`, () =>
      assertGolden(`blocks/${name}.html`, htmlLines(String(renderBlock(language, content, place)))));
  }

  const studyCards = studyCardsOf(knowledge);
  for (const id of [
    'hypervisor/definition',
    'rack-nine/definition',
    'box-2006/year',
    'crate/cell:platforms:type',
    'box-type/record',
  ]) {
    it(`of the study page: ${id}`, () => {
      const cards = studyCards.filter((card) => card.id === id);
      const session = new StudySession({ id: 'x', title: 'A deck', cards }, knowledge, new StoreInMemory());
      assertGolden(`study/${id.replaceAll(/[/:]/g, '-')}.html`, htmlLines(String(screenHtml(session.screen()))));
    });
  }

  it('of the study page: its end, and the progress', () => {
    const store = new StoreInMemory();
    const empty = new FreeSession({ id: 'x', title: 'A deck', cards: [] }, 'quiz', knowledge, store, 'seed');
    assertGolden('study/end.html', htmlLines(String(screenHtml(empty.screen()))));
    store.append({ kind: 'answer', card: 'hypervisor/definition', rating: 4 });
    const progress = progressScreen(studyCards, store.history, store.now());
    assertGolden('study/progress.html', htmlLines(String(screenHtml(progress))));
  });

  it('of explanations', () =>
    assertGolden(
      'explanations.txt',
      [
        'The hyper|visor runs a guest.',
        'The virtual machine is a gu|est.',
        'A gu|est came to dinner.',
        'A guest in a gu|est room of the hypervisor.',
        'The e|pt is off.',
        'Nothing he|re.',
      ]
        .map(explanations)
        .join('\n\n'),
    ));
});
