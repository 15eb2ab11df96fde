/**
 * The contract with `wattproof report`: the JSON document that takes the place of the placeholder in the page.
 * It holds the rows; every figure is computed from them here, for bundles that `report` put in and for files
 * that somebody drops onto the page alike. The writer escapes `<` as \u003c.
 */
import { cells, skipped, type Cell, type Skipped } from './cells';
import { CsvError } from './csv';
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
  ratio: { value: number; low: number; high: number } | null;
  missing: string[];
  evidence: string;
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
  /** Bundles that cannot be read, and why. */
  refused: { name: string; error: CsvError }[];
}

/** One bundle: what one machine gave in one run. */
export interface Bundle {
  page: Page;
  /** Its folder's name, or the file's. */
  name: string;
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

/** Adds a bundle to the page, or to what it refused. */
export function add(page: Page, name: string, file: string, samples: string, machine: Json): void {
  try {
    const bundle: Bundle = {
      page, file, name: name, machine: machine !== null && typeof machine === 'object' && !Array.isArray(machine) ? machine : {},
      rows: rows(samples), cells: [], skipped: [], evidence: '',
    };
    for (let i = 2; page.bundles.some(one => one.name === bundle.name); i++) bundle.name = `${name} (${i})`;
    bundle.cells = cells(bundle);
    bundle.skipped = skipped(bundle);
    const kinds = new Set(bundle.cells.map(cell => cell.evidence));
    bundle.evidence = [...kinds].join(', ');
    page.bundles.push(bundle);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    page.refused.push({ name: file, error });
  }
}

export const empty = (): Page => ({ generated: '', bundles: [], claims: [], kernels: [], refused: [] });

export const version = 2;

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
  const { generated, bundles, claims, kernels } = data as { [key: string]: unknown };
  if (!Array.isArray(bundles)) return { key: 'data_other', about: '' };
  const page: Page = {
    ...empty(), generated: String(generated),
    claims: Array.isArray(claims) ? claims : [], kernels: Array.isArray(kernels) ? kernels : [],
  };
  for (const bundle of bundles) {
    if (typeof bundle?.name !== 'string' || typeof bundle.samples !== 'string') return { key: 'data_other', about: '' };
    add(page, bundle.name, `${bundle.name}/samples.csv`, bundle.samples, bundle.machine ?? {});
  }
  return page;
}
