/**
 * CSV as RFC 4180 has it, with any line ends and a byte-order mark. Only the places of the cells are kept,
 * as offsets into the text: a table of 100,000 rows is read in a fraction of a second, and a cell becomes a
 * string when somebody asks for it.
 */

/** What is wrong, and where: line and column of the text, from 1. */
export class CsvError extends Error {
  constructor(readonly line: number, readonly column: number, readonly says: { key: string; values: (string | number)[] }) {
    super(`${line}:${column}: ${says.key} ${says.values.join(', ')}`);
  }
}

export interface Csv {
  text: string;
  names: string[];
  rows: number;
  /** A last row without an end of line: a run was killed while it wrote. It is left out. */
  cut: boolean;
  begin(row: number, column: number): number;
  /** Behind the last character of the cell, quotes included. */
  end(row: number, column: number): number;
  cell(row: number, column: number): string;
  /** Whether the cell is this word, which has no quote in it. */
  is(row: number, column: number, word: string): boolean;
  /** The row as it stands in the text, without the end of its line. */
  raw(row: number): string;
  line(row: number): number;
  /** Of an offset into the row. */
  column(row: number, offset: number): number;
}

/** Nothing that we write comes near; a longer cell would only freeze the page. */
const longest = 1 << 16;
const [quote, comma, cr, lf] = [34, 44, 13, 10];

export function read(text: string): Csv {
  // Rows end with the last end of a line.
  const whole = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  // Rows of samples have a place for every eight characters or so.
  let places = new Int32Array(Math.max(64, whole >> 2));
  const lines: number[] = [];
  let [used, at, line, lineBegin, width] = [0, text.charCodeAt(0) === 0xfeff ? 1 : 0, 1, 0, 0];
  const fail = (key: string, offset: number, ...values: (string | number)[]): never => {
    throw new CsvError(line, offset - lineBegin + 1, { key, values });
  };
  while (at < whole) {
    const first = text.charCodeAt(at);
    if (first === cr || first === lf) { // an empty line, or the second half of CR LF
      if (first === lf && text.charCodeAt(at - 1) === cr) line--;
      lineBegin = ++at;
      line++;
      continue;
    }
    const row = used;
    const rowLine = line;
    lines.push(line);
    for (;;) {
      const begin = at;
      if (used + 1 >= places.length) {
        const more = new Int32Array(places.length * 2);
        more.set(places);
        places = more;
      }
      places[used++] = begin;
      let code = text.charCodeAt(at);
      if (code === quote) {
        for (;;) {
          at = text.indexOf('"', at + 1);
          if (at < 0 || at >= whole) fail('csv_unclosed', begin);
          if (text.charCodeAt(at + 1) !== quote) break;
          at++;
        }
        if (at - begin > longest) fail('csv_long', begin, longest);
        for (let i = begin; i < at; i++) {
          const inner = text.charCodeAt(i);
          if (inner === lf || (inner === cr && text.charCodeAt(i + 1) !== lf)) [line, lineBegin] = [line + 1, i + 1];
        }
        code = text.charCodeAt(++at);
        if (code !== comma && code !== cr && code !== lf) fail('csv_behind_quote', at);
      } else {
        // Letters, digits and points are above the comma: one comparison for nearly all that is read.
        while (code > comma || (code !== comma && code !== cr && code !== lf)) {
          if (code === quote) fail('csv_quote', at);
          code = text.charCodeAt(++at);
        }
        if (at - begin > longest) fail('csv_long', begin, longest);
      }
      at++;
      if (code !== comma) break;
    }
    places[used++] = at;
    const cells = used - row - 1;
    width ||= cells;
    if (cells !== width) throw new CsvError(rowLine, 1, { key: 'csv_cells', values: [cells, width] });
    line++;
    lineBegin = at;
  }
  const cell = (row: number, column: number): string => {
    const raw = text.slice(begin(row, column), end(row, column));
    return raw.charCodeAt(0) === quote ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  };
  const is = (row: number, column: number, word: string): boolean =>
    (end(row, column) - begin(row, column) === word.length && text.startsWith(word, begin(row, column))) || (text.charCodeAt(begin(row, column)) === quote && cell(row, column) === word);
  // The header is row -1.
  const begin = (row: number, column: number): number => places[(row + 1) * (width + 1) + column]!;
  const end = (row: number, column: number): number => begin(row, column + 1) - 1;
  const names = Array.from({ length: width }, (_, i) => cell(-1, i));
  const seen = new Set<string>();
  names.forEach((name, i) => {
    if (seen.size === seen.add(name).size) throw new CsvError(1, begin(-1, i) - begin(-1, 0) + 1, { key: 'csv_twice', values: [name] });
  });
  places = places.slice(0, used);
  return {
    text, names, rows: Math.max(0, lines.length - 1), cut: whole < text.length, begin, end, cell, is,
    raw: row => text.slice(begin(row, 0), end(row, width - 1)),
    line: row => lines[row + 1]!,
    column: (row, offset) => offset - begin(row, 0) + 1,
  };
}

/** A cell for a file that may be opened by a spreadsheet: what looks like a formula is kept from being one. */
export function write(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
