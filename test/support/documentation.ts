import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documentation that comes with what the tests need anyway: some thousand lines of it. */
export function documentation(): readonly string[] {
  const modules = join(process.cwd(), 'node_modules');
  const files = [
    'commonmark-spec/spec.txt',
    'ajv/README.md',
    'mocha/README.md',
    'markdown-it/README.md',
    'micromark/readme.md',
    'fast-check/README.md',
    'yaml/README.md',
  ];
  return files
    .map((file) => join(modules, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}
