import type { Bundle, Page } from './data';
import { csvButton, details, h, save, section, table } from './dom';
import { unique } from './format';
import { t } from './i18n';
import { groups } from './cells';
import { lines, rowsCsv } from './provenance';

/** What went wrong comes before what could not run here. */
const order = ['failed', 'invalid', 'disturbed', 'skipped'];
const rank = (status: string): number => (order.includes(status) ? order.indexOf(status) : -1);

/** What has no number, and why. Rows of one reason are put together: a machine without SVE says so once. */
export function skipped(bundle: Bundle): HTMLElement {
  const all = [...bundle.skipped].sort((a, b) => rank(a.status) - rank(b.status));
  const reasons = [...groups(all, one => JSON.stringify([one.status, one.reason])).values()];
  const make = (): HTMLElement => table(t('without_number'), [{ head: t('status') }, { head: t('reason') }, { head: t('kernel_variants') }, { head: t('lines') }, { head: t('rows'), number: true }], reasons.map(group => {
    const first = group[0]!;
    const rows = group.flatMap(one => one.rows).sort((a, b) => a - b);
    return [h('span', { class: `status ${order.includes(first.status) ? first.status : ''}` }, first.status), first.reason || t('no_reason'),
      h('dl', { class: 'who' }, ...[...groups(group, one => one.kernel)].flatMap(([kernel, list]) => [h('dt', {}, kernel), h('dd', {}, unique(list.map(one => one.variant)).join(', '))])),
      lines(bundle, rows, 6), rows.length];
  }));
  const serious = bundle.skipped.filter(one => one.status !== 'skipped').length;
  return section('skipped', t('skipped'), ...(reasons.length === 0 ? [h('p', {}, t('skipped_none'))] : [
    h('div', { class: 'bar' }, h('p', { class: 'key' }, t('skipped_total', all.reduce((sum, one) => sum + one.rows.length, 0), bundle.rows.csv.rows)),
      csvButton(t('skipped'), () => save('wattproof-skipped.csv', rowsCsv(all.map(one => ({ bundle, rows: one.rows })))))),
    // Failed and disturbed rows are news; that an x86 machine has no SVE is not.
    details(t('reasons', reasons.length), make, serious > 0 || reasons.length < 6)]));
}

/** Of the page's files: those that are no bundles, with file, line and column; rows cut off, columns unknown. */
export function remarks(page: Page): HTMLElement | null {
  const items = [
    ...page.refused.map(({ name, error }) => h('li', { class: 'refused' }, h('strong', {}, `${name}:${error.line}:${error.column}: `), t(error.says.key, ...error.says.values))),
    ...page.bundles.flatMap(bundle => [
      bundle.rows.csv.cut ? h('li', {}, h('strong', {}, `${bundle.file}: `), t('cut')) : null,
      bundle.rows.unknown.length > 0 ? h('li', {}, h('strong', {}, `${bundle.file}: `), t('unknown', bundle.rows.unknown.slice(0, 8).join(', '))) : null,
    ]),
  ].filter(item => item !== null);
  return items.length === 0 ? null : h('ul', { class: 'notice', role: 'alert' }, ...items);
}
