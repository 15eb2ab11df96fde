/** A table of figures over size, shaded by what they say: one row for each kernel and input. */
import { table, type Child, type Marked } from './dom';
import { bytes } from './format';
import { source } from './provenance';

export interface Entry {
  row: string;
  size: number;
  text: string;
  /** better, worse, or none: the figure doesn't say. */
  shade: 'better' | 'worse' | 'plain';
  /** From 0 to 1. */
  strength: number;
  says(): Child[];
}

export function matrix(caption: string, head: string, entries: Entry[]): HTMLElement {
  const sizes = [...new Set(entries.map(one => one.size))].sort((a, b) => a - b);
  const rows = new Map<string, Map<number, Entry>>();
  for (const one of entries) {
    if (!rows.has(one.row)) rows.set(one.row, new Map());
    rows.get(one.row)!.set(one.size, one);
  }
  return table(caption, [{ head }, ...sizes.map(size => ({ head: size > 0 ? bytes(size) : '–', number: true }))], [...rows].map(([name, cells]) => [name, ...sizes.map((size): Child | Marked => {
    const one = cells.get(size);
    return one ? {
      child: one.text,
      mark: cell => {
        cell.classList.add('shade', one.shade);
        // In steps of a twentieth: the style sheet mixes the colour.
        cell.style.setProperty('--strength', `${Math.round(Math.min(1, one.strength) * 20) * 2}%`);
        source(cell, one.says);
      },
    } : '';
  })]), 'matrix');
}
