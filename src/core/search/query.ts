import { foldForSearch } from '../../base/folding';

/** First and last year that are asked for. */
export interface AskedYears {
  readonly from: number;
  readonly to: number;
}

/** What a query asks for, in the words of its writer and without the words that only ask. */
export interface AskedFor {
  /** As typed, but for words that are written short. */
  readonly typed: string;
  /** Without words that only ask: `what is dom0` is `dom0`. Never empty unless all of it was a time. */
  readonly words: string;
  /** The same without words that ask for a date, when there are any: `first release of qemu` is `qemu`. */
  readonly undated: string | undefined;
  /** Asks when something was, or what happened. */
  readonly isAboutTime: boolean;
  /** The years that it names, apart from `words`; `undefined` if it names none. */
  readonly years: AskedYears | undefined;
  /** What is to be compared, at least two; empty when nothing is. */
  readonly compared: readonly string[];
}

/** UTF-16 units of a query that are looked at: nobody types more, and some paste a page. */
const longest = 200;

/** Words that ask, and say nothing of what for. */
const fillers = new Set(
  'a an the of in on at to for from with by me us please what whats is are was were be been which does do did how can could you your tell show find give list explain describe define definition meaning mean means stand stands about term word concept topic thing called known as it its there this that and or vs versus who why made makes make developed wrote'.split(
    ' ',
  ),
);
/** The same where they ask how something works. */
const working = new Set(['work', 'works', 'working']);
/** Words that ask for a date. */
const dateWords = new Set(
  'when date dates year history timeline story chronology release released releases first initial come came out launch launched announce announced announcement introduce introduced introduction ship shipped appear appeared appearance disclose disclosed disclosure publish published begin began begun start started found founded invent invented create created happen happened events event'.split(
    ' ',
  ),
);
/** Words that ask for a time by themselves. */
const timeWords = new Set(['when', 'history', 'timeline', 'chronology', 'happened', 'events', 'date']);

const decadesInWords: Readonly<Record<string, number>> = {
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
  twenties: 2020,
};
const decade =
  /(?<![\w-])(?:(?:early|mid|late)[ -])?(?:(?<century>19|20)(?<tens>\d)0['’]?s|['’]?(?<short>[5-9])0['’]?s)(?!\w)/iu;
const year = /(?<![\w./-])(?:19[4-9]|20[0-4])\d(?![\w/-])/;

/** What a query asks for. */
export function askedFor(query: string): AskedFor {
  const typed = query.slice(0, longest).replaceAll(/thru\b/gi, 'through');
  const { years, rest } = yearsIn(typed);
  const words = wordsOf(rest);
  const asksHow = words.includes('how');
  const said = words.filter((word) => !fillers.has(word) && !(asksHow && working.has(word)));
  const undated = said.filter((word) => !dateWords.has(word));
  const isTimed = undated.length < said.length;
  return {
    typed,
    // As typed, if no word goes: punctuation tells names apart.
    words: said.length === words.length || (said.length === 0 && !years) ? rest.trim() : said.join(' '),
    undated: isTimed ? undated.join(' ') : undefined,
    isAboutTime: years !== undefined || words.some((word) => timeWords.has(word)) || (isTimed && undated.length > 0),
    years,
    compared: comparedIn(typed),
  };
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text).split(' ').filter(Boolean);
}

/** The years that a text names, and the text without them: `vmware in the 90s`. */
function yearsIn(text: string): { readonly years: AskedYears | undefined; readonly rest: string } {
  const spoken = /\b(?:fifties|sixties|seventies|eighties|nineties|noughties)\b/i.exec(text);
  const figures = decade.exec(text);
  const found = spoken ?? figures;
  if (found) {
    const { century, tens, short } = figures?.groups ?? {};
    const from = spoken
      ? (decadesInWords[spoken[0].toLowerCase()] ?? 0)
      : short === undefined
        ? Number(`${century ?? ''}${tens ?? ''}0`)
        : 1900 + 10 * Number(short);
    return { years: { from, to: from + 9 }, rest: text.replace(found[0], ' ') };
  }
  const single = year.exec(text);
  // A date of a day or month is found by itself.
  if (!single || /\d/.test(text.replace(single[0], '').replaceAll(/\p{L}[\p{L}\d/-]*/gu, '')) || months.test(text)) {
    return { years: undefined, rest: text };
  }
  const from = Number(single[0]);
  const bound = /\b(?:(?<until>before|until|till|prior to)|(?<since>since|after|from))$/i.exec(
    text.slice(0, single.index).trimEnd(),
  );
  const rest = text.replace(single[0], ' ').replace(bound?.[0] ?? '', '');
  if (bound?.groups?.['until'] !== undefined) return { years: { from: 0, to: from - 1 }, rest };
  if (bound?.groups?.['since'] !== undefined) return { years: { from, to: Infinity }, rest };
  return { years: { from, to: from }, rest };
}

const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

const between = /\b(?:difference|differences|comparison|compare|compared|choose|choosing|decide) (?:between )?(.+)/i;
const versus = /\s+(?:vs?\.?|versus|against|compared (?:to|with)|or|in contrast to)\s+/i;
const joined = /\s*,\s*(?:and |or )?|\s+(?:and|or|with|to|vs?\.?|versus)\s+|\s*&\s*/i;

/** The things that a query sets side by side: `xen vs kvm`, `difference between ept and npt`, `kvm, xen and esxi`. */
function comparedIn(query: string): readonly string[] {
  const text = query.replaceAll(/[?!.]+\s*$/g, '').trim();
  const asked = between.exec(text)?.[1];
  const parts = asked === undefined ? partsOf(text) : asked.split(joined);
  const named = parts
    .map((part) =>
      wordsOf(part)
        .filter((word) => !fillers.has(word))
        .join(' '),
    )
    .filter(Boolean);
  return named.length >= 2 && named.length <= 6 ? [...new Set(named)] : [];
}

function partsOf(text: string): readonly string[] {
  if (versus.test(text)) return text.split(new RegExp(`${versus.source}|\\s*,\\s*`, 'i'));
  return text.includes(',') ? text.split(joined) : [];
}
