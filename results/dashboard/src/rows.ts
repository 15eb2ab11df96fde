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
  /** Whether any row has a number in the column. */
  has(column: string): boolean;
  /** Where the column stands; -1: nowhere. */
  place(column: string): number;
  /** Columns that the schema doesn't have: a newer version's, or events counted by name. */
  unknown: string[];
}

/** What is read from text[begin, end): NaN for NA, -1 for what is no value of the type. */
function value(text: string, begin: number, end: number, integer: boolean): number {
  if (end - begin === 2 && text.charCodeAt(begin) === 78 && text.charCodeAt(begin + 1) === 65) return na;
  let [sum, at, point] = [0, begin, -1];
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && !integer) point = at;
    else if (code >= 48 && code <= 57) sum = sum * 10 + code - 48;
    else break;
  }
  // Up to 15 digits are exact so, and one division rounds as the text itself would be.
  const count = end - begin - (point < 0 ? 0 : 1);
  if (at === end && count > 0 && count <= 15) return point < 0 ? sum : sum / powers[end - point - 1]!;
  const word = text.slice(begin, end);
  if (!(integer ? digits : real).test(word)) return -1;
  const number = Number(word);
  return Number.isFinite(number) ? number : -1;
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const digits = /^\d+$/;
const real = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Refuses by a CsvError what is no table of samples: a column is missing, a value isn't of its type. Where the
 * writer of the page has held all values to their types (`checked`), a column is read when somebody asks for it.
 */
export function rows(text: string, checked = false): Rows {
  const csv = read(text);
  if (csv.names.length === 0) throw new CsvError(1, 1, { key: 'csv_empty', values: [] });
  const place = new Map(csv.names.map((name, i) => [name, i]));
  const lacking = first.filter(name => !place.has(name));
  if (lacking.length > 0) throw new CsvError(1, 1, { key: 'csv_lacks', values: [lacking.slice(0, 5).join(', ')] });
  const isInteger = (column: number): boolean => types.get(csv.names[column]!) === 'integer';
  const numberAt = (row: number, column: number, integer: boolean): number => {
    const begin = csv.begin(row, column);
    if (text.charCodeAt(begin) !== 34) return value(text, begin, csv.end(row, column), integer);
    const cell = csv.cell(row, column);
    return value(cell, 0, cell.length, integer);
  };
  const cache = new Map<string, Float64Array>();
  const nothing = once(() => new Float64Array(csv.rows).fill(na));
  /** Those of the column that are values; null: it is NA throughout. */
  const parse = (column: number): Float64Array | null => {
    const integer = isInteger(column);
    let values: Float64Array | null = null;
    for (let row = 0; row < csv.rows; row++) {
      const number = numberAt(row, column, integer);
      // A time, a count or an energy is finite and not negative.
      if (number >= 0) (values ??= new Float64Array(csv.rows).fill(na))[row] = number;
    }
    return values;
  };
  if (!checked) {
    // Row by row, as they stand in memory.
    const typed = csv.names.flatMap((name, column) => (types.has(name) && types.get(name) !== 'text' ? [{ name, column, integer: isInteger(column) }] : []));
    for (let row = 0; row < csv.rows; row++) {
      for (const { name, column, integer } of typed) {
        if (numberAt(row, column, integer) < 0) throw new CsvError(csv.line(row), csv.column(row, csv.begin(row, column)), { key: 'csv_value', values: [name, shorten(csv.cell(row, column))] });
      }
    }
  }
  const numbers = (column: string): Float64Array => {
    let values = cache.get(column);
    if (!values) {
      const at = place.get(column);
      cache.set(column, values = (at === undefined ? null : parse(at)) ?? nothing());
    }
    return values;
  };
  return {
    csv, numbers,
    unknown: csv.names.filter(name => !types.has(name)),
    has: column => numbers(column) !== nothing(),
    text(column) {
      const at = place.get(column);
      return row => {
        const value = at === undefined ? '' : csv.cell(row, at);
        return value === 'NA' ? '' : value;
      };
    },
    place: column => place.get(column) ?? -1,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
