import schemaText from '../../schema.csv?raw';
import { CsvError, read, type Csv } from './csv';

/** The columns of results/schema.csv and the types of their values. */
const schema = read(schemaText);
const types = new Map(Array.from({ length: schema.rows }, (_, row) => [schema.cell(row, 0), schema.cell(row, 1)]));
const known = [...types.keys()];
/** What the first version of the schema had, every bundle has; later columns may lack, and are NA then. */
const first = known.slice(0, known.indexOf('ratio') + 1);

/** NA for numbers: there is no value. */
export const na = NaN;

/** The rows of a samples.csv, checked against the schema, column by column. */
export interface Rows {
  csv: Csv;
  /** NA is the empty text. */
  text(column: string): (row: number) => string;
  /** NaN is NA. */
  numbers(column: string): Float64Array;
  /** Columns that the schema doesn't have: a newer version's, or events counted by name. */
  unknown: string[];
}

/** What is read from text[begin, end): NaN for NA, -1 for what is no value of the type. */
function value(text: string, begin: number, end: number, integer: boolean): number {
  if (end - begin === 2 && text.charCodeAt(begin) === 78 && text.charCodeAt(begin + 1) === 65) return na;
  let [sum, at] = [0, begin];
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    sum = sum * 10 + digit;
  }
  // Whole numbers of up to 15 digits are exact so.
  if (at === end && at > begin && at - begin <= 15) return sum;
  const word = text.slice(begin, end);
  if (!(integer ? digits : real).test(word)) return -1;
  const number = Number(word);
  return Number.isFinite(number) ? number : -1;
}

const digits = /^\d+$/;
const real = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Refuses by a CsvError what is no table of samples: a column is missing, a value isn't of its type. */
export function rows(text: string): Rows {
  const csv = read(text);
  if (csv.names.length === 0) throw new CsvError(1, 1, { key: 'csv_empty', values: [] });
  const place = new Map(csv.names.map((name, i) => [name, i]));
  const lacking = first.filter(name => !place.has(name));
  if (lacking.length > 0) throw new CsvError(1, 1, { key: 'csv_lacks', values: [lacking.slice(0, 5).join(', ')] });
  const typed = csv.names.map((name, column) => ({ name, column, integer: types.get(name) === 'integer' })).filter(({ name }) => types.has(name) && types.get(name) !== 'text');
  const columns: (Float64Array | undefined)[] = [];
  // Row by row, as they stand in memory; a column that is NA throughout takes none.
  for (let row = 0; row < csv.rows; row++) {
    for (const { name, column, integer } of typed) {
      const begin = csv.begin(row, column);
      const quoted = text.charCodeAt(begin) === 34;
      const cell = quoted ? csv.cell(row, column) : '';
      // A time, a count or an energy is finite and not negative.
      const number = quoted ? value(cell, 0, cell.length, integer) : value(text, begin, csv.end(row, column), integer);
      if (number >= 0) (columns[column] ??= new Float64Array(csv.rows).fill(na))[row] = number;
      else if (number < 0) throw new CsvError(csv.line(row), csv.column(row, begin), { key: 'csv_value', values: [name, shorten(csv.cell(row, column))] });
    }
  }
  const cache = new Map(csv.names.flatMap((name, column) => (columns[column] ? [[name, columns[column]] as const] : [])));
  return {
    csv,
    unknown: csv.names.filter(name => !types.has(name)),
    numbers(column) {
      let values = cache.get(column);
      if (!values) cache.set(column, values = new Float64Array(csv.rows).fill(na));
      return values;
    },
    text(column) {
      const at = place.get(column);
      return row => {
        const value = at === undefined ? '' : csv.cell(row, at);
        return value === 'NA' ? '' : value;
      };
    },
  };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
