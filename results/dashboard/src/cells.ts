/**
 * Cells as perf/summary.cpp makes them: the rows of one variant on one input of one size, threads and load
 * level; and for each place the fastest of a kind. A figure is the median of what a metric takes from the rows.
 */
import type { Bundle } from './data';
import { cost, type Metric } from './metrics';
import { interval, leastRepetitions, logMedian, mannWhitney, median, medianInterval, minus, significant, type Estimate, type Interval } from './stats';
import type { Rows } from './rows';

export interface Cell {
  bundle: Bundle;
  evidence: string;
  family: string;
  kernel: string;
  variant: string;
  kind: string;
  input: string;
  size: number;
  threads: number;
  /** Bytes of an SVE vector. */
  vl: number | null;
  /** % of a load level, whose times say nothing about the speed. */
  load: number | null;
  /** The core that a prediction is of. */
  core: string;
  /** Its rows in samples.csv that are ok. */
  rows: number[];
  /** What the energy was spent in; "mixed": in several, and then it has no value. */
  boundary: string;
  known: Map<Metric, Figure | null>;
}

export interface Figure extends Interval {
  n: number;
}

/** Whether a row that is ok says something: of a time, of instructions that were counted, or of cycles predicted. */
function usable(rows: Rows): (row: number, evidence: string) => boolean {
  const [seconds, bytes, ops, load] = ['seconds', 'bytes', 'ops', 'load'].map(rows.numbers) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return (row, evidence) => {
    switch (evidence) {
      case 'counted': return rows.numbers('instructions')[row]! > 0 && bytes[row]! > 0;
      case 'predicted': return rows.numbers('cycles')[row]! > 0 && bytes[row]! > 0;
      default:
        if (!(seconds[row]! > 0)) return false;
        return !Number.isNaN(load[row]!) || bytes[row]! > 0 || (Number.isNaN(bytes[row]!) && ops[row]! > 0);
    }
  };
}

/** What tells two cells apart, in the order in which schema.csv has it. */
const identity = ['evidence', 'family', 'kernel', 'variant', 'kind', 'input', 'size', 'vl', 'threads', 'load'];

/** Of a row, what tells cells apart as it stands in the text: one piece of it where the columns are neighbours. */
function spelling(rows: Rows): (row: number) => string {
  const { csv } = rows;
  const places = identity.map(rows.place);
  const core = rows.place('core');
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const neighbours = first >= 0 && places.every((at, i) => at === first + i);
  const of = neighbours ? (row: number): string => csv.text.slice(csv.begin(row, first), csv.end(row, last))
    : (row: number): string => places.map(at => (at < 0 ? '' : csv.cell(row, at))).join('\n');
  return row => (core < 0 || csv.is(row, core, 'NA') ? of(row) : `${of(row)}\n${csv.cell(row, core)}`);
}

const kindOrder = ['native', 'compiler', 'translated', 'peer'];
const place = (kind: string): number => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length);

export function cells(bundle: Bundle): Cell[] {
  const { rows } = bundle;
  const { csv } = rows;
  const [evidence, kernel, variant, input, core] = ['evidence', 'kernel', 'variant', 'input', 'core'].map(rows.text) as ((row: number) => string)[];
  const [size, threads, vl, load] = ['size', 'threads', 'vl', 'load'].map(rows.numbers) as Float64Array[];
  const energy = rows.has('energy_j') ? rows.numbers('energy_j') : null;
  const [family, kind, boundary] = [rows.text('family'), rows.text('kind'), rows.text('energy_boundary')];
  // A number may be spelt in several ways: rows that are spelt alike are of one cell, but others may be of it too.
  const [found, spelt] = [new Map<string, Cell>(), new Map<string, Cell>()];
  const [status, spell, ok] = [rows.place('status'), spelling(rows), usable(rows)];
  const number = (values: Float64Array, row: number): number | null => (Number.isNaN(values[row]!) ? null : values[row]!);
  const make = (row: number): Cell => ({
    bundle, evidence: evidence!(row), family: family(row), kernel: kernel!(row), variant: variant!(row), kind: kind(row), input: input!(row), core: core!(row),
    size: size![row]!, threads: threads![row]!, vl: number(vl!, row), load: number(load!, row), rows: [], boundary: '', known: new Map(),
  });
  for (let row = 0; row < csv.rows; row++) {
    if (!csv.is(row, status, 'ok')) continue;
    const spelling = spell(row);
    let cell = spelt.get(spelling);
    if (!cell) {
      cell = make(row);
      const key = [cell.evidence, cell.kernel, cell.variant, cell.input, cell.core, cell.size, cell.threads, cell.vl, cell.load].join('\n');
      cell = found.get(key) ?? cell;
      found.set(key, cell);
      spelt.set(spelling, cell);
    }
    if (!ok(row, cell.evidence)) continue;
    cell.rows.push(row);
    if (energy !== null && !Number.isNaN(energy[row]!)) cell.boundary = cell.boundary === '' || cell.boundary === boundary(row) ? boundary(row) : 'mixed';
  }
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...found.values()].filter(cell => cell.rows.length > 0).sort((a, b) => text(a.family, b.family) || text(a.kernel, b.kernel) || text(a.input, b.input) || a.size - b.size
    || a.threads - b.threads || (a.load ?? -1) - (b.load ?? -1) || place(a.kind) - place(b.kind) || text(a.variant, b.variant) || text(a.core, b.core));
}

/** Its rows that have a value, and their values. */
export function taken(cell: Cell, metric: Metric): { rows: number[]; values: number[] } {
  const rows: number[] = [];
  const values: number[] = [];
  // Joules of two boundaries do not meet.
  if (metric.from === 'energy' && cell.boundary === 'mixed') return { rows, values };
  if (!metric.columns.every(cell.bundle.rows.has)) return { rows, values };
  const take = metric.row(cell.bundle.rows);
  for (const row of cell.rows) {
    const value = take(row);
    if (!(value > 0 && value < Infinity)) continue;
    rows.push(row);
    values.push(value);
  }
  return { rows, values };
}

/** The median with its interval; of what is exact from the least to the most. */
function summarise(cell: Cell, metric: Metric): Figure | null {
  if (metric.figure) return metric.figure(cell);
  const { values } = taken(cell, metric);
  if (values.length === 0) return null;
  const of: Interval = exact(cell) ? { value: median(values), low: Math.min(...values), high: Math.max(...values) } : medianInterval(values);
  return metric.inverse ? { value: 1 / of.value, low: 1 / of.high, high: 1 / of.low, n: values.length } : { ...of, n: values.length };
}

export function figure(cell: Cell, metric: Metric): Figure | null {
  let known = cell.known.get(metric);
  if (known === undefined) cell.known.set(metric, known = summarise(cell, metric));
  return known;
}

export const exact = (cell: Cell): boolean => cell.evidence === 'counted' || cell.evidence === 'predicted';

/** Where variants meet: the same work under the same conditions. */
export const work = (cell: Cell): string => JSON.stringify([cell.kernel, cell.input, cell.size, cell.threads, cell.load, cell.evidence, cell.core]);

export function groups<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = found.get(name);
    if (group) group.push(one);
    else found.set(name, [one]);
  }
  return found;
}

/** The one with the least cost. */
export function fastest(list: readonly Cell[]): Cell | undefined {
  let best: Cell | undefined;
  let least = Infinity;
  for (const cell of list) {
    const value = figure(cell, cost(cell))?.value ?? Infinity;
    if (value < least) [best, least] = [cell, value];
  }
  return best;
}

export interface Comparison {
  ours: Cell;
  other: Cell;
  /** Of speed, ours by the other's; of counts the other's by ours. */
  ratio: Interval;
  /** Its logarithm, of which means are made. */
  estimate: Estimate;
  p: number | null;
  verdict: Verdict;
}

export type Verdict = 'better' | 'worse' | 'equal' | 'inconclusive' | 'few';

/** What the interval and the test allow to say. */
export function verdict(ratio: Interval, p: number | null, repetitions: number): Verdict {
  if (p === null) return ratio.low > 1 ? 'better' : ratio.high < 1 ? 'worse' : 'equal';
  if (repetitions < leastRepetitions) return 'few';
  if (p < significant && ratio.low > 1) return 'better';
  if (p < significant && ratio.high < 1) return 'worse';
  return 'inconclusive';
}

const compared = new WeakMap<Cell, Map<Cell, Comparison>>();

/** Computed once for two cells, however often the reader chooses anew. */
export function against(ours: Cell, other: Cell): Comparison {
  if (!compared.has(ours)) compared.set(ours, new Map());
  const known = compared.get(ours)!;
  if (!known.has(other)) known.set(other, compare(ours, other));
  return known.get(other)!;
}

function compare(ours: Cell, other: Cell): Comparison {
  const a = taken(ours, cost(ours)).values;
  const b = taken(other, cost(other)).values;
  const estimate = minus(logMedian(b), logMedian(a));
  if (exact(ours)) {
    const ratio = { value: median(b) / median(a), low: Math.min(...b) / Math.max(...a), high: Math.max(...b) / Math.min(...a) };
    return { ours, other, ratio, estimate: { ...estimate, error: 0 }, p: null, verdict: verdict(ratio, null, 0) };
  }
  const ratio = interval(estimate);
  const p = mannWhitney(a, b);
  return { ours, other, ratio, estimate, p, verdict: verdict(ratio, p, Math.min(a.length, b.length)) };
}

/** The fastest of one kind against the fastest of another, wherever both were measured. */
export function pairs(all: readonly Cell[], kind: string, other: string): Comparison[] {
  return [...groups(all, work).values()].flatMap(group => {
    const [a, b] = [kind, other].map(one => fastest(group.filter(cell => cell.kind === one)));
    return a && b ? [against(a, b)] : [];
  });
}

export interface Skipped {
  kernel: string;
  variant: string;
  status: string;
  reason: string;
  rows: number[];
}

/** The rows that are not ok, by variant and reason. */
export function skipped({ rows }: Bundle): Skipped[] {
  const [kernel, variant, status, reason] = ['kernel', 'variant', 'status', 'reason'].map(rows.text) as ((row: number) => string)[];
  const found = new Map<string, Skipped>();
  const at = rows.place('status');
  for (let row = 0; row < rows.csv.rows; row++) {
    if (rows.csv.is(row, at, 'ok')) continue;
    const one = { kernel: kernel!(row), variant: variant!(row), status: status!(row), reason: reason!(row) };
    const key = JSON.stringify(Object.values(one));
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { ...one, rows: [row] });
  }
  return [...found.values()];
}
