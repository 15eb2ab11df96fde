import { figure, taken, type Cell } from './cells';
import { share } from './ceilings';
import { axis, base, chart, font, rules, scale, spread, tip, type Option } from './chart';
import type { Bundle } from './data';
import { csvButton, details, h, na, radios, table } from './dom';
import { bytes, digits, range, short, unique } from './format';
import { t } from './i18n';
import { colour, kindNames, kinds, mark, sample, type Kind, type Mark } from './look';
import { charted, metric, why, type Metric } from './metrics';
import { figured, lines as linesOf, saveRows } from './provenance';
import * as state from './state';

const tall = 380;

export interface Line {
  label: string;
  kind: Kind;
  mark: Mark;
  cells: Cell[];
}

/** A line a variant; vector length, threads and core are named only where they tell two lines apart. */
export function lines(cells: Cell[]): Line[] {
  const several = (of: (cell: Cell) => unknown): boolean => new Set(cells.map(of)).size > 1;
  const [lengths, threads, cores] = [several(cell => cell.vl ?? 0) && new Set(cells.map(cell => cell.vl).filter(vl => vl !== null)).size > 1, several(cell => cell.threads), several(cell => cell.core)];
  const found = new Map<string, Omit<Line, 'mark'>>();
  for (const cell of cells) {
    const label = cell.variant + (lengths && cell.vl !== null ? ` VL ${cell.vl}` : '') + (threads ? ` ×${cell.threads}` : '') + (cores ? ` ${cell.core}` : '');
    const key = JSON.stringify([cell.kind, label]);
    if (!found.has(key)) found.set(key, { label, kind: kindNames.find(kind => kind === cell.kind) ?? 'native', cells: [] });
    found.get(key)!.cells.push(cell);
  }
  return kindNames.flatMap(kind => [...found.values()].filter(one => one.kind === kind).map((one, i) => ({ ...one, mark: mark(i) })));
}

/** The buttons that switch lines, under keys of the state that name what is switched off. */
export function legend(all: Line[], prefix: string, what: string, off: Set<string>, figure: { lift(name: string | null): void }): HTMLElement {
  return h('div', { class: 'legend', role: 'group', 'aria-label': what }, ...all.map(line => h('button', {
    type: 'button', 'aria-pressed': String(!off.has(line.label)), title: t(kinds[line.kind].says),
    pointerenter: () => figure.lift(line.label), pointerleave: () => figure.lift(null),
    focus: () => figure.lift(line.label), blur: () => figure.lift(null),
    click: () => {
      const key = `${prefix}/${line.label}`;
      const now = state.list('off');
      state.put('off', now.includes(key) ? now.filter(one => one !== key) : [...now, key]);
    },
  }, sample(line.kind, line.mark), line.label)));
}

/** A new legend takes the place of the old one; the keyboard stays where it was. */
export function swap(before: HTMLElement, after: HTMLElement): HTMLElement {
  const at = [...before.children].indexOf(document.activeElement as Element);
  before.replaceWith(after);
  (after.children[at] as HTMLElement | undefined)?.focus();
  return after;
}

export const chosenMetric = (bundle: Bundle): Metric => {
  const known = (one: Metric): boolean => bundle.cells.some(cell => cell.load === null && cell.family !== 'ceiling' && figure(cell, one) !== null);
  return charted.find(one => one.key === state.one('metric', '')) ?? charted.find(known) ?? metric.gbps;
};

/** One kernel: the chart of its variants over size, a legend that switches them, and the numbers. */
export function kernel(bundle: Bundle, name: string): { name: string; element: HTMLElement; show(cells: Cell[]): void } {
  const drawing = chart();
  const heading = h('p', { class: 'axis-title' });
  const inputs = h('div');
  let buttons: HTMLElement = h('div');
  const numbers = h('div');
  let now: Cell[] = [];
  const element = h('section', { class: 'kernel', 'aria-label': name },
    h('header', {}, h('h3', {}, name), inputs, csvButton(name, () => saveRows(`wattproof-${name}`, now))),
    heading, drawing.element, buttons, numbers);

  const show = (mine: Cell[]): void => {
    const all = unique(mine.map(cell => cell.input));
    const input = all.find(one => one === state.one(`input.${name}`, '')) ?? all[0]!;
    const held = inputs.contains(document.activeElement);
    inputs.replaceChildren(all.length > 1 ? radios(t('input'), `input of ${name}`, all.map(one => [one, one] as const), input, value => state.put(`input.${name}`, [value])) : h('p', {}, `${t('input')}: ${input}`));
    if (held) inputs.querySelector<HTMLElement>('input:checked')?.focus();
    const one = chosenMetric(bundle);
    const list = lines(mine.filter(cell => cell.input === input));
    now = list.flatMap(line => line.cells);
    const off = new Set(list.map(line => line.label).filter(label => state.list('off').includes(`${name}/${label}`)));
    const seen = list.filter(line => !off.has(line.label));
    const sized = seen.flatMap(line => line.cells).filter(cell => cell.size > 0);
    const has = sized.some(cell => figure(cell, one) !== null);
    heading.replaceChildren(h('b', {}, one.unit), ` ${t('by_size')} · ${t(one.better)}`);
    drawing.element.hidden = !has;
    if (has) drawing.draw(t('chart_kernel', one.unit, seen.length, name), tall, width => option(seen, one, state.one('log', '1') === '1', width, bySize(sized)));
    else heading.textContent = sized.length === 0 ? t('no_size') : `${one.unit}: ${t('na_chosen')}${one.key === 'share' && sized[0] ? ` ${t(share(sized[0]).absent || 'nothing_chosen')}` : ''}`;
    buttons = swap(buttons, legend(list, name, t('variants_of', name), off, drawing));
    const open = numbers.querySelector('details')?.open ?? false;
    numbers.replaceChildren(details(t('numbers', now.length), () => numbersOf(bundle, `${name}, ${t('input')} ${input}`, list), open));
  };
  return { name, element, show };
}

/** The x axis of a chart of lines. */
export interface Across {
  type: 'log' | 'value';
  of(cell: Cell): number;
  ticks: number[];
  min: number;
  max(wide: boolean): number;
  label(value: number): string;
}

function bySize(cells: Cell[]): Across {
  const sizes = unique(cells.map(cell => cell.size)).sort((a, b) => a - b);
  return { type: 'log', of: cell => cell.size, ticks: sizes, min: sizes[0]! / 1.4, max: wide => sizes[sizes.length - 1]! * (wide ? 1.15 : 1.4), label: bytes };
}

export function option(lines: Line[], one: Metric, log: boolean, width: number, across: Across): Option {
  const { ticks } = across;
  const drawn = (cell: Cell): boolean => across.type === 'value' || cell.size > 0;
  const value = (cell: Cell): number | null => figure(cell, one)?.value ?? null;
  const bounds = (cell: Cell): number[] => { const f = figure(cell, one); return f && f.high > f.low ? [f.low, f.high] : []; };
  const span = scale(lines.flatMap(line => line.cells.filter(drawn).flatMap(cell => [value(cell) ?? NaN, ...bounds(cell)])).filter(v => v > 0), 9);
  const wide = width >= 620;
  const ends = lines.flatMap(line => {
    const last = line.cells.filter(cell => drawn(cell) && value(cell) !== null).pop();
    return last ? [{ line, at: [across.of(last), value(last) ?? 0] }] : [];
  });
  let heights: number[] = [];
  const room = Math.min(180, Math.max(...lines.map(line => line.label.length)) * 6.4 + 30);
  const whiskers = lines.flatMap(line => line.cells.filter(cell => drawn(cell) && bounds(cell).length > 0).map(cell => ({ x: across.of(cell), bounds: bounds(cell), kind: line.kind })));
  const step = ticks.length > (wide ? 14 : 6) ? Math.ceil(ticks.length / (wide ? 14 : 6)) : 1;
  const marks = ticks.filter((_, i) => i % step === 0);
  return {
    ...base,
    grid: { left: 48, right: wide ? room : 16, top: 12, bottom: 30 },
    xAxis: {
      ...axis, type: across.type, ...(across.type === 'log' ? { logBase: 2 } : {}), min: across.min, max: across.max(wide),
      axisLabel: { ...axis.axisLabel, customValues: marks, formatter: across.label, hideOverlap: true }, axisTick: { ...axis.axisTick, customValues: marks },
    },
    yAxis: log
      ? { ...axis, type: 'log', min: span.min, max: span.max, axisLabel: { ...axis.axisLabel, customValues: span.ticks, formatter: short }, axisTick: { show: false } }
      : { ...axis, type: 'value', min: 0, splitLine: { show: true, lineStyle: { color: colour('grid') } }, axisLabel: { ...axis.axisLabel, formatter: short } },
    tooltip: {
      trigger: 'axis', confine: true, className: 'tip-box', axisPointer: { type: 'line', lineStyle: { color: colour('soft'), type: 'solid' } },
      formatter: hits => {
        const at = (Array.isArray(hits) ? hits[0] : hits)?.value;
        const x = Array.isArray(at) ? Number(at[0]) : NaN;
        const rows = lines.flatMap(line => line.cells.filter(cell => across.of(cell) === x).map(cell => ({ line, cell, value: value(cell) })));
        rows.sort((a, b) => ((b.value ?? -Infinity) - (a.value ?? -Infinity)) * (one.better === 'higher' ? 1 : -1));
        return tip(`${across.label(x)}, ${one.unit}`, h('table', {}, ...rows.slice(0, 24).map(row => h('tr', {},
          h('td', {}, sample(row.line.kind, row.line.mark)), h('th', {}, row.line.label), h('td', { class: 'number' }, row.value === null ? 'NA' : digits(row.value)),
          h('td', { class: 'number' }, bounds(row.cell).length > 0 ? range(...(bounds(row.cell) as [number, number])) : ''),
          h('td', { class: 'from' }, t('lines_short', linesOf(row.cell.bundle, taken(row.cell, one).rows, 3)))))),
          h('div', { class: 'from' }, `${lines[0]!.cells[0]!.bundle.file}: ${one.formula}`));
      },
    },
    series: [
      ...lines.map(line => ({
        type: 'line' as const, name: line.label, data: line.cells.filter(drawn).map(cell => [across.of(cell), value(cell) ?? '-']),
        symbol: `path://${line.mark.shape}`, symbolSize: 7, showAllSymbol: true, connectNulls: false,
        lineStyle: { color: colour(line.kind), width: 1.75, type: kinds[line.kind].dash },
        itemStyle: { color: colour(line.mark.hollow ? 'paper' : line.kind), borderColor: colour(line.kind), borderWidth: 1.5 },
        // The tooltip answers the mouse; a line comes to the fore only from its button in the legend.
        silent: true,
        // Said in full: ECharts would compute lighter shades, which it can't do from a CSS variable.
        emphasis: {
          focus: 'series' as const, lineStyle: { width: 1.75, color: colour(line.kind) },
          itemStyle: { color: colour(line.mark.hollow ? 'paper' : line.kind), borderColor: colour(line.kind), borderWidth: 2 },
        },
        blur: { lineStyle: { opacity: 0.2 }, itemStyle: { opacity: 0.2 } },
      })),
      {
        type: 'custom', silent: true, tooltip: { show: false }, z: 1,
        data: whiskers.map(whisker => [whisker.x, ...whisker.bounds]), encode: { x: 0, y: [1, 2] },
        ...(log ? { markLine: rules('y', span.ticks) } : {}),
        renderItem: (params, api) => {
          const [x = 0, low = 0] = api.coord([api.value(0), api.value(1)]);
          const [, high = 0] = api.coord([api.value(0), api.value(2)]);
          const kind = whiskers[params.dataIndex]?.kind ?? 'native';
          const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke: colour(kind), lineWidth: 1 } });
          return { type: 'group', children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)] };
        },
      },
      {
        // The names stand at the ends of their lines, moved apart where lines end close together.
        type: 'custom', silent: true, tooltip: { show: false }, clip: false, data: wide ? ends.map(end => end.at) : [],
        renderItem: (params, api) => {
          if (params.dataIndex === 0) heights = spread(ends.map(end => api.coord(end.at)[1] ?? 0), 13, tall - 22);
          const { line } = ends[params.dataIndex]!;
          const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
          const to = heights[params.dataIndex] ?? y;
          return {
            type: 'group', children: [
              { type: 'polyline', shape: { points: [[x + 6, y], [x + 18, to], [x + 22, to]] }, style: { stroke: colour(line.kind), lineWidth: 1, opacity: 0.5, fill: 'none' } },
              { type: 'text', x: x + 25, y: to, style: { text: line.label, fill: colour(`${line.kind}-text`), font: `11px ${font}`, verticalAlign: 'middle', width: room - 22, overflow: 'truncate' }, blur: { style: { opacity: 1 } } },
            ],
          };
        },
      },
    ],
  };
}

function numbersOf(bundle: Bundle, caption: string, list: Line[]): HTMLElement {
  const always = [metric.gbps, metric.ns, metric.cycles, metric.instructions, metric.ipc, metric.ghz, metric.joules, metric.efficiency];
  const sometimes = [metric.share, metric.compression, metric.records, metric.nsRecord, metric.joulesRecord].filter(one => list.some(line => line.cells.some(cell => figure(cell, one) !== null)));
  const shownMetrics = [...always, ...sometimes];
  // A reason of the machine is the same for every cell: found once.
  const reasons = new Map(shownMetrics.map(one => [one, why(bundle, one)]));
  const reason = (cell: Cell, one: Metric): string => {
    if (cell.evidence === 'counted' && one.from !== 'counters') return t('counted_no', cell.evidence);
    if (one.key === 'share') return t(share(cell).absent || 'na_none');
    return reasons.get(one) || unique(cell.rows.map(bundle.rows.text('reason')).filter(Boolean)).join('; ') || t('na_none');
  };
  return table(caption, [{ head: t('variant') }, { head: t('kind') }, { head: t('size'), number: true }, ...shownMetrics.slice(0, 1).flatMap(one => [{ head: one.unit, number: true }, { head: t('interval'), number: true }]),
    ...shownMetrics.slice(1).map(one => ({ head: one.unit, number: true })), { head: 'n', number: true }],
  list.flatMap(line => line.cells.map(cell => {
    const speed = figure(cell, metric.gbps);
    const [first, ...rest] = shownMetrics.map(one => figured(cell, one, na(reason(cell, one))));
    return [line.label, line.kind, cell.size > 0 ? bytes(cell.size) : '–', first!, speed ? range(speed.low, speed.high) : 'NA', ...rest, cell.rows.length];
  })));
}
