import { namedEntries, type Rule } from './rule';

/** How many words of a summary say what kind of thing is defined. */
const genusWords = 9;
/** Two summaries are near-duplicates when they share so much of their pairs of words; tuned on deliberate copies. */
const nearDuplicate = 0.6;

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairs(text: string): ReadonlySet<string> {
  const all = words(text);
  return new Set(all.slice(1).map((word, index) => `${all[index] ?? ''} ${word}`));
}

export const nearDuplicateSummaries: Rule = {
  name: 'near-duplicate-summaries',
  demands: 'No two summaries say nearly the same in the same words.',
  *check(knowledge) {
    const entries = [...namedEntries(knowledge), ...knowledge.events].map(({ id, summary }) => ({
      id,
      pairs: pairs(summary),
    }));
    /** Earlier entries by each pair that they have: those that share none are not looked at. */
    const earlier = new Map<string, (typeof entries)[number][]>();
    for (const entry of entries) {
      const shared = new Map<(typeof entries)[number], number>();
      for (const pair of entry.pairs) {
        const others = earlier.get(pair) ?? [];
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        earlier.set(pair, [...others, entry]);
      }
      const twin = [...shared].find(([other, count]) => {
        const either = entry.pairs.size + other.pairs.size - count;
        return count / either >= nearDuplicate;
      });
      if (twin) yield { id: entry.id, message: `the summary is nearly that of ${twin[0].id}` };
    }
  },
};

export const circularDefinitions: Rule = {
  name: 'circular-definitions',
  demands: 'Two entries do not each say what they are by naming the other.',
  *check(knowledge) {
    const spaced = (some: readonly string[]): string => ` ${some.join(' ')} `;
    const entries = namedEntries(knowledge).map(({ id, name, summary }) => ({
      id,
      name: spaced(words(name)),
      genus: spaced(words(summary).slice(0, genusWords)),
    }));
    const definedBy = new Map(
      entries.map(({ id, genus }) => {
        const named = entries.filter((other) => other.id !== id && genus.includes(other.name));
        return [id, new Set(named.map((other) => other.id))] as const;
      }),
    );
    for (const [id, others] of definedBy) {
      for (const other of others) {
        if (id < other && definedBy.get(other)?.has(id)) {
          yield { id, message: `and ${other} are each defined by the other` };
        }
      }
    }
  },
};

/** Acronyms that any reader of technical prose knows. */
const commonAcronyms = new Set(
  'CPU CPUs OS I/O BIOS API APIs ID IDs RAM ROM PCI USB GPU GPUs IBM AMD VM VMs UK US PC PCs MIT HTTP HTTPS TCP IP DNS SSH UEFI NASA ISO HP EMC SUSE BSD GNU MAC ARM CD DVD SCSI ACM IEEE USENIX LSI UNIX JSON XML YAML SQL GB MB KB TB II III IV'.split(
    ' ',
  ),
);

export const undefinedAcronyms: Rule = {
  name: 'undefined-acronyms',
  demands: 'An acronym in a summary is common knowledge, a proper name, or expanded there.',
  *check(knowledge) {
    const entries = namedEntries(knowledge);
    // Names of products and makers are names, not abbreviations that a reader would look up.
    const properNames = new Set(
      entries
        .filter((entry) => !('kind' in entry) || entry.kind === 'organization')
        .flatMap((entry) => [entry.name, ...(entry.aliases ?? []), ...(entry.formerNames ?? [])])
        .flatMap((name) => name.split(/[^\p{L}\p{N}/]+/u)),
    );
    for (const entry of entries) {
      const own = new Set(
        [entry.name, entry.expansion ?? '', ...(entry.aliases ?? []), ...(entry.formerNames ?? [])].flatMap((name) =>
          name.split(/[^\p{L}\p{N}/]+/u),
        ),
      );
      const used = entry.summary.match(/(?<![\p{L}\p{N}-])[A-Z][A-Z0-9/]*[A-Z][A-Z0-9]*s?(?![\p{L}\p{N}-])/gu) ?? [];
      for (const acronym of new Set(used)) {
        const singular = acronym.replace(/s$/, '');
        const expanded = new RegExp(`\\(${singular}s?[),;]|${singular}s? \\(`).test(entry.summary);
        const known = [commonAcronyms, own, properNames].some((set) => set.has(acronym) || set.has(singular));
        if (!expanded && !known) {
          yield { id: entry.id, message: `the summary uses ${acronym}, which is not expanded there` };
        }
      }
    }
  },
};
