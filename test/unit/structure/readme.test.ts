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
    assert.deepEqual(new Set(named), new Set(titles));
    assert.equal(named.length, titles.length);
  });

  it('has every setting in its table with its default, and no other', () => {
    // The list of languages is too long for a table.
    const shown = (name: string, value: string): string => (name.includes('.languages') ? name : `${name} ${value}`);
    const expected = Object.entries(contributes.configuration.properties).map(([name, { default: value }]) =>
      shown(`\`${name}\``, `\`${JSON.stringify(value)}\``),
    );
    const named = tableBelow('Settings').map(([name = '', value = '']) => shown(name, value));
    assert.deepEqual(new Set(named), new Set(expected));
    assert.equal(named.length, expected.length);
  });
});
