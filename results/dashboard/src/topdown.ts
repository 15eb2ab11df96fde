import { fastest, figure, groups, work, type Cell } from './cells';
import type { Bundle } from './data';
import { csvButton, details, h, section, table } from './dom';
import { bytes } from './format';
import { t } from './i18n';
import { metric, why } from './metrics';
import { figured, saveRows } from './provenance';

const parts = [metric.retiring, metric.badSpeculation, metric.frontend, metric.backend];

/** Where the pipeline's slots went, a bar for each variant: text beside colours, so that nobody needs the colours. */
export function topdown(bundle: Bundle): { element: HTMLElement; show(cells: Cell[]): void } {
  const body = h('div');
  const show = (cells: Cell[]): void => {
    const there = cells.filter(cell => cell.load === null && parts.some(part => figure(cell, part) !== null));
    if (there.length === 0) {
      body.replaceChildren(h('p', { class: 'why' }, `NA: ${why(bundle, metric.retiring) || t('na_none')}`));
      return;
    }
    const best = [...groups(there, work).values()].flatMap(group => ['native', 'peer'].flatMap(kind => fastest(group.filter(cell => cell.kind === kind)) ?? []));
    body.replaceChildren(
      h('div', { class: 'bar' }, h('p', { class: 'key' }, ...parts.map(part => h('span', {}, h('i', { class: `block ${part.key}` }), t(part.key)))), csvButton(t('topdown'), () => saveRows('wattproof-topdown', there))),
      bars(best), details(t('bars', there.length), () => bars(there)));
  };
  return { element: section('topdown', t('topdown'), body), show };
}

const bars = (cells: Cell[]): HTMLElement => table(t('topdown_caption'),
  [{ head: t('kernel') }, { head: t('variant') }, { head: t('input') }, { head: t('size'), number: true }, { head: t('slots') }, ...parts.map(part => ({ head: `${t(part.key)} %`, number: true }))],
  cells.map(cell => [
    cell.kernel, cell.variant, cell.input, cell.size > 0 ? bytes(cell.size) : '–',
    h('div', { class: 'stack', 'aria-hidden': 'true' }, ...parts.map(part => {
      const piece = h('i', { class: part.key });
      piece.style.width = `${Math.min(100, figure(cell, part)?.value ?? 0)}%`;
      return piece;
    })),
    ...parts.map(part => figured(cell, part, 'NA'))]));
