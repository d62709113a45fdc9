import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when?: string }[] };
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly order?: number }>>;
    };
  };
}

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as Manifest;

/** The cells of each row of the table below a heading, without its head. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const section =
    read('README.md')
      .split(/^## /m)
      .find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the README', () => {
  it('has every command of the palette in its table, and no other', () => {
    const hidden = new Set(
      contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const titles = contributes.commands.filter(({ command }) => !hidden.has(command)).map(({ title }) => title);
    const named = tableBelow('Commands').map(([name]) => name?.replaceAll('**', ''));
    assert.deepEqual(named.toSorted(), titles.toSorted());
  });

  it('has every setting in its table with its default, and no other', () => {
    const expected = Object.entries(contributes.configuration.properties).map(([name, { default: value }]) => [
      `\`${name}\``,
      // The list of languages is too long for a table.
      name.endsWith('.languages') ? '' : `\`${JSON.stringify(value)}\``,
    ]);
    const named = tableBelow('Settings').map(([name, value]) => [name, name?.includes('.languages') ? '' : value]);
    assert.deepEqual(named.toSorted(), expected.toSorted());
  });
});
