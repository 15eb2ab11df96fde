/** What is shown of a cell: one formula over the columns of a row, whose median is the figure. */
import { share } from './ceilings';
import type { Cell, Figure } from './cells';
import type { Rows } from './rows';
import type { Bundle } from './data';

export interface Metric {
  key: string;
  unit: string;
  better: 'higher' | 'lower';
  /** Over columns of samples.csv; the same text is shown as the provenance of a figure. */
  formula: string;
  row(rows: Rows): (row: number) => number;
  /** Those that must have numbers. */
  columns: string[];
  /** The figure is 1 by the median: of GB/s, whose cost is what is summed up. */
  inverse?: true;
  /** What gives the columns: machine.json says why they are absent. */
  from: 'clock' | 'counters' | 'energy' | 'records' | 'compression' | 'ceiling';
  /** Where it is more than a formula over one row. */
  figure?: (cell: Cell) => Figure | null;
}

type Take = (...values: number[]) => number;

/** A metric whose formula takes these columns. */
function of(columns: string, take: Take, metric: Omit<Metric, 'row' | 'columns'>): Metric {
  const names = columns.split(' ');
  return {
    ...metric,
    // In place of energy_s stand the seconds.
    columns: names.filter(name => name !== 'energy_s'),
    row: rows => {
      const [a, b, c] = names.map(rows.numbers);
      return row => take(a![row]!, b ? b[row]! : 0, c ? c[row]! : 0);
    },
  };
}

const all = {
  gbps: of('seconds bytes', (s, b) => (s * 1e9) / b, { key: 'gbps', unit: 'GB/s', better: 'higher', from: 'clock', inverse: true, formula: '1 / (seconds · 1e9 / bytes)' }),
  ns: of('seconds threads ops', (s, t, n) => (s * 1e9 * t) / n, { key: 'ns', unit: 'ns/call', better: 'lower', from: 'clock', formula: 'seconds · 1e9 · threads / ops' }),
  cycles: of('cycles bytes', (c, b) => c / b, { key: 'cycles', unit: 'cycles/B', better: 'lower', from: 'counters', formula: 'cycles / bytes' }),
  instructions: of('instructions bytes', (i, b) => i / b, { key: 'instructions', unit: 'instructions/B', better: 'lower', from: 'counters', formula: 'instructions / bytes' }),
  ipc: of('instructions cycles', (i, c) => i / c, { key: 'ipc', unit: 'IPC', better: 'higher', from: 'counters', formula: 'instructions / cycles' }),
  ghz: of('ghz', g => g, { key: 'ghz', unit: 'GHz', better: 'higher', from: 'clock', formula: 'ghz' }),
  joules: of('energy_j bytes', (e, b) => (e * 1e9) / b, { key: 'joules', unit: 'J/GB', better: 'lower', from: 'energy', formula: 'energy_j · 1e9 / bytes' }),
  efficiency: of('energy_j bytes', (e, b) => (e * 1e9) / b, { key: 'efficiency', unit: 'GB/s/W', better: 'higher', from: 'energy', inverse: true, formula: '1 / (energy_j · 1e9 / bytes)' }),
  share: { key: 'share', unit: '% of ceiling', better: 'higher', from: 'ceiling', formula: '100 · GB/s / GB/s of the ceiling', columns: [], row: () => () => NaN, figure: cell => share(cell).figure } as Metric,
  compression: of('ratio', r => r, { key: 'compression', unit: 'B in / B out', better: 'higher', from: 'compression', formula: 'ratio' }),
  records: of('records seconds', (r, s) => r / s, { key: 'records', unit: 'records/s', better: 'higher', from: 'records', formula: 'records / seconds' }),
  nsRecord: of('seconds records', (s, r) => (s * 1e9) / r, { key: 'nsRecord', unit: 'ns/record', better: 'lower', from: 'records', formula: 'seconds · 1e9 / records' }),
  joulesRecord: of('energy_j records', (e, r) => (e * 1e6) / r, { key: 'joulesRecord', unit: 'µJ/record', better: 'lower', from: 'energy', formula: 'energy_j · 1e6 / records' }),
  instructionsRecord: of('instructions records', (i, r) => i / r, { key: 'instructionsRecord', unit: 'instructions/record', better: 'lower', from: 'counters', formula: 'instructions / records' }),
  frontend: of('frontend', x => x * 100, { key: 'frontend', unit: '%', better: 'lower', from: 'counters', formula: '100 · frontend' }),
  backend: of('backend', x => x * 100, { key: 'backend', unit: '%', better: 'lower', from: 'counters', formula: '100 · backend' }),
  retiring: of('retiring', x => x * 100, { key: 'retiring', unit: '%', better: 'higher', from: 'counters', formula: '100 · retiring' }),
  badSpeculation: of('bad_speculation', x => x * 100, { key: 'badSpeculation', unit: '%', better: 'lower', from: 'counters', formula: '100 · bad_speculation' }),
  achieved: of('load_achieved', x => x, { key: 'achieved', unit: '%', better: 'higher', from: 'clock', formula: 'load_achieved' }),
  watts: of('energy_j energy_s seconds', (e, t, s) => e / (Number.isNaN(t) ? s : t), { key: 'watts', unit: 'W', better: 'lower', from: 'energy', formula: 'energy_j / energy_s' }),
  latency: of('latency_p99_s', x => x * 1e3, { key: 'latency', unit: 'ms', better: 'lower', from: 'clock', formula: 'latency_p99_s · 1e3' }),
} satisfies Record<string, Metric>;

export const metric: Record<keyof typeof all, Metric> = all;

/** Those that a chart by size can show. */
export const charted: readonly Metric[] = [all.gbps, all.ns, all.share, all.joules, all.efficiency, all.cycles, all.instructions, all.compression, all.records, all.nsRecord];

/** What is compared, less being better: time by byte, of a program by operation; of counts instructions by byte. */
export function cost(cell: Cell): Metric {
  if (cell.evidence === 'counted') return all.instructions;
  if (cell.evidence === 'predicted') return all.cycles;
  return Number.isNaN(cell.bundle.rows.numbers('bytes')[cell.rows[0]!]!) ? all.ns : time;
}
const time = of('seconds bytes threads', (s, b, t) => (s / b) * t, { key: 'time', unit: 's/B', better: 'lower', from: 'clock', formula: 'seconds / bytes · threads' });

/** Why a machine has no value of a metric; empty when its bundle doesn't say. */
export function why(bundle: Bundle, { from }: Metric): string {
  const entries = from === 'counters' || from === 'energy' ? bundle.machine[from] : null;
  if (!Array.isArray(entries)) return '';
  return [...new Set(entries.flatMap(entry => {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return [];
    const { source, reason } = entry;
    if (typeof reason !== 'string' || reason === '') return [];
    return [from === 'energy' && typeof source === 'string' ? `${source}: ${reason}` : reason];
  }))].join('; ');
}
