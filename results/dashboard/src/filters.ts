/** What the reader chose to see, for all of the page: written to the state, read from it by every section. */
import { groups, type Cell } from './cells';
import type { Page } from './data';
import { fieldset, h, toggle } from './dom';
import { bytes, unique } from './format';
import { t } from './i18n';
import { kindNames, kinds, isKind } from './look';
import * as state from './state';

/** The keys of the state that each hold the values shown; without one all are. */
const facets = {
  family: (cell: Cell): string => cell.family,
  kernel: (cell: Cell): string => cell.kernel,
  kind: (cell: Cell): string => cell.kind,
  size: (cell: Cell): string => String(cell.size),
  threads: (cell: Cell): string => String(cell.threads),
};
type Facet = keyof typeof facets;
const names = Object.keys(facets) as Facet[];

/** Whether a cell is chosen. The text for variants is words, not a pattern: one in an address could not hang the page. */
export function chosen(): (cell: Cell) => boolean {
  const sets = names.map(name => [facets[name], new Set(state.list(name))] as const).filter(([, set]) => set.size > 0);
  const words = state.one('variant', '').toLowerCase().split(/[\s,|]+/).filter(Boolean);
  return cell => sets.every(([of, set]) => set.has(of(cell))) && (words.length === 0 || words.some(word => cell.variant.toLowerCase().includes(word)));
}

/** Of kernels: what is measured, and not a limit of the machine. */
export const shown = (cell: Cell): boolean => cell.family !== 'ceiling';

export function filters(page: Page): HTMLElement {
  // What there is to choose is the same at every choice: kernels with their families, and the values of the others.
  const all = page.bundles.flatMap(bundle => bundle.cells).filter(shown);
  const kernels = [...groups(all, cell => cell.kernel).values()].map(([cell]) => cell!);
  const known = new Map(names.map(name => [name, unique(all.map(facets[name]))]));
  const values = (name: Facet): string[] => known.get(name)!;
  const form = h('form', { class: 'filters', 'aria-label': t('filters'), submit: event => event.preventDefault() });

  const boxes = (name: Facet, legend: string, options: string[], label: (value: string) => (Node | string)[]): HTMLElement | null => {
    if (options.length < 2) return null;
    const on = new Set(state.list(name));
    const press = (value: string, checked: boolean): void => {
      const set = new Set(on.size > 0 ? [...on] : options);
      if (checked) set.add(value);
      else set.delete(value);
      // Kernels of families that are not shown stay as they were.
      state.put(name, options.every(option => set.has(option)) && set.size >= options.length ? [] : set.size > 0 ? [...set] : ['']);
    };
    const set = fieldset(legend, ...options.map(value => toggle('checkbox', name, on.size === 0 || on.has(value), checked => { press(value, checked); build(); }, ...label(value))));
    if (options.length > 2) {
      set.querySelector('.toggles')!.append(...([['all', []], ['none', ['']]] as const).map(([key, to]) => h('button', {
        type: 'button', 'aria-label': `${t(key)}: ${legend}`, click: () => { state.put(name, [...to]); build(); },
      }, t(key))));
    }
    return set;
  };

  const build = (): void => {
    const focus = document.activeElement instanceof HTMLElement && form.contains(document.activeElement) ? [...form.querySelectorAll<HTMLElement>('input, button')].indexOf(document.activeElement) : -1;
    const families = new Set(state.list('family'));
    const numeric = (list: string[]): string[] => [...list].sort((a, b) => Number(a) - Number(b));
    form.replaceChildren(...[
      boxes('family', t('families'), values('family'), value => [value]),
      boxes('kernel', t('kernels'), kernels.filter(cell => families.size === 0 || families.has(cell.family)).map(cell => cell.kernel), value => [value]),
      boxes('kind', t('kinds'), [...values('kind')].sort((a, b) => kindNames.indexOf(a as never) - kindNames.indexOf(b as never)), value => [h('i', { class: `swatch ${isKind(value) ? value : ''}` }), isKind(value) ? t(kinds[value].name) : value]),
      boxes('size', t('sizes'), numeric(values('size')), value => [value === '0' ? '–' : bytes(Number(value))]),
      boxes('threads', t('threads_head'), numeric(values('threads')), value => [value]),
      h('div', { class: 'last' },
        h('label', { class: 'search' }, h('span', {}, t('variant')), h('input', {
          type: 'search', name: 'variant', value: state.one('variant', ''), placeholder: t('variant_hint'), 'aria-description': t('variant_hint'), autocomplete: 'off', spellcheck: 'false',
          input: event => state.put('variant', [(event.target as HTMLInputElement).value].filter(Boolean)),
        })),
        h('button', { type: 'button', click: () => { state.clear(); build(); } }, t('reset')))].filter(one => one !== null));
    if (focus >= 0) [...form.querySelectorAll<HTMLElement>('input, button')][focus]?.focus();
  };
  build();
  return form;
}
