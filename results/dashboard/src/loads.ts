/** What a load below the maximum costs: curves over the level of load, and a table. */
import { figure, groups, type Cell } from './cells';
import { chart } from './chart';
import type { Bundle } from './data';
import { csvButton, h, na, radios, section, table } from './dom';
import { bytes, unique } from './format';
import { t } from './i18n';
import { legend, lines, option, swap, type Across } from './kernel';
import { metric, why, type Metric } from './metrics';
import { figured, saveRows } from './provenance';
import * as state from './state';

const curves = [metric.watts, metric.gbps, metric.joules, metric.latency];

export function loads(bundle: Bundle): { element: HTMLElement; show(cells: Cell[]): void } | null {
  if (!bundle.cells.some(cell => cell.load !== null)) return null;
  const controls = h('div', { class: 'controls' });
  const body = h('div');
  const element = section('loads', t('loads'), h('p', { class: 'lead' }, t('loads_lead')), controls, body);
  const drawn = new Map<string, { element: HTMLElement; show(cells: Cell[], one: Metric): void }>();

  const show = (cells: Cell[]): void => {
    const mine = cells.filter(cell => cell.load !== null);
    const has = (one: Metric): boolean => mine.some(cell => figure(cell, one) !== null);
    const one = curves.find(curve => curve.key === state.one('curve', '')) ?? curves.find(has) ?? curves[0]!;
    const held = controls.contains(document.activeElement);
    controls.replaceChildren(radios(t('over_load'), 'curve', curves.map(curve => [curve.key, has(curve) ? `${t(`curve_${curve.key}`)} (${curve.unit})` : `${curve.unit} NA`] as const), one.key, key => state.put('curve', [key])));
    if (held) controls.querySelector<HTMLElement>('input:checked')?.focus();
    const places = groups(mine, cell => JSON.stringify([cell.kernel, cell.input, cell.size, cell.threads]));
    for (const [key, list] of places) if (!drawn.has(key)) drawn.set(key, place(bundle, list[0]!));
    body.replaceChildren(...[...places.keys()].map(key => drawn.get(key)!.element), ...(mine.length === 0 ? [h('p', { class: 'why' }, t('nothing_chosen'))] : []));
    for (const [key, list] of places) drawn.get(key)!.show(list, one);
  };
  return { element, show };
}

function place(bundle: Bundle, like: Cell): { element: HTMLElement; show(cells: Cell[], one: Metric): void } {
  const name = `${like.kernel}, ${like.input}, ${bytes(like.size)}, ${t('threads', like.threads)}`;
  const drawing = chart();
  let buttons: HTMLElement = h('div');
  const heading = h('p', { class: 'axis-title' });
  const numbers = h('div');
  let now: Cell[] = [];
  const element = h('section', { class: 'kernel', 'aria-label': name }, h('header', {}, h('h3', {}, name), csvButton(name, () => saveRows('wattproof-loads', now))), heading, drawing.element, buttons, numbers);
  const show = (cells: Cell[], one: Metric): void => {
    now = cells;
    const all = lines(cells);
    const prefix = `load:${like.kernel}`;
    const off = new Set(all.map(line => line.label).filter(label => state.list('off').includes(`${prefix}/${label}`)));
    const seen = all.filter(line => !off.has(line.label));
    const has = seen.some(line => line.cells.some(cell => figure(cell, one) !== null));
    heading.replaceChildren(h('b', {}, one.unit), ` ${t('by_load')} · ${t(one.better)}`);
    if (!has) heading.textContent = `${one.unit} NA: ${why(bundle, one) || t('na_none')}`;
    drawing.element.hidden = !has;
    if (has) drawing.draw(t('chart_load', one.unit, name), 320, width => option(seen, one, false, width, byLoad(cells)));
    buttons = swap(buttons, legend(all, prefix, t('variants_of', name), off, drawing));
    const shown = [metric.achieved, metric.gbps, metric.latency, metric.watts, metric.joules];
    numbers.replaceChildren(table(name, [{ head: t('variant') }, { head: t('load'), number: true }, ...shown.map(each => ({ head: `${t(`curve_${each.key}`)} ${each.unit}`, number: true })), { head: t('boundary') }],
      cells.map(cell => [cell.variant, `${cell.load} %`, ...shown.map(each => figured(cell, each, cell.load === 0 && each !== metric.watts ? '–' : na(why(bundle, each) || t('na_none')))), cell.boundary || 'NA'])));
  };
  return { element, show };
}

function byLoad(cells: Cell[]): Across {
  const levels = unique(cells.map(cell => cell.load!)).sort((a, b) => a - b);
  return { type: 'value', of: cell => cell.load!, ticks: levels, min: 0, max: () => Math.max(100, levels[levels.length - 1]!), label: value => `${value} %` };
}
