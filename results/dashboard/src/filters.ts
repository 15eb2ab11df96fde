import type { Bundle, Kind } from './data';
import { fieldset, h, toggle } from './dom';
import { unique } from './format';
import { kindNames, kinds } from './look';
import { known, metrics, why, type Metric } from './metrics';

/** What the reader chose to see; the input is chosen at each kernel, which has its own. */
export interface Choice {
  kernels: Set<string>;
  kinds: Set<Kind>;
  metric: Metric;
  log: boolean;
}

export function begin(bundle: Bundle): Choice {
  return {
    kernels: new Set(bundle.cells.map(cell => cell.kernel)),
    kinds: new Set(kindNames),
    metric: metrics.find(metric => known(bundle, metric)) ?? metrics[0]!,
    log: true,
  };
}

export function filters(bundle: Bundle, choice: Choice, change: () => void): HTMLElement {
  const pick = <T>(set: Set<T>, value: T) => (on: boolean): void => {
    if (on) set.add(value);
    else set.delete(value);
    change();
  };
  const here = new Set(bundle.cells.map(cell => cell.kind));
  const kernels = unique(bundle.cells.map(cell => cell.kernel));
  const boxes = kernels.map(kernel => toggle('checkbox', 'kernel', choice.kernels.has(kernel), pick(choice.kernels, kernel), kernel));
  const all = (on: boolean) => (): void => {
    for (const box of boxes) box.querySelector('input')!.checked = on;
    choice.kernels.clear();
    if (on) kernels.forEach(kernel => choice.kernels.add(kernel));
    change();
  };
  const missing = metrics.filter(metric => !known(bundle, metric));
  return h('form', { class: 'filters', 'aria-label': 'What to show', submit: event => event.preventDefault() },
    fieldset('Kernels', ...boxes, ...(kernels.length < 3 ? [] : [h('button', { type: 'button', click: all(true) }, 'all'), h('button', { type: 'button', click: all(false) }, 'none')])),
    fieldset('Metric', ...metrics.map(metric => {
      const has = known(bundle, metric);
      const label = toggle('radio', 'metric', metric === choice.metric, () => { choice.metric = metric; change(); }, has ? metric.unit : `${metric.unit} NA`);
      label.querySelector('input')!.disabled = !has;
      if (!has) label.title = `NA: ${why(bundle, metric.source) || 'no row has a value'}`;
      return label;
    })),
    fieldset('Kinds', ...kindNames.filter(kind => here.has(kind)).map(kind => {
      const label = toggle('checkbox', 'kind', choice.kinds.has(kind), pick(choice.kinds, kind), h('i', { class: `swatch ${kind}` }), kinds[kind].name);
      label.title = kinds[kind].says;
      return label;
    })),
    fieldset('Scale', toggle('checkbox', 'log', choice.log, on => { choice.log = on; change(); }, 'logarithmic y')),
    missing.length === 0 ? null : h('p', { class: 'why' }, ...missing.flatMap((metric, i) => [
      i === 0 ? '' : ' · ', h('b', {}, `${metric.unit} NA: `), why(bundle, metric.source) || 'no row has a value'])));
}
