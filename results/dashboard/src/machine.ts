import type { Bundle, Json } from './data';
import { details, h, na, section, table, type Child } from './dom';
import { unique } from './format';
import { t } from './i18n';

type Record = { [key: string]: Json };

const isRecord = (value: Json): value is Record => value !== null && typeof value === 'object' && !Array.isArray(value);
const words = (key: string): string => key.replace(/_/g, ' ');

/** Any JSON as text, a list of definitions or a table, whatever keys it has. */
function show(value: Json, name: string, depth = 0): Child {
  if (value === null || value === '') return na();
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value !== 'object') return String(value);
  if (depth > 8) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return t('none');
    if (value.every(isRecord)) {
      const keys = unique(value.flatMap(Object.keys));
      return table(words(name), keys.map(key => ({ head: words(key) })), value.map(row => keys.map(key => (Object.hasOwn(row, key) ? show(row[key] ?? null, key, depth + 1) : ''))));
    }
    if (value.every(one => typeof one !== 'object' || one === null)) return value.map(one => (one === null ? 'NA' : String(one))).join(', ');
    return h('ul', {}, ...value.map(one => h('li', {}, show(one, name, depth + 1))));
  }
  const keys = Object.keys(value);
  return keys.length === 0 ? t('none') : h('dl', {}, ...keys.flatMap(key => [h('dt', {}, words(key)), h('dd', {}, show(value[key] ?? null, key, depth + 1))]));
}

export function machine(bundle: Bundle): HTMLElement {
  return section('machine', t('machine'), Object.keys(bundle.machine).length === 0 ? h('p', { class: 'why' }, t('no_machine'))
    : details(about(bundle) || bundle.name, () => h('div', { class: 'facts' }, show(bundle.machine, bundle.name)), true));
}

/** The line under the title: what the machine is, as far as it says. */
export function about(bundle: Bundle): string {
  const { processor, architecture, cores, virtualisation } = bundle.machine;
  return [processor, architecture, typeof cores === 'number' ? t('cores', cores) : '', virtualisation].filter(part => typeof part === 'string' && part !== '').join(' · ');
}
