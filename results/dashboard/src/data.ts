/**
 * The contract with `wattproof report`: the JSON document that takes the place of the
 * placeholder in the page. The writer escapes `<` as \u003c. `null` always means NA: it was not
 * measured, and it is shown as NA, never as 0.
 */

/** Where a figure comes from. Kinds of evidence are never mixed in one ratio. */
export type Evidence = 'measured' | 'counted' | 'predicted' | 'declared';

/** Who wrote the code: ours by hand, ours through SIMDe, the compiler alone, another library. */
export type Kind = 'native' | 'translated' | 'compiler' | 'peer';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Data {
  version: 1;
  /** RFC 3339, UTC. */
  generated: string;
  bundles: Bundle[];
}

/** One bundle: what one machine gave in one run. */
export interface Bundle {
  /** The label of the bundle: its directory name. */
  name: string;
  /**
   * machine.json as it is; any keys. The page itself looks only for `processor`, `architecture`,
   * `isa` and `cores` (header), and for `reason` in the entries of `counters` and `energy`, which
   * explains an NA.
   */
  machine: { [key: string]: Json };
  evidence: Evidence;
  cells: Cell[];
  ratios: Ratio[];
  skipped: Skipped[];
}

/** The repetitions of one variant on one input of one size, summed up. */
export interface Cell {
  kernel: string;
  family: string;
  variant: string;
  kind: Kind;
  input: string;
  /** Bytes of input to one call. */
  size: number;
  /** SVE vector length in bytes. */
  vl: number | null;
  threads: number;
  /** Repetitions. */
  n: number;
  /** Median, and its 95 % bootstrap interval. */
  gbps: number | null;
  gbps_low: number | null;
  gbps_high: number | null;
  /** Median time of one call. */
  ns: number | null;
  cycles_per_byte: number | null;
  instructions_per_byte: number | null;
  ipc: number | null;
  ghz: number | null;
  energy_nj_per_byte: number | null;
  /** What part of the machine the energy was spent in; "mixed" has no value. */
  energy_boundary?: string | null;
}

/** The fastest native variant against the fastest peer; above 1 ours is the faster. */
export interface Ratio {
  kernel: string;
  input: string;
  size: number;
  variant: string;
  peer: string;
  ratio: number | null;
  /** 95 % interval of the ratio. */
  low: number | null;
  high: number | null;
}

/** Rows that gave no number, and why. */
export interface Skipped {
  kernel: string;
  variant: string;
  status: 'skipped' | 'failed' | 'disturbed' | 'invalid';
  reason: string;
  /** How many rows of samples.csv. */
  rows: number;
}

/** The data, or in words why there is none. */
export function read(text: string): Data | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return `The data in this page is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  // The placeholder is itself valid JSON: a string. It isn't spelt out here, as it may stand in the page only once.
  if (typeof data === 'string') return 'This page holds no data: it is the empty template.';
  if (typeof data !== 'object' || data === null || !('version' in data)) return 'The data in this page is not a wattproof report.';
  if (data.version !== 1) return `The data in this page has version ${String(data.version)}; this page reads version 1.`;
  if (!('bundles' in data) || !Array.isArray(data.bundles)) return 'The data in this page is not a wattproof report.';
  if (data.bundles.length === 0) return 'This report holds no bundle.';
  const bad = data.bundles.findIndex(bundle => !whole(bundle));
  if (bad >= 0) return `Bundle ${bad + 1} of this report is not whole: machine, cells, ratios or skipped is missing.`;
  return data as Data;
}

/** Only the outline is checked: the writer and this page are built from one tree. */
function whole(bundle: Partial<Bundle> | null): boolean {
  return typeof bundle?.machine === 'object' && bundle.machine !== null && [bundle.cells, bundle.ratios, bundle.skipped].every(Array.isArray);
}
