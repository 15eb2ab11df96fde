import type { Bundle, Cell } from './data';
import { axis, base, chart, font, rules, scale, spread, tip, type Option } from './chart';
import { details, fieldset, h, na, table, toggle } from './dom';
import type { Choice } from './filters';
import { bytes, count, digits, range, short, unique } from './format';
import { colour, kindNames, kinds, mark, sample, type Mark } from './look';
import { series, why, type Metric, type Series } from './metrics';

const tall = 380;

type Line = Series & { mark: Mark };

/** One kernel: the chart of its variants over size, a legend that switches them, and the numbers. */
export function kernel(bundle: Bundle, name: string): { element: HTMLElement; show(choice: Choice): void } {
  const mine = bundle.cells.filter(cell => cell.kernel === name);
  const inputs = unique(mine.map(cell => cell.input));
  const hidden = new Set<string>();
  let input = inputs[0] ?? '';
  let choice: Choice | null = null;
  let listed = '';
  const figure = chart();
  const title = h('p', { class: 'axis-title' });
  const legend = h('div', { class: 'legend', role: 'group', 'aria-label': `variants of ${name}` });
  const numbers = details('');
  const radios = inputs.map(one => toggle('radio', `input of ${name}`, one === input, () => { input = one; update(); }, one));
  const element = h('section', { class: 'kernel', 'aria-label': name },
    h('header', {}, h('h3', {}, name), h('p', {}, unique(mine.map(cell => cell.family)).join(', ')),
      inputs.length > 1 ? fieldset('Input', ...radios) : h('p', {}, `input: ${input}`)),
    title, figure.element, legend, numbers);

  const update = (): void => {
    if (!choice) return;
    const { metric, log, kinds: shown } = choice;
    const cells = mine.filter(cell => cell.input === input && shown.has(cell.kind));
    const lines = kindNames.flatMap(kind => series(cells).filter(one => one.kind === kind).map((one, i) => ({ ...one, mark: mark(i) })));
    const seen = lines.filter(line => !hidden.has(line.label));
    const values = seen.flatMap(line => line.cells.map(cell => cell[metric.key])).filter(value => value !== null && value > 0);
    title.replaceChildren(h('b', {}, metric.unit), ` by size of the input · ${metric.better} is better`);
    figure.element.hidden = values.length === 0;
    if (values.length > 0) figure.draw(`${metric.name} of ${count(seen.length, 'variant')} of ${name} by size; the table below has the numbers.`, tall, width => option(seen, metric, log, width));
    else title.textContent = `${metric.unit}: NA for what is chosen here.`;
    legend.replaceChildren(...lines.map(line => h('button', {
      type: 'button', 'aria-pressed': String(!hidden.has(line.label)), title: kinds[line.kind].says,
      pointerenter: () => figure.lift(line.label), pointerleave: () => figure.lift(null),
      focus: () => figure.lift(line.label), blur: () => figure.lift(null),
      click: () => {
        if (!hidden.delete(line.label)) hidden.add(line.label);
        const at = lines.indexOf(line);
        update();
        // The legend was built anew: the keyboard stays where it was.
        (legend.children[at] as HTMLElement | undefined)?.focus();
      },
    }, sample(line.kind, line.mark), line.label)));
    // The metric and the scale don't change the numbers.
    const now = JSON.stringify([input, [...shown].sort()]);
    if (now === listed) return;
    listed = now;
    numbers.replaceChildren(h('summary', {}, `Numbers: ${count(cells.length, 'row')}`), list(bundle, `${name}, input ${input}`, lines));
  };
  return { element, show: next => { choice = next; element.hidden = !next.kernels.has(name); if (!element.hidden) update(); } };
}

function option(lines: Line[], metric: Metric, log: boolean, width: number): Option {
  const sizes = unique(lines.flatMap(line => line.cells.map(cell => cell.size))).sort((a, b) => a - b);
  const value = (cell: Cell): number | null => { const v = cell[metric.key]; return v !== null && (!log || v > 0) ? v : null; };
  const bounds = (cell: Cell): number[] => (metric.key === 'gbps' && cell.gbps_low !== null && cell.gbps_high !== null ? [cell.gbps_low, cell.gbps_high] : []);
  const span = scale(lines.flatMap(line => line.cells.flatMap(cell => [value(cell) ?? NaN, ...bounds(cell)])).filter(v => v > 0), 9);
  const wide = width >= 620;
  const ends = lines.flatMap(line => {
    const last = line.cells.filter(cell => value(cell) !== null).pop();
    return last ? [{ line, at: [last.size, value(last) ?? 0] }] : [];
  });
  let heights: number[] = [];
  const room = Math.min(180, Math.max(...lines.map(line => line.label.length)) * 6.4 + 30);
  const whiskers = lines.flatMap(line => line.cells.filter(cell => bounds(cell).length > 0).map(cell => ({ size: cell.size, bounds: bounds(cell), kind: line.kind })));
  const step = sizes.length > (wide ? 14 : 6) ? Math.ceil(sizes.length / (wide ? 14 : 6)) : 1;
  const marks = sizes.filter((_, i) => i % step === 0);
  return {
    ...base,
    grid: { left: 48, right: wide ? room : 16, top: 12, bottom: 30 },
    xAxis: {
      ...axis, type: 'log', logBase: 2, min: sizes[0]! / 1.4, max: sizes[sizes.length - 1]! * (wide ? 1.15 : 1.4),
      axisLabel: { ...axis.axisLabel, customValues: marks, formatter: bytes, hideOverlap: true }, axisTick: { ...axis.axisTick, customValues: marks },
    },
    yAxis: log
      ? { ...axis, type: 'log', min: span.min, max: span.max, axisLabel: { ...axis.axisLabel, customValues: span.ticks, formatter: short }, axisTick: { show: false } }
      : { ...axis, type: 'value', min: 0, splitLine: { show: true, lineStyle: { color: colour('grid') } }, axisLabel: { ...axis.axisLabel, formatter: short } },
    tooltip: {
      trigger: 'axis', confine: true, className: 'tip-box', axisPointer: { type: 'line', lineStyle: { color: colour('soft'), type: 'solid' } },
      formatter: hits => {
        const at = (Array.isArray(hits) ? hits[0] : hits)?.value;
        const size = Array.isArray(at) ? Number(at[0]) : NaN;
        const rows = lines.flatMap(line => line.cells.filter(cell => cell.size === size).map(cell => ({ line, cell, value: value(cell) })));
        rows.sort((a, b) => ((b.value ?? -Infinity) - (a.value ?? -Infinity)) * (metric.better === 'higher' ? 1 : -1));
        return tip(`${bytes(size)}, ${metric.unit}`, h('table', {}, ...rows.map(row => h('tr', {},
          h('td', {}, sample(row.line.kind, row.line.mark)), h('th', {}, row.line.label), h('td', { class: 'number' }, row.value === null ? 'NA' : digits(row.value)),
          h('td', { class: 'number' }, bounds(row.cell).length > 0 ? range(row.cell.gbps_low, row.cell.gbps_high) : '')))));
      },
    },
    series: [
      ...lines.map(line => ({
        type: 'line' as const, name: line.label, data: line.cells.map(cell => [cell.size, value(cell) ?? '-']),
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
        data: whiskers.map(one => [one.size, ...one.bounds]), encode: { x: 0, y: [1, 2] },
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

function list(bundle: Bundle, caption: string, lines: Line[]): HTMLElement {
  const show = (value: number | null, reason: string) => (value === null ? na(reason) : digits(value));
  const lost = (cell: Cell): string => bundle.skipped.find(one => one.kernel === cell.kernel && one.variant === cell.variant)?.reason ?? '';
  const counters = why(bundle, 'counters');
  const energy = why(bundle, 'energy');
  const heads = ['Size', 'GB/s', '95 % interval', 'ns/call', 'cycles/B', 'instr./B', 'IPC', 'GHz', 'nJ/B', 'n'];
  return table(caption, [{ head: 'Variant' }, { head: 'Kind' }, ...heads.map(head => ({ head, number: true }))],
    lines.flatMap(line => line.cells.map(cell => {
      const clock = why(bundle, null) || lost(cell);
      return [
        line.label, line.kind, bytes(cell.size), show(cell.gbps, clock), range(cell.gbps_low, cell.gbps_high), show(cell.ns, clock),
        show(cell.cycles_per_byte, counters), show(cell.instructions_per_byte, counters), show(cell.ipc, counters), show(cell.ghz, clock),
        show(cell.energy_nj_per_byte, energy), cell.n,
      ];
    })));
}
