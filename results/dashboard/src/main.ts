import './style.css';
import { read, type Bundle, type Data, type Evidence } from './data';
import { fieldset, h, toggle } from './dom';
import { begin, filters } from './filters';
import { count, time, unique } from './format';
import { kernel } from './kernel';
import { about, machine } from './machine';
import { skipped } from './skipped';
import { summary } from './summary';

const evidence: Record<Evidence, string> = {
  measured: 'taken on the machine itself: time, counters, energy',
  counted: 'exact retired instructions of an emulated machine; never a time, never energy',
  predicted: 'a static model of a loop on a named core',
  declared: "somebody's figure, with its source",
};

/** All that belongs to one bundle. Evidence of two bundles is never mixed: one is shown at a time. */
function report(bundle: Bundle): HTMLElement {
  const choice = begin(bundle);
  const top = summary(bundle);
  const kernels = unique(bundle.cells.map(cell => cell.kernel)).map(name => kernel(bundle, name));
  const none = h('p', { class: 'notice' }, bundle.cells.length === 0 ? 'This bundle holds no numbers; see below for the reasons.' : 'No kernel is chosen.');
  const show = (): void => {
    top.show(choice.kernels);
    kernels.forEach(one => one.show(choice));
    none.hidden = choice.kernels.size > 0;
  };
  const element = h('main', { id: 'report' },
    h('div', { class: 'subject' }, h('h2', {}, bundle.name), h('p', {}, about(bundle)), h('p', { class: 'badge', title: evidence[bundle.evidence] ?? '' }, bundle.evidence)),
    top.element,
    h('section', { id: 'speed' }, h('h2', {}, 'Every variant, by size'), filters(bundle, choice, show), none, ...kernels.map(one => one.element)),
    skipped(bundle), machine(bundle));
  show();
  return element;
}

function header(data: Data, pick: (bundle: Bundle) => void): HTMLElement {
  const cells = data.bundles.reduce((sum, bundle) => sum + bundle.cells.length, 0);
  return h('header', { class: 'top' },
    h('h1', {}, 'wattproof report'),
    h('p', {}, 'Kernels of cloud work, each in many variants, measured one against another and against the best libraries.'),
    h('p', { class: 'meta' }, `${count(data.bundles.length, 'bundle')} · ${count(cells, 'number set')} · made ${time(data.generated)}`),
    data.bundles.length > 1 ? fieldset('Bundle', ...data.bundles.map((bundle, i) => toggle('radio', 'bundle', i === 0, () => pick(bundle), `${bundle.name} (${bundle.evidence})`))) : null);
}

function footer(): HTMLElement {
  return h('footer', {}, h('h2', {}, 'How these numbers are made'),
    h('p', {}, 'Every variant is checked against the plain definition before it is timed. After a warm-up, the repetitions of all variants are run in random order. A number is the median of its n repetitions; the interval beside it is a 95 % bootstrap interval. A ratio has its own interval, and where that includes 1 no difference is claimed. NA means that there is no value, and is never counted as 0. GB/s are 10⁹ bytes a second; KiB and MiB are powers of two.'),
    h('dl', { class: 'who' }, ...Object.entries(evidence).flatMap(([name, says]) => [h('dt', {}, name), h('dd', {}, says)])),
    h('p', {}, 'All of it can be computed again from the samples in the bundle: ', h('code', {}, 'wattproof validate DIR'), '.'));
}

function start(page: HTMLElement): void {
  const data = read(document.getElementById('data')?.textContent ?? '');
  if (typeof data === 'string') {
    page.append(h('header', { class: 'top' }, h('h1', {}, 'wattproof report')),
      h('div', { class: 'notice', role: 'alert' }, h('p', {}, h('strong', {}, data)), h('p', {}, 'Make a report from one or more bundles with ', h('code', {}, 'wattproof report DIR... -o report.html'), '.')));
    return;
  }
  let body: HTMLElement = h('main');
  const pick = (bundle: Bundle): void => {
    const next = report(bundle);
    body.replaceWith(next);
    body = next;
  };
  page.append(header(data, pick), body, footer());
  pick(data.bundles[0]!);
  document.title = `wattproof: ${data.bundles.map(bundle => bundle.name).join(', ')}`;
}

start(document.getElementById('page')!);
