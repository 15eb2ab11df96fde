/** Two machines on the same work, as perf/pairs.cpp and perf/metric.cpp have it. */
import { exact, fastest, figure, groups, taken, verdict, type Cell, type Verdict } from './cells';
import type { Declared } from './declared';
import { metric } from './metrics';
import { interval, logMedian, mannWhitney, minus, plus, times, within, type Estimate, type Interval } from './stats';

export const choices = ['best', 'overall', 'same', 'peer'] as const;
export type Choice = (typeof choices)[number];

export const measures = ['speed', 'per-core', 'per-vcpu', 'per-socket', 'per-watt', 'per-price'] as const;
export type Measure = (typeof measures)[number];

/** What a cell is worth on its machine; more is better. */
export interface Worth {
  values: number[];
  /** The share by which a meter or a declared figure may put all of them off. */
  within: number;
  unit: string;
  /** Of the cell, and what was declared beside it. */
  evidence: string;
  /** The figure that was declared. */
  declared: Declared | null;
  /** A key of the texts, and what it is about. */
  absent: string;
}

/** Whether the copies filled the machine. */
const full = ({ bundle, threads }: Cell): boolean => threads === bundle.of.vcpus;

/** Of all threads together, by second. */
function speed(cell: Cell): { values: number[]; unit: string } {
  const costs = taken(cell, metric.gbps).values;
  return costs.length > 0 ? { values: costs.map(one => 1 / one), unit: 'GB/s' } : { values: taken(cell, metric.ns).values.map(one => (cell.threads * 1e9) / one), unit: 'operations/s' };
}

export function worth(cell: Cell, measure: Measure): Worth {
  const { threads, evidence, bundle: { of: machine, rows: table } } = cell;
  const nothing = (absent: string): Worth => ({ values: [], within: 0, unit: '', evidence, declared: null, absent });
  const there = (values: number[], unit: string, within = 0): Worth => ({ values, within, unit, evidence, declared: null, absent: '' });
  if (evidence === 'predicted') return nothing('worth_predicted');
  if (evidence === 'counted') return measure === 'speed' ? there(taken(cell, metric.instructions).values.map(one => 1 / one), 'B/instruction') : nothing('worth_no_time');
  /** The speed by a figure that somebody declared of the whole machine. */
  const declared = (figure: Declared, by: number, unit: (speed: string) => string, what: string): Worth => {
    const { values, unit: above } = speed(cell);
    return { values: values.map(one => one / by), within: figure.within, unit: unit(above), evidence: `${evidence}, ${what} declared`, declared: figure, absent: '' };
  };
  if (measure === 'per-watt') {
    if (cell.boundary === 'mixed') return nothing('worth_mixed');
    const { rows, values } = taken(cell, metric.joules);
    if (values.length > 0) {
      const [energy, off] = [table.numbers('energy_j'), table.numbers('energy_uncertainty_j')];
      return there(values.map(one => 1 / one), `GB/s/W (${cell.boundary})`, Math.max(0, ...rows.map(row => off[row]! / energy[row]!).filter(one => one >= 0)));
    }
    const { watts } = machine;
    if (!watts) return nothing('worth_no_energy');
    if (!full(cell)) return nothing('worth_watts_not_full');
    if (cell.load !== null) return nothing('worth_load');
    return declared(watts, watts.value, above => `${above}/W (${watts.boundary})`, 'watts');
  }
  if (cell.load !== null) return nothing('worth_load');
  const { values, unit } = speed(cell);
  if (measure === 'speed') return there(values, unit);
  if ((measure === 'per-core' || measure === 'per-vcpu') && cell.kind === 'program' && evidence === 'measured') return nothing('worth_program');
  const share = (by: number, what: string): Worth => there(values.map(one => one / by), `${unit}/${what}`);
  switch (measure) {
    case 'per-vcpu': return share(threads, 'vCPU');
    // One copy a core until there are no more cores; where all hardware threads ran, all cores did.
    case 'per-core': return machine.cores > 0 ? share(Math.min(threads, machine.cores), 'core') : nothing('worth_no_cores');
    case 'per-socket':
      if (machine.sockets === 0) return nothing('worth_no_sockets');
      return full(cell) ? share(machine.sockets, 'socket') : nothing('worth_sockets_not_full');
    case 'per-price':
      if (!machine.price) return nothing('worth_no_price');
      if (!full(cell)) return nothing('worth_price_not_full');
      return declared(machine.price, machine.price.value / 3600, above => above.replace('/s', `/${machine.price!.unit.replace(/\/.*/, '')}`), 'price');
  }
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
  evidence: string;
  /** Figures that somebody declared, with the machines that they are of. */
  declared: { machine: string; figure: Declared }[];
  /** Why there is no ratio: a key of the texts, and what it is about; empty: there is one. */
  absent: string;
  about: string[];
}

export function versus(a: Cell, b: Cell, measure: Measure): Versus {
  const [x, y] = [worth(a, measure), worth(b, measure)];
  const found: Versus = {
    a, b, estimate: { log: 0, error: 0 }, within: Math.hypot(x.within, y.within), ratio: { value: NaN, low: NaN, high: NaN }, p: null, verdict: 'inconclusive', unit: x.unit,
    evidence: x.evidence === y.evidence ? x.evidence : `${x.evidence}; ${y.evidence}`, declared: [[a, x] as const, [b, y] as const].flatMap(([cell, { declared }]) => (declared ? [{ machine: cell.bundle.of.name, figure: declared }] : [])), absent: '', about: [],
  };
  const absent = (key: string, ...about: string[]): Versus => ({ ...found, absent: key, about });
  if (a.evidence !== b.evidence) return absent('versus_evidence', a.evidence, b.evidence);
  if (x.absent) return absent(x.absent, a.bundle.of.name);
  if (y.absent) return absent(y.absent, b.bundle.of.name);
  if (x.values.length === 0 || y.values.length === 0) return absent('worth_none', (x.values.length === 0 ? a : b).bundle.of.name);
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
export const place = (cell: Cell, whole: boolean): string => JSON.stringify([cell.kernel, cell.input, cell.size, whole ? 'all' : cell.threads, cell.load, cell.core]);

/** Of a list the fastest; at a load level the one that takes the least energy. */
function best(list: Cell[]): Cell | undefined {
  if (list[0]?.load == null) return fastest(list);
  const joules = (cell: Cell): number => figure(cell, metric.joules)?.value ?? Infinity;
  return list.filter(cell => joules(cell) < Infinity).sort((x, y) => joules(x) - joules(y))[0];
}

/** Of the cells of one place the one that stands for its machine. */
export function bestOf(list: Cell[], choice: Exclude<Choice, 'same'>): Cell | undefined {
  const of = (kind: string): Cell | undefined => best(kind === '' ? list : list.filter(cell => cell.kind === kind));
  switch (choice) {
    case 'best': return of('native') ?? of('program');
    case 'overall': return of('');
    case 'peer': return of('peer');
  }
}

function meet(a: Cell[], b: Cell[], choice: Choice): [Cell, Cell][] {
  if (choice === 'same') return a.flatMap(x => b.filter(y => x.variant === y.variant).map((y): [Cell, Cell] => [x, y]));
  const [x, y] = [bestOf(a, choice), bestOf(b, choice)];
  return x && y && (x.kind === 'program') === (y.kind === 'program') ? [[x, y]] : [];
}

/** Cells of the same work, with as many threads, or on both with all that the machine has. */
export function meetings(a: Cell[], b: Cell[], choice: Choice): [Cell, Cell][] {
  const found: [Cell, Cell][] = [];
  if (!a[0] || !b[0]) return found;
  const [all, others] = [a[0].bundle.of.vcpus, b[0].bundle.of.vcpus];
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
