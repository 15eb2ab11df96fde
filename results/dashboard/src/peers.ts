import { pairs, type Cell, type Comparison } from './cells';
import { comparison, type Ratio, type Words } from './comparison';
import type { Bundle } from './data';
import { section } from './dom';
import { t } from './i18n';

const ratio = ({ ours, other, ...rest }: Comparison): Ratio => ({ a: ours, b: other, ...rest });

interface Section {
  element: HTMLElement;
  show(cells: Cell[]): void;
}

const words = (id: string, counted: boolean): Words => (counted
  ? { id, a: 'ours', b: 'library', axis: 'peers_counts', better: 'fewer_ours', worse: 'fewer_library', equal: 'as_many' }
  : { id, a: 'ours', b: 'library', axis: 'peers_axis', better: 'faster_ours', worse: 'faster_library', equal: 'as_many' });

/** The fastest of ours against the fastest library. */
export function peers(bundle: Bundle): Section {
  const counted = bundle.cells.some(cell => cell.evidence === 'counted');
  const body = comparison(words('peers', counted));
  return {
    element: section('summary', t('peers'), body.element),
    show: cells => body.show(pairs(cells.filter(cell => cell.load === null), 'native', 'peer').map(ratio), t('peers_none')),
  };
}

/** What it costs to translate code of another instruction set instead of writing it anew. */
export function porting(bundle: Bundle): Section | null {
  const counted = bundle.cells.some(cell => cell.evidence === 'counted');
  if (pairs(bundle.cells, 'native', 'translated').length === 0) return null;
  const body = comparison(counted
    ? { id: 'porting', a: 'native', b: 'translated', axis: 'porting_counts', better: 'fewer_native', worse: 'fewer_translated', equal: 'as_many' }
    : { id: 'porting', a: 'native', b: 'translated', axis: 'porting_axis', better: 'faster_native', worse: 'faster_translated', equal: 'as_many' });
  return {
    element: section('porting', t('porting'), t('porting_lead'), body.element),
    show: cells => body.show(pairs(cells.filter(cell => cell.load === null), 'native', 'translated').map(ratio), t('nothing_chosen')),
  };
}
