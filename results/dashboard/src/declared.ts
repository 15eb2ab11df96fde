/**
 * What a machine is: what the manifest of its bundle says, and the figures that no bundle can hold (price, watts
 * of the whole machine), which somebody declares in a TOML file with their sources. As perf/machines.cpp has it.
 */
import { parse, TomlError } from 'smol-toml';
import { CsvError } from './csv';
import type { Json } from './data';

export interface Declared {
  value: number;
  /** Half the width of its 95 % interval as a share; 0, where it is not given: exact. */
  within: number;
  unit: string;
  boundary: string;
  source: string;
  date: string;
}

export interface Machine {
  /** Shown instead of the folder's name. */
  name: string;
  /** Machines of one kind; empty: none is declared. */
  group: string;
  processor: string;
  /** 0: unknown. */
  vcpus: number;
  cores: number;
  sockets: number;
  /** Of the whole machine, an hour. */
  price: Declared | null;
  /** Of the whole machine at full load. */
  watts: Declared | null;
}

/** By the name of a bundle's folder. */
export type Machines = Map<string, Partial<Machine>>;

const boundaries = ['core', 'package', 'package+dram', 'soc', 'node-dc', 'wall-ac'];
const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The parser knows no places of values: what is wrong with one is named instead. */
function fail(key: string, ...values: string[]): never {
  throw new CsvError(1, 1, { key, values });
}

function words(name: string, value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : fail('toml_words', name);
}

function aboveZero(name: string, value: unknown): number {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : fail('toml_number', name);
}

function figure(name: string, value: unknown): Declared {
  if (!isTable(value)) fail('toml_figure', name);
  const declared: Declared = { value: 0, within: 0, unit: '', boundary: '', source: '', date: '' };
  for (const [key, one] of Object.entries(value)) {
    const at = `${name}.${key}`;
    if (key === 'value') declared.value = aboveZero(at, one);
    else if (key === 'within') declared.within = typeof one === 'number' && one >= 0 && one < 1 ? one : fail('toml_within', at);
    else if (key === 'unit' || key === 'boundary' || key === 'source' || key === 'date') declared[key] = words(at, one);
    else fail('toml_unknown', at);
  }
  if (declared.value === 0) fail('toml_no_value', name);
  if (declared.source === '') fail('toml_no_source', name);
  return declared;
}

function machine(name: string, value: unknown): Partial<Machine> {
  if (!isTable(value)) fail('toml_table', name);
  const found: Partial<Machine> = {};
  for (const [key, one] of Object.entries(value)) {
    const at = `${name}.${key}`;
    if (key === 'name' || key === 'group') found[key] = words(at, one);
    else if (key === 'vcpus' || key === 'cores' || key === 'sockets') found[key] = aboveZero(at, one);
    else if (key === 'price') {
      found.price = figure(at, one);
      if (!found.price.unit.endsWith('/h')) fail('toml_price', at);
    } else if (key === 'watts') {
      found.watts = figure(at, one);
      if (!boundaries.includes(found.watts.boundary)) fail('toml_watts', at, boundaries.join(', '));
    } else fail('toml_unknown', at);
  }
  return found;
}

/** Reads machines.toml. Refuses by a CsvError what is malformed, unknown, or has no source. */
export function readMachines(text: string): Machines {
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // Below the first line it draws the place, which the page says itself.
    throw new CsvError(error.line, error.column, { key: 'toml_bad', values: [error.message.split('\n')[0]!] });
  }
  const machines: Machines = new Map();
  for (const [key, list] of Object.entries(document as Record<string, unknown>)) {
    if (key !== 'machine' || !isTable(list)) fail('toml_table', key);
    for (const [name, value] of Object.entries(list)) machines.set(name, machine(name, value));
  }
  return machines;
}

/** The manifest's machine with what is declared for the folder. */
export function machineOf(folder: string, manifest: { [key: string]: Json }, declared: Partial<Machine> = {}): Machine {
  const number = (key: string): number => (typeof manifest[key] === 'number' && manifest[key] > 0 ? manifest[key] : 0);
  return {
    name: folder, group: '', vcpus: number('hardware_threads'), cores: number('cores'), sockets: number('sockets'), price: null, watts: null,
    ...declared, processor: typeof manifest['processor'] === 'string' ? manifest['processor'] : '',
  };
}
