import type { Bundle, Skipped } from './data';
import { details, h, table } from './dom';
import { count, unique } from './format';

/** What went wrong comes before what could not run here. */
const order: Skipped['status'][] = ['failed', 'invalid', 'disturbed', 'skipped'];

/** What has no number, and why. Rows of one reason are put together: a machine without SVE says so once. */
export function skipped(bundle: Bundle): HTMLElement {
  const groups = new Map<string, Skipped[]>();
  for (const one of [...bundle.skipped].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))) {
    const key = JSON.stringify([one.status, one.reason]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups.values()].map(group => {
    const first = group[0]!;
    return [h('span', { class: `status ${first.status}` }, first.status), first.reason || 'no reason given',
      h('dl', { class: 'who' }, ...unique(group.map(one => one.kernel)).flatMap(kernel => [
        h('dt', {}, kernel), h('dd', {}, unique(group.filter(one => one.kernel === kernel).map(one => one.variant)).join(', '))])),
      group.reduce((sum, one) => sum + one.rows, 0)];
  });
  const serious = bundle.skipped.filter(one => one.status !== 'skipped').length;
  const body = details(`${count(groups.size, 'reason')} for ${count(bundle.skipped.length, 'variant')}`,
    table('Rows without a number', [{ head: 'Status' }, { head: 'Reason' }, { head: 'Kernel: variants' }, { head: 'Rows', number: true }], rows));
  // Failed and disturbed rows are news; that an x86 machine has no SVE is not.
  body.toggleAttribute('open', serious > 0 || groups.size < 6);
  return h('section', { id: 'skipped' }, h('h2', {}, 'What was skipped, and why'), groups.size === 0 ? h('p', {}, 'Nothing: every variant gave numbers.') : body);
}
