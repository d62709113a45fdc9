/** Comma-separated values after RFC 4180: lines end with CR LF, and fields are quoted where they must be. */

/** What spreadsheets take for the beginning of a formula; an apostrophe before it keeps it from running. */
const formula = /^[=+\-@\t\r]/;

/** A text as a field. */
function csvField(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A row, with its end. */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/**
 * The rows of a text, whatever ends its lines. An apostrophe that keeps a formula from running is no part of a field. Never
 * throws: a quote that is not closed ends with the text.
 */
export function* csvRows(text: string): Generator<readonly string[], void, undefined> {
  const field = /(?:"([^"]*(?:""[^"]*)*)"?[^,\r\n]*|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    if (end === undefined) return;
    row.push(withoutApostrophe(quoted?.replaceAll('""', '"') ?? plain));
    if (end === ',') continue;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function withoutApostrophe(field: string): string {
  return field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field;
}
