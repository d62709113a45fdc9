import { parseFields, type BlockProblem, type Field } from './fields';
import { blockKeys, type BlockLanguage } from './keys';
import { unknownName } from './names';

/** The fields of a block under the keys that its language has. */
export interface KnownFields {
  /** The field of a key, which may be written in either number; `undefined` when the block does not have it. */
  readonly get: (key: string) => Field | undefined;
  readonly problems: readonly BlockProblem[];
}

/** Reads the lines of a block of a language. */
export function knownFields(content: string, language: BlockLanguage): KnownFields {
  const { value: fields, problems } = parseFields(content);
  const keys = blockKeys[language];
  const isKnown = ({ key }: Field): boolean => keys.some((each) => each.key === key || each.also === key);
  const names = keys.map(({ key }) => key);
  const unknown = fields
    .filter((field) => !isKnown(field))
    .map(({ key, keyStart, line }): BlockProblem => {
      return { ...unknownName('key', key, names, { line, start: keyStart }), isUnread: true };
    });
  return {
    get: (key) => {
      const also = keys.find((each) => each.key === key)?.also;
      return fields.find((field) => field.key === key || field.key === also);
    },
    problems: [...problems, ...unknown],
  };
}

/** Whether nothing is drawn until the problems are mended. */
export function isUnread(problems: readonly BlockProblem[]): boolean {
  return problems.some((problem) => problem.isUnread);
}

/** By line and place in it. */
export function inOrder(problems: readonly BlockProblem[]): readonly BlockProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || (a.start ?? 0) - (b.start ?? 0));
}
