import { compile } from 'json-schema-to-typescript';
import { schemas } from './schemas';

/** The types of the authored files, generated from the schemas, as the text of `types.generated.ts`. */
export async function generateTypes(): Promise<string> {
  const definitions: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    Object.assign(definitions, schema.definitions);
    properties[kind] = { type: 'array', items: schema.items };
  }
  const whole = { title: 'AuthoredFiles', type: 'object', additionalProperties: false, properties, definitions };
  return compile(structuredClone(whole) as Parameters<typeof compile>[0], 'AuthoredFiles', {
    bannerComment: '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.',
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}
