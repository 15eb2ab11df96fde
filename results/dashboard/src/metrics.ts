import type { Bundle, Cell } from './data';
import { unique } from './format';

type Key = 'gbps' | 'ns' | 'cycles_per_byte' | 'instructions_per_byte' | 'energy_nj_per_byte';

export interface Metric {
  key: Key;
  unit: string;
  name: string;
  better: 'higher' | 'lower';
  /** The list in machine.json that says why there is no value; null: it comes from the clock alone. */
  source: 'counters' | 'energy' | null;
}

export const metrics: readonly Metric[] = [
  { key: 'gbps', unit: 'GB/s', name: 'throughput', better: 'higher', source: null },
  { key: 'ns', unit: 'ns/call', name: 'time of a call', better: 'lower', source: null },
  { key: 'cycles_per_byte', unit: 'cycles/B', name: 'cycles per byte', better: 'lower', source: 'counters' },
  { key: 'instructions_per_byte', unit: 'instructions/B', name: 'instructions per byte', better: 'lower', source: 'counters' },
  { key: 'energy_nj_per_byte', unit: 'nJ/B', name: 'energy per byte', better: 'lower', source: 'energy' },
];

export function known(bundle: Bundle, metric: Metric): boolean {
  return bundle.cells.some(cell => cell[metric.key] !== null);
}

/** Why a value is NA on this machine; empty when the bundle doesn't say. */
export function why(bundle: Bundle, source: Metric['source']): string {
  if (bundle.evidence !== 'measured' && source !== 'counters') return `${bundle.evidence} evidence has no ${source ?? 'time'}`;
  if (source === null) return '';
  const entries = bundle.machine[source];
  if (!Array.isArray(entries)) return '';
  return unique(entries.flatMap(entry => {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return [];
    const { source: from, reason } = entry;
    if (typeof reason !== 'string' || reason === '') return [];
    return [typeof from === 'string' ? `${from}: ${reason}` : reason];
  })).join('; ');
}

export interface Series {
  label: string;
  kind: Cell['kind'];
  cells: Cell[];
}

/** One series a variant; vector length and threads are named only where they tell two series apart. */
export function series(cells: Cell[]): Series[] {
  const lengths = unique(cells.map(cell => cell.vl).filter(vl => vl !== null)).length > 1;
  const threads = unique(cells.map(cell => cell.threads)).length > 1;
  const found = new Map<string, Series>();
  for (const cell of cells) {
    const label = cell.variant
      + (lengths && cell.vl !== null ? ` VL ${cell.vl}` : '')
      + (threads ? ` ×${cell.threads}` : '');
    const one = found.get(label);
    if (one) one.cells.push(cell);
    else found.set(label, { label, kind: cell.kind, cells: [cell] });
  }
  for (const one of found.values()) one.cells.sort((a, b) => a.size - b.size);
  return [...found.values()];
}
