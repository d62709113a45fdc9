import assert from 'node:assert/strict';
import { pathInFolder } from '../../../../src/core/ownTerms/glossaryPath';

// Only globs from the folder were understood; anything else read nothing and said nothing.
describe('a path to a glossary', () => {
  const cases: readonly (readonly [written: string, path: string | RegExp, folder?: string, from?: string])[] = [
    ['docs/*.glossary.yml', 'docs/*.glossary.yml'],
    ['./inside/app.glossary.yml', 'inside/app.glossary.yml'],
    [' ${workspaceFolder}/inside/app.yml ', 'inside/app.yml'],
    ['${workspaceFolder:notes}/app.yml', 'app.yml'],
    ['inside\\app.yml', 'inside/app.yml'],
    ['inside/../app.yml', 'app.yml'],
    ['/home/a/notes/inside/app.yml', 'inside/app.yml'],
    ['file:///home/a/notes/app.yml', 'app.yml'],
    ['c:\\Notes\\app.yml', 'app.yml', '/C:/Notes'],
    ['C:/Notes/app.yml', 'app.yml', '/c:/notes/'],
    ['../shared.yml', 'shared.yml', '/home/a/notes', 'team'],
    ['./shared.yml', 'team/a/shared.yml', '/home/a/notes', 'team/a'],
    ['${workspaceFolder}/shared.yml', 'shared.yml', '/home/a/notes', 'team/a'],
    ['../shared.yml', /leads out of the workspace folder/],
    ['a/../../shared.yml', /leads out/],
    ['../../shared.yml', /leads out/, '/home/a/notes', 'team'],
    ['/home/a/other/app.yml', /leads out/],
    ['/home/a/notes-2/app.yml', /leads out/],
    ['~/app.yml', /leads out/],
    ['D:/Notes/app.yml', /leads out/, '/c:/Notes'],
    ['${env:HOME}/app.yml', /variable that is not known here; only \$\{workspaceFolder\} is/],
    ['https://a.example/app.yml', /is an address/],
  ];
  for (const [written, expected, folder = '/home/a/notes', from] of cases) {
    it(`${JSON.stringify(written)} in ${folder}${from === undefined ? '' : ` from ${from}`}`, () => {
      const { path, problem } = pathInFolder(written, folder, from);
      if (typeof expected === 'string') assert.equal(path, expected);
      else assert.match(problem ?? `${path} is fine`, expected);
    });
  }
});
