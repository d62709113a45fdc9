/** How the cells of a table are told from each other, and what is in its columns, as the attributes before it say. */
export interface TableOptions {
  /** What begins a cell, or parts two: `|`, `,`, `:` or another character. */
  readonly separator: string;
  /** Each line is a row, and separators stand between cells; a bar of the usual tables stands before each. */
  readonly isDelimited: boolean;
  /** For each column, whether its cells are literal or in a fixed-width font; empty if none is. */
  readonly codeColumns: readonly boolean[];
  /** Whether the first row is a head; `undefined` if an empty line behind it says so. */
  readonly hasHead: boolean | undefined;
}

const MAX_COLUMNS = 200;

/** The attributes of a list, `[cols="1a,2",%header]`, that say something of a table; `undefined` if none does. */
export function tableOptionsOf(content: string): Partial<TableOptions> | undefined {
  const columns = valueOf(content, 'cols');
  const format = valueOf(content, 'format');
  const separator = valueOf(content, 'separator');
  const hasHead = headOf(content);
  if (columns === undefined && format === undefined && separator === undefined && hasHead === undefined) {
    return undefined;
  }
  return {
    ...(columns !== undefined && { codeColumns: codeColumnsOf(columns) }),
    ...(format !== undefined && DELIMITED[format]),
    ...(separator !== undefined && /^(?:.|\\t)$/u.test(separator) && { separator: separator.replace('\\t', '\t') }),
    ...(hasHead !== undefined && { hasHead }),
  };
}

const DELIMITED: Readonly<Record<string, Pick<TableOptions, 'separator' | 'isDelimited'>>> = {
  csv: { separator: ',', isDelimited: true },
  tsv: { separator: '\t', isDelimited: true },
  dsv: { separator: ':', isDelimited: true },
};

/**
 * The options of a table from the line that opens it, `|===`, and the attributes before.
 * @param behind the text behind that line: one line with an empty one behind it is a head
 */
export function tableOptions(opener: string, attributes: Partial<TableOptions>, behind: string): TableOptions {
  const sign = opener.charAt(0);
  return {
    separator: sign,
    isDelimited: sign === ',' || sign === ':',
    codeColumns: [],
    ...attributes,
    hasHead: attributes.hasHead ?? /^[^\n]*\S[^\n]*\n[ \t]*\r?(?:\n|$)/.test(behind),
  };
}

function valueOf(content: string, name: string): string | undefined {
  const match = new RegExp(`[[,%]\\s*${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^,\\]]*))`).exec(content);
  return match?.[1] ?? match?.[2] ?? match?.[3]?.trim();
}

function headOf(content: string): boolean | undefined {
  const options = `${valueOf(content, 'options') ?? ''},${valueOf(content, 'opts') ?? ''},${/^\[[^,=]*/.exec(content)?.[0].replaceAll('%', ',') ?? ''}`;
  if (/(?:^|,)\s*noheader\b/.test(options)) return false;
  return /(?:^|,)\s*header\b/.test(options) ? true : undefined;
}

/** `1,2m`, `3*`, `2*l,^.^1a`, also with semicolons. */
function codeColumnsOf(specification: string): readonly boolean[] {
  const columns: boolean[] = [];
  for (const column of specification.split(/[,;]/)) {
    const times = Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1);
    for (let count = 0; count < times && columns.length < MAX_COLUMNS; count++) columns.push(/[lm]\s*$/.test(column));
  }
  return columns.includes(true) ? columns : [];
}
