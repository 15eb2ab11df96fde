// Drives the built page in a real browser.
//   npm test                               the template dist/report.html with made-up data
//   TEMPLATE=other/report.html npm test    a template that was built elsewhere
//   REPORT=report.html npm test            a finished report: only what holds for any data
// CHROMIUM names the browser when it isn't /usr/bin/chromium.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle, columns, csv, fill, fleet, machine, report, rows, unfill } from './fixture.mjs';

const finished = process.env.REPORT;
const template = process.env.TEMPLATE ?? fileURLToPath(new URL('../dist/report.html', import.meta.url));
const hostile = '<img src=x onerror="window.broken=1">';
const evil = value => `${hostile}${value}</script><script>window.broken=2</script>{b|${value}}`;
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
async function open(file, use, { query = '', ...options } = {}) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'en-US', ...options });
  const url = pathToFileURL(resolve(file)).href;
  const errors = [];
  const requests = [];
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => { if (!/^(data|blob):/.test(request.url())) requests.push(request.url()); });
  try {
    await page.goto(url + query, { timeout: 120000 });
    await use(page, url);
    assert.deepEqual(errors, []);
    assert.deepEqual([...new Set(requests.map(one => one.replace(/[?#].*/, '')))], [url]);
  } finally {
    await page.close();
  }
}

let files = 0;
function written(data, packed = false) {
  const file = join(folder, `report-${files++}.html`);
  writeFileSync(file, typeof data === 'string' ? data : fill(readFileSync(template, 'utf8'), data, packed));
  return file;
}

/** Files of a bundle on the disk, as somebody would drop them. */
function onDisk(name, samples, manifest) {
  const dir = join(folder, `${files++}`, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'samples.csv'), samples);
  if (manifest) writeFileSync(join(dir, 'machine.json'), typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return dir;
}

/** Far sections are drawn after near ones, and a chart when somebody comes near it. */
const drawn = async page => {
  await page.waitForFunction(() => document.querySelector('.chart') && !document.querySelector('.waiting'));
  await page.locator('.chart:not([hidden])').first().scrollIntoViewIfNeeded();
  await page.waitForSelector('.chart svg path', { state: 'attached' });
};
/** All text that can be read, that far away too: the browser leaves its layout for later. */
const text = page => page.evaluate(() => {
  for (const section of document.querySelectorAll('section')) section.style.contentVisibility = 'visible';
  return document.querySelector('#page').innerText;
});
const kernel = (page, name) => page.locator('.kernel', { has: page.getByRole('heading', { name, exact: true }) });
// The boxes lie under their labels without being seen, so the check for visibility is left out.
const set = on => (page, name) => page.locator('input').and(page.getByLabel(name, { exact: true })).setChecked(on, { force: true });
const press = set(true);
const release = set(false);

/** A section out of sight is drawn when the browser has time. */
async function soon(value, wanted) {
  for (let left = 50; left > 0; left--) {
    try {
      assert.deepEqual(await value(), wanted);
      return;
    } catch (error) {
      if (left === 1) throw error;
      await new Promise(done => setTimeout(done, 100));
    }
  }
}

/** The figures of a table by their provenance, which the page shows when the keyboard comes to them. */
const figures = (page, selector) => page.evaluate(selector => [...document.querySelectorAll(selector)].map(cell => {
  cell.focus();
  return { text: cell.textContent, from: document.getElementById('provenance').innerText };
}), selector);

/** Every figure of speed again, by nothing but the lines that it names. */
async function recompute(page, samples) {
  const lines = samples.split('\n').map(line => line.split(','));
  const column = name => lines[0].indexOf(name);
  await page.locator('.kernel:not([hidden]) summary').first().click();
  await page.waitForSelector('.kernel td.sourced');
  const found = (await figures(page, '.kernel td.sourced')).filter(one => /1e9 \/ bytes/.test(one.from) && /seconds/.test(one.from));
  assert.ok(found.length > 0);
  for (const { text, from } of found) {
    const at = from.match(/samples\.csv, lines ([\d, ]+)/)[1].split(', ').map(Number);
    assert.ok(at.length > 0 && at.length <= 30);
    const costs = at.map(line => Number(lines[line - 1][column('seconds')]) * 1e9 / Number(lines[line - 1][column('bytes')])).sort((a, b) => a - b);
    const n = costs.length;
    const median = n % 2 ? costs[(n - 1) / 2] : (costs[n / 2 - 1] + costs[n / 2]) / 2;
    const shown = Number(text.replace(/,/g, ''));
    assert.ok(Math.abs(shown - 1 / median) <= 0.0051 * shown, `${text} is not ${1 / median}: ${from}`);
  }
  return found.length;
}

describe('a finished report', { skip: !finished && 'REPORT is not set' }, () => {
  it('draws charts, is quiet, and each figure is found again in samples.csv', () => open(finished, async page => {
    await drawn(page);
    const { bundles } = JSON.parse(unfill(readFileSync(finished, 'utf8')));
    await recompute(page, bundles[0].samples);
  }));
});

describe('the template', { skip: finished && 'REPORT is set' }, () => {
  it('holds the placeholder once, and refers to nothing outside', () => {
    const text = readFileSync(template, 'utf8');
    assert.equal(text.split('<script type="application/json" id="data">"WATTPROOF_DATA"</script>').length, 2);
    assert.equal(text.split('WATTPROOF_DATA').length, 2);
    assert.doesNotMatch(text, /<(script|link|img)[^>]*\s(src|href)="(?!data:)/);
    assert.match(text, /Content-Security-Policy" content="default-src 'none';/);
  });

  it('says that it holds no data', () => open(template, async page => {
    assert.match(await page.getByRole('alert').textContent(), /holds no data.*wattproof report/s);
  }));

  for (const [what, data, says] of [
    ['broken', '{"version": 2,', /not valid JSON/],
    ['newer', { version: 3, bundles: [{}] }, /version 3; this page reads version 2/],
    ['other', { bundles: 1 }, /not a wattproof report/],
    ['half a bundle', { version: 2, generated: '', bundles: [{ name: 'a' }] }, /not a wattproof report/],
    ['no bundle', { version: 2, generated: '', bundles: [] }, /no bundle yet/],
  ]) {
    it(`says what is wrong with data: ${what}`, () => {
      const file = typeof data === 'string' ? written(readFileSync(template, 'utf8').replace('"WATTPROOF_DATA"', data)) : written(data);
      return open(file, async page => assert.match(await page.getByRole('alert').textContent(), says));
    });
  }
});

describe('a document that is compressed', { skip: finished && 'REPORT is set' }, () => {
  it('is the same as one that is not', () => {
    const data = { ...report(bundle()), claims: [{ verdict: 'supported', title: `${hostile} ü 机器` }] };
    const text = async packed => {
      let found;
      await open(written(data, packed), async page => {
        await drawn(page);
        found = (await Promise.all(['.subject', '#summary .matrix', '#skipped', '#machine', '#claims'].map(one => page.locator(one).textContent()))).join(' ');
        assert.equal(await page.evaluate(() => window.broken), undefined);
      });
      return found;
    };
    return text(true).then(async packed => assert.equal(packed, await text(false)));
  });

  it('says so where it cannot be unpacked', () => open(written(readFileSync(template, 'utf8').replace('"WATTPROOF_DATA"', '"H4sIAAAA broken"')), async page => {
    assert.match(await page.getByRole('alert').textContent(), /cannot be unpacked/);
  }));
});

describe('figures', { skip: finished && 'REPORT is set' }, () => {
  it('are found again in samples.csv by the lines that they name', () => {
    const one = bundle({ repetitions: 10 });
    return open(written(report(one)), async page => {
      await drawn(page);
      assert.ok(await recompute(page, one.samples) >= 20);
    });
  });

  it('of ratios too', () => {
    const one = bundle();
    const lines = one.samples.split('\n').map(line => line.split(','));
    const cost = line => Number(lines[line - 1][columns.indexOf('seconds')]) / Number(lines[line - 1][columns.indexOf('bytes')]);
    return open(written(report(one)), async page => {
      await drawn(page);
      const found = await figures(page, '#summary .matrix td.sourced');
      assert.equal(found.length, 16);
      for (const { text, from } of found) {
        const [ours, peer] = [...from.matchAll(/samples\.csv, lines ([\d, ]+)/g)].map(([, list]) => list.split(', ').map(line => cost(Number(line))).sort((a, b) => a - b)[4]);
        assert.ok(Math.abs(Number(text) - peer / ours) < 0.006 * Number(text), `${text}: ${from}`);
      }
    });
  });

  it('say where they come from on hover and by the keyboard, and Escape takes it away', () => open(written(report(bundle({ energy: true })), 'utf8'), async page => {
    await drawn(page);
    await kernel(page, 'crc32c').locator('summary').click();
    const region = kernel(page, 'crc32c').locator('.scroll');
    await region.focus();
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
    const at = await page.evaluate(() => document.activeElement.cellIndex);
    assert.equal(await region.locator('thead th').nth(at).textContent(), 'J/GB');
    assert.match(await page.getByRole('tooltip').textContent(), /crc32c, .*energy_j.*energy by powercap, boundary package/s);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-describedby')), 'provenance');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('tooltip').count(), 0);
    await region.locator('td.sourced').first().hover();
    assert.match(await page.getByRole('tooltip').textContent(), /example-vm\/samples\.csv, lines \d+/);
  }));

  it('are NA with the reason where there are none, and never 0', () => open(written(report(bundle())), async page => {
    await drawn(page);
    for (const unit of ['J/GB NA', 'GB/s/W NA', 'cycles/B NA', '% of ceiling NA']) assert.ok(await page.getByLabel(unit, { exact: true }).isDisabled(), unit);
    assert.match(await page.locator('#speed .why').first().textContent(), /cycles\/B, instructions\/B: the hypervisor gives this guest no counters/);
    assert.match(await page.locator('#topdown').textContent(), /NA: the hypervisor gives/);
    await kernel(page, 'crc32c').locator('summary').click();
    const abbr = kernel(page, 'crc32c').locator('tbody tr').first().locator('abbr');
    assert.equal(await abbr.first().getAttribute('title'), 'the hypervisor gives this guest no counters');
    assert.doesNotMatch((await kernel(page, 'crc32c').locator('td').allTextContents()).join('|'), /\|0\|/);
    assert.match(await page.locator('#skipped').textContent(), /disturbed.*waited for its CPU.*needs Arm/s);
    assert.match(await page.locator('#machine').textContent(), /Example Processor 9000.*34603008.*no intel-rapl folder/s);
  }));

  it('of counts have no time, and no ratio with what was measured', () => {
    const counted = csv(rows({ counters: true }).map(row => ({ ...row, evidence: 'counted', seconds: 'NA', ghz: 'NA', cycles: 'NA' })));
    return open(written(report({ ...bundle({}, 'counts'), samples: counted }, bundle())), async page => {
      await drawn(page);
      assert.match(await page.locator('.badge').textContent(), /counted/);
      assert.match(await page.locator('#machines .notice').textContent(), /No ratio.*One is measured and the other counted/s);
      assert.equal(await page.locator('#machines .matrix').count(), 0);
      assert.ok(await page.getByLabel('instructions/B', { exact: true }).isChecked());
      assert.match(await page.locator('#summary .lead').textContent(), /fewer instructions/);
      assert.ok(await page.getByLabel('GB/s NA', { exact: true }).isDisabled());
    });
  });

  it('of energy of two boundaries have no ratio', () => {
    const wall = { ...bundle({}, 'at-the-wall'), samples: csv(rows({ energy: true }).map(row => ({ ...row, energy_boundary: 'wall-ac' }))) };
    return open(written(report(bundle({ energy: true }), wall)), async page => {
      await drawn(page);
      await press(page, 'per watt');
      assert.match(await page.locator('#machines .notice').textContent(), /GB\/s\/W \(wall-ac\) and GB\/s\/W \(package\) do not meet/);
      await press(page, 'speed');
      assert.ok(await page.locator('#machines .notice').isHidden());
      assert.match(await page.locator('#machines .means').textContent(), /all.*1\.0/s);
    });
  });

  it('of the machine: ceilings, top-down, load, records, porting', () => open(written(report(bundle({ energy: true, counters: true, loads: true, ceilings: true }))), async page => {
    await drawn(page);
    await page.waitForSelector('#porting .matrix');
    assert.match(await page.locator('#ceiling').textContent(), /crc32c · native.*NA \(order-event\)/s);
    assert.match((await figures(page, '#ceiling td.sourced'))[0].from, /ceiling load avx2 L1: example-vm\/samples\.csv, lines/);
    assert.match((await page.locator('#topdown .scroll tbody tr').first().locator('td').allTextContents()).slice(-4).join(' '), /^55\.0 3\.00 10\.0 /);
    assert.match(await page.locator('#loads tbody').textContent(), /75 %.*32\.5/s);
    await press(page, '99 % latency (ms)');
    assert.match(await page.locator('#loads .axis-title').textContent(), /ms by load/);
    assert.match(await page.locator('#records tbody tr').first().textContent(), /order-event.*native/);
    assert.match(await page.locator('#porting .lead').textContent(), /native faster/);
  }));

  it('show verdicts first', () => {
    const claim = { title: 'A is 20 % faster than B', words: evil('20 % faster'), source: 'https://example.org/a', date: '2026-01-02', reading: 'per vCPU', verdict: 'refuted', metric: 'per-vcpu', threshold: 1.2, ratio: { value: 1.05, low: 1.02, high: 1.08 }, missing: [], evidence: 'measured', flips: ['14 % more throughput of A'] };
    return open(written({ ...report(bundle()), claims: [claim, { ...claim, verdict: 'untestable', ratio: null, missing: ['energy of B'] }] }), async page => {
      await drawn(page);
      assert.equal(await page.evaluate(() => document.querySelector('section').id), 'claims');
      assert.match(await page.locator('.claim').first().textContent(), /refuted.*20 % faster.*1\.05×.*per vCPU ≥ 1\.20×.*14 % more/s);
      assert.match(await page.locator('.claim').nth(1).textContent(), /untestable.*missing.*energy of B/s);
      assert.equal(await page.evaluate(() => window.broken), undefined);
    });
  });
});

describe('choosing', { skip: finished && 'REPORT is set' }, () => {
  it('filters by family, kernel, kind, variant, size and threads', () => open(written(report(bundle({ threads: [1, 2] }))), async page => {
    await drawn(page);
    const legend = kernel(page, 'crc32c').locator('.legend button');
    await soon(() => legend.count(), 16);
    await release(page, '2');
    await soon(() => legend.count(), 8);
    await release(page, 'compiler');
    await soon(() => legend.count(), 7);
    await page.getByRole('searchbox').fill('avx512 peer');
    await soon(() => legend.allTextContents(), ['avx512.fold4', 'peer.isal']);
    await page.getByRole('searchbox').fill('');
    await release(page, '64 B');
    await soon(() => page.locator('#summary .matrix thead th').count(), 4);
    await release(page, 'json');
    assert.ok(await kernel(page, 'utf8').isHidden());
    await soon(() => page.getByRole('checkbox', { name: 'utf8' }).count(), 0);
    await release(page, 'crc32c');
    assert.ok(await kernel(page, 'crc32c').isHidden());
    await page.getByRole('button', { name: 'none: Kernels' }).click();
    await page.getByText('Nothing that is chosen here').first().waitFor();
    await page.getByRole('button', { name: 'reset the view' }).click();
    assert.ok(await kernel(page, 'utf8').isVisible());
    await soon(() => legend.count(), 16);
  }));

  it('keeps the view in the address, which opens the same view elsewhere', () => open(written(report(bundle({ energy: true }), bundle({ energy: true, seed: 3 }, 'another'))), async (page, url) => {
    await drawn(page);
    await release(page, 'hashing');
    await release(page, 'peer');
    await press(page, 'J/GB');
    await release(page, 'logarithmic y');
    await press(page, 'per watt');
    await press(page, 'another (measured)');
    await kernel(page, 'entropy').getByLabel('zeros').setChecked(true, { force: true });
    await kernel(page, 'entropy').locator('.legend button').first().click();
    const hash = new URL(page.url()).hash;
    assert.ok(hash.includes('metric=joules') && hash.includes('bundle=another'), hash);
    // Charts are drawn as they come near.
    const all = async () => {
      await drawn(page);
      await page.evaluate(() => new Promise(done => setTimeout(done, 500)));
      await page.evaluate(() => { for (const chart of document.querySelectorAll('.chart')) chart.style.display = 'none'; });
      return (await text(page)).replace(/\s+/g, ' ');
    };
    const before = await all();
    assert.match(before, /J\/GB by size of the data · lower is better/);
    await page.goto('about:blank');
    await page.goto(url + hash);
    assert.equal(await all(), before);
    // Another view written into the address of a page that is open.
    await page.evaluate(() => { location.hash = 'kernel=utf8'; });
    await drawn(page);
    assert.deepEqual(await page.locator('.kernel:not([hidden]) h3').allTextContents(), ['utf8']);
  }));

  it('takes any nonsense in the address', () => open(written(report(bundle())), async page => {
    await page.waitForSelector('#machine');
    assert.equal(await page.evaluate(() => window.broken), undefined);
  }, { query: `#kernel=${encodeURIComponent(hostile)}&metric=__proto__&per=constructor&variant=(((&size=-1&log=%00&off=&input.crc32c=x&bundle=${encodeURIComponent(hostile)}` }));

  it('works by the keyboard alone', () => open(written(report(bundle())), async page => {
    await drawn(page);
    await page.getByRole('checkbox', { name: 'crc32c' }).focus();
    await page.keyboard.press('Space');
    assert.ok(await kernel(page, 'crc32c').isHidden());
    assert.ok(await page.getByRole('checkbox', { name: 'crc32c' }).evaluate(box => box === document.activeElement), 'the keyboard stays on the box');
    await page.keyboard.press('Space');
    const button = kernel(page, 'crc32c').locator('.legend button').first();
    await kernel(page, 'crc32c').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await button.focus();
    await page.keyboard.press('Enter');
    await soon(() => button.getAttribute('aria-pressed'), 'false');
    assert.ok(await button.evaluate(one => one === document.activeElement), 'the keyboard stays on the button');
    await page.getByRole('navigation').getByRole('button', { name: 'The machine', exact: true }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'machine');
  }));

  it('saves the rows behind a picture, with their lines', () => {
    const list = rows();
    list.filter(row => row.kernel === 'crc32c').forEach(row => { row.run = '=cmd|calc'; });
    const one = { ...bundle(), samples: csv(list) };
    return open(written(report(one)), async page => {
      await drawn(page);
      const [download] = await Promise.all([page.waitForEvent('download'), kernel(page, 'crc32c').getByRole('button', { name: /CSV/ }).click()]);
      assert.equal(download.suggestedFilename(), 'wattproof-crc32c.csv');
      const [head, ...lines] = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
      assert.deepEqual(head.split(','), ['bundle', 'line', ...columns]);
      assert.equal(lines.length, list.filter(row => row.kernel === 'crc32c' && row.status === 'ok').length);
      const rowsThere = one.samples.split('\n');
      for (const line of lines) {
        const [name, at, run, ...rest] = line.split(',');
        assert.equal(name, 'example-vm');
        assert.equal(run, "'=cmd|calc", 'a spreadsheet must not run it');
        assert.equal(rest.join(','), rowsThere[Number(at) - 1].split(',').slice(1).join(','));
      }
    }, { acceptDownloads: true });
  });
});

describe('files that are dropped', { skip: finished && 'REPORT is set' }, () => {
  const give = async (page, paths) => page.getByLabel('Choose files').setInputFiles(paths);
  const alert = page => page.locator('[role=alert]').allTextContents();

  it('are read with their machine.json, beside those of the page', () => {
    const dir = onDisk('dropped', bundle().samples, { ...machine, processor: 'Dropped 1' });
    return open(written(report()), async page => {
      await give(page, [join(dir, 'samples.csv'), join(dir, 'machine.json')]);
      await drawn(page);
      assert.match(await page.locator('.subject').textContent(), /samplesDropped 1/);
      await give(page, [join(onDisk('second', bundle({ seed: 9 }).samples), 'samples.csv')]);
      await page.waitForSelector('#machines .matrix');
      assert.match(await page.locator('.meta').first().textContent(), /bundles: 2/);
    });
  });

  it('may be dropped anywhere', () => open(template, async page => {
    await page.evaluate(samples => {
      const data = new DataTransfer();
      data.items.add(new File([samples], 'samples.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bundle().samples);
    await drawn(page);
  }));

  it('may be a folder of bundles', () => {
    const root = join(folder, `folder${files++}`);
    for (const name of ['one', 'two']) {
      mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, name, 'samples.csv'), bundle().samples);
      writeFileSync(join(root, name, 'machine.json'), JSON.stringify({ processor: `of ${name}` }));
      writeFileSync(join(root, name, 'energy.csv'), 'source,watts\n');
    }
    return open(template, async page => {
      await page.getByLabel('Choose a folder').setInputFiles(root);
      await drawn(page);
      await press(page, 'two (measured)');
      assert.match(await page.locator('.subject').textContent(), /twoof two/);
      assert.deepEqual(await alert(page), []);
    });
  });

  it('may have other ends of lines, a byte-order mark, columns in another order and unknown ones', () => {
    const names = [...columns].reverse();
    const text = `\ufeff${csv(rows().map(row => ({ ...row, new_column: '=cmd' })), ['new_column', ...names]).replaceAll('\n', '\r\n')}`;
    return open(template, async page => {
      await give(page, [join(onDisk('odd', text), 'samples.csv')]);
      await drawn(page);
      assert.match((await alert(page)).join(), /columns that this page does not know are left alone: new_column/);
      assert.match(await page.locator('#summary .lead').textContent(), /of 16/);
    });
  });

  it('may have been cut off', () => {
    const text = bundle().samples;
    return open(template, async page => {
      await give(page, [join(onDisk('cut', text.slice(0, -30)), 'samples.csv')]);
      await drawn(page);
      assert.match((await alert(page)).join(), /the last row was cut off/);
    });
  });

  const good = rows();
  for (const [what, text, says] of [
    ['NaN', csv([good[0], { ...good[0], seconds: 'NaN' }]), /samples\.csv:3:\d+: "NaN" is no value for seconds/],
    ['a negative time', csv([{ ...good[0], seconds: -1 }]), /samples\.csv:2:\d+: "-1" is no value for seconds/],
    ['a formula', csv([{ ...good[0], bytes: '=cmd' }]), /"=cmd" is no value for bytes/],
    ['markup', csv([{ ...good[0], seconds: hostile }]), /"<img src=x.* is no value for seconds/],
    ['a missing column', csv(good.slice(0, 3), columns.filter(name => name !== 'kernel')), /samples\.csv:1:1: .*there is no column kernel/],
    ['too few cells', `${csv(good.slice(0, 2))}a,b\n`, /samples\.csv:4:1: 2 cells, but \d+ columns/],
    ['an open quote', `${csv(good.slice(0, 2))}"a,b\n`, /samples\.csv:4:1: a quote that is never closed/],
    ['a huge cell', csv([{ ...good[0], reason: 'x'.repeat(1 << 20) }]), /samples\.csv:2:\d+: a cell of more than 65536 characters/],
    ['nothing', '', /samples\.csv:1:1: empty/],
    ['no text at all', Buffer.from([0, 255, 254, 10, 0, 10, 13]), /samples\.csv:\d+:\d+: /],
  ]) {
    it(`are refused with file, line and column: ${what}`, () => open(written(report(bundle())), async page => {
      await drawn(page);
      await give(page, [join(onDisk('bad', text), 'samples.csv')]);
      await page.locator('[role=alert]').waitFor();
      assert.match((await alert(page)).join(), says);
      // What was there before is still there.
      await drawn(page);
      assert.equal(await page.evaluate(() => window.broken), undefined);
    }));
  }

  it('are refused where they are larger than a browser reads', () => {
    const dir = onDisk('gigabyte', '');
    const file = openSync(join(dir, 'samples.csv'), 'r+');
    ftruncateSync(file, 2 ** 30); // a cell of 1 GB, on no disk space
    closeSync(file);
    return open(template, async page => {
      await give(page, [join(dir, 'samples.csv')]);
      await page.getByText('1024 MB; a page reads at most 256 MB').waitFor();
    });
  });

  it('are refused where they are no bundle', () => {
    const dir = onDisk('json', bundle().samples, '{"processor": ');
    writeFileSync(join(dir, 'other.json'), '[1]');
    writeFileSync(join(dir, 'notes.txt'), 'x');
    return open(template, async page => {
      await give(page, ['samples.csv', 'machine.json', 'other.json'].map(name => join(dir, name)));
      await page.locator('.refused').first().waitFor();
      assert.match((await alert(page)).join(), /machine\.json:1:1: no valid JSON.*other\.json:1:1: neither a machine\.json/s);
      await give(page, [join(dir, 'notes.txt')]);
      await page.getByText('there is no samples.csv among these files').waitFor();
    });
  });
});

describe('safety', { skip: finished && 'REPORT is set' }, () => {
  it('shows hostile names as text, in tooltips and provenance as well', () => {
    const list = rows({ energy: true, counters: true, loads: true });
    for (const row of list) for (const key of ['run', 'family', 'kernel', 'variant', 'input', 'reason', 'energy_source']) row[key] = evil(row[key] ?? key);
    for (const row of list) if (row.kind === 'compiler') row.kind = evil('kind');
    const one = { name: evil('name'), samples: csv(list), machine: { processor: evil('processor'), [evil('key')]: [{ [evil('head')]: evil('value') }], energy: [{ source: evil('source'), reason: evil('reason') }], __proto__: null } };
    return open(written(report(one, { ...one, name: evil('again') })), async page => {
      await drawn(page);
      assert.equal(await page.locator('.subject h2').textContent(), one.name);
      for (const chart of ['#summary .chart', '.kernel .chart']) {
        const figure = page.locator(chart).first();
        await figure.scrollIntoViewIfNeeded();
        await figure.locator('svg').waitFor();
        const box = await figure.boundingBox();
        await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
        // A second move: the first one only enters the chart.
        await page.mouse.move(box.x + box.width * 0.55, box.y + 18);
        const tip = figure.locator('.tip');
        await tip.waitFor();
        assert.ok((await tip.textContent()).includes(hostile), `the tooltip of ${chart} names it in full`);
      }
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      await page.waitForTimeout(300);
      assert.ok((await figures(page, 'td.sourced')).every(one => one.from.length > 0));
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.evaluate(() => window.broken), undefined);
    });
  });

  it('lets nothing out and no other script in', () => open(written(report(bundle())), async page => {
    const refused = await page.evaluate(async () => {
      const seen = [];
      addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective));
      await fetch('https://example.org/').catch(() => {});
      const script = document.createElement('script');
      script.textContent = 'window.broken = 3';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.org/x.png';
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
      // The last of them is told by another process.
      for (let left = 100; left > 0 && new Set(seen).size < 4; left--) await new Promise(done => setTimeout(done, 200));
      return seen;
    });
    assert.deepEqual([...new Set(refused)].sort(), ['connect-src', 'form-action', 'img-src', 'script-src-elem']);
    assert.equal(await page.evaluate(() => window.broken), undefined);
  }).catch(error => {
    // The browser itself logs what it refused; nothing else may have gone wrong.
    if (!/Content Security Policy/.test(String(error.actual ?? error))) throw error;
  }));
});

describe('declared figures', { skip: finished && 'REPORT is set' }, () => {
  const two = () => fleet(2);

  it('give ratios by price and by watts, with their sources', () => {
    const { hosts, toml } = two();
    return open(written({ ...report(...hosts), declared: `${toml}\n[machine.none]\nname = "not here"\n` }), async page => {
      await drawn(page);
      await press(page, 'per price');
      assert.match(await page.locator('#machines .means caption').textContent(), /GB\/USD/);
      const [first] = await figures(page, '#machines .matrix td.sourced');
      assert.match(first.from, /evidence: measured, price declared.*host1: 0\.500 USD\/h, declared: a price list, 2026-01-02.*host0: 0\.400 USD\/h/s);
      await press(page, 'per watt');
      await soon(async () => (await figures(page, '#machines .matrix td.sourced'))[0]?.from.includes('220 W (wall-ac) ± 5.00 %, declared: a data sheet'), true);
      await press(page, 'per socket');
      await soon(() => page.locator('#machines .notice').textContent(), 'No ratio. host1: the number of sockets is unknown.');
    });
  });

  it('may be dropped, before the bundles or after them', () => {
    const { hosts, toml } = two();
    const dir = onDisk('host1', hosts[1].samples, hosts[1].machine);
    writeFileSync(join(dir, 'machines.toml'), toml.replace('[machine."host1"]', '[machine."host1"]\nname = "c8y.large"'));
    return open(written(report(hosts[0])), async page => {
      await drawn(page);
      await page.getByLabel('Choose a folder').setInputFiles(dir);
      await page.waitForSelector('#machines .matrix');
      await press(page, 'per price');
      await soon(() => page.locator('#machines .notice').isHidden(), true);
      assert.match(await page.getByRole('combobox', { name: 'machine' }).locator('option:checked').textContent(), /c8y\.large/);
      writeFileSync(join(dir, 'bad.toml'), '[machine.a]\nprice = { value = 1, unit = "USD/h" }\n');
      await page.getByLabel('Choose files').setInputFiles([join(dir, 'bad.toml')]);
      await page.getByText('a.price has no source').waitFor();
    });
  });
});

describe('a fleet', { skip: finished && 'REPORT is set' }, () => {
  const page24 = () => {
    const { hosts, toml } = fleet(24);
    return { ...report(...hosts), declared: toml };
  };

  it('opens on groups, and says what is worth a look', () => open(written(page24(), true), async page => {
    await page.waitForSelector('#fleet .chart svg path', { state: 'attached' });
    assert.equal(await page.locator('#report').count(), 0, 'no machine is shown before somebody asks for one');
    assert.match(await page.locator('#fleet .kinds tbody').textContent(), /first\.large11 \/ 121.*second\.large121\.\d+×.*better/s);
    const look = await page.locator('.findings').textContent();
    assert.match(look, /host4.*hashing −2\d\.\d %/s);
    assert.match(look, /first\.large: left out.*host6 lacks 2 of 7 places/s);
    assert.match(look, /second\.large: kinds of processor: 2.*stepping 2, 2 vCPU: machines: 1 ?host5/s);
    assert.match((await figures(page, '#fleet .matrix td.sourced'))[0].from, /means over machines: \d+ of second\.large and \d+ of first\.large.*second\.large: .*\(host\d+\)/s);
    await press(page.locator('#fleet'), 'per price');
    await soon(async () => /GB\/USD/.test(await page.locator('#fleet .means caption').textContent()), true);
    await press(page.locator('#fleet'), 'the fastest library');
    await soon(() => page.locator('#fleet .matrix tbody tr').count(), 4);
  }));

  it('shows a machine that somebody asks for, by the keyboard too', () => open(written(page24()), async page => {
    await page.waitForSelector('#fleet .chart svg path', { state: 'attached' });
    const box = page.getByRole('combobox', { name: 'Bundle' });
    assert.equal(await page.locator('datalist option').count(), 24);
    await box.focus();
    await page.keyboard.type('nobody');
    await page.keyboard.press('Enter');
    await soon(() => box.getAttribute('aria-invalid'), 'true');
    await box.fill('host9');
    await page.keyboard.press('Enter');
    await drawn(page);
    assert.equal(await page.locator('.subject h2').textContent(), 'host9');
    assert.match(page.url(), /bundle=host9/);
    await page.locator('.findings').getByRole('button', { name: 'host4' }).first().press('Enter');
    await soon(() => page.locator('.subject h2').textContent(), 'host4');
    await page.getByRole('combobox', { name: 'against', exact: true }).last().fill('host2');
    await page.keyboard.press('Enter');
    await soon(async () => /b=host2/.test(page.url()), true);
  }));

  it('saves the scores of its machines', () => open(written(page24()), async page => {
    await page.waitForSelector('#fleet .chart svg path', { state: 'attached' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#fleet > .bar .csv').click()]);
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
    assert.equal(lines.length, 25);
    assert.match(lines.find(line => line.includes('host6')), /^first\.large,host6,host6,NA,NA,2,no,/);
  }, { acceptDownloads: true }));

  it('of few machines shows them too, and none where two stand alone', async () => {
    const { hosts } = fleet(3);
    await open(written(report(...hosts)), async page => {
      await drawn(page);
      assert.match(await page.locator('#fleet .lead').first().textContent(), /No groups were declared/);
      assert.ok(await page.locator('#report').isVisible());
      assert.match(await page.locator('#fleet .kinds').textContent(), /no verdict/);
    });
    await open(written(report(...hosts.slice(0, 2))), async page => {
      await drawn(page);
      assert.equal(await page.locator('#fleet').count(), 0);
    });
  });

  it('shows hostile names as text', () => {
    const { hosts, toml } = fleet(14);
    const bad = toml.replaceAll('first.large', evil('group').replaceAll('"', '\\"')).replace('[machine."host4"]\n', `[machine."host4"]\nname = "${evil('host').replaceAll('"', '\\"')}"\n`).replaceAll('a price list', evil('source').replaceAll('"', '\\"'));
    for (const one of hosts) one.machine.processor = evil('processor');
    return open(written({ ...report(...hosts), declared: bad }), async page => {
      await page.waitForSelector('#fleet .chart svg path', { state: 'attached' });
      assert.equal(await page.locator('.refused').count(), 0);
      await press(page.locator('#fleet'), 'per price');
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      await page.waitForTimeout(300);
      assert.ok((await figures(page, '#fleet td.sourced')).some(one => one.from.includes(hostile)));
      const box = await page.locator('#fleet .chart').boundingBox();
      for (let x = 0.3; x < 0.9; x += 0.05) await page.mouse.move(box.x + box.width * x, box.y + 40);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.evaluate(() => window.broken), undefined);
    });
  });
});

const { WATTPROOF: program, BUNDLES: bundles } = process.env;
describe('what the program writes', { skip: finished ? 'REPORT is set' : !(program && bundles) && 'WATTPROOF and BUNDLES are not set' }, () => {
  const claims = ['yitian-710-published-core-arm', 'yitian-710-power', 'yitian-710'].map(name => join(bundles, 'claims', `${name}.toml`)).filter(file => existsSync(file));
  for (const claim of claims) {
    it(`claim --format json is what report --claim shows: ${basename(claim)}`, () => {
      const declared = readdirSync(join(bundles, 'declared')).map(name => join(bundles, 'declared', name)).filter(dir => existsSync(join(dir, 'samples.csv')));
      const { stdout } = spawnSync(program, ['claim', claim, ...declared, '--format', 'json'], { encoding: 'utf8' });
      const said = JSON.parse(stdout);
      const [verdict, file] = [join(folder, `verdict-${files}.json`), join(folder, `claim-${files++}.html`)];
      writeFileSync(verdict, stdout);
      execFileSync(program, ['report', declared[0], '--claim', verdict, '-o', file]);
      return open(file, async page => {
        const text = await page.locator('.claim').innerText();
        for (const key of ['title', 'words', 'verdict', 'source', 'date', 'reading', 'contender', 'baseline', 'open', 'evidence']) assert.ok(text.includes(said[key]), `${key}: ${said[key]} in ${text}`);
        for (const key of ['missing', 'flips']) for (const one of said[key]) assert.ok(text.includes(one), one);
        assert.equal(await page.locator('.claim .figure').count(), said.ratio === null ? 0 : 1);
        assert.ok(!/undefined|NaN|null/.test(text), text);
      });
    });
  }
});

describe('looks', { skip: finished && 'REPORT is set' }, () => {
  const rich = () => report(bundle({ energy: true, counters: true, loads: true, ceilings: true }), bundle({ energy: true, seed: 4 }, 'another'));

  /** Of many machines one is shown. */
  const wide = () => {
    const { hosts, toml } = fleet(24);
    return { ...report(...hosts), declared: toml };
  };

  it('speaks English and Chinese, by the address, by the browser, by a button', async () => {
    const file = written(rich());
    const heads = page => page.locator('h2').allTextContents();
    let english;
    await open(file, async page => {
      await drawn(page);
      english = await heads(page);
      await page.evaluate(() => { location.hash = 'family=json'; });
      await drawn(page);
      await page.getByRole('button', { name: '中文' }).click();
      assert.match(page.url(), /\?lang=zh#family=json$/);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh');
      await drawn(page);
      // All that is left in Latin letters are units, names and words of the data.
      assert.ok((await heads(page)).filter(head => head !== 'example-vm').every(head => /[\u4e00-\u9fff]/.test(head)));
    });
    for (const [options, first] of [[{ query: '?lang=zh' }, false], [{ locale: 'zh-CN' }, false], [{ locale: 'zh-CN', query: '?lang=en' }, true], [{ locale: 'de-DE' }, true]]) {
      await open(file, async page => {
        await drawn(page);
        assert.equal((await heads(page))[0] === english[0], first, JSON.stringify(options));
        // A key without a text would stand there as it is.
        assert.doesNotMatch(await text(page), /\b[a-z]+_[a-z_]+\b(?<!energy_\w+|\w+_ok|counter_\w+)(?=\s*$)/m);
      }, options);
    }
  });

  for (const [colorScheme, what, data, last] of [['light', '', rich, '#porting .matrix'], ['dark', '', rich, '#porting .matrix'], ['light', ', a fleet', wide, '#machines .matrix'], ['dark', ', a fleet', wide, '#machines .matrix']]) {
    it(`has the contrast that everybody needs, ${colorScheme}${what}`, () => open(written({ ...data(), claims: ['supported', 'refuted', 'inconclusive', 'untestable'].map(verdict => ({ verdict, title: verdict, words: 'words' })) }), async page => {
      await page.waitForSelector(last);
      const poor = await page.evaluate(() => {
        const parse = text => {
          const numbers = text.match(/[\d.]+(e-?\d+)?/g).map(Number);
          return text.startsWith('color(') ? [...numbers.slice(0, 3).map(one => one * 255), numbers[3] ?? 1] : [...numbers.slice(0, 3), numbers[3] ?? 1];
        };
        const light = rgb => rgb.slice(0, 3).map(one => one / 255).map(one => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = element => {
          for (let at = element; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour[3] === 1) return colour;
          }
          return [255, 255, 255, 1];
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        let count = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.textContent.trim() || !element.checkVisibility() || element.closest('script, style, .toggle:has(:disabled)')) continue;
          const style = getComputedStyle(element);
          const [a, b] = [light(parse(element instanceof SVGElement ? style.fill : style.color)), light(behind(element))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          count++;
          if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className?.baseVal ?? element.className}: ${node.textContent.slice(0, 30)}`);
        }
        return { count, found: found.slice(0, 10) };
      });
      assert.ok(poor.count > (data === wide ? 150 : 500), `${poor.count} texts`);
      assert.deepEqual(poor.found, []);
    }, { colorScheme }));
  }

  for (const [what, data, last] of [['', rich, '#porting .matrix'], [', a fleet too', wide, '#machines .matrix']]) it(`is labelled for those who hear it${what}`, () => open(written(data()), async page => {
    await page.waitForSelector(last);
    const nameless = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
      const bad = ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `twice: ${id}`);
      for (const one of document.querySelectorAll('button, input, select, [role=img], [role=region], [role=group], nav, form')) {
        if (!one.checkVisibility()) continue;
        const name = one.getAttribute('aria-label') ?? (one.labels?.length ? [...one.labels].map(label => label.textContent).join('') : one.tagName === 'BUTTON' ? one.textContent : '');
        if (!name.trim()) bad.push(one.outerHTML.slice(0, 80));
      }
      for (const one of document.querySelectorAll('section')) {
        const by = one.getAttribute('aria-labelledby');
        if (!one.getAttribute('aria-label') && !document.getElementById(by)?.textContent) bad.push(`section ${one.id}`);
      }
      for (const one of document.querySelectorAll('table')) if (!one.caption?.textContent || [...one.tHead.rows[0].cells].some(cell => cell.scope !== 'col')) bad.push('a table without caption or heads');
      return bad;
    });
    assert.deepEqual(nameless, []);
    for (const figure of await page.locator('.chart').all()) if (await figure.isVisible()) assert.ok((await figure.getAttribute('aria-label')).length > 20);
    assert.equal(await page.locator('h1').count(), 1);
  }));

  for (const [what, data] of [['a phone', rich], ['a phone with a fleet', wide]]) {
    it(`fits ${what}`, () => open(written(data()), async page => {
      await page.waitForSelector('#machines .matrix');
      await page.waitForTimeout(500);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    }, { viewport: { width: 360, height: 740 }, hasTouch: true }));
  }

  it('puts every section on paper, in light colours', () => open(written(rich()), async page => {
    await page.pdf();
    for (const figure of await page.locator('.chart').all()) if (await figure.isVisible()) assert.ok(await figure.locator('svg path').count() > 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)');
    assert.ok(await page.locator('.filters').isHidden());
  }, { colorScheme: 'dark' }));

  it('draws a bundle without numbers, and one of a program', () => {
    const none = csv(rows().filter(row => row.status !== 'ok'));
    const program = csv(Array.from({ length: 9 }, (_, repetition) => ({ run: 'r', time: 't', evidence: 'measured', family: 'exec', kernel: 'sleep', variant: 'program', kind: 'program', input: 'named', size: 0, threads: 1, repetition, status: 'ok', seconds: 1 + repetition / 100, ops: 10 })));
    return open(written(report({ ...bundle(), samples: none }, { ...bundle(), name: 'program', samples: program }, { ...bundle(), name: 'other', samples: program })), async page => {
      await page.getByText('This bundle holds no numbers').waitFor();
      await press(page, 'program (measured)');
      await kernel(page, 'sleep').locator('summary').click();
      assert.match(await kernel(page, 'sleep').locator('tbody tr').first().textContent(), /104,000,000/);
      await page.getByRole('combobox', { name: 'machine' }).selectOption('program');
      await page.getByRole('combobox', { name: 'against' }).selectOption('other');
      assert.match(await page.locator('#machines .means').textContent(), /operations\/s.*1\.00×/s);
    });
  });
});

describe('speed', { skip: finished && 'REPORT is set' }, () => {
  /** How long choices take to be answered, in milliseconds: each twice, there and back. */
  const choices = (page, inputs) => page.evaluate(async inputs => {
    const all = [];
    for (const selector of inputs) {
      for (let i = 0; i < 2; i++) {
        const boxes = document.querySelectorAll(selector);
        const begin = performance.now();
        boxes[boxes[0].type === 'radio' ? 1 - i : 0].click();
        document.body.getBoundingClientRect();
        all.push(performance.now() - begin);
        await new Promise(done => setTimeout(done, 300));
      }
    }
    return all;
  }, inputs);
  const say = (opened, times) => `opened in ${opened.toFixed(0)} ms; a choice answers in ${times.map(one => one.toFixed(0)).join(', ')} ms`;

  it('opens 1,000 bundles, and answers', async t => {
    const { hosts, toml } = fleet(20);
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...hosts[i % 20], name: `m${i}`, samples: hosts[i % 20].samples.split('\n').slice(0, 101).join('\n') + '\n' }));
    const declared = many.map(({ name }, i) => toml.split('\n\n')[i % 20].replace(/host\d+/, name)).join('\n\n');
    const file = written({ ...report(...many), declared }, true);
    await open(file, async page => {
      await page.waitForSelector('#fleet .chart svg path', { state: 'attached' });
      const opened = await page.evaluate(() => performance.now());
      t.diagnostic(say(opened, await choices(page, ['input[name=fleet-per]', 'input[name=fleet-choice]'])));
      assert.match(await page.locator('.meta').first().textContent(), /bundles: 1000/);
    });
  });

  it('opens 100,000 rows, and filters them', async t => {
    const sizes = Array.from({ length: 20 }, (_, i) => 64 << i);
    let one = rows({ sizes, repetitions: 25, threads: [1, 2, 3, 4, 5], energy: true, counters: true });
    one = one.slice(0, 100000);
    assert.equal(one.length, 100000);
    const file = written(report({ ...bundle(), samples: csv(one) }));
    await open(file, async page => {
      await page.waitForSelector('.chart svg path', { state: 'attached' });
      const opened = await page.evaluate(() => performance.now());
      await drawn(page);
      const times = await choices(page, ['family', 'kernel', 'kind', 'size', 'threads'].map(name => `input[name=${name}]`));
      // Printed, not asserted: other machines and other load have other times.
      t.diagnostic(say(opened, times));
    });
  });
});
