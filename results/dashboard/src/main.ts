import './style.css';
import { exact, figure, groups, type Cell } from './cells';
import { ceiling } from './ceiling';
import { claims } from './claims';
import { empty, read, unpack, version, type Bundle, type Page } from './data';
import { combobox, datalist, details, fieldset, h, radios, section, toggle } from './dom';
import { dropped, picked, take } from './files';
import { fleet, many } from './fleet';
import { chosen, filters, shown } from './filters';
import { time, unique } from './format';
import { forget, groupOf } from './groups';
import { lang, langs, setLang, t } from './i18n';
import { chosenMetric, kernel } from './kernel';
import { loads } from './loads';
import { about, machine } from './machine';
import { machines } from './machines';
import { charted, why, type Metric } from './metrics';
import { peers, porting } from './peers';
import { watch } from './provenance';
import { records } from './records';
import { remarks, skipped } from './skipped';
import { soon } from './soon';
import * as state from './state';
import { topdown } from './topdown';

const evidences = ['measured', 'counted', 'predicted', 'declared'];

/** How the charts by size are drawn: the metric, and the scale. */
function look(bundle: Bundle): { element: HTMLElement; show(): void } {
  const element = h('div', { class: 'controls' });
  const flat = bundle.cells.filter(cell => shown(cell) && cell.load === null);
  const known = charted.map(one => [one, flat.some(cell => figure(cell, one) !== null)] as const);
  const offered = known.filter(([one, has]) => has || !['compression', 'records'].includes(one.from));
  const timeless = flat.length > 0 && flat.every(exact);
  const reason = (one: Metric): string => (timeless && one.from !== 'counters' ? t('counted_no', bundle.evidence) : why(bundle, one) || t(one.from === 'ceiling' ? 'ceiling_none' : 'na_none'));
  // Metrics of one reason stand together.
  const missing = [...groups(offered.filter(([, has]) => !has).map(([one]) => one), reason)].map(([says, list]) => `${list.map(one => one.unit).join(', ')}: ${says}`);
  const show = (): void => {
    const now = chosenMetric(bundle);
    const held = element.contains(document.activeElement) ? [...element.querySelectorAll('input')].indexOf(document.activeElement as HTMLInputElement) : -1;
    element.replaceChildren(
      fieldset(t('metric'), ...offered.map(([one, has]) => {
        const label = toggle('radio', 'metric', one === now, () => state.put('metric', [one.key]), has ? one.unit : `${one.unit} NA`);
        label.querySelector('input')!.disabled = !has;
        return label;
      })),
      fieldset(t('scale'), toggle('checkbox', 'log', state.one('log', '1') === '1', on => state.put('log', on ? [] : ['0']), t('log'))),
      ...(missing.length === 0 ? [] : [h('p', { class: 'why' }, `NA: ${missing.join(' · ')}`)]));
    element.querySelectorAll('input')[held]?.focus();
  };
  return { element, show };
}

/** All that belongs to one bundle. Evidence of two bundles is never mixed: one is shown at a time. */
function report(bundle: Bundle): { element: HTMLElement; show(): void } {
  const top = peers(bundle);
  const controls = look(bundle);
  const kernels = unique(bundle.cells.filter(cell => shown(cell) && cell.load === null).map(cell => cell.kernel)).map(name => kernel(bundle, name));
  const none = h('p', { class: 'notice' });
  const parts = [top, ceiling(bundle), topdown(bundle), loads(bundle), records(bundle), porting(bundle)].filter(part => part !== null);
  const element = h('main', { id: 'report' },
    h('div', { class: 'subject' }, h('h2', {}, bundle.of.name), h('p', {}, about(bundle)), h('p', { class: 'badge', title: unique(bundle.cells.map(cell => cell.evidence)).filter(one => evidences.includes(one)).map(one => t(`says_${one}`)).join('; ') }, bundle.evidence || t('no_evidence'))),
    top.element,
    section('speed', t('by_variant'), controls.element, none, ...kernels.map(one => one.element)),
    ...parts.slice(1).map(part => part.element), skipped(bundle), machine(bundle));
  const show = (): void => {
    const pass = chosen();
    const cells: Cell[] = bundle.cells.filter(cell => shown(cell) && pass(cell));
    controls.show();
    parts.forEach(part => soon(part.element, () => part.show(cells)));
    const flat = groups(cells.filter(cell => cell.load === null), cell => cell.kernel);
    for (const one of kernels) {
      const mine = flat.get(one.name) ?? [];
      one.element.hidden = mine.length === 0;
      if (mine.length > 0) soon(one.element, () => one.show(mine));
    }
    none.hidden = cells.length > 0;
    none.textContent = t(bundle.cells.length === 0 ? 'no_numbers' : 'nothing_chosen');
  };
  return { element, show };
}

/** The sections, to jump to: the address is the state's, so that these are buttons. */
function contents(page: HTMLElement): HTMLElement {
  return h('nav', { class: 'contents', 'aria-label': t('contents') }, ...[...page.querySelectorAll<HTMLElement>('section[id]')].map(one => h('button', {
    type: 'button', click: () => {
      one.scrollIntoView();
      one.tabIndex = -1;
      one.focus({ preventScroll: true });
    },
  }, one.querySelector('h2')!.textContent)));
}

function header(page: Page, again: () => void): HTMLElement {
  const rows = page.bundles.reduce((sum, bundle) => sum + bundle.rows.csv.rows, 0);
  const input = (folder: boolean): HTMLInputElement => h('input', {
    type: 'file', multiple: true, ...(folder ? { webkitdirectory: true } : { accept: '.csv,.json,.toml' }),
    change: event => void take(page, picked((event.target as HTMLInputElement).files!)).then(again),
  });
  return h('header', { class: 'top' },
    h('div', { class: 'bar' }, h('h1', {}, t('title')),
      h('div', { class: 'langs', role: 'group', 'aria-label': t('language') }, ...langs.map(([code, name]) => h('button', {
        type: 'button', lang: code, 'aria-pressed': String(code === lang()), click: () => { setLang(code); again(); },
      }, name)))),
    h('p', {}, t('subtitle')),
    page.bundles.length > 0 ? h('p', { class: 'meta' }, [t('totals', page.bundles.length, rows.toLocaleString('en')), page.generated ? t('made', time(page.generated)) : ''].filter(Boolean).join(' · ')) : null,
    h('div', { class: 'drop' }, h('p', {}, t('drop')), h('label', { class: 'file' }, t('choose_files'), input(false)), h('label', { class: 'file' }, t('choose_folder'), input(true))));
}

function footer(): HTMLElement {
  return h('footer', {}, h('h2', {}, t('how')), h('p', {}, t('how_text')), h('p', {}, t('how_hover')),
    h('dl', { class: 'who' }, ...evidences.flatMap(name => [h('dt', {}, name), h('dd', {}, t(`says_${name}`))])));
}

/** Draws the page anew: at the beginning, with other files, in another language. */
function draw(root: HTMLElement, page: Page, problem: { key: string; about: string } | null): void {
  const again = (): void => draw(root, page, null);
  state.forget();
  forget();
  document.documentElement.lang = lang();
  root.replaceChildren(header(page, again));
  if (problem && page.bundles.length === 0) root.append(h('div', { class: 'notice', role: 'alert' }, h('p', {}, h('strong', {}, t(problem.key, problem.about, version))), h('p', {}, t('make_one'))));
  const notes = remarks(page);
  if (notes) root.append(notes);
  const said = claims(page);
  if (said) root.append(said);
  const titles = page.bundles.map(bundle => bundle.of.name);
  document.title = ['wattproof', [...titles.slice(0, 3), ...(titles.length > 3 ? ['…'] : [])].join(', ')].filter(Boolean).join(': ');
  if (page.bundles.length > 0) {
    const crowd = many(page);
    const groups = fleet(page);
    const against = machines(page);
    const pick = h('div', { class: 'pick' });
    const place = h('div');
    const find = (name: string): Bundle | undefined => page.bundles.find(bundle => bundle.name === name);
    // Of many machines none is shown until somebody asks for one.
    const current = (): Bundle | undefined => find(state.one('bundle', '')) ?? (crowd && groups ? undefined : page.bundles[0]);
    const choose = (name: string): void => state.put('bundle', [name]);
    const nav = h('div');
    let now: Bundle | undefined;
    let body: ReturnType<typeof report> | null;
    const open = (): void => {
      now = current();
      body = now ? report(now) : null;
      place.replaceChildren(...(body ? [body.element] : []));
      pick.replaceChildren(...(page.bundles.length < 2 ? [] : crowd ? [section('machine-pick', t('one_machine'), combobox(t('bundle'), 'bundles', name => find(name) !== undefined, now?.name ?? '', choose))]
        : [radios(t('bundle'), 'bundle', page.bundles.map(bundle => [bundle.name, `${bundle.of.name} (${bundle.evidence})`] as const), now!.name, choose)]));
      nav.replaceChildren(contents(root));
    };
    root.append(...(crowd ? [datalist('bundles', page.bundles.map(bundle => [bundle.name, [bundle.of.name === bundle.name ? '' : bundle.of.name, groupOf(bundle)].filter(Boolean).join(', ')] as const))] : []),
      nav, details(t('filters'), () => filters(page), innerWidth > 640 && !crowd), ...(groups ? [groups.element] : []), ...(against ? [against.element] : []), pick, place);
    open();
    const show = (): void => {
      if (current() !== now) {
        open();
        pick.querySelector<HTMLElement>('input:checked, input[list]')?.focus({ preventScroll: true });
      }
      if (groups) soon(groups.element, groups.show);
      if (against) soon(against.element, against.show);
      body?.show();
    };
    state.onChange(show);
    show();
  }
  root.append(footer());
}

async function start(root: HTMLElement): Promise<void> {
  const data = await unpack(document.getElementById('data')?.textContent ?? '').then(read, (error: unknown) => ({ key: 'data_packed', about: String(error) }));
  const page = 'key' in data ? empty() : data;
  const problem = 'key' in data ? data : page.bundles.length + page.refused.length === 0 ? { key: 'data_empty', about: '' } : null;
  draw(root, page, problem);
  watch();
  state.onAddress(() => draw(root, page, problem));
  addEventListener('dragover', event => {
    event.preventDefault();
    document.body.classList.add('over');
  });
  addEventListener('dragleave', event => { if (!event.relatedTarget) document.body.classList.remove('over'); });
  addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('over');
    if (event.dataTransfer) void dropped(event.dataTransfer).then(found => take(page, found)).then(() => draw(root, page, null));
  });
}

void start(document.getElementById('page')!);
