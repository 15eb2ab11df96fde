import type { Bundle, Json } from './data';
import { h, na, table, type Child } from './dom';
import { unique } from './format';

type Record = { [key: string]: Json };

const isRecord = (value: Json): value is Record => value !== null && typeof value === 'object' && !Array.isArray(value);
const words = (key: string): string => key.replace(/_/g, ' ');

/** Any JSON as text, a list of definitions or a table, whatever keys it has. */
function show(value: Json, name: string): Child {
  if (value === null || value === '') return na();
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    if (value.every(isRecord)) {
      const keys = unique(value.flatMap(Object.keys));
      return table(words(name), keys.map(key => ({ head: words(key) })), value.map(row => keys.map(key => (Object.hasOwn(row, key) ? show(row[key] ?? null, key) : ''))));
    }
    if (value.every(one => typeof one !== 'object' || one === null)) return value.map(one => (one === null ? 'NA' : String(one))).join(', ');
    return h('ul', {}, ...value.map(one => h('li', {}, show(one, name))));
  }
  const keys = Object.keys(value);
  return keys.length === 0 ? 'none' : h('dl', {}, ...keys.flatMap(key => [h('dt', {}, words(key)), h('dd', {}, show(value[key] ?? null, key))]));
}

export function machine(bundle: Bundle): HTMLElement {
  return h('section', { id: 'machine' }, h('h2', {}, 'The machine'), h('div', { class: 'facts' }, show(bundle.machine, bundle.name)));
}

/** The line under the title: what the machine is, as far as it says. */
export function about(bundle: Bundle): string {
  const { processor, architecture, isa, cores } = bundle.machine;
  return [processor, architecture, cores === undefined || cores === null ? '' : `${String(cores)} cores`, Array.isArray(isa) ? isa.join(' ') : isa]
    .filter(part => (typeof part === 'string' || typeof part === 'number') && part !== '').join(' · ');
}
