import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cardScheme,
  Commands,
  ItemContexts,
  settingDefaults,
  settingsSection,
  Views,
} from '../../../src/contributions';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly version: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;

/** The text of every file below `src`. */
function allSource(): string {
  const root = join(process.cwd(), 'src');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'contributions.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** Words that title case leaves small, unless they are the first or the last. */
const smallWords = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

/** Whether a title is in title case: `Go to Concept…`, `List Glossary A–Z`. */
function isTitleCase(title: string): boolean {
  const words = title.split(' ');
  return words.every((word, index) => {
    const isInside = index > 0 && index < words.length - 1;
    return /^[^a-z]/.test(word) || (isInside && smallWords.test(word));
  });
}

describe('package.json and contributions.ts', () => {
  it('name the same commands', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(Commands).sort());
  });

  it('name the same views', () => {
    const ids = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
    assert.deepEqual(ids.sort(), Object.values(Views).sort());
  });

  it('name the same settings with the same defaults', () => {
    const fromManifest = Object.entries(contributes.configuration.properties).map(([key, value]) => [
      key,
      value.default,
    ]);
    const fromCode = Object.entries(settingDefaults).map(([key, value]) => [
      `${settingsSection}.${key}`,
      value as unknown,
    ]);
    assert.deepEqual(Object.fromEntries(fromManifest), Object.fromEntries(fromCode));
  });

  it('register every command somewhere', () => {
    const source = allSource();
    const unused = Object.keys(Commands).filter((key) => !source.includes(`Commands.${key}`));
    assert.deepEqual(unused, []);
  });

  it('use only known commands in menus, and only known context keys and views in conditions', () => {
    const items = Object.values(contributes.menus).flat();
    const known = new Set<string>(Object.values(Commands));
    assert.deepEqual(
      items.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
    const code = readFileSync(join(process.cwd(), 'src', 'contributions.ts'), 'utf8');
    const keys = items.flatMap(({ when }) =>
      [...(when ?? '').matchAll(/virtualizationNotes\.\w+/g)].map(([key]) => key),
    );
    assert.deepEqual(
      [...new Set(keys)].filter((key) => !code.includes(`'${key}'`)),
      [],
    );
  });

  it('show actions on tree items that exist, and Compare on those alone that are compared', () => {
    const kinds = Object.values(ItemContexts);
    const shownOn = (when: string): readonly string[] => {
      const pattern = /viewItem =~ \/(.*?)\//.exec(when)?.[1];
      const exact = /viewItem == (\S+)/.exec(when)?.[1];
      return kinds.filter((kind) => (pattern === undefined ? kind === exact : new RegExp(pattern).test(kind)));
    };
    const items = contributes.menus['view/item/context'] ?? [];
    for (const { command, when = '' } of items) assert.notDeepEqual(shownOn(when), [], `${command}: ${when}`);
    const compare = items.filter(({ command }) => command === Commands.openComparison);
    assert.equal(compare.length, 2, 'inline and in the menu');
    for (const { when = '' } of compare) assert.deepEqual(shownOn(when), [ItemContexts.comparedConcept]);
    const whereUsed = items.find(({ command }) => command === Commands.whereUsed)?.when ?? '';
    assert.deepEqual(shownOn(whereUsed), [ItemContexts.concept, ItemContexts.comparedConcept]);
  });

  it('title commands in title case under one category', () => {
    for (const { title, category } of contributes.commands) {
      assert.equal(category, 'Virtualization Notes');
      assert.ok(isTitleCase(title), title);
    }
    for (const wrong of ['Go to concept…', 'go to Concept…', 'Explain this Term', 'What It is']) {
      assert.ok(!isTitleCase(wrong), wrong);
    }
  });

  it('activate for the languages of the default setting and for a restored card', () => {
    const expected = settingDefaults.languages.map((language) => `onLanguage:${language}`);
    for (const event of [...expected, `onFileSystem:${cardScheme}`]) {
      assert.ok(manifest.activationEvents.includes(event), event);
    }
    assert.ok(!manifest.activationEvents.includes('*') && !manifest.activationEvents.includes('onStartupFinished'));
  });

  it('lead from the walkthrough to known commands, pictures and context keys', () => {
    const known = new Set<string>(Object.values(Commands));
    const code = readFileSync(join(process.cwd(), 'src', 'contributions.ts'), 'utf8');
    for (const { description, media, completionEvents } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      const links = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = '']) => command);
      const done = completionEvents.filter((event) => event.startsWith('onCommand:')).map((event) => event.slice(10));
      assert.ok(links.length > 0);
      for (const command of [...links, ...done]) assert.ok(known.has(command), command);
      const keys = completionEvents.filter((event) => event.startsWith('onContext:')).map((event) => event.slice(10));
      for (const key of keys) assert.ok(code.includes(`'${key}'`), key);
      const svg = readFileSync(join(process.cwd(), media.svg), 'utf8');
      assert.ok(svg.includes(`aria-label="${media.altText}"`));
      assert.doesNotMatch(svg, /#[0-9a-f]{3,8}\b/i, 'colours of the theme alone');
    }
  });

  it('ship one bundle for desktop and web', () => assert.equal(manifest.main, manifest.browser));

  it('have a changelog entry for the version', () => {
    const changelog = readFileSync(join(process.cwd(), 'CHANGELOG.md'), 'utf8');
    assert.ok(changelog.includes(`## ${manifest.version}`));
  });
});
