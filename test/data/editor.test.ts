import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Snippet {
  readonly body: readonly string[];
}

interface Schema {
  readonly definitions: Record<string, { properties: Record<string, unknown>; required: readonly string[] }>;
}

function read(...path: string[]): unknown {
  // YAML contains JSON, and allows the commas that the editor's own files may end lists with.
  return parse(readFileSync(join(process.cwd(), ...path), 'utf8'));
}

/** What the snippet inserts with each field left as it is, and a choice at its first value. */
function inserted({ body }: Snippet): string {
  return body.join('\n').replaceAll(/\$\{\d+(?:\|([^,|]*)[^|}]*\||:([^}]*))\}/g, (_, choice, text) => choice ?? text);
}

describe('VS Code on this repository', () => {
  it('knows the schema of every data folder', () => {
    const associations = (read('.vscode', 'settings.json') as { 'yaml.schemas': Record<string, string> })[
      'yaml.schemas'
    ];
    for (const schema of Object.keys(associations)) assert.ok(existsSync(join(process.cwd(), schema)), schema);
    const folders = Object.values(associations).map((glob) => glob.replace('/*.yaml', ''));
    const data = join('src', 'data');
    const wanted = readdirSync(data)
      .filter((name) => existsSync(join(data, 'schemas', `${name.slice(0, -1)}.schema.json`)))
      .map((name) => `src/data/${name}`);
    assert.deepEqual(folders.toSorted(), wanted.toSorted());
  });

  for (const kind of ['Concept', 'Event', 'Source']) {
    it(`inserts, for ${kind.toLowerCase()}, an entry with every required field, known fields alone and every choice of the schema`, () => {
      const snippets = read('.vscode', 'virtualization.code-snippets') as Record<string, Snippet>;
      const snippet = snippets[kind];
      assert.ok(snippet);
      const [definition] = Object.values(
        (read('src', 'data', 'schemas', `${kind.toLowerCase()}.schema.json`) as Schema).definitions,
      );
      assert.ok(definition);
      const [entry] = parse(inserted(snippet)) as Record<string, unknown>[];
      assert.ok(entry);
      assert.deepEqual(
        definition.required.filter((field) => !(field in entry)),
        [],
      );
      assert.deepEqual(
        Object.keys(entry).filter((field) => !(field in definition.properties)),
        [],
      );
      const schema = JSON.stringify(definition);
      for (const [, values] of snippet.body.join('\n').matchAll(/\$\{\d+\|([^|]+)\|\}/g)) {
        assert.ok(schema.includes(JSON.stringify(values?.split(','))), `${values} is not what the schema allows`);
      }
    });
  }
});
