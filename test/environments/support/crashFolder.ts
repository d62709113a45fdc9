import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/vscodeServer.mjs';

const glossary = `# What we call things in the lab
terms:
  - name: rack nine
    definition: The rack in the lab's cold aisle; six hosts, one switch.
`;
const added = '  - name: four seconds\n';
const journal = 'We moved the Turtles Project to rack nine.\nIt took four seconds.\n';
const note = `# Note\n\n${'A hypervisor runs guests and shares memory among virtual machines. '.repeat(40)}\n\nTurtles Project.\n`;

/** A folder of many notes in which extension hosts die, and which must be whole each time. */
export class CrashFolder {
  readonly path = temporaryFolder('crash').folder;
  readonly #glossary = join(this.path, '.vscode', 'virtualization-glossary.yaml');
  readonly #journal = join(this.path, 'journal.md');

  /** @param count how many notes there are beside the journal */
  constructor(readonly count: number) {
    mkdirSync(join(this.path, '.vscode'));
    mkdirSync(join(this.path, 'notes'));
    writeFileSync(this.#journal, journal);
    writeFileSync(this.#glossary, glossary);
    for (let index = 0; index < count; index++) writeFileSync(this.#noteAt(index), note);
  }

  #noteAt(index: number): string {
    return join(this.path, 'notes', `${index}.md`);
  }

  /** @throws when a file is damaged. A term may have been added to the glossary or not, each of them whole. */
  assertWhole(): void {
    const text = readFileSync(this.#glossary, 'utf8');
    assert.equal(text.slice(0, glossary.length), glossary);
    assert.equal(text.slice(glossary.length).replaceAll(added, ''), '', 'the glossary is damaged');
    assert.equal(readFileSync(this.#journal, 'utf8'), journal);
    for (let index = 0; index < this.count; index++) assert.equal(readFileSync(this.#noteAt(index), 'utf8'), note);
  }
}
