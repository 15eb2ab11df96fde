/** Where a figure comes from: shown beside it on hover, on focus and on a tap; and its rows as a file. */
import { exact, figure, taken, type Cell } from './cells';
import { share } from './ceilings';
import { write } from './csv';
import type { Bundle } from './data';
import { h, save, type Child, type Marked } from './dom';
import { bytes, digits, range, unique } from './format';
import { t } from './i18n';
import type { Metric } from './metrics';

const sources = new WeakMap<Element, () => Child[]>();

/** Gives an element a source that is made when somebody asks. */
export const source = (element: Element, make: () => Child[]): void => {
  sources.set(element, make);
  element.classList.add('sourced');
};

/** What a cell is, in one line. */
export function title(cell: Cell): string {
  return [cell.kernel, cell.variant, cell.input, cell.size > 0 ? bytes(cell.size) : '', cell.vl !== null ? `VL ${cell.vl} B` : '', t('threads', cell.threads),
    cell.load !== null ? t('at_load', cell.load) : '', cell.core].filter(Boolean).join(', ');
}

/** The lines of samples.csv that rows stand in. */
export function lines(bundle: Bundle, rows: readonly number[], most = 30): string {
  const all = rows.map(row => bundle.rows.csv.line(row));
  return all.slice(0, most).join(', ') + (all.length > most ? ' …' : '');
}

export function explain(cell: Cell, metric: Metric): Child[] {
  const { bundle } = cell;
  const rows = metric.figure ? cell.rows : taken(cell, metric).rows;
  const text = (column: string): string => unique(rows.map(bundle.rows.text(column)).filter(Boolean)).join(', ');
  const one = figure(cell, metric);
  const bounded = metric.key === 'share' && one ? share(cell) : null;
  return [
    h('strong', {}, title(cell)),
    one ? h('p', {}, `${digits(one.value)} ${metric.unit} · ${t(exact(cell) ? 'exact' : one.n > 1 ? 'interval' : 'no_interval')} ${one.n > 1 ? range(one.low, one.high) : ''}`) : null,
    h('p', {}, t('median_of', rows.length, metric.formula)),
    h('p', {}, t('in_lines', bundle.file, lines(bundle, rows))),
    ...(bounded?.cells.map(ceiling => h('p', {}, `${t('ceiling_of', `${ceiling.kernel} ${ceiling.variant} ${ceiling.input}`)}: ${t('in_lines', ceiling.bundle.file, lines(ceiling.bundle, ceiling.rows, 9))}`)) ?? []),
    h('p', {}, t('evidence_of', text('evidence'), text('run'))),
    metric.from === 'energy' ? h('p', {}, t('energy_of', text('energy_source') || 'NA', cell.boundary || 'NA')) : null,
  ];
}

/** A figure in a table: its text, and where it comes from. */
export function figured(cell: Cell, metric: Metric, absent: Child): Child | Marked {
  const one = figure(cell, metric);
  if (!one) return absent;
  return { child: digits(one.value), mark: element => source(element, () => explain(cell, metric)) };
}

let box: HTMLElement | null = null;

function hide(): void {
  box?.remove();
  box = null;
  document.querySelector('[aria-describedby=provenance]')?.removeAttribute('aria-describedby');
}

function show(target: Element): void {
  hide();
  const make = sources.get(target);
  if (!make) return;
  box = h('div', { id: 'provenance', role: 'tooltip', class: 'provenance' }, ...make());
  document.body.append(box);
  target.setAttribute('aria-describedby', 'provenance');
  const at = target.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const below = at.bottom + 6;
  box.style.left = `${left}px`;
  box.style.top = `${below + height < innerHeight ? below : Math.max(8, at.top - height - 6)}px`;
}

export function watch(): void {
  const find = (event: Event): Element | null => (event.target instanceof Element ? event.target.closest('.sourced') : null);
  for (const kind of ['pointerover', 'focusin']) {
    document.addEventListener(kind, event => {
      const target = find(event);
      if (target) show(target);
      else if (kind === 'focusin' || !box?.contains(event.target as Node)) hide();
    });
  }
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  addEventListener('scroll', hide, { capture: true, passive: true });
}

export interface Behind {
  bundle: Bundle;
  rows: readonly number[];
}

/** The rows behind cells, with those of other files under the same names, and the lines they stand in. */
export function rowsCsv(behind: Behind[]): string {
  const names = unique(behind.flatMap(({ bundle }) => bundle.rows.csv.names));
  const text = [['bundle', 'line', ...names].map(write).join(',')];
  for (const [bundle, list] of group(behind)) {
    const { csv } = bundle.rows;
    const places = names.map(name => csv.names.indexOf(name));
    for (const row of [...new Set(list)].sort((a, b) => a - b)) {
      text.push([bundle.name, String(csv.line(row)), ...places.map(place => (place < 0 ? 'NA' : csv.cell(row, place)))].map(write).join(','));
    }
  }
  return `${text.join('\r\n')}\r\n`;
}

function group(behind: Behind[]): Map<Bundle, number[]> {
  const found = new Map<Bundle, number[]>();
  for (const { bundle, rows } of behind) {
    if (!found.has(bundle)) found.set(bundle, []);
    found.get(bundle)!.push(...rows);
  }
  return found;
}

export const saveRows = (name: string, cells: readonly Cell[]): void => save(`${name}.csv`, rowsCsv(cells.map(cell => ({ bundle: cell.bundle, rows: cell.rows }))));
