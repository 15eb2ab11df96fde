/** Two machines on the same work, as perf/pairs.cpp and perf/metric.cpp have it. */
import { exact, fastest, figure, groups, taken, verdict, type Cell, type Verdict } from './cells';
import type { Bundle } from './data';
import { metric } from './metrics';
import { interval, logMedian, mannWhitney, minus, plus, times, within, type Estimate, type Interval } from './stats';

export const choices = ['best', 'overall', 'same', 'peer'] as const;
export type Choice = (typeof choices)[number];

export const measures = ['speed', 'per-core', 'per-vcpu', 'per-watt'] as const;
export type Measure = (typeof measures)[number];

/** What a cell is worth on its machine; more is better. */
interface Worth {
  values: number[];
  /** The share by which a meter may put all of them off. */
  within: number;
  unit: string;
  /** A key of the texts, and what it is about. */
  absent: string;
}

const nothing = (absent: string): Worth => ({ values: [], within: 0, unit: '', absent });
const count = (bundle: Bundle, key: string): number => (typeof bundle.machine[key] === 'number' ? bundle.machine[key] : 0);
const vcpus = (bundle: Bundle): number => count(bundle, 'hardware_threads');

function worth(cell: Cell, measure: Measure): Worth {
  const { bundle, threads } = cell;
  if (cell.evidence === 'predicted') return nothing('worth_predicted');
  if (cell.evidence === 'counted') {
    return measure === 'speed' ? { values: taken(cell, metric.instructions).values.map(one => 1 / one), within: 0, unit: 'B/instruction', absent: '' } : nothing('worth_no_time');
  }
  if (measure === 'per-watt') {
    if (cell.boundary === 'mixed') return nothing('worth_mixed');
    const { rows, values } = taken(cell, metric.joules);
    if (values.length === 0) return nothing('worth_no_energy');
    const [energy, off] = [bundle.rows.numbers('energy_j'), bundle.rows.numbers('energy_uncertainty_j')];
    const shares = rows.map(row => off[row]! / energy[row]!).filter(one => one >= 0);
    return { values: values.map(one => 1 / one), within: Math.max(0, ...shares), unit: `GB/s/W (${cell.boundary})`, absent: '' };
  }
  if (cell.load !== null) return nothing('worth_load');
  const speeds = taken(cell, metric.gbps).values.map(one => 1 / one);
  const [values, unit] = speeds.length > 0 ? [speeds, 'GB/s'] : [taken(cell, metric.ns).values.map(one => (threads * 1e9) / one), 'operations/s'];
  if (measure === 'speed') return { values, within: 0, unit, absent: '' };
  const cores = count(bundle, 'cores');
  if (measure === 'per-core' && cores === 0) return nothing('worth_no_cores');
  // One copy a core until there are no more cores; where all hardware threads ran, all cores did.
  const by = measure === 'per-core' ? Math.min(threads, cores) : threads;
  return { values: values.map(one => one / by), within: 0, unit: `${unit}/${measure === 'per-core' ? 'core' : 'vCPU'}`, absent: '' };
}

export interface Versus {
  a: Cell;
  b: Cell;
  estimate: Estimate;
  within: number;
  ratio: Interval;
  p: number | null;
  verdict: Verdict;
  unit: string;
  /** Why there is no ratio: a key of the texts, and what it is about; empty: there is one. */
  absent: string;
  about: string[];
}

export function versus(a: Cell, b: Cell, measure: Measure): Versus {
  const [x, y] = [worth(a, measure), worth(b, measure)];
  const found: Versus = { a, b, estimate: { log: 0, error: 0 }, within: Math.hypot(x.within, y.within), ratio: { value: NaN, low: NaN, high: NaN }, p: null, verdict: 'inconclusive', unit: x.unit, absent: '', about: [] };
  const absent = (key: string, ...about: string[]): Versus => ({ ...found, absent: key, about });
  if (a.evidence !== b.evidence) return absent('versus_evidence', a.evidence, b.evidence);
  if (x.absent) return absent(x.absent, a.bundle.name);
  if (y.absent) return absent(y.absent, b.bundle.name);
  if (x.unit !== y.unit) return absent('versus_unit', x.unit, y.unit);
  found.estimate = minus(logMedian(x.values), logMedian(y.values));
  const repetitions = Math.min(x.values.length, y.values.length);
  // Counts are exact.
  if (exact(a)) found.estimate.error = 0;
  else if (repetitions > 1) found.p = mannWhitney(x.values, y.values);
  found.ratio = interval(plus(found.estimate, within(found.within)));
  found.verdict = !exact(a) && found.p === null ? 'few' : verdict(found.ratio, found.p, repetitions);
  return found;
}

/** What must be equal for two cells to meet; all of a machine's hardware threads are as one number. */
const place = (cell: Cell, whole: boolean): string => JSON.stringify([cell.kernel, cell.input, cell.size, whole ? 'all' : cell.threads, cell.load, cell.core]);

/** Of a list the fastest; at a load level the one that takes the least energy. */
function best(list: Cell[]): Cell | undefined {
  if (list[0]?.load == null) return fastest(list);
  const joules = (cell: Cell): number => figure(cell, metric.joules)?.value ?? Infinity;
  return list.filter(cell => joules(cell) < Infinity).sort((x, y) => joules(x) - joules(y))[0];
}

function meet(a: Cell[], b: Cell[], choice: Choice): [Cell, Cell][] {
  if (choice === 'same') return a.flatMap(x => b.filter(y => x.variant === y.variant).map((y): [Cell, Cell] => [x, y]));
  const kind = { best: 'native', overall: '', peer: 'peer' }[choice];
  const of = (list: Cell[], one: string): Cell | undefined => best(list.filter(cell => one === '' || cell.kind === one));
  const [x, y] = [of(a, kind), of(b, kind)];
  if (x && y) return [[x, y]];
  const [p, q] = choice === 'best' ? [of(a, 'program'), of(b, 'program')] : [];
  return p && q ? [[p, q]] : [];
}

/** Cells of the same work, with as many threads, or on both with all that the machine has. */
export function meetings(a: Cell[], b: Cell[], choice: Choice): [Cell, Cell][] {
  const found: [Cell, Cell][] = [];
  if (!a[0] || !b[0]) return found;
  const [all, others] = [vcpus(a[0].bundle), vcpus(b[0].bundle)];
  for (const whole of [false, true]) {
    // Of two machines with as many threads the first pass has met already.
    if (whole && (all === 0 || all === others)) continue;
    const full = (list: Cell[], threads: number): Cell[] => (whole ? list.filter(cell => cell.threads === threads) : list);
    const there = groups(full(b, others), cell => place(cell, whole));
    for (const [key, list] of groups(full(a, all), cell => place(cell, whole))) found.push(...meet(list, there.get(key) ?? [], choice));
  }
  return found;
}

export interface Mean {
  /** Empty: of all. */
  family: string;
  kernels: number;
  places: number;
  ratio: Interval;
}

/** Geometric means of the ratios, by family and of all: places of a kernel weigh alike, and kernels alike. */
export function means(all: readonly Versus[]): Mean[] {
  const there = all.filter(one => one.absent === '');
  const families = [...groups(there, one => one.a.family).keys()].sort();
  return ['', ...families].flatMap(family => {
    const mine = there.filter(one => family === '' || one.a.family === family);
    const kernels = [...groups(mine, one => JSON.stringify([one.a.family, one.a.kernel])).values()];
    if (kernels.length === 0) return [];
    let sum: Estimate = { log: 0, error: 0 };
    for (const list of kernels) sum = plus(sum, times(1 / list.length, list.map(one => one.estimate).reduce(plus)));
    const off = mine.reduce((most, one) => Math.max(most, one.within), 0);
    return [{ family, kernels: kernels.length, places: mine.length, ratio: interval(plus(times(1 / kernels.length, sum), within(off))) }];
  });
}
