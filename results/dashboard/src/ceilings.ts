/** A cell's speed as a share of what its machine can do, as perf/share.cpp has it. */
import { figure, taken, type Cell, type Figure } from './cells';
import type { Bundle, Json } from './data';
import { cost } from './metrics';
import { median, ratioInterval } from './stats';

interface Bound {
  name: string;
  /** Seconds by byte of one thread, one a repetition. */
  costs: number[];
  cells: Cell[];
}

export interface Share {
  figure: Figure | null;
  /** Of the ceiling: the unit or the memory that bounds it. */
  name: string;
  cells: Cell[];
  /** A key of the texts: why there is none. */
  absent: string;
}

const costs = (cell: Cell): number[] => taken(cell, cost(cell)).values;

/** The fastest form of a unit. */
function best(ceilings: Cell[], unit: string, input: string, threads: number): Cell | undefined {
  const list = ceilings.filter(cell => cell.kernel === unit && cell.input === input && cell.threads === threads);
  return list.sort((a, b) => (figure(a, cost(a))?.value ?? Infinity) - (figure(b, cost(b))?.value ?? Infinity))[0];
}

/** The bandwidth of the first level that holds `bytes`: a cache is twice what its loads streamed over. */
function memory(ceilings: Cell[], writes: boolean, bytes: number, threads: number): Cell | undefined {
  for (const level of ['L1', 'L2', 'LLC', 'DRAM']) {
    const load = best(ceilings, 'load', level, threads);
    if (load && (level === 'DRAM' || bytes <= 2 * load.size)) return writes ? best(ceilings, 'copy', level, threads) : load;
  }
  return undefined;
}

/** All units that can do the work, side by side: their rates add up. */
function units(needs: { unit: string; bytes: number }[], ceilings: Cell[], threads: number): Bound {
  const bound: Bound = { name: '', costs: [], cells: [] };
  let rates: number[] = [];
  for (const need of needs) {
    const unit = best(ceilings, need.unit, 'registers', threads);
    if (!unit) continue;
    bound.cells.push(unit);
    const own = costs(unit).map(one => 1 / (one * need.bytes));
    rates = rates.length === 0 ? own : own.slice(0, rates.length).map((rate, i) => rate + rates[i]!);
  }
  bound.name = bound.cells.map(cell => cell.kernel).join(' + ');
  bound.costs = rates.map(rate => 1 / rate);
  return bound;
}

/** What tells one processor from another, and whether the copies shared cores. */
function identity({ machine }: Bundle): string {
  const { processor, midr, cpuid, run } = machine;
  const record = (value: Json | undefined): { [key: string]: Json } => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {});
  const { microcode: _, ...rest } = record(cpuid);
  return JSON.stringify([processor, midr, rest, record(run)['copies_share_cores'] ?? false]);
}

const absent = (reason: string): Share => ({ figure: null, name: '', cells: [], absent: reason });

/** Ceilings of the bundle itself, or else of another bundle of the same processor. */
function ceilingsFor(bundle: Bundle): Cell[] {
  const own = bundle.cells.filter(cell => cell.family === 'ceiling');
  if (own.length > 0 || Object.keys(bundle.machine).length === 0) return own;
  const other = bundle.page.bundles.find(one => one !== bundle && identity(one) === identity(bundle) && one.cells.some(cell => cell.family === 'ceiling'));
  return other ? other.cells.filter(cell => cell.family === 'ceiling') : [];
}

const known = new WeakMap<Cell, Share>();

export function share(cell: Cell): Share {
  let found = known.get(cell);
  if (!found) known.set(cell, found = compute(cell));
  return found;
}

function compute(cell: Cell): Share {
  if (cell.evidence !== 'measured' || cell.family === 'ceiling' || cell.load !== null) return absent('ceiling_no_speed');
  const kernel = cell.bundle.page.kernels.find(one => one.name === cell.kernel);
  if (!kernel) return absent('ceiling_no_kernel');
  const ceilings = ceilingsFor(cell.bundle);
  if (ceilings.length === 0) return absent('ceiling_none');
  const stream = memory(ceilings, kernel.writes, cell.size * (kernel.writes ? 2 : 1), cell.threads);
  if (!stream) return absent('ceiling_no_memory');
  let lowest: Bound = { name: `${stream.kernel} ${stream.input}`, costs: costs(stream), cells: [stream] };
  const bound = units(kernel.needs, ceilings, cell.threads);
  if (bound.costs.length > 0 && median(bound.costs) > median(lowest.costs)) lowest = bound;
  const ratio = ratioInterval(lowest.costs, costs(cell));
  return {
    figure: { value: 100 * ratio.value, low: 100 * ratio.low, high: 100 * ratio.high, n: costs(cell).length },
    name: lowest.name, cells: lowest.cells, absent: '',
  };
}
