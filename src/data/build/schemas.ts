import Ajv from 'ajv';
import comparison from '../schemas/comparison.schema.json';
import concept from '../schemas/concept.schema.json';
import dispute from '../schemas/dispute.schema.json';
import event from '../schemas/event.schema.json';
import platform from '../schemas/platform.schema.json';
import source from '../schemas/source.schema.json';
import type { AuthoredEntry, Kind, Problem } from './authored';

/** The JSON Schema of each kind's files. */
export const schemas = {
  sources: source,
  concepts: concept,
  platforms: platform,
  events: event,
  comparisons: comparison,
  disputes: dispute,
} as const satisfies Record<Kind, object>;

/** Checks every entry against the schema of its kind; all problems, not the first. */
export function schemaProblems(entries: readonly AuthoredEntry[]): Problem[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validators = new Map(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)] as const));
  return entries.flatMap((entry) => {
    const validate = validators.get(entry.kind);
    // The schemas describe whole files, so an entry is checked as a list of one.
    if (!validate || validate([entry.value])) return [];
    return (validate.errors ?? []).map((error) => {
      const where = error.instancePath.replace(/^\/0\/?/, '') || 'entry';
      const detail = Object.values(error.params).map(String).join(', ');
      return {
        file: entry.file,
        line: entry.line,
        rule: 'schema',
        message: `${where} ${error.message ?? 'is not valid'}${detail ? ` (${detail})` : ''}`,
      };
    });
  });
}
