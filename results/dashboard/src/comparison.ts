/** Ratios of pairs of cells: a sentence, a dot with its interval for each kernel and input, and a matrix by size. */
import { axis, base, chart, rules, scale, tip } from './chart';
import { groups, type Cell, type Verdict } from './cells';
import type { Declared } from './declared';
import { csvButton, details, h, table, type Child } from './dom';
import { bytes, digits, range, short } from './format';
import { t } from './i18n';
import { colour } from './look';
import { matrix } from './matrix';
import { lines, saveRows, title } from './provenance';
import { interval, plus, times, type Estimate, type Interval } from './stats';

export interface Ratio {
  a: Cell;
  b: Cell;
  ratio: Interval;
  estimate: Estimate;
  p: number | null;
  verdict: Verdict;
  /** Of both sides, with what was declared beside them; without it that of the cells. */
  evidence?: string;
  declared?: { machine: string; figure: Declared }[];
}

/** A figure that somebody declared, with its source. */
export const cited = ({ machine, figure }: { machine: string; figure: Declared }): string =>
  t('declared_as', machine, `${digits(figure.value)} ${figure.unit || `W (${figure.boundary})`}`, figure.within > 0 ? ` ± ${digits(figure.within * 100)} %` : '', [figure.source, figure.date].filter(Boolean).join(', '));

/** What the two sides are called, and what a ratio says; keys of the texts. */
export interface Words {
  id: string;
  a: string;
  b: string;
  axis: string;
  better: string;
  worse: string;
  equal: string;
}

const side = (verdict: Verdict): 'better' | 'worse' | 'plain' => (verdict === 'better' || verdict === 'worse' ? verdict : 'plain');

export function comparison(words: Words): { element: HTMLElement; show(ratios: Ratio[], none: string): void } {
  const figure = chart();
  const sentence = h('p', { class: 'lead', 'aria-live': 'polite' });
  const below = h('div');
  const key = h('p', { class: 'key', 'aria-hidden': 'true' });
  let all: Ratio[] = [];
  const csv = csvButton(t(words.axis), () => saveRows(`wattproof-${words.id}`, all.flatMap(one => [one.a, one.b])));
  const heading = h('p', { class: 'axis-title' });
  const element = h('div', {}, sentence, h('div', { class: 'bar' }, key, csv), heading, figure.element, below);
  const say = (verdict: Verdict): string => (verdict === 'better' || verdict === 'worse' || verdict === 'equal' ? t(words[verdict]) : t(verdict));

  const show = (ratios: Ratio[], none: string): void => {
    all = ratios;
    key.hidden = csv.hidden = heading.hidden = figure.element.hidden = ratios.length === 0;
    heading.replaceChildren(h('b', {}, t(words.axis)), ` ${t('geometric_axis')}`);
    below.replaceChildren();
    if (ratios.length === 0) {
      sentence.replaceChildren(none);
      return;
    }
    const total = (verdict: Verdict): number => ratios.filter(one => one.verdict === verdict).length;
    const rest = ratios.length - total('better') - total('worse');
    sentence.replaceChildren(h('strong', {}, t('of_total', total('better'), ratios.length)), ` ${t(words.better)} · ${total('worse')} ${t(words.worse)} · ${rest} ${t('neither')}`);
    key.replaceChildren(...(['better', 'worse', 'plain'] as const).map(one => h('span', {}, h('i', { class: `dot ${one}` }), one === 'plain' ? t('neither') : t(words[one]))));
    draw(ratios);
    const row = labels(ratios);
    below.append(
      matrix(t('matrix', t(words.axis)), t('kernel_input'), ratios.map(one => ({
        row: row(one), size: one.a.size, text: digits(one.ratio.value), shade: side(one.verdict), strength: Math.abs(Math.log2(one.ratio.value)) / 2 + 0.25, says: () => source(one),
      }))),
      details(t('all_ratios', ratios.length), () => list(ratios)));
  };

  const source = (one: Ratio): Child[] => [
    h('strong', {}, `${one.a.kernel}, ${one.a.input}${one.a.size > 0 ? `, ${bytes(one.a.size)}` : ''}: ${digits(one.ratio.value)}`),
    h('p', {}, `${t(one.p === null ? 'exact' : 'interval')} ${range(one.ratio.low, one.ratio.high)}${one.p === null ? '' : `, p = ${digits(one.p)}`} · ${say(one.verdict)}`),
    ...[one.a, one.b].map((cell, i) => h('p', {}, `${t(i === 0 ? words.a : words.b)}: ${title(cell)} · ${t('in_lines', cell.bundle.file, lines(cell.bundle, cell.rows, 12))}`)),
    h('p', {}, t('evidence_word', one.evidence ?? one.a.evidence)),
    ...(one.declared ?? []).map(each => h('p', {}, cited(each))),
  ];

  const list = (ratios: Ratio[]): HTMLElement => table(t(words.axis),
    [{ head: t('kernel') }, { head: t('input') }, { head: t('size'), number: true }, { head: t('threads_head'), number: true }, { head: t(words.a) }, { head: t(words.b) }, { head: t('ratio'), number: true }, { head: t('interval'), number: true }, { head: 'p', number: true }, { head: t('reading') }],
    ratios.map(one => [one.a.kernel, one.a.input, one.a.size > 0 ? bytes(one.a.size) : '–', one.a.threads, one.a.variant, one.b.variant, digits(one.ratio.value), range(one.ratio.low, one.ratio.high), one.p === null ? '–' : digits(one.p), say(one.verdict)]));

  /** A dot a kernel and input: the geometric mean over sizes. */
  const draw = (ratios: Ratio[]): void => {
    const row = labels(ratios);
    const rows = [...groups(ratios, row)].map(([name, list]) => {
      const mean = interval(times(1 / list.length, list.map(one => one.estimate).reduce(plus)));
      return { name, list, mean, side: mean.low > 1 ? 'better' as const : mean.high < 1 ? 'worse' as const : 'plain' as const };
    });
    const values = [1, ...rows.flatMap(one => [one.mean.low, one.mean.high, ...one.list.map(each => each.ratio.value)])];
    figure.draw(t('chart_ratio', t(words.axis), rows.length), rows.length * 20 + 40, width => {
      const room = Math.min(width < 560 ? 150 : 260, Math.max(...rows.map(one => one.name.length)) * 7.2 + 14);
      const span = scale(values, width < 560 ? 5 : 9);
      // Nothing stands so close to 1 that the two could not be read.
      const apart = Math.log(span.max / span.min) * (width < 560 ? 0.12 : 0.05);
      const ticks = span.ticks.filter(tick => tick === 1 || Math.abs(Math.log(tick)) > apart);
      return {
        ...base,
        grid: { left: room, right: 24, top: 8, bottom: 28 },
        xAxis: {
          ...axis, type: 'log', min: span.min, max: span.max,
          axisLabel: { ...axis.axisLabel, customValues: ticks, formatter: (value: number) => `${short(value)}×` }, axisTick: { ...axis.axisTick, customValues: ticks },
        },
        yAxis: {
          ...axis, type: 'category', inverse: true, data: rows.map(one => one.name), axisTick: { show: false },
          axisLabel: { ...axis.axisLabel, color: colour('ink'), width: room - 12, overflow: 'truncate', interval: 0 },
        },
        tooltip: {
          trigger: 'item', confine: true, className: 'tip-box',
          formatter: hit => {
            const one = rows[Array.isArray(hit) ? 0 : hit.dataIndex];
            return one ? tip(`${one.name}: ${digits(one.mean.value)}× (${range(one.mean.low, one.mean.high)})`,
              h('table', {}, ...one.list.map(each => h('tr', {}, h('th', {}, each.a.size > 0 ? bytes(each.a.size) : ''), h('td', { class: 'number' }, digits(each.ratio.value)), h('td', { class: 'number' }, range(each.ratio.low, each.ratio.high)),
                h('td', {}, `${each.a.variant} : ${each.b.variant}`))))) : '';
          },
        },
        series: [{
          type: 'custom', data: rows.map((one, i) => [one.mean.value, i, one.mean.low, one.mean.high]), encode: { x: [0, 2, 3], y: 1 },
          markLine: { ...rules('x', ticks), data: ticks.map(tick => ({ xAxis: tick, lineStyle: { color: colour(tick === 1 ? 'ink' : 'grid') } })) },
          renderItem: (_, api) => {
            const at = (i: number): number[] => api.coord([api.value(i), api.value(1)]);
            const [x = 0, y = 0] = at(0);
            const [low = 0] = at(2);
            const [high = 0] = at(3);
            const [least = x, most = x] = [0, 1].map(end => {
              const found = rows[Number(api.value(1))]!.list.map(one => one.ratio.value);
              return api.coord([end === 0 ? Math.min(...found) : Math.max(...found), api.value(1)])[0];
            });
            const one = rows[Number(api.value(1))]!;
            const shade = colour(one.side);
            const line = (x1: number, y1: number, x2: number, y2: number, lineWidth = 1.5, opacity = 1) => ({ type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke: shade, lineWidth, opacity } });
            return {
              type: 'group', children: [
                // Nobody hits a dot of a few pixels: the whole row answers.
                { type: 'rect', shape: { x: 0, y: y - 10, width, height: 20 }, style: { fill: 'transparent' } },
                // Faint: from the least to the greatest over sizes.
                line(least, y, most, y, 6, 0.18),
                line(low, y, high, y), line(low, y - 3, low, y + 3), line(high, y - 3, high, y + 3),
                { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: one.side === 'plain' ? colour('paper') : shade, stroke: shade, lineWidth: 1.5 } },
              ],
            };
          },
        }],
      };
    });
  };
  return { element, show };
}

/** The name of a row: threads, load, vector length and the other variant only where they tell two rows apart. */
export function labels(ratios: readonly { a: Cell }[]): (one: { a: Cell }) => string {
  const several = (of: (cell: Cell) => unknown): boolean => new Set(ratios.map(one => of(one.a))).size > 1;
  const [threads, load, core] = [several(cell => cell.threads), several(cell => cell.load), several(cell => cell.core)];
  const inputs = groups([...new Set(ratios.map(one => JSON.stringify([one.a.kernel, one.a.input])))], pair => JSON.parse(pair)[0] as string);
  return ({ a }) => [`${a.kernel}${threads ? ` ×${a.threads}` : ''}`, (inputs.get(a.kernel)?.length ?? 0) > 1 ? a.input : '', load && a.load !== null ? `${a.load} %` : '', core ? a.core : ''].filter(Boolean).join(' · ');
}
