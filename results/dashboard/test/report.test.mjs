// Drives the built page in a real browser.
//   npm test                               the template dist/report.html with made-up data
//   TEMPLATE=other/report.html npm test    a template that was built elsewhere
//   REPORT=report.html npm test            a finished report: only what holds for any data
// CHROMIUM names the browser when it isn't /usr/bin/chromium.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle, fill, report } from './fixture.mjs';

const finished = process.env.REPORT;
const template = process.env.TEMPLATE ?? fileURLToPath(new URL('../dist/report.html', import.meta.url));
const hostile = '<img src=x onerror="window.broken=1">';
let browser;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wattproof-report-'));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Opens a file, lets `use` look at it, then asserts that it was quiet and fetched nothing. */
async function open(file, use, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  const url = pathToFileURL(resolve(file)).href;
  const errors = [];
  const requests = [];
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => { if (!request.url().startsWith('data:')) requests.push(request.url()); });
  try {
    await page.goto(url);
    await use(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(requests, [url]);
  } finally {
    await page.close();
  }
}

function written(data) {
  const file = join(folder, 'report.html');
  writeFileSync(file, typeof data === 'string' ? data : fill(readFileSync(template, 'utf8'), data));
  return file;
}

/** The charts draw when they learn their width, a moment after the page has loaded. */
const drawn = page => page.waitForSelector('.chart svg path, .chart canvas', { state: 'attached' });
const kernel = (page, name) => page.locator('.kernel', { has: page.getByRole('heading', { name, exact: true }) });
// The boxes lie under their labels without being seen, so the check for visibility is left out.
const set = on => (page, name) => page.locator('input').and(page.getByLabel(name, { exact: true })).setChecked(on, { force: true });
const press = set(true);
const release = set(false);

describe('a finished report', { skip: !finished && 'REPORT is not set' }, () => {
  it('draws charts, shows numbers, and is quiet', () => open(finished, async page => {
    await drawn(page);
    assert.match((await page.locator('.kernel tbody td.number').allTextContents()).join(' '), /\d\.\d/);
  }));
});

describe('the template', { skip: finished && 'REPORT is set' }, () => {
  it('holds the placeholder once, and refers to nothing outside', () => {
    const text = readFileSync(template, 'utf8');
    assert.equal(text.split('<script type="application/json" id="data">"WATTPROOF_DATA"</script>').length, 2);
    assert.equal(text.split('WATTPROOF_DATA').length, 2);
    assert.doesNotMatch(text, /<(script|link|img)[^>]*\s(src|href)="(?!data:)/);
  });

  it('says that it holds no data', () => open(template, async page => {
    assert.match(await page.getByRole('alert').textContent(), /holds no data.*wattproof report/s);
  }));

  for (const [what, data, says] of [
    ['broken', '{"version": 1,', /not valid JSON/],
    ['newer', { version: 2, bundles: [{}] }, /version 2; this page reads version 1/],
    ['other', { bundles: 1 }, /not a wattproof report/],
    ['half a bundle', { version: 1, generated: '', bundles: [{ name: 'a', cells: [] }] }, /Bundle 1 .* not whole/],
    ['no bundle', { version: 1, generated: '', bundles: [] }, /no bundle/],
  ]) {
    it(`says what is wrong with data: ${what}`, () => {
      const file = typeof data === 'string' ? written(readFileSync(template, 'utf8').replace('"WATTPROOF_DATA"', data)) : written(data);
      return open(file, async page => assert.match(await page.getByRole('alert').textContent(), says));
    });
  }

  it('shows the numbers, their intervals and the machine', () => {
    const one = bundle();
    Object.assign(one.cells[0], { gbps: 12.34, gbps_low: 12.21, gbps_high: 12.46, ns: 98.76 });
    // A variant of which no repetition was undisturbed.
    for (const cell of one.cells) if (cell.variant === 'peer.simdutf') Object.assign(cell, { gbps: null, gbps_low: null, gbps_high: null, ns: null });
    Object.assign(one.ratios[0], { ratio: 1.234, low: 1.21, high: 1.26 });
    return open(written(report(one)), async page => {
      await drawn(page);
      const cells = (await kernel(page, 'crc32c').locator('tbody tr').first().locator('th, td').allTextContents()).map(text => text.trim());
      assert.deepEqual(cells, ['scalar', 'native', '64 B', '12.3', '12.2 – 12.5', '98.8', 'NA', 'NA', 'NA', '3.42', 'NA', '15']);
      const lost = kernel(page, 'utf8').locator('tbody tr', { hasText: 'peer.simdutf' }).first();
      assert.equal(await lost.locator('td').nth(2).textContent(), 'NA');
      assert.match(await lost.locator('abbr').first().getAttribute('title'), /wider than 5 %/);
      assert.deepEqual((await page.locator('#summary tbody tr').first().locator('td').allTextContents()).slice(4, 7), ['1.23', '1.21 – 1.26', 'ours faster']);
      assert.match(await page.locator('#machine').textContent(), /Example Processor 9000.*34603008.*no intel-rapl folder/s);
      assert.match(await page.locator('#skipped').textContent(), /disturbed.*wider than 5 %.*needs Arm/s);
      assert.match(await page.locator('.badge').textContent(), /measured/);
      for (const figure of await page.locator('.chart').all()) assert.ok((await figure.getAttribute('aria-label')).length > 20);
    });
  });

  it('shows null as NA with the reason, and never as 0', () => {
    const one = bundle();
    for (const cell of one.cells) Object.assign(cell, { gbps: null, gbps_low: null, gbps_high: null, ns: null, ghz: null });
    one.cells.forEach(cell => { cell.instructions_per_byte = 0.5; });
    one.ratios.forEach(ratio => { Object.assign(ratio, { ratio: null, low: null, high: null }); });
    one.evidence = 'counted';
    return open(written(report(one)), async page => {
      await drawn(page);
      for (const unit of ['GB/s NA', 'ns/call NA', 'cycles/B NA', 'nJ/B NA']) assert.ok(await page.getByLabel(unit).isDisabled(), unit);
      assert.ok(await page.getByLabel('instructions/B', { exact: true }).isChecked());
      assert.match(await page.locator('.why').textContent(), /GB\/s NA: counted evidence has no time/);
      assert.match(await page.locator('.why').textContent(), /cycles\/B NA: the hypervisor gives this guest no counters/);
      const cells = await kernel(page, 'crc32c').locator('tbody tr').first().locator('th, td').allTextContents();
      assert.deepEqual(cells.slice(3), ['NA', 'NA', 'NA', 'NA', '0.500', 'NA', 'NA', 'NA', '15']);
      assert.equal(await kernel(page, 'crc32c').locator('td abbr').first().getAttribute('title'), 'counted evidence has no time');
    });
  });

  it('filters by kernel, kind, variant, input, metric and scale', () => open(written(report(bundle())), async page => {
    await drawn(page);
    const title = kernel(page, 'entropy').locator('.axis-title');
    const legend = kernel(page, 'entropy').locator('.legend button');
    const lines = () => kernel(page, 'entropy').locator('.chart svg path[fill="none"][stroke^="var(--"]').count();

    await kernel(page, 'entropy').locator('.chart').scrollIntoViewIfNeeded();
    await kernel(page, 'entropy').locator('.chart svg path').first().waitFor({ state: 'attached' });
    assert.ok(await lines() > 0);
    await release(page, 'crc32c');
    assert.ok(await kernel(page, 'crc32c').isHidden());
    assert.equal(await page.locator('#summary tbody th', { hasText: 'crc32c' }).count(), 0);
    await page.getByRole('button', { name: 'none', exact: true }).click();
    assert.ok(await page.getByText('No kernel is chosen.').isVisible());
    await page.getByRole('button', { name: 'all', exact: true }).click();
    assert.ok(await kernel(page, 'crc32c').isVisible());

    assert.equal(await legend.count(), 10);
    await release(page, 'compiler');
    assert.equal(await legend.count(), 8);
    assert.ok(!(await legend.allTextContents()).includes('scalar-on-avx2'));

    const before = await lines();
    await legend.first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await legend.first().getAttribute('aria-pressed'), 'false');
    assert.ok(await legend.first().evaluate(button => button === document.activeElement), 'the keyboard stays on the button');
    assert.ok(await lines() < before);

    const number = () => kernel(page, 'entropy').locator('tbody td').nth(2).textContent();
    const text = await number();
    await kernel(page, 'entropy').getByLabel('zeros').setChecked(true, { force: true });
    assert.notEqual(await number(), text);

    assert.match(await title.textContent(), /GB\/s.*higher is better/);
    await press(page, 'ns/call');
    assert.match(await title.textContent(), /ns\/call.*lower is better/);
    const picture = await kernel(page, 'entropy').locator('.chart svg').innerHTML();
    await release(page, 'logarithmic y');
    assert.notEqual(await kernel(page, 'entropy').locator('.chart svg').innerHTML(), picture);
  }));

  it('shows one bundle at a time', () => {
    const [one, two] = [bundle(), bundle()];
    two.name = 'another';
    two.evidence = 'counted';
    two.machine = { processor: 'Other' };
    return open(written(report(one, two)), async page => {
      await press(page, 'another (counted)');
      assert.equal(await page.locator('main').count(), 1);
      assert.match(await page.locator('.subject').textContent(), /anotherOthercounted/);
      await drawn(page);
    });
  });

  it('shows hostile names as text, in tooltips as well', () => {
    const evil = value => `${hostile}${value}</script><script>window.broken=2</script>{b|${value}}`;
    const one = bundle();
    one.name = evil('name');
    one.machine = { processor: evil('processor'), [evil('key')]: [{ [evil('head')]: evil('value') }], energy: [{ source: evil('source'), reason: evil('reason') }] };
    for (const cell of one.cells) for (const key of ['kernel', 'family', 'variant', 'input']) cell[key] = evil(cell[key]);
    for (const ratio of one.ratios) for (const key of ['kernel', 'input', 'variant', 'peer']) ratio[key] = evil(ratio[key]);
    for (const row of one.skipped) for (const key of ['kernel', 'variant', 'reason']) row[key] = evil(row[key]);
    return open(written(report(one)), async page => {
      await drawn(page);
      assert.equal(await page.locator('.subject h2').textContent(), one.name);
      for (const [chart, says] of [['#summary .chart', one.ratios[0].variant], ['.kernel .chart', one.cells[0].variant]]) {
        const figure = page.locator(chart).first();
        await figure.scrollIntoViewIfNeeded();
        const box = await figure.boundingBox();
        await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
        // A second move: the first one only enters the chart.
        await page.mouse.move(box.x + box.width * 0.55, box.y + 18);
        const tip = figure.locator('.tip');
        await tip.waitFor();
        assert.ok((await tip.textContent()).includes(says), `the tooltip of ${chart} names it in full`);
      }
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.evaluate(() => window.broken), undefined);
    });
  });

  it('fits a phone', () => open(written(report(bundle())), async page => {
    await drawn(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  }, { viewport: { width: 360, height: 740 } }));

  it('puts every chart on paper, in light colours', () => open(written(report(bundle())), async page => {
    await drawn(page);
    await page.pdf();
    for (const figure of await page.locator('.chart').all()) assert.ok(await figure.locator('svg path').count() > 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)');
  }, { colorScheme: 'dark' }));

  it('draws a bundle without numbers', () => {
    const one = { ...bundle(), cells: [], ratios: [] };
    return open(written(report(one)), async page => assert.ok(await page.getByText('This bundle holds no numbers').isVisible()));
  });
});
