import { namedEntries, type Rule } from './rule';
import { isFormOf } from './wordKinship';

/** A form that is right although nothing in its spelling shows it. */
interface FormException {
  readonly id: string;
  readonly form: string;
  readonly because: string;
}

/** As few as possible: a test fails on one that the rule does not need. */
export const formExceptions: readonly FormException[] = [
  { id: 'x86-architecture', form: 'x86-based', because: 'it is the adjective of x86' },
  { id: 'virtualizable-architecture', form: 'non-virtualizable', because: 'it is the adjective, denied' },
];

/** The names of an entry that its forms may be forms of. */
export function namesOf(entry: ReturnType<typeof namedEntries>[number]): readonly string[] {
  return [
    entry.name,
    ...(entry.expansion === undefined ? [] : [entry.expansion]),
    ...(entry.aliases ?? []),
    ...(entry.formerNames ?? []),
  ];
}

export const formsOfTheName: Rule = {
  name: 'forms-of-the-name',
  demands: 'A form is an inflection, spelling or acronym of a name of its entry; parts and neighbours are entries.',
  *check(knowledge) {
    for (const entry of namedEntries(knowledge)) {
      const names = namesOf(entry);
      for (const form of entry.match?.forms ?? []) {
        const excepted = formExceptions.some((each) => each.id === entry.id && each.form === form);
        if (!excepted && !names.some((name) => isFormOf(form, name))) {
          yield { id: entry.id, message: `"${form}" is another thing than ${names.join(', ')}` };
        }
      }
    }
  },
};
