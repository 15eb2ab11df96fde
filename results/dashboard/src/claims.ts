import type { Claim, Page } from './data';
import { h, section } from './dom';
import { digits, range } from './format';
import { t } from './i18n';

const verdicts = ['supported', 'refuted', 'inconclusive', 'untestable'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);

/** The verdicts: what somebody said, and what the bundles say to it. */
export function claims(page: Page): HTMLElement | null {
  if (page.claims.length === 0) return null;
  return section('claims', t('claims'), h('div', { class: 'claims' }, ...page.claims.map(claim)));
}

/** A side with the number of its machines: one says nothing of its kind. */
function side(one: Partial<Claim>, key: 'contender' | 'baseline'): string[] {
  const name = text(one[key]);
  const count = one.machines?.[key];
  const says = [typeof count !== 'number' || count === 0 ? '' : t(count === 1 ? 'of_machine' : 'of_machines', count), key === 'baseline' && one.baseline_named === false && name ? t('baseline_unnamed') : ''].filter(Boolean).join('; ');
  return name ? [says ? `${name} (${says})` : name] : [];
}

// Anybody may have written it: whatever lacks is left out.
function claim(one: Partial<Claim>): HTMLElement {
  const verdict = verdicts.includes(one.verdict ?? '') ? one.verdict! : 'untestable';
  const row = (key: string, list: string[]): HTMLElement[] => (list.length === 0 ? [] : [h('dt', {}, t(key)), h('dd', {}, list.length === 1 ? list[0]! : h('ul', {}, ...list.map(item => h('li', {}, item))))]);
  const threshold = typeof one.threshold === 'number' ? [`${t(`metric_${text(one.metric)}`)} ${one.direction === 'at-most' ? '≤' : '≥'} ${digits(one.threshold)}×${text(one.boundary) ? `, ${text(one.boundary)}` : ''}`] : [];
  const { ratio } = one;
  const ends = typeof ratio?.low === 'number' && typeof ratio.high === 'number' ? ` ${t('interval')} ${range(ratio.low, ratio.high)}` : '';
  return h('article', { class: `claim ${verdict}` },
    h('p', { class: `verdict ${verdict}` }, t(verdict)), h('h3', {}, text(one.title)),
    text(one.words) ? h('blockquote', {}, text(one.words)) : null,
    h('p', { class: 'meta' }, [text(one.source), text(one.date)].filter(Boolean).join(', ')),
    typeof ratio?.value === 'number' ? h('p', { class: 'figure' }, h('strong', {}, `${digits(ratio.value)}×`), ends) : null,
    h('dl', {}, ...row('read_as', [text(one.reading)].filter(Boolean)), ...row('threshold', threshold), ...row('contender', side(one, 'contender')), ...row('reference', side(one, 'baseline')), ...row('left_out', [texts(one.left_out).join(', ')].filter(Boolean)),
      ...row('evidence', [text(one.evidence)].filter(Boolean)), ...row('open', [text(one.open)].filter(Boolean)), ...row('missing', texts(one.missing)), ...row('flips', texts(one.flips))));
}
