/** Two bundles on the same work: machine against machine. */
import type { Cell } from './cells';
import { comparison, type Ratio } from './comparison';
import type { Bundle, Page } from './data';
import { combobox, details, h, radios, section, select, table } from './dom';
import { chosen, shown } from './filters';
import { many } from './fleet';
import { digits, range, unique } from './format';
import { t } from './i18n';
import * as state from './state';
import { choices, means, measures, meetings, versus, type Choice, type Measure, type Versus } from './versus';

export function machines(page: Page): { element: HTMLElement; show(): void } | null {
  if (page.bundles.length < 2) return null;
  const names = page.bundles.map(bundle => [bundle.name, `${bundle.of.name} (${bundle.evidence})`] as const);
  const find = (key: string, otherwise: number): Bundle => page.bundles.find(bundle => bundle.name === state.one(key, '')) ?? page.bundles[otherwise]!;
  const pick = <T extends string>(key: string, options: readonly T[]): T => options.find(option => option === state.one(key, '')) ?? options[0]!;
  const body = comparison({ id: 'machines', a: 'contender', b: 'reference', axis: 'machines_axis', better: 'better', worse: 'worse', equal: 'as_many' });
  const which = (legend: string, key: string, now: Bundle): HTMLElement => {
    const put = (value: string): void => state.put(key, [value]);
    return many(page) ? combobox(t(legend), 'bundles', value => page.bundles.some(bundle => bundle.name === value), now.name, put) : select(t(legend), names, now.name, put);
  };
  const controls = h('div', { class: 'controls' });
  const why = h('p', { class: 'notice', role: 'status' });
  const summary = h('div');
  const element = section('machines', t('machines'), controls, why, summary, body.element);

  const show = (): void => {
    // As compare FIRST SECOND has it: the second by the first.
    const [a, b] = [find('a', 1), find('b', 0)];
    const [measure, choice] = [pick<Measure>('per', measures), pick<Choice>('choice', choices)];
    const put = (key: string) => (value: string): void => state.put(key, [value]);
    const held = document.activeElement instanceof HTMLElement && controls.contains(document.activeElement) ? [...controls.querySelectorAll<HTMLElement>('input, select')].indexOf(document.activeElement) : -1;
    controls.replaceChildren(
      which('contender', 'a', a), which('reference', 'b', b),
      radios(t('measure'), 'per', measures.map(one => [one, t(`measure_${one}`)] as const), measure, put('per')),
      radios(t('choice'), 'choice', choices.map(one => [one, t(`choice_${one}`)] as const), choice, put('choice')));
    if (held >= 0) [...controls.querySelectorAll<HTMLElement>('input, select')][held]?.focus();
    const pass = chosen();
    const cells = (bundle: Bundle): Cell[] => bundle.cells.filter(cell => shown(cell) && pass(cell) && (cell.load === null || measure === 'per-watt'));
    const all = a === b ? [] : meetings(cells(a), cells(b), choice).map(([x, y]) => versus(x, y, measure));
    const there = all.filter(one => one.absent === '');
    const reasons = unique(all.filter(one => one.absent !== '').map(one => t(one.absent, ...one.about)));
    const evidence = (bundle: Bundle): string => bundle.evidence || t('no_evidence');
    const apart = a !== b && all.length === 0 && a.evidence !== b.evidence;
    if (apart) reasons.push(t('versus_evidence', evidence(a), evidence(b)));
    if (a === b) reasons.push(t('same_bundle'));
    else if (all.length === 0 && !apart) reasons.push(t('nothing_common', t(`choice_${choice}`)));
    why.hidden = reasons.length === 0;
    why.replaceChildren(h('strong', {}, there.length > 0 ? t('some_absent', all.length - there.length) : t('no_ratio')), ...reasons.map(reason => h('span', {}, ` ${reason}`)));
    summary.replaceChildren(...(there.length > 0 ? [geometric(there), details(t('how_compared'), () => h('p', { class: 'lead' }, t('how_compared_text')))] : []));
    body.show(there.map((one): Ratio => ({ a: one.a, b: one.b, ratio: one.ratio, estimate: one.estimate, p: one.p, verdict: one.verdict, evidence: one.evidence, declared: one.declared })), '');
  };
  return { element, show };
}

function geometric(there: Versus[]): HTMLElement {
  return table(t('geometric', unique(there.map(one => one.unit)).join(', ')),
    [{ head: t('family') }, { head: t('ratio'), number: true }, { head: t('interval'), number: true }, { head: t('kernels'), number: true }, { head: t('places'), number: true }],
    means(there).map(one => [one.family || t('of_all'), `${digits(one.ratio.value)}×`, range(one.ratio.low, one.ratio.high), one.kernels, one.places]), 'means');
}
