import fc from 'fast-check';

const codePoint = fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }));

/**
 * Texts of any characters. fast-check has `unit: 'binary'` for them, but makes a table of all 1.1 million characters for
 * it first, which takes longer than a whole suite.
 * @param maxLength in characters
 */
export function anyCharacters(maxLength: number): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((codes) => String.fromCodePoint(...codes));
}
