// Texts for the coding of words.

/** Different words of letters, as many as asked for. */
export function differentWords(count: number): readonly string[] {
  const letters = 'abcdefghijklmnopqrst';
  return Array.from({ length: count }, (_, index) =>
    Array.from(index.toString(20), (digit) => letters[parseInt(digit, 20)]).join(''),
  );
}

/** Pieces of text in which words repeat, so that some get codes, and what is hard to code. */
export const hardPieces = [
  'guest',
  'Guest',
  'host',
  'a',
  ' ',
  '  ',
  '. ',
  '", "',
  '\\n',
  '\n',
  '\\',
  '"',
  '16',
  'x86',
  '’',
  '👍',
  '\ud800',
];
