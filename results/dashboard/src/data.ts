/**
 * The contract with `wattproof report`: the JSON document that takes the place of the placeholder in the page.
 * It holds the rows; every figure is computed from them here, for bundles that `report` put in and for files
 * that somebody drops onto the page alike. Where it isn't compressed, the writer escapes `<` as \u003c.
 */
import { cells, skipped, type Cell, type Skipped } from './cells';
import { CsvError } from './csv';
import { machineOf, readMachines, type Machine, type Machines } from './declared';
import { rows, type Rows } from './rows';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What `wattproof claim --format json` says of a claim. */
export interface Claim {
  title: string;
  words: string;
  source: string;
  date: string;
  reading: string;
  verdict: string;
  metric: string;
  threshold: number | null;
  direction: string;
  contender: string;
  baseline: string;
  /** False: the source names no baseline, the reading does. */
  baseline_named: boolean;
  machines: { contender: number; baseline: number };
  /** Machines that lack places. */
  left_out: string[];
  /** Without ends where `open` says why. */
  ratio: { value: number; low: number | null; high: number | null } | null;
  open: string;
  missing: string[];
  evidence: string;
  boundary: string;
  flips: string[];
}

/** Of the build's table: whether a kernel writes as much as it reads, and the units that it takes. */
export interface Kernel {
  name: string;
  writes: boolean;
  needs: { unit: string; bytes: number }[];
}

export interface Page {
  generated: string;
  bundles: Bundle[];
  claims: Claim[];
  kernels: Kernel[];
  declared: Machines;
  /** Bundles that cannot be read, and why. */
  refused: { name: string; error: CsvError }[];
}

/** One bundle: what one machine gave in one run. */
export interface Bundle {
  page: Page;
  /** Its folder's name, or the file's; with a number where there are several of it. */
  name: string;
  /** The same without a number. */
  folder: string;
  /** What the manifest and somebody's declaration say. */
  of: Machine;
  /** The file that its rows are in, as the reader knows it. */
  file: string;
  /** machine.json as it is; any keys. */
  machine: { [key: string]: Json };
  rows: Rows;
  cells: Cell[];
  skipped: Skipped[];
  /** Kinds of evidence in its rows. */
  evidence: string;
}

/** Adds a bundle to the page, or to what it refused; `checked`: its rows have been held to the schema already. */
export function add(page: Page, name: string, file: string, samples: string, machine: Json, checked = false): void {
  try {
    const manifest = machine !== null && typeof machine === 'object' && !Array.isArray(machine) ? machine : {};
    let found: Skipped[] | null = null;
    const bundle: Bundle = {
      page, file, name, folder: name, machine: manifest, of: machineOf(name, manifest, page.declared.get(name)), rows: rows(samples, checked), cells: [], evidence: '',
      get skipped() { return found ??= skipped(bundle); },
    };
    for (let i = 2; page.bundles.some(one => one.name === bundle.name); i++) bundle.name = `${name} (${i})`;
    bundle.cells = cells(bundle);
    const kinds = new Set(bundle.cells.map(cell => cell.evidence));
    bundle.evidence = [...kinds].join(', ');
    page.bundles.push(bundle);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    page.refused.push({ name: file, error });
  }
}

/** Prices, watts, names and groups from a machines.toml, for the bundles that are there and those that come. */
export function declare(page: Page, file: string, text: string): void {
  try {
    for (const [name, one] of readMachines(text)) page.declared.set(name, one);
    for (const bundle of page.bundles) bundle.of = machineOf(bundle.folder, bundle.machine, page.declared.get(bundle.folder));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    page.refused.push({ name: file, error });
  }
}

export const empty = (): Page => ({ generated: '', bundles: [], claims: [], kernels: [], declared: new Map(), refused: [] });

export const version = 2;

/** The document is written as it is, or as a string: compressed by gzip, in Base64. Both ways are JSON. */
export async function unpack(text: string): Promise<string> {
  if (!text.startsWith('"H4sI')) return text;
  const letters = atob(text.slice(1, text.lastIndexOf('"')));
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  void writer.write(bytes).then(() => writer.close()).catch(() => { /* the reader is told as well */ });
  return new Response(readable).text();
}

/** The page's own document; a string says why there is none: a key of the texts, and what it is about. */
export function read(text: string): Page | { key: string; about: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { key: 'data_no_json', about: error instanceof Error ? error.message : String(error) };
  }
  // The placeholder is itself valid JSON: a string. It isn't spelt out here, as it may stand in the page only once.
  if (typeof data === 'string') return { key: 'data_template', about: '' };
  if (typeof data !== 'object' || data === null || !('version' in data)) return { key: 'data_other', about: '' };
  if (data.version !== version) return { key: 'data_version', about: String(data.version) };
  const { generated, bundles, claims, kernels, declared } = data as { [key: string]: unknown };
  if (!Array.isArray(bundles)) return { key: 'data_other', about: '' };
  const page: Page = {
    ...empty(), generated: String(generated),
    claims: Array.isArray(claims) ? claims : [], kernels: Array.isArray(kernels) ? kernels : [],
  };
  if (typeof declared === 'string') declare(page, 'machines.toml', declared);
  for (const bundle of bundles) {
    if (typeof bundle?.name !== 'string' || typeof bundle.samples !== 'string') return { key: 'data_other', about: '' };
    add(page, bundle.name, `${bundle.name}/samples.csv`, bundle.samples, bundle.machine ?? {}, true);
  }
  return page;
}
