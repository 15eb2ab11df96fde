import type { Bundle, Ratio } from './data';
import { axis, base, chart, rules, scale, tip } from './chart';
import { details, h, na, table } from './dom';
import { bytes, count, digits, range, short, unique } from './format';
import { colour } from './look';

type Known = Ratio & { ratio: number };

/** What the interval allows to say; touching 1 is no difference. */
function reading({ low, high }: Ratio): 'faster' | 'slower' | 'unclear' {
  if (low !== null && low > 1) return 'faster';
  if (high !== null && high < 1) return 'slower';
  return 'unclear';
}

const speeds = {
  words: { faster: 'ours faster', slower: 'library faster', unclear: 'no difference shown' },
  lead: 'The fastest native variant beats the fastest library in ',
  rest: (total: Total): string => ` comparisons and loses in ${total.slower}; in ${total.unclear} the 95 % interval includes 1, so no difference is shown.`,
  axis: 'times as fast as the library (logarithmic)',
  label: "Ratio of our speed to the library's",
  caption: 'Fastest native variant against fastest library; above 1 ours is faster',
};
type Total = { faster: number; slower: number; unclear: number };

/** What a ratio says: of speeds, or where instructions were counted of those, which is no speed. */
const counts: typeof speeds = {
  words: { faster: 'ours takes fewer', slower: 'library takes fewer', unclear: 'as many' },
  lead: 'The native variant with the fewest instructions takes fewer than the library with the fewest in ',
  rest: total => ` comparisons and more in ${total.slower}. Fewer instructions are not always a shorter time.`,
  axis: "the library's instructions by ours (logarithmic)",
  label: "Ratio of the library's instructions to ours",
  caption: 'Fewest instructions of a native variant and of a library; above 1 ours are fewer',
};

/** Ours against the best library: a dot and an interval for each kernel, input and size. */
export function summary(bundle: Bundle): { element: HTMLElement; show(kernels: Set<string>): void } {
  const say = bundle.evidence === 'counted' ? counts : speeds;
  const figure = chart();
  const sentence = h('p', { class: 'lead', 'aria-live': 'polite' });
  const below = h('div');
  const key = h('p', { class: 'key', 'aria-hidden': 'true' },
    ...(['faster', 'slower', 'unclear'] as const).map(one => h('span', {}, h('i', { class: `dot ${one}` }), say.words[one])));
  const element = h('section', { id: 'summary', 'aria-labelledby': 'summary-head' },
    h('h2', { id: 'summary-head' }, 'Ours against the best library'), sentence, key, figure.element, below);

  const show = (kernels: Set<string>): void => {
    const ratios = bundle.ratios.filter(one => kernels.has(one.kernel));
    const known = ratios.filter((one): one is Known => one.ratio !== null);
    key.hidden = figure.element.hidden = known.length === 0;
    below.replaceChildren();
    if (ratios.length === 0) {
      sentence.textContent = 'No kernel shown here has both a native variant and a library to compare it with.';
      return;
    }
    const total = { faster: 0, slower: 0, unclear: 0 };
    for (const one of known) total[reading(one)]++;
    sentence.replaceChildren(say.lead, h('strong', {}, `${total.faster} of ${known.length}`),
      say.rest(total));
    if (known.length > 0) draw(known);
    below.append(details(`Table of ${count(ratios.length, 'ratio')}`, list(ratios, say)));
  };

  const draw = (ratios: Known[]): void => {
    const several = new Set(ratios.map(one => one.kernel).filter(kernel => unique(ratios.filter(one => one.kernel === kernel).map(one => one.input)).length > 1));
    const group = (one: Known): string => (several.has(one.kernel) ? `${one.kernel} · ${one.input}` : one.kernel);
    const order = unique(ratios.map(group));
    const rows = [...ratios].sort((a, b) => order.indexOf(group(a)) - order.indexOf(group(b)) || a.size - b.size);
    const names = rows.map(group);
    const first = (i: number): boolean => names[i] !== names[i - 1];
    const middle = new Set(order.map(name => Math.floor((names.indexOf(name) + names.lastIndexOf(name)) / 2)));
    const values = [1, ...rows.flatMap(one => [one.ratio, one.low ?? one.ratio, one.high ?? one.ratio]).filter(value => value > 0)];
    figure.draw(`${say.label} for ${count(rows.length, 'comparison')}; the table below has the numbers.`, rows.length * 19 + 62, width => {
      const room = Math.min(width < 560 ? 84 : 220, Math.max(...order.map(name => name.length)) * 7.4 + 14);
      const span = scale(values, width < 560 ? 5 : 9);
      return {
        ...base,
        grid: { left: room + 62, right: 24, top: 8, bottom: 44 },
        xAxis: {
          ...axis, type: 'log', min: span.min, max: span.max, name: say.axis, nameLocation: 'middle', nameGap: 28,
          axisLabel: { ...axis.axisLabel, customValues: span.ticks, formatter: (value: number) => `${short(value)}×` }, axisTick: { ...axis.axisTick, customValues: span.ticks },
        },
        yAxis: [
          { ...axis, type: 'category', inverse: true, data: rows.map(one => bytes(one.size)), axisTick: { show: false }, axisLabel: { ...axis.axisLabel, interval: 0 } },
          {
            ...axis, type: 'category', inverse: true, position: 'left', offset: 62, data: names, axisLine: { show: false }, axisTick: { show: false },
            axisLabel: { ...axis.axisLabel, color: colour('ink'), fontWeight: 600, width: room, overflow: 'truncate', interval: (i: number) => middle.has(i) },
          },
        ],
        tooltip: {
          trigger: 'item', confine: true, className: 'tip-box',
          formatter: hit => {
            const one = rows[Array.isArray(hit) ? 0 : hit.dataIndex];
            return one ? tip(`${one.kernel}, ${one.input}, ${bytes(one.size)}`,
              h('div', {}, `${digits(one.ratio)}× (95 %: ${range(one.low, one.high)}), ${say.words[reading(one)]}`),
              h('div', {}, `${one.variant} against ${one.peer}`)) : '';
          },
        },
        series: [{
          type: 'custom', data: rows.map((one, i) => [one.ratio, i, one.low ?? one.ratio, one.high ?? one.ratio]),
          encode: { x: [0, 2, 3], y: 1 },
          markLine: { ...rules('x', span.ticks), data: span.ticks.map(tick => ({ xAxis: tick, lineStyle: { color: colour(tick === 1 ? 'ink' : 'grid') } })) },
          renderItem: (_, api) => {
            const at = (i: number): number[] => api.coord([api.value(i), api.value(1)]);
            const [x = 0, y = 0] = at(0);
            const [low = 0] = at(2);
            const [high = 0] = at(3);
            const i = Number(api.value(1));
            const one = rows[i];
            const shade = colour(one ? reading(one) : 'unclear');
            const line = (x1: number, y1: number, x2: number, y2: number, stroke = shade) => ({ type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: stroke === shade ? 1.5 : 1 } });
            return {
              type: 'group', children: [
                // Nobody hits a dot of a few pixels: the whole row answers.
                { type: 'rect', shape: { x: 0, y: y - 9, width, height: 18 }, style: { fill: 'transparent' } },
                ...(i > 0 && first(i) ? [line(0, y - 9.5, width, y - 9.5, colour('rule'))] : []),
                line(low, y, high, y), line(low, y - 3, low, y + 3), line(high, y - 3, high, y + 3),
                { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: one && reading(one) === 'unclear' ? colour('paper') : shade, stroke: shade, lineWidth: 1.5 } },
              ],
            };
          },
        }],
      };
    });
  };
  return { element, show };
}

function list(ratios: Ratio[], say: typeof speeds): HTMLElement {
  return table(say.caption,
    [{ head: 'Kernel' }, { head: 'Input' }, { head: 'Size', number: true }, { head: 'Ours' }, { head: 'Library' }, { head: 'Ratio', number: true }, { head: '95 % interval', number: true }, { head: 'Reading' }],
    ratios.map(one => [one.kernel, one.input, bytes(one.size), one.variant, one.peer,
      one.ratio === null ? na() : digits(one.ratio), range(one.low, one.high), one.ratio === null ? '' : say.words[reading(one)]]));
}
