import { share } from './ceilings';
import { fastest, groups, work, type Cell } from './cells';
import type { Bundle } from './data';
import { csvButton, h, section } from './dom';
import { digits, unique } from './format';
import { t } from './i18n';
import { matrix } from './matrix';
import { metric } from './metrics';
import { explain, saveRows } from './provenance';
import { labels } from './comparison';

/** The fastest of ours and of the libraries as shares of what the machine can do. */
export function ceiling(_: Bundle): { element: HTMLElement; show(cells: Cell[]): void } {
  const body = h('div');
  const element = section('ceiling', t('ceiling'), body);
  const show = (cells: Cell[]): void => {
    const best = [...groups(cells.filter(cell => cell.load === null && cell.size > 0), work).values()].flatMap(group => ['native', 'peer'].flatMap(kind => fastest(group.filter(cell => cell.kind === kind)) ?? []));
    const there = best.filter(cell => share(cell).figure !== null);
    const absent = groups(best.filter(cell => share(cell).figure === null), cell => share(cell).absent);
    const name = labels(there.map(a => ({ a })));
    body.replaceChildren(...(there.length > 0 ? [
      h('div', { class: 'bar' }, h('p', { class: 'lead' }, t('ceiling_lead')), csvButton(t('ceiling'), () => saveRows('wattproof-ceiling', there.flatMap(cell => [cell, ...share(cell).cells])))),
      matrix(t('ceiling_caption'), t('kernel_input'), there.map(cell => {
        const { value } = share(cell).figure!;
        return { row: `${name({ a: cell })} · ${t(cell.kind)}`, size: cell.size, text: digits(value), shade: 'better' as const, strength: value / 100, says: () => explain(cell, metric.share) };
      }))] : []),
    ...[...absent].map(([reason, cells]) => h('p', { class: 'why' }, `NA (${unique(cells.map(cell => `${cell.kernel}${cell.threads > 1 ? ` ×${cell.threads}` : ''}`)).join(', ')}): ${t(reason)}`)));
    if (best.length === 0) body.replaceChildren(h('p', { class: 'why' }, t('nothing_chosen')));
  };
  return { element, show };
}
