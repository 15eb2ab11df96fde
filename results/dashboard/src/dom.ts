/** Everything that comes from data goes through here: as text, never as markup. */

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
  head: string;
  /** Right-aligned, digits below digits. */
  number?: boolean;
}

/** A table whose first column names the row. It scrolls by itself, so the page never does sideways. */
export function table(caption: string, columns: Column[], rows: Child[][]): HTMLElement {
  const style = (i: number): Props => (columns[i]?.number ? { class: 'number' } : {});
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...columns.map((column, i) => h('th', { scope: 'col', ...style(i) }, column.head)))),
      h('tbody', {}, ...rows.map(row => h('tr', {}, ...row.map((cell, i) =>
        i === 0 ? h('th', { scope: 'row', ...style(i) }, cell) : h('td', style(i), cell)))))));
}

export function details(summary: string, ...children: Child[]): HTMLElement {
  return h('details', {}, h('summary', {}, summary), ...children);
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

export function fieldset(legend: string, ...children: Child[]): HTMLElement {
  return h('fieldset', {}, h('legend', {}, legend), h('div', { class: 'toggles' }, ...children));
}
