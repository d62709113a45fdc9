import { atOnce } from '../../src/base/sliced';
import { readGlossary, type ReadGlossary } from '../../src/core/ownTerms/readGlossary';
import { formatOf, readSourceTree } from '../../src/data/ownTerms';

/** Reads a glossary text as if it were in a file of that name. */
export function readText(text: string, path = '.vscode/virtualization-glossary.yaml'): ReadGlossary {
  return readGlossary({ uri: `file:///${path}`, label: path }, atOnce(readSourceTree(text, formatOf(path))));
}

/** The problems as `what is underlined: what is said`. */
export function problemsIn(text: string, path?: string): string[] {
  return readText(text, path).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

/** A glossary that uses every field. */
export const fullGlossary = `# Our words
terms:
  # the lab
  - name: rack nine
    definition: The rack where the lab's hosts are.
    aliases: [R9, "rack 9"]
    category: Lab
    related:
      - hypervisor
      - virtual machine
    sources:
      - title: Wiki
        url: https://wiki.example.org/rack
      - Lab handbook, page 12
    examples:
      - Put it into rack nine.

  - name: 'golden image'   # with a comment
    definition: |
      The image that all machines are made from.

      It is rebuilt every week.
  - name: virtual machine
    aliases: [box]
hide: [hypervisor]
`;
