import { nearest } from '../../base/nearest';

/** What was read of a tool's input, and what is wrong with it: whole sentences that say what to send instead. */
export interface ReadInput<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

/** Reads the properties of a tool's input, which a model has written: VS Code does not hold it against the schema. */
export class InputReader {
  readonly problems: string[] = [];
  readonly #properties: Readonly<Record<string, unknown>>;

  /** @param known names of all properties; any other is a problem */
  constructor(input: unknown, known: readonly string[]) {
    const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
    this.#properties = isObject ? { ...input } : {};
    if (!isObject) this.problems.push(`Send an object with the properties ${known.join(', ')}.`);
    for (const name of Object.keys(this.#properties)) {
      if (known.includes(name)) continue;
      const meant = nearest(name, known);
      const advice = meant === undefined ? `Send only ${known.join(', ')}.` : `Did you mean "${meant}"?`;
      this.problems.push(`There is no property "${name.slice(0, 40)}". ${advice}`);
    }
  }

  /** A text; `undefined` when there is none or it is too long. One that is required must hold more than white space. */
  text(name: string, options: { readonly longest: number; readonly isRequired?: boolean }): string | undefined {
    const value = this.#properties[name];
    if (value === undefined && options.isRequired !== true) return undefined;
    const limit = `of at most ${options.longest.toLocaleString('en')} characters`;
    if (typeof value !== 'string' || (options.isRequired === true && value.trim() === '')) {
      this.problems.push(`Send "${name}" as a text ${limit}.`);
    } else if (value.length > options.longest) {
      this.problems.push(`"${name}" has ${value.length.toLocaleString('en')} characters; send a text ${limit}.`);
    } else return value;
    return undefined;
  }

  /** A list of texts; empty when there is none. A single text counts as a list of one. */
  texts(name: string, { least = 0, most }: { readonly least?: number; readonly most: number }): readonly string[] {
    const value = this.#properties[name];
    if (value === undefined && least === 0) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
    const isGood = texts.length === list.length && texts.every(({ length }) => length <= longestName);
    if (isGood && texts.length >= least && texts.length <= most) return texts;
    const count = least === 0 ? `at most ${most}` : `${least} to ${most}`;
    this.problems.push(`Send "${name}" as a list of ${count} texts, each of at most ${longestName} characters.`);
    return [];
  }

  /** One of the choices; the first when none is sent or it is another. */
  choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
    const value = this.#properties[name];
    const chosen = choices.find((each) => each === value);
    if (chosen === undefined && value !== undefined) this.problems.push(`Send "${name}" as ${oneOf(choices)}.`);
    return chosen ?? choices[0];
  }

  /** Some of the choices; all when none are sent. */
  choices<T extends string>(name: string, choices: readonly T[]): readonly T[] {
    const sent = this.texts(name, { most: choices.length });
    const wrong = sent.find((each) => !choices.some((choice) => choice === each));
    if (wrong !== undefined) this.problems.push(`"${name}" holds "${wrong}"; send ${oneOf(choices)}.`);
    return sent.length === 0 ? choices : choices.filter((choice) => sent.includes(choice));
  }

  /** A whole number from `least` to `most`; `otherwise` when none is sent. */
  integer<T>(
    name: string,
    otherwise: T,
    { least, most }: { readonly least: number; readonly most: number },
  ): number | T {
    const value = this.#properties[name];
    if (value === undefined) return otherwise;
    // Models often send figures as texts.
    const figure = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
    if (typeof figure === 'number' && Number.isInteger(figure) && figure >= least && figure <= most) return figure;
    this.problems.push(`Send "${name}" as a whole number from ${least} to ${most}.`);
    return otherwise;
  }
}

/** Longest name of a term, in UTF-16 units. */
const longestName = 200;

function oneOf(choices: readonly string[]): string {
  return choices.map((choice) => `"${choice}"`).join(' or ');
}
