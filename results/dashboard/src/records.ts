import { fastest, groups, work, type Cell } from './cells';
import type { Bundle } from './data';
import { csvButton, h, na, section, table } from './dom';
import { bytes, digits } from './format';
import { t } from './i18n';
import { metric, why } from './metrics';
import { figured, saveRows } from './provenance';
import { median } from './stats';

/** What one record of a stream costs: time, energy, instructions. */
export function records(bundle: Bundle): { element: HTMLElement; show(cells: Cell[]): void } | null {
  const counts = (cell: Cell): boolean => cell.rows.some(row => bundle.rows.numbers('records')[row]! > 0);
  if (!bundle.cells.some(counts)) return null;
  const body = h('div');
  const show = (cells: Cell[]): void => {
    const there = [...groups(cells.filter(cell => cell.load === null && counts(cell)), work).values()]
      .flatMap(group => ['native', 'translated', 'compiler', 'peer'].flatMap(kind => fastest(group.filter(cell => cell.kind === kind)) ?? []));
    if (there.length === 0) {
      body.replaceChildren(h('p', { class: 'why' }, t('nothing_chosen')));
      return;
    }
    const [size, count] = [bundle.rows.numbers('bytes'), bundle.rows.numbers('records')];
    const counted = there.some(cell => cell.evidence === 'counted');
    const shown = counted ? [metric.instructionsRecord] : [metric.nsRecord, metric.records, metric.joulesRecord];
    body.replaceChildren(
      h('div', { class: 'bar' }, h('p', { class: 'lead' }, t('records_lead')), csvButton(t('records'), () => saveRows('wattproof-records', there))),
      table(t('records'), [{ head: t('kernel') }, { head: t('input') }, { head: t('size'), number: true }, { head: t('threads_head'), number: true }, { head: t('variant') }, { head: t('kind') }, { head: t('record_bytes'), number: true }, ...shown.map(one => ({ head: one.unit, number: true }))],
        there.map(cell => [cell.kernel, cell.input, bytes(cell.size), cell.threads, cell.variant, t(cell.kind), digits(median(cell.rows.map(row => size[row]! / count[row]!).filter(one => one > 0))),
          ...shown.map(one => figured(cell, one, na(why(bundle, one) || t('na_none'))))])));
  };
  return { element: section('records', t('records'), body), show };
}
