import assert from 'node:assert/strict';
import { selectedName } from '../../../../src/core/ownTerms/selectedName';

/** What is named by the part of a text between `«` and `»`, with its alias behind a slash, and `?` if it is not sure. */
function named(marked: string, languageId: string): string {
  const text = marked.replace('⟦', '').replace('⟧', '');
  const start = marked.indexOf('⟦');
  const { name, alias, isSure } = selectedName(text, languageId, start, marked.indexOf('⟧') - 1);
  return `${name}${alias === undefined ? '' : ` / ${alias}`}${isSure ? '' : '?'}`;
}

// Markup and half of it was written into the glossary.
describe('the name that a selection stands for', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['markdown', 'A ⟦bastion host⟧.', 'bastion host'],
    ['markdown', 'A ⟦tin** box⟧ of **tin** things', 'tin box'],
    ['markdown', '> a ⟦bastion\n> host⟧ here', 'bastion host'],
    ['markdown', '| a | b |\n|---|---|\n⟦| bastion |⟧ c |', 'bastion'],
    ['markdown', '| a | b |\n|---|---|\n⟦| bastion | c |⟧', 'bastion?'],
    ['markdown', '⟦## Bastion host ##⟧\n', 'Bastion host'],
    ['markdown', '⟦- bastion host⟧\n- b', 'bastion host'],
    ['markdown', '⟦- [ ] bastion host⟧', 'bastion host'],
    ['markdown', 'A ⟦[bastion](https://ba⟧stion.example) host', 'bastion'],
    ['markdown', 'A [tin ⟦bastion](x)⟧ host', 'bastion'],
    ['markdown', 'A [⟦bastion⟧](x) host', 'bastion'],
    ['markdown', 'A ⟦[[bastion]]⟧ host', 'bastion'],
    ['markdown', 'The ⟦rack [old]⟧ one', 'rack [old]'],
    ['markdown', 'The ⟦rack [old⟧] one', 'rack [old]'],
    ['markdown', 'The ⟦rack (RK)⟧ one', 'rack / RK'],
    ['markdown', 'The ⟦rack (old)⟧ one', 'rack (old)'],
    ['markdown', 'The ⟦(rack)⟧ one', 'rack'],
    ['markdown', 'The ⟦rack)⟧ one', 'rack'],
    ['markdown', 'The ⟦“rack”,⟧ one', 'rack'],
    ['markdown', 'La ⟦«bastion»⟧ ici', 'bastion'],
    ['markdown', 'これは⟦「要塞」⟧です', '要塞'],
    ['markdown', 'Die ⟦„Bastion“⟧', 'Bastion'],
    ['markdown', 'A ⟦`bastion`⟧ host', 'bastion'],
    ['markdown', 'A ⟦R&amp;D lab⟧', 'R&D lab'],
    ['markdown', 'On ⟦.NET⟧.', '.NET'],
    ['markdown', 'In ⟦C++⟧', 'C++'],
    ['markdown', 'A ⟦snake_case_name⟧', 'snake_case_name'],
    ['markdown', 'A ⟦<b>tin</b> box⟧', 'tin box'],
    ['markdown', '⟦***⟧', '?'],
    ['asciidoc', 'A ⟦*tin* box⟧', 'tin box'],
    ['asciidoc', '⟦== Bastion⟧\n', 'Bastion'],
    ['latex', 'A ⟦\\emph{tin} box⟧', 'tin box'],
    ['latex', 'A ⟦tin~box⟧', 'tin box'],
    ['org', '⟦* Bastion⟧\n', 'Bastion'],
    ['restructuredtext', 'A ⟦:term:`tin box`⟧', 'tin box'],
    ['plaintext', 'A ⟦tin box⟧.', 'tin box'],
  ];
  for (const [language, marked, expected] of cases) {
    it(`${language}: ${JSON.stringify(marked)}`, () => assert.equal(named(marked, language), expected));
  }
});
