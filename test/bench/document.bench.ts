// A whole Markdown document of 100 KB, prose ranges and mentions, as on opening it: against a parse with markdown-it and
// a regular expression over its text tokens. And one edit in it, against looking at all of it again.
import markdownIt from 'markdown-it';
import { DocumentMentions, TermMatcher } from '../../src/core/matcher';
import { loadCorpus } from './support/corpus';
import { measure, report } from './support/measure';
import { termRegex } from './support/termRegex';
import { entriesOf, termsOf } from './support/terms';

const { texts } = loadCorpus();
const SIZE = 100_000;
const all = texts.join('\n\n').slice(0, 20 * SIZE);
const documents = Array.from({ length: Math.floor(all.length / SIZE) }, (_, index) =>
  all.slice(index * SIZE, (index + 1) * SIZE),
);
const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const terms = termsOf(texts, 3000);
const matcher = new TermMatcher(entriesOf(terms));
const parser = markdownIt({ html: true });
const pattern = termRegex(terms);

function countByTokens(text: string): number {
  let count = 0;
  for (const block of parser.parse(text, {})) {
    for (const token of block.children ?? []) {
      if (token.type === 'text') count += token.content.match(pattern)?.length ?? 0;
    }
  }
  return count;
}

report(
  `Documents of 100 KB, ${terms.length} terms`,
  megabytes,
  measure(
    [
      {
        name: 'ranges and mentions',
        run: () => documents.reduce((sum, text) => sum + matcher.findMentions(text, 'markdown').length, 0),
      },
      {
        name: 'markdown-it and regular expression',
        run: () => documents.reduce((sum, text) => sum + countByTokens(text), 0),
      },
    ],
    15,
  ),
);

for (const size of [100_000, 1_000_000]) {
  const text = all.slice(0, size);
  const document = new DocumentMentions(matcher, 'markdown', text);
  const middle = text.indexOf(' ', size >> 1);
  report(
    `One typed letter and the mentions of the document, one of ${Math.round(text.length / 1000)} KB`,
    text.length / 1e6,
    measure(
      [
        {
          name: 'DocumentMentions.update',
          run: () => {
            document.update([{ start: middle, end: middle, text: 'x' }]);
            return document.mentions.length;
          },
        },
        { name: 'findMentions of all', run: () => matcher.findMentions(text, 'markdown').length },
      ],
      25,
    ),
  );
}
