/** Everything that comes from data goes through here: as text, never as markup. */
import { t } from './i18n';

export type Child = Node | string | number | null;

type Props = Record<string, string | boolean | EventListener>;

export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null).map(child => (typeof child === 'number' ? String(child) : child)));
  return element;
}

export interface Column {
  head: Child;
  /** Right-aligned, digits below digits. */
  number?: boolean;
}

/** A cell that isn't only its text: a figure, a shade. */
export interface Marked {
  child: Child;
  mark(cell: HTMLElement): void;
}

const marked = (cell: Child | Marked): cell is Marked => typeof cell === 'object' && cell !== null && 'mark' in cell;

/**
 * A table whose first column names the row. It scrolls by itself, so the page never does sideways, and the
 * arrow keys go from cell to cell.
 */
export function table(caption: string, columns: Column[], rows: (Child | Marked)[][], name = ''): HTMLElement {
  const style = (i: number): Props => (columns[i]?.number ? { class: 'number' } : {});
  return h('div', { class: `scroll ${name}`, tabindex: '0', role: 'region', 'aria-label': caption, keydown: walk as EventListener },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...columns.map((column, i) => h('th', { scope: 'col', ...style(i) }, column.head)))),
      h('tbody', {}, ...rows.map(row => h('tr', {}, ...row.map((cell, i) => {
        const element = i === 0 ? h('th', { scope: 'row', ...style(i) }, marked(cell) ? cell.child : cell) : h('td', { tabindex: '-1', ...style(i) }, marked(cell) ? cell.child : cell);
        if (marked(cell)) cell.mark(element);
        return element;
      }))))));
}

function walk(event: KeyboardEvent): void {
  const step = ({ ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] } as Record<string, [number, number]>)[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const body = (event.currentTarget as HTMLElement).querySelector('tbody');
  const at = (event.target as HTMLElement).closest('td');
  const row = at?.parentElement as HTMLTableRowElement | undefined;
  const next = at && row ? body?.rows[row.sectionRowIndex + step[0]]?.cells[at.cellIndex + step[1]] : body?.rows[0]?.cells[1];
  if (!next || next.tagName !== 'TD') return;
  event.preventDefault();
  next.focus();
}

/** A fold whose content is made when it is first opened, or printed. */
export function details(summary: string, make: () => Node, open = false): HTMLDetailsElement {
  let made = false;
  const element = h('details', {}, h('summary', {}, summary));
  const fill = (): void => {
    if (!made && element.open) element.append(make());
    made ||= element.open;
  };
  element.addEventListener('toggle', fill);
  if (open) {
    element.open = true;
    fill();
  }
  return element;
}

/** NA, with its reason where one is known. */
export function na(reason = ''): HTMLElement {
  return reason ? h('abbr', { class: 'na', title: reason }, 'NA') : h('span', { class: 'na' }, 'NA');
}

/** A check box or radio button that looks like a label one can press. */
export function toggle(type: 'checkbox' | 'radio', name: string, on: boolean, change: (on: boolean) => void, ...label: Child[]): HTMLLabelElement {
  const box = h('input', { type, name, checked: on, change: () => change(box.checked) });
  return h('label', { class: 'toggle' }, box, h('span', {}, ...label));
}

export function fieldset(legend: string, ...children: Child[]): HTMLFieldSetElement {
  return h('fieldset', {}, h('legend', {}, legend), h('div', { class: 'toggles' }, ...children));
}

/** One of a few: radio buttons that write a key of the state. */
export function radios<T extends string>(legend: string, name: string, options: readonly (readonly [T, string])[], chosen: T, pick: (value: T) => void): HTMLFieldSetElement {
  return fieldset(legend, ...options.map(([value, label]) => toggle('radio', name, value === chosen, () => pick(value), label)));
}

export function select<T extends string>(legend: string, options: readonly (readonly [T, string])[], chosen: T, pick: (value: T) => void): HTMLLabelElement {
  const box = h('select', { 'aria-label': legend, change: () => pick(box.value as T) }, ...options.map(([value, label]) => h('option', { value, selected: value === chosen }, label)));
  return h('label', { class: 'select' }, h('span', {}, legend), box);
}

/** One of many: a field that offers what fits what is typed. `list` is the id of a datalist of all. */
export function combobox(legend: string, list: string, known: (value: string) => boolean, chosen: string, pick: (value: string) => void): HTMLLabelElement {
  const box = h('input', {
    'aria-label': legend, list, value: chosen, autocomplete: 'off', spellcheck: 'false', size: '28',
    // All of it, so that what is typed takes its place.
    focus: () => box.select(),
    change: () => {
      const good = known(box.value);
      box.setAttribute('aria-invalid', String(!good));
      if (good) pick(box.value);
    },
  });
  return h('label', { class: 'select' }, h('span', {}, legend), box);
}

export const datalist = (id: string, options: readonly (readonly [value: string, label: string])[]): HTMLDataListElement =>
  h('datalist', { id }, ...options.map(([value, label]) => h('option', { value, label })));

/** Offers a text as a file. */
export function save(name: string, text: string): void {
  const link = h('a', { download: name, href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export const section = (id: string, title: string, ...children: Child[]): HTMLElement =>
  h('section', { id, 'aria-labelledby': `${id}-head` }, h('h2', { id: `${id}-head` }, title), ...children);

export const csvButton = (what: string, press: () => void): HTMLButtonElement =>
  h('button', { type: 'button', class: 'csv', title: t('csv_title'), 'aria-label': t('csv_label', what), click: press }, 'CSV');
