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

/** Whether a row says something: of a time, of instructions that were counted, or of cycles predicted. */
function usable(rows: Rows): (row: number) => boolean {
  const [status, evidence] = [rows.text('status'), rows.text('evidence')];
  const [seconds, bytes, ops, load] = ['seconds', 'bytes', 'ops', 'load'].map(rows.numbers) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [instructions, cycles] = [rows.numbers('instructions'), rows.numbers('cycles')];
  return row => {
    if (status(row) !== 'ok') return false;
    switch (evidence(row)) {
      case 'counted': return instructions[row]! > 0 && bytes[row]! > 0;
      case 'predicted': return cycles[row]! > 0 && bytes[row]! > 0;
      default:
        if (!(seconds[row]! > 0)) return false;
        return !Number.isNaN(load[row]!) || bytes[row]! > 0 || (Number.isNaN(bytes[row]!) && ops[row]! > 0);
    }
  };
}

const kindOrder = ['native', 'compiler', 'translated', 'peer'];
const place = (kind: string): number => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length);

export function cells(bundle: Bundle): Cell[] {
  const { rows } = bundle;
  const [evidence, kernel, variant, input, core] = ['evidence', 'kernel', 'variant', 'input', 'core'].map(rows.text) as ((row: number) => string)[];
  const [size, threads, vl, load] = ['size', 'threads', 'vl', 'load'].map(rows.numbers) as Float64Array[];
  const energy = rows.numbers('energy_j');
  const [family, kind, boundary] = [rows.text('family'), rows.text('kind'), rows.text('energy_boundary')];
  const found = new Map<string, Cell>();
  const ok = usable(rows);
  const number = (values: Float64Array, row: number): number | null => (Number.isNaN(values[row]!) ? null : values[row]!);
  for (let row = 0; row < rows.csv.rows; row++) {
    if (!ok(row)) continue;
    const names = [evidence!(row), kernel!(row), variant!(row), input!(row), core!(row)] as const;
    const key = `${names.join('\n')}\n${size![row]}\n${threads![row]}\n${vl![row]}\n${load![row]}`;
    let cell = found.get(key);
    if (!cell) {
      cell = {
        bundle, evidence: names[0], family: family(row), kernel: names[1], variant: names[2], kind: kind(row), input: names[3], core: names[4],
        size: size![row]!, threads: threads![row]!, vl: number(vl!, row), load: number(load!, row), rows: [], boundary: '', known: new Map(),
      };
      found.set(key, cell);
    }
    cell.rows.push(row);
    if (!Number.isNaN(energy[row]!)) cell.boundary = cell.boundary === '' || cell.boundary === boundary(row) ? boundary(row) : 'mixed';
  }
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...found.values()].sort((a, b) => text(a.family, b.family) || text(a.kernel, b.kernel) || text(a.input, b.input) || a.size - b.size
    || a.threads - b.threads || (a.load ?? -1) - (b.load ?? -1) || place(a.kind) - place(b.kind) || text(a.variant, b.variant) || text(a.core, b.core));
}

/** Its rows that have a value, and their values. */
export function taken(cell: Cell, metric: Metric): { rows: number[]; values: number[] } {
  const rows: number[] = [];
  const values: number[] = [];
  // Joules of two boundaries do not meet.
  if (metric.from === 'energy' && cell.boundary === 'mixed') return { rows, values };
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
  for (let row = 0; row < rows.csv.rows; row++) {
    if (status!(row) === 'ok') continue;
    const one = { kernel: kernel!(row), variant: variant!(row), status: status!(row), reason: reason!(row) };
    const key = JSON.stringify(Object.values(one));
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { ...one, rows: [row] });
  }
  return [...found.values()];
}
