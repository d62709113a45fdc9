import { kinds, readAuthored, type AuthoredEntry, type AuthoredKnowledge, type Problem } from './authored';
import { rules } from './rules';
import { schemaProblems } from './schemas';

function idOf(entry: AuthoredEntry): string {
  const value = entry.value;
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

/** Groups entries by kind. Entries that break their schema are left out, so that the rules can rely on the types. */
function group(entries: readonly AuthoredEntry[]): AuthoredKnowledge {
  const grouped = Object.fromEntries(
    kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).map((entry) => entry.value)]),
  );
  // The schema check has just proved these shapes.
  return grouped as unknown as AuthoredKnowledge;
}

/**
 * Reads and checks the whole body of data.
 * @returns the entries that fit their schemas, and every problem found, in the order of the files.
 */
export function checkKnowledge(folder: string): { knowledge: AuthoredKnowledge; problems: Problem[] } {
  const { entries, problems } = readAuthored(folder);
  const broken = schemaProblems(entries);
  const brokenAt = new Set(broken.map((problem) => `${problem.file}:${problem.line}`));
  const sound = entries.filter((entry) => !brokenAt.has(`${entry.file}:${entry.line}`));
  const knowledge = group(sound);
  const placeOf = new Map<string, AuthoredEntry>();
  for (const entry of entries) placeOf.set(idOf(entry), entry);
  const found = rules.flatMap((rule) =>
    [...rule.check(knowledge)].map((finding): Problem => {
      const place = placeOf.get(finding.id);
      return {
        file: place?.file ?? '',
        line: place?.line ?? 0,
        rule: rule.name,
        message: `${finding.id}: ${finding.message}`,
      };
    }),
  );
  return { knowledge, problems: [...problems, ...broken, ...found] };
}
