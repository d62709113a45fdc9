// Prose ranges of Markdown against a full parse of the same files.
import markdownIt from 'markdown-it';
import { proseRanges } from '../../src/core/prose';
import { loadCorpus } from './support/corpus';
import { measure, report } from './support/measure';

const { texts, megabytes } = loadCorpus();
// As VS Code's preview has it; bare links are found by both.
const parser = markdownIt({ html: true, linkify: true });

report(
  'What is prose in Markdown',
  megabytes,
  measure(
    [
      {
        name: 'proseRanges',
        run: () => texts.reduce((sum, text) => sum + proseRanges(text, 'markdown').ranges.length, 0),
      },
      {
        name: 'markdown-it, parse only',
        run: () => texts.reduce((sum, text) => sum + parser.parse(text, {}).length, 0),
      },
    ],
    15,
  ),
);
