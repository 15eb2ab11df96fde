/** Hundreds of machines: groups of one kind, the machine as the unit. */
import { groups as by, type Cell } from './cells';
import { axis, base, chart, rules, scale, tip } from './chart';
import { cited, labels } from './comparison';
import { write } from './csv';
import type { Bundle, Page } from './data';
import { csvButton, details, h, na, radios, save, section, select, table, type Child, type Marked } from './dom';
import { chosen, shown } from './filters';
import { bytes, digits, range, short, unique } from './format';
import { compare, gather, groupOf, reading, spread, trait, traits, type Comparison, type Contrast, type Group, type Member, type Place, type Spread, type Trait } from './groups';
import { t } from './i18n';
import { colour } from './look';
import { matrix } from './matrix';
import { source } from './provenance';
import * as state from './state';
import { choices, measures, type Choice, type Measure } from './versus';

/** A page of many machines opens on their groups; one machine is shown when somebody asks for it. */
export const many = (page: Page): boolean => page.bundles.length > 12;

const percent = (share: number): string => `${digits(share * 100)} %`;
const signed = (log: number): string => `${log < 0 ? '−' : '+'}${digits(Math.abs(Math.exp(log) - 1) * 100)} %`;

/** One group as it is drawn. */
interface Row {
  group: Group;
  /** Against the baseline; of the baseline itself against itself. */
  all: Comparison;
  own: Spread;
  far: Map<Member, Spread['outliers']>;
  /** Members by what differs between them, the commonest first. */
  differ: Map<Trait, [says: string, members: Member[]][]>;
}

function row(group: Group, baseline: Group): Row {
  const own = spread(group);
  const far: Row['far'] = new Map();
  for (const one of own.outliers) far.set(one.member, [...far.get(one.member) ?? [], one]);
  const differ: Row['differ'] = new Map(traits.map(name => [name, [...by(group.members, member => trait(member.bundles[0]!, name))].sort((a, b) => b[1].length - a[1].length)]));
  return { group, all: compare(group, baseline), own, far, differ };
}

/** How far an outlier is from the median, by family. */
const distance = (list: Spread['outliers']): string => list.map(one => `${one.family || t('of_all')} ${signed(one.log)}`).join(', ');

export function fleet(page: Page): { element: HTMLElement; show(): void } | null {
  const sizes = new Map<string, number>();
  for (const bundle of page.bundles) sizes.set(groupOf(bundle), (sizes.get(groupOf(bundle)) ?? 0) + 1);
  if (page.bundles.length < 3 || Math.max(...sizes.values()) < 2) return null;
  const kinds = [...sizes.keys()];
  const declared = page.bundles.some(bundle => bundle.of.group !== '');
  const controls = h('div', { class: 'controls' });
  const why = h('p', { class: 'notice', role: 'status' });
  const drawing = chart();
  const heading = h('p', { class: 'axis-title' });
  const below = h('div');
  let rows: Row[] = [];
  const csv = csvButton(t('fleet'), () => save('wattproof-fleet.csv', scoresCsv(rows)));
  const element = section('fleet', t('fleet'),
    h('p', { class: 'lead' }, `${t('fleet_lead', page.bundles.length, kinds.length)} ${t(declared ? 'fleet_declared' : 'fleet_processor')}`),
    controls, why, h('div', { class: 'bar' }, heading, csv), drawing.element, below);
  const pick = <T extends string>(key: string, options: readonly T[]): T => options.find(option => option === state.one(key, '')) ?? options[0]!;

  const show = (): void => {
    const [measure, choice, first] = [pick<Measure>('per', measures), pick<Choice>('choice', choices), pick('base', kinds)];
    const put = (key: string) => (value: string): void => state.put(key, [value]);
    const inputs = (): HTMLElement[] => [...controls.querySelectorAll<HTMLElement>('input, select')];
    const held = inputs().indexOf(document.activeElement as HTMLElement);
    controls.replaceChildren(...(kinds.length > 1 ? [select(t('reference'), kinds.map(name => [name, `${name} (${sizes.get(name)})`] as const), first, put('base'))] : []),
      radios(t('measure'), 'fleet-per', measures.map(one => [one, t(`measure_${one}`)] as const), measure, put('per')),
      radios(t('choice'), 'fleet-choice', choices.map(one => [one, t(`choice_${one}`)] as const), choice, put('choice')));
    inputs()[held]?.focus();
    const pass = chosen();
    const cells = (bundle: Bundle): Cell[] => bundle.cells.filter(cell => shown(cell) && pass(cell) && (cell.load === null || measure === 'per-watt'));
    const groups = gather(page.bundles, cells, measure, choice);
    const baseline = groups.find(one => one.name === first)!;
    rows = [baseline, ...groups.filter(one => one !== baseline)].map(one => row(one, baseline));
    const absent = unique([
      ...rows.flatMap(one => (one.all.missing ? [t(one.all.missing.key, ...one.all.missing.about)] : one.all.places.length + one.all.absent.length === 0 ? [t('fleet_no_place', one.group.name, first, t(`choice_${choice}`))] : [])),
      ...rows.flatMap(one => one.all.absent.map(each => t(each.absent, ...each.about)))]);
    why.hidden = absent.length === 0;
    why.replaceChildren(...absent.slice(0, 5).map(text => h('span', {}, `${text} `)));
    const drawn = rows.filter(one => one.all.scores.size > 0);
    csv.hidden = heading.hidden = drawing.element.hidden = drawn.length === 0;
    const units = unique(rows.flatMap(one => one.all.places.map(place => place.meeting.like.unit)));
    heading.replaceChildren(h('b', {}, t('fleet_axis', first)), ` ${units.join(', ')} · ${t('fleet_axis_says')}`);
    if (drawn.length > 0) strips(drawing, drawn);
    below.replaceChildren(...(drawn.length > 0 ? [summary(rows), ...findings(rows), ...against(rows.slice(1)), details(t('fleet_machines', rows.reduce((all, one) => all + one.group.members.length, 0)), () => listed(rows)), details(t('how_compared'), () => h('p', { class: 'lead' }, t('fleet_how')))] : []));
  };
  return { element, show };
}

/** A button that opens the report of a machine. */
const opener = (member: Member): HTMLElement => h('button', {
  type: 'button', class: 'host', title: t('fleet_show'), click: () => {
    state.put('bundle', [member.bundles[0]!.name]);
    document.getElementById('report')?.scrollIntoView();
  },
}, member.name);

/** So many hosts by name, and the rest in a fold. */
function hosts(members: readonly Member[], says: (member: Member) => string = () => ''): HTMLElement {
  const item = (member: Member): HTMLElement => h('li', {}, opener(member), says(member));
  const [some, rest] = [members.slice(0, 12), members.slice(12)];
  return h('div', {}, h('ul', { class: 'hosts' }, ...some.map(item)), rest.length > 0 ? details(t('fleet_more', rest.length), () => h('ul', { class: 'hosts' }, ...rest.map(item))) : null);
}

const span = (one: Contrast): Child => (one.open ? na(t(one.open)) : range(one.ratio.low, one.ratio.high));

function summary(rows: Row[]): HTMLElement {
  return table(t('fleet_groups'),
    [{ head: t('fleet_group') }, { head: t('fleet_count'), number: true }, { head: t('ratio'), number: true }, { head: t('interval'), number: true }, { head: 'p', number: true }, { head: t('reading') },
      { head: t('fleet_between'), number: true }, { head: t('fleet_within'), number: true }, { head: t('fleet_extremes'), number: true }, { head: t('fleet_outliers'), number: true }, { head: t('fleet_processors'), number: true }],
    rows.map(({ group, all, own, far, differ }, i) => {
      const scores = [...own.scores.values()];
      const mean = all.means[0];
      const count = scores.length === group.members.length ? String(scores.length) : `${scores.length} / ${group.members.length}`;
      const says: (Child | Marked)[] = i === 0 ? ['1', '–', '–', t('reference')] : !mean ? [na(), na(), na(), na()]
        : [{ child: `${digits(mean.ratio.value)}×`, mark: cell => source(cell, () => explain(all)) }, span(mean), mean.p === null ? na(t(mean.open || 'exact')) : digits(mean.p), t(`fleet_${reading(mean)}`)];
      const share = (value: number): Child => (Number.isNaN(value) ? na(t(group.members.length < 2 ? 'fleet_alone' : 'na_none')) : percent(value));
      return [group.name, count, ...says, share(own.between), share(own.within),
        scores.length > 0 ? `${signed(Math.min(...scores))} – ${signed(Math.max(...scores))}` : na(), own.unjudged ? na(t(own.unjudged)) : far.size, differ.get('processor')!.length];
    }), 'kinds');
}

const explain = ({ group, baseline, means: [mean] }: Comparison): Child[] => [
  h('strong', {}, t('fleet_against', group.name, baseline.name)),
  h('p', {}, t('fleet_mean_of', mean!.kernels, mean!.places, mean!.n[0], mean!.n[1])),
];

/** What somebody who rents a fleet should look at. */
function findings(rows: Row[]): HTMLElement[] {
  const items = rows.flatMap(({ group, own, far, differ }) => [
    far.size > 0 ? h('li', {}, h('strong', {}, t('fleet_has_outliers', group.name, far.size)), hosts([...far.keys()], member => ` ${distance(far.get(member)!)}`)) : null,
    ...[...differ].map(([name, list]) => (list.length < 2 ? null : h('li', {}, h('strong', {}, t('fleet_has_traits', group.name, t(`trait_${name}`), list.length)),
      h('ul', {}, ...list.map(([says, members], i) => h('li', {}, `${says}: ${t('fleet_n', members.length)}`, i === 0 ? null : hosts(members))))))),
    own.lacking.size > 0 ? h('li', {}, h('strong', {}, t('fleet_has_lacking', group.name, own.lacking.size)), hosts([...own.lacking.keys()], member => ` ${t('fleet_lacks', own.lacking.get(member)!, own.places)}`)) : null,
  ]).filter(item => item !== null);
  return items.length === 0 ? [] : [h('h3', {}, t('fleet_findings')), h('ul', { class: 'notice findings' }, ...items)];
}

/** Place by place, one group against the baseline. */
function against(rows: Row[]): HTMLElement[] {
  const there = rows.filter(one => one.all.places.length > 0);
  if (there.length === 0) return [];
  const { all } = there.find(one => one.group.name === state.one('group', '')) ?? there[0]!;
  const name = all.group.name;
  const label = labels(all.places.map(one => ({ a: one.meeting.like.cell })));
  const variant = state.one('choice', '') === 'same';
  const title = ({ meeting: { like: { cell } } }: Place): string => label({ a: cell }) + (variant ? ` · ${cell.variant}` : '');
  return [
    h('h3', {}, t('fleet_against', name, all.baseline.name)),
    ...(there.length > 1 ? [h('div', { class: 'controls' }, select(t('fleet_group'), there.map(one => [one.group.name, one.group.name] as const), name, value => state.put('group', [value])))] : []),
    table(t('geometric', unique(all.places.map(one => one.meeting.like.unit)).join(', ')), [{ head: t('family') }, { head: t('ratio'), number: true }, { head: t('interval'), number: true }, { head: t('kernels'), number: true }, { head: t('places'), number: true }],
      all.means.map(one => [one.family || t('of_all'), `${digits(one.ratio.value)}×`, span(one), one.kernels, one.places]), 'means'),
    matrix(t('fleet_places'), t('kernel_input'), all.places.map(one => {
      const says = reading(one);
      return {
        row: title(one), size: one.meeting.like.cell.size, text: digits(one.ratio.value), shade: says === 'better' || says === 'worse' ? says : 'plain' as const,
        strength: Math.abs(Math.log2(one.ratio.value)) / 2 + 0.25, says: () => explainPlace(one, all),
      };
    }))];
}

function explainPlace(one: Place, { group, baseline }: Comparison): Child[] {
  const { sides, like } = one.meeting;
  const declared = sides.flatMap(side => (side[0]!.declared ? [{ machine: groupOf(side[0]!.cell.bundle), figure: side[0]!.declared }] : []));
  return [
    h('strong', {}, `${like.cell.kernel}, ${like.cell.input}${like.cell.size > 0 ? `, ${bytes(like.cell.size)}` : ''}: ${digits(one.ratio.value)}`),
    h('p', {}, one.open ? t(one.open) : `${t(one.kind === 'counted' ? 'exact' : 'interval')} ${range(one.ratio.low, one.ratio.high)}${one.p === null ? '' : `, p = ${digits(one.p)}`} · ${t(`fleet_${reading(one)}`)}`),
    h('p', {}, t('fleet_place_of', one.n[0], group.name, one.n[1], baseline.name, like.unit)),
    ...[group, baseline].map((side, i) => {
      const sorted = [...sides[i]!].sort((x, y) => x.estimate.log - y.estimate.log);
      const end = (at: number): string => `${digits(Math.exp(sorted.at(at)!.estimate.log))} (${sorted.at(at)!.cell.bundle.of.name})`;
      return h('p', {}, `${side.name}: ${end(0)} – ${end(-1)}; ${unique(sorted.map(value => value.cell.variant)).join(', ')}`);
    }),
    h('p', {}, t('evidence_word', unique(sides.flat().map(value => value.evidence)).join('; '))), ...declared.map(each => h('p', {}, cited(each))),
  ];
}

function listed(rows: Row[]): HTMLElement {
  const all = rows.flatMap(one => one.group.members.map(member => ({ one, member, score: one.all.scores.get(member), own: one.own.scores.get(member) })));
  return table(t('fleet_machines', all.length), [{ head: t('contender') }, { head: t('fleet_group') }, { head: t('ratio'), number: true }, { head: t('fleet_from_median'), number: true }, { head: t('trait_processor') }, { head: t('evidence') }],
    all.map(({ one, member, score, own }) => [opener(member), one.group.name, score === undefined ? na(t('fleet_lacks', one.own.lacking.get(member) ?? 0, one.own.places)) : digits(Math.exp(score)), own === undefined ? na() : signed(own), trait(member.bundles[0]!, 'processor'), unique(member.bundles.map(bundle => bundle.evidence || t('no_evidence'))).join(', ')]));
}

function scoresCsv(rows: Row[]): string {
  const ratio = (log: number | undefined): string => (log === undefined ? 'NA' : String(Math.exp(log)));
  const lines = rows.flatMap(({ group, all, own, far }) => group.members.map(member => [group.name, member.name, member.bundles.map(bundle => bundle.name).join(' '), ratio(all.scores.get(member)), ratio(own.scores.get(member)), String(own.lacking.get(member) ?? 0), far.has(member) ? 'yes' : 'no', trait(member.bundles[0]!, 'processor')]));
  return `${[['group', 'machine', 'bundles', 'by_baseline', 'by_median', 'places_lacking', 'outlier', 'processor'], ...lines].map(line => line.map(write).join(',')).join('\r\n')}\r\n`;
}

const radius = 3;

/** A strip of dots a group, one a machine, those of one value side by side; the mean and its interval above them. */
function strips(drawing: ReturnType<typeof chart>, rows: Row[]): void {
  const dots = rows.flatMap((one, i) => {
    const common = new Set(one.differ.get('processor')![0]![1]);
    return [...one.all.scores].map(([member, score]) => ({ one, i, member, value: Math.exp(score), rare: !common.has(member), far: one.far.has(member) }));
  });
  const values = [1, ...dots.map(dot => dot.value), ...rows.flatMap(({ all: { means: [mean] } }) => (mean && !mean.open ? [mean.ratio.low, mean.ratio.high] : []))];
  const tall = Math.min(110, 44 + Math.sqrt(Math.max(...rows.map(one => one.all.scores.size))) * 4);
  drawing.draw(t('fleet_chart', rows.length, dots.length), rows.length * tall + 40, width => {
    const narrow = width < 560;
    const room = Math.min(narrow ? 110 : 220, Math.max(...rows.map(one => one.group.name.length)) * 7.2 + 14);
    const axisOf = scale(values, narrow ? 4 : 9);
    const pixels = (value: number): number => (Math.log(value / axisOf.min) / Math.log(axisOf.max / axisOf.min)) * (width - room - 24);
    // Side by side: the first of a column in the middle, the next ones below and above in turn.
    const columns = new Map<string, number>();
    const at = dots.map(dot => {
      const key = `${dot.i} ${Math.round(pixels(dot.value) / (2 * radius))}`;
      const k = columns.get(key) ?? 0;
      columns.set(key, k + 1);
      return { key, step: k % 2 === 1 ? (k + 1) / 2 : -k / 2 };
    });
    const heights = at.map(({ key, step }) => {
      const most = Math.ceil(columns.get(key)! / 2);
      return step * Math.min(2 * radius, (tall / 2 - 10) / Math.max(1, most));
    });
    return {
      ...base,
      grid: { left: room, right: 24, top: 8, bottom: 28 },
      xAxis: { ...axis, type: 'log', min: axisOf.min, max: axisOf.max, axisLabel: { ...axis.axisLabel, customValues: axisOf.ticks, formatter: (value: number) => `${short(value)}×` }, axisTick: { ...axis.axisTick, customValues: axisOf.ticks } },
      yAxis: { ...axis, type: 'category', inverse: true, data: rows.map(one => one.group.name), axisTick: { show: false }, axisLabel: { ...axis.axisLabel, color: colour('ink'), width: room - 12, overflow: 'break', interval: 0 } },
      tooltip: {
        trigger: 'item', confine: true, className: 'tip-box',
        formatter: hit => {
          const one = Array.isArray(hit) ? hit[0]! : hit;
          if (one.seriesIndex === 1) {
            const { group, all: { means: [mean] } } = rows[one.dataIndex]!;
            return tip(group.name, h('p', {}, mean ? `${digits(mean.ratio.value)}×${mean.open ? '' : ` (${range(mean.ratio.low, mean.ratio.high)})`}` : ''), h('p', {}, t('fleet_n', group.members.length)));
          }
          const dot = dots[one.dataIndex]!;
          return tip(dot.member.name, h('p', {}, `${digits(dot.value)}× · ${dot.one.group.name}`), h('p', {}, trait(dot.member.bundles[0]!, 'processor')), dot.far ? h('p', {}, `${t('fleet_outlier')}: ${distance(dot.one.far.get(dot.member)!)}`) : null);
        },
      },
      series: [{
        type: 'custom', data: dots.map(dot => [dot.value, dot.i]), encode: { x: 0, y: 1 }, progressive: 0,
        markLine: { ...rules('x', axisOf.ticks), data: axisOf.ticks.map(tick => ({ xAxis: tick, lineStyle: { color: colour(tick === 1 ? 'ink' : 'grid') } })) },
        renderItem: (params, api) => {
          const dot = dots[params.dataIndex]!;
          const [x = 0, y = 0] = api.coord([dot.value, dot.i]);
          const [cx, cy] = [x, y + heights[params.dataIndex]! + 6];
          const shade = colour(dot.far ? 'peer' : 'native');
          const style = { fill: dot.far || dot.rare ? colour('paper') : shade, stroke: shade, lineWidth: dot.far || dot.rare ? 1.5 : 0, opacity: dot.far || dot.rare ? 1 : 0.55 };
          return dot.rare ? { type: 'rect', shape: { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius }, style, emphasisDisabled: true } : { type: 'circle', shape: { cx, cy, r: dot.far ? radius + 1 : radius }, style, emphasisDisabled: true };
        },
      }, {
        type: 'custom', data: rows.map((one, i) => [one.all.means[0]?.ratio.value ?? 1, i]), encode: { x: 0, y: 1 },
        renderItem: (params, api) => {
          const mean = rows[params.dataIndex]!.all.means[0];
          if (!mean) return { type: 'group', children: [] };
          const [x = 0, y = 0] = api.coord([mean.ratio.value, params.dataIndex]);
          const top = y - tall / 2 + 8;
          const [low, high] = mean.open ? [x, x] : [mean.ratio.low, mean.ratio.high].map(end => api.coord([end, params.dataIndex])[0]!) as [number, number];
          const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke: colour('ink'), lineWidth: 1.5 } });
          return { type: 'group', children: [line(low, top, high, top), line(low, top - 3, low, top + 3), line(high, top - 3, high, top + 3), { type: 'circle', shape: { cx: x, cy: top, r: 3.5 }, style: { fill: colour('ink') } }] };
        },
      }],
    };
  });
}
