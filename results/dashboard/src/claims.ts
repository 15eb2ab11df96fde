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

function claim(one: Claim): HTMLElement {
  const verdict = verdicts.includes(one.verdict) ? one.verdict : 'untestable';
  const row = (key: string, list: string[]): HTMLElement[] => (list.length === 0 ? [] : [h('dt', {}, t(key)), h('dd', {}, list.length === 1 ? list[0]! : h('ul', {}, ...list.map(item => h('li', {}, item))))]);
  const threshold = typeof one.threshold === 'number' ? [`${t(`metric_${text(one.metric)}`)} ≥ ${digits(one.threshold)}×`] : [];
  return h('article', { class: `claim ${verdict}` },
    h('p', { class: `verdict ${verdict}` }, t(verdict)), h('h3', {}, text(one.title)),
    text(one.words) ? h('blockquote', {}, text(one.words)) : null,
    h('p', { class: 'meta' }, [text(one.source), text(one.date)].filter(Boolean).join(', ')),
    one.ratio ? h('p', { class: 'figure' }, h('strong', {}, `${digits(one.ratio.value)}×`), ` ${t('interval')} ${range(one.ratio.low, one.ratio.high)}`) : null,
    h('dl', {}, ...row('read_as', [text(one.reading)].filter(Boolean)), ...row('threshold', threshold), ...row('evidence', [text(one.evidence)].filter(Boolean)), ...row('missing', texts(one.missing)), ...row('flips', texts(one.flips))));
}
