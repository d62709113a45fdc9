/**
 * English inflection, both ways, by rule. It may make forms that nobody writes (`migrateing` does not harm anyone);
 * what it must not do is miss regular ones. Irregular words are given in the data.
 */

const SIBILANT = /(?:[sxz]|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** A last consonant that is doubled before -ed and -ing: `trap`, `hot-plug`, `overcommit`. */
const DOUBLING = /[^aeiou][aeiou][bdglmnprt]$/;
/** Words in -s that are no plurals: `bus`, `access`, `chassis`. */
const NOT_PLURAL = /(?:ss|us|is)$/;

/** Second words of phrasal verbs, whose first word takes the endings: `pass through`, `fail over`, `trap to`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'through to over out on off up down in into from back around away'.split(' '),
);

/** Whether the first of two words is the verb: `pass through` is inflected to `passes through`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A lower-case noun in the singular, and its plural. */
export function pluralsOf(word: string): readonly string[] {
  if (/[ei]x$/.test(word)) return [word, `${word}es`, `${word.slice(0, -2)}ices`];
  if (SIBILANT.test(word)) return [word, `${word}es`];
  if (CONSONANT_Y.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}

/**
 * Plurals of the Latin nouns that German, Dutch, the Nordic languages, Spanish and Portuguese write as English does:
 * *Hypervisoren*, *hypervisores*, *hypervisorer*, *Migrationen*; and the Swedish *hypervisorn*, which is one of them.
 * None are English.
 */
export function borrowedPlurals(word: string): readonly string[] {
  if (word.length < 7) return [];
  if (word.endsWith('or')) return ['en', 'es', 'er', 'n'].map((ending) => word + ending);
  return word.endsWith('ion') ? ['en', 'er'].map((ending) => word + ending) : [];
}

/** Singular and plural forms of a lower-case noun that is in either, itself included. */
export function nounForms(word: string): readonly string[] {
  const forms = pluralsOf(word);
  if (word.length <= 3 || !word.endsWith('s') || NOT_PLURAL.test(word)) return forms;
  if (word.endsWith('ies')) return [...forms, `${word.slice(0, -3)}y`];
  const singular = word.slice(0, -1);
  return /(?:[sxz]|ch|sh)es$/.test(word) ? [...forms, singular, word.slice(0, -2)] : [...forms, singular];
}

/** Forms of a lower-case verb, or of the verb that a noun of action comes from (`migration`), itself included. */
export function verbForms(word: string): readonly string[] {
  const forms = [word];
  for (const verb of verbsOf(word)) {
    forms.push(verb, ...endings(verb));
    if (DOUBLING.test(verb)) {
      const doubled = verb + verb.slice(-1);
      forms.push(`${doubled}ed`, `${doubled}ing`);
    }
  }
  return forms;
}

function verbsOf(word: string): readonly string[] {
  if (/i[sz]ation$/.test(word)) return [`${word.slice(0, -5)}e`];
  if (word.endsWith('ation')) return [`${word.slice(0, -3)}e`];
  if (word.endsWith('tion')) return [word.slice(0, -3)];
  if (word.endsWith('ment') && word.length > 7) return [word.slice(0, -4)];
  if (word.endsWith('ing') && word.length > 5) {
    const stem = word.slice(0, -3);
    if (stem.at(-1) !== stem.at(-2)) return [stem, `${stem}e`];
    // `trapping` comes from `trap`: no English verb ends in `pp`, and *Trapp* is a Norwegian staircase.
    return /[bgmnprt]$/.test(stem) ? [stem.slice(0, -1)] : [stem, stem.slice(0, -1)];
  }
  return [word];
}

function endings(verb: string): readonly string[] {
  if (CONSONANT_Y.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = SIBILANT.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e') && !verb.endsWith('ee')) return [third, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [third, `${verb}ed`, `${verb}ing`];
}
