import { Lexer, Parser, type CST } from 'yaml';
import type { Sliced } from '../../base/sliced';
import { limits } from '../../core/ownTerms/limits';
import type { Problem, SourceNode, SourceTree } from '../../core/ownTerms/sourceTree';
import { YamlReader } from './yamlReader';

/** More lexemes than the largest glossary has: then the file is something else. */
const mostLexemes = 3_000_000;

/** Levels of the parser's stack; each level of a glossary takes two. */
const mostLevels = 2 * limits.depth;

/**
 * The tokens of the first document of a YAML text. Only the concrete syntax is read, never composed: aliases are not
 * expanded, merge keys not merged and tags not resolved, so that a small file cannot become a large one.
 * @param settle called now and then with the lists that are being read, the outer ones first: all their items but the
 * last are complete, and may be replaced by something smaller
 */
export function* yamlTokens(
  text: string,
  problems: Problem[],
  settle?: (list: CST.BlockSequence, depth: number) => void,
): Sliced<readonly CST.Token[]> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let offset = 0;
  const stop = (message: string): void => {
    problems.push({ start: offset, end: offset + 1, severity: 'error', message });
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The lexer marks what it finds with control characters of its own, which are not in the text.
    offset = parser.offset;
    if (++lexemes % 256 === 0) {
      if (settle) parser.stack.forEach((token, level) => token.type === 'block-seq' && settle(token, level - 1));
      yield;
    }
    if (parser.stack.length > mostLevels) {
      stop('The text is nested too deeply; it is read up to here.');
      break;
    }
    if (lexemes > mostLexemes) {
      stop('The file has too many parts; it is read up to here.');
      break;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Reads a YAML text; never throws. */
export function* readYamlTree(text: string): Sliced<SourceTree> {
  const problems: Problem[] = [];
  let root: SourceNode | undefined;
  try {
    const reader = new YamlReader(text, problems);
    for (const token of yield* yamlTokens(text, problems, (list, depth) => reader.settle(list, depth))) {
      if (token.type === 'error') reader.complain(token.offset, token.source.length, token.message);
      if (token.type !== 'document') continue;
      reader.expectEnd(token.end);
      if (root === undefined) root = reader.read(token.value, token.offset, 0);
      else {
        reader.complain(token.offset, 3, 'Only the first document of a file is read; this is another one.');
        break;
      }
    }
  } catch (error) {
    const message = `The file cannot be read as YAML: ${error instanceof Error ? error.message : 'unknown error'}.`;
    problems.push({ start: 0, end: 1, severity: 'error', message: message.replace(/\s+/g, ' ') });
  }
  return {
    root: root ?? { kind: 'empty', start: 0, end: 0 },
    problems: problems.toSorted((a, b) => a.start - b.start),
  };
}
