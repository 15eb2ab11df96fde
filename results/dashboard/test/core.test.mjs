// The figures without a browser: reading CSV, statistics, cells; and the same as the program says.
//   WATTPROOF=build/release/wattproof BUNDLES=results npm test   also holds them to `wattproof compare`
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { columns, csv as write, machine, rows as made, table, unfill } from './fixture.mjs';

let core;
before(async () => {
  const entry = fileURLToPath(new URL('core.ts', import.meta.url));
  const [{ output }] = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['es'] } } });
  core = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
});

const near = (a, b, share = 1e-9) => assert.ok(Math.abs(a - b) <= share * Math.abs(b), `${a} is not ${b}`);

function page(...samples) {
  const one = core.data.empty();
  one.kernels = table;
  samples.forEach((text, i) => core.data.add(one, `m${i}`, `m${i}/samples.csv`, text, machine));
  assert.deepEqual(one.refused, []);
  return one;
}

describe('CSV', () => {
  const cells = text => {
    const csv = core.csv.read(text);
    return Array.from({ length: csv.rows }, (_, row) => csv.names.map((_, column) => csv.cell(row, column)));
  };

  it('reads quotes, and any ends of lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const csv = core.csv.read(['a,b', '1,"x,""y"""', '', `"two${end}lines",`, 'last,row', ''].join(end));
      assert.deepEqual(csv.names, ['a', 'b']);
      assert.deepEqual([0, 1, 2].map(row => [csv.cell(row, 0), csv.cell(row, 1)]), [['1', 'x,"y"'], [`two${end}lines`, ''], ['last', 'row']]);
      assert.deepEqual([0, 1, 2].map(csv.line), [2, 4, 6], JSON.stringify(end));
    }
  });

  it('takes a byte-order mark away', () => assert.deepEqual(core.csv.read('\ufeffa,b\n1,2\n').names, ['a', 'b']));

  it('leaves out a last row that was cut off', () => {
    const csv = core.csv.read('a,b\n1,2\n3,');
    assert.deepEqual([csv.rows, csv.cut], [1, true]);
    assert.deepEqual(cells('a,b\n1,2\n'), [['1', '2']]);
  });

  for (const [what, text, line, column] of [
    ['too few cells', 'a,b\n1,2\n3\n', 3, 1], ['too many cells', 'a,b\n1,2,3\n', 2, 1], ['a quote that stays open', 'a,b\n1,"2\n', 2, 3],
    ['a quote within', 'a,b\n1,x"y\n', 2, 4], ['text behind a quote', 'a,b\n"1"x,2\n', 2, 4], ['a column twice', 'a,b,a\n', 1, 5],
    ['a long cell', `a,b\n1,${'x'.repeat(70000)}\n`, 2, 3], ['a long quoted cell', `a,b\n"${'x'.repeat(70000)}",2\n`, 2, 1],
  ]) {
    it(`says where: ${what}`, () => assert.throws(() => core.csv.read(text), error => {
      assert.deepEqual([error.line, error.column], [line, column]);
      return true;
    }));
  }

  it('writes what a spreadsheet does not run', () => {
    assert.deepEqual(['=cmd', '+1', '-1', '@x', 'a,b', 'say "x"', '1.5'].map(core.csv.write), ["'=cmd", "'+1", "'-1", "'@x", '"a,b"', '"say ""x"""', '1.5']);
  });
});

describe('rows', () => {
  const one = { run: 'r', time: 't', evidence: 'measured', family: 'f', kernel: 'k', variant: 'v', kind: 'native', input: 'i', size: 64, threads: 1, repetition: 0, status: 'ok', seconds: 1, bytes: 64, ops: 1 };

  it('finds columns by their names, in any order, with others among them', () => {
    const names = ['counted_by_name', ...[...columns].reverse()];
    const rows = core.rows(write([{ ...one, counted_by_name: '=cmd' }], names));
    assert.deepEqual(rows.unknown, ['counted_by_name']);
    assert.equal(rows.numbers('seconds')[0], 1);
    assert.ok(Number.isNaN(rows.numbers('energy_j')[0]));
    assert.equal(rows.text('kernel')(0), 'k');
  });

  it('takes a file of the first version', () => assert.ok(Number.isNaN(core.rows(write([one], columns.slice(0, 29))).numbers('records')[0])));

  it('takes numbers in quotes', () => assert.equal(core.rows(write([one]).replace(',1,64,', ',"1",64,')).numbers('seconds')[0], 1));

  for (const [column, value] of [['seconds', '-1'], ['seconds', 'NaN'], ['seconds', 'inf'], ['seconds', '1e999'], ['seconds', ''], ['seconds', '0x10'], ['seconds', ' 1'], ['size', '1.5'], ['size', '1e3'], ['threads', '=1'], ['ghz', '<b>']]) {
    it(`refuses ${column} = ${JSON.stringify(value)} with line and column`, () => {
      const text = write([one, { ...one, [column]: value }]).replace(/,,/g, ',,');
      assert.throws(() => core.rows(text), error => {
        const line = text.split('\n')[2];
        assert.equal(error.line, 3);
        assert.equal(error.column, line.split(',').slice(0, columns.indexOf(column)).join(',').length + 2);
        assert.equal(error.says.values[0], column);
        return true;
      });
    });
  }

  it('refuses what is no table of samples', () => {
    assert.throws(() => core.rows('a,b\n1,2\n'), error => error.says.key === 'csv_lacks');
    assert.throws(() => core.rows(''), error => error.says.key === 'csv_empty');
    assert.throws(() => core.rows(write([one], columns.filter(name => name !== 'kernel'))), error => error.says.values[0] === 'kernel');
  });
});

describe('statistics', () => {
  // The numbers of tests/stats_test.cpp: a worked example of the method, and a published one of the test.
  it('has the median and its error', () => {
    const values = [10, 10.1, 9.9, 10, 10.2, 9.8, 10, 10.1, 9.9];
    const e = core.stats.logMedian(values);
    near(e.log, Math.log(10));
    near(e.error, Math.log(10.1 / 9.9) / 2 / 2.0635, 1e-4);
    assert.equal(core.stats.logMedian([3]).error, 0);
    assert.ok(core.stats.logMedian([3, 4]).error > 0);
    assert.equal(core.stats.median([4, 1, 2, 3]), 2.5);
  });

  it('multiplies estimates', () => {
    const { plus, times, minus, interval, within } = core.stats;
    const of = (value, share) => ({ ...within(share), log: Math.log(value) });
    near(interval(plus(of(6, 0.03), of(2, 0.04))).value, 12);
    near(interval(minus(of(6, 0.03), of(2, 0.04))).high, 3 * Math.exp(0.05));
    near(interval(times(0.5, of(6, 0.03))).low, Math.sqrt(6) * Math.exp(-0.015));
  });

  it('has Student\'s t of any degrees of freedom, by tables', () => {
    // Two-sided 95 %: 1, 2, 8, 14, 24, 100 degrees of freedom.
    for (const [degrees, t] of [[1, 12.7062047362], [2, 4.30265272975], [8, 2.30600413520], [14, 2.14478668792], [24, 2.06389856163], [100, 1.98397151853]]) {
      const values = Array.from({ length: degrees + 1 }, (_, i) => 1 + i / 1000);
      const e = core.stats.logMedian(values);
      near(Math.log(core.stats.medianInterval(values).high) - e.log, t * e.error, 1e-9);
    }
  });

  it('has the published example of Mann and Whitney', () => {
    const x = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const y = [1.15, 0.88, 0.9, 0.74, 1.21];
    assert.ok(Math.abs(core.stats.mannWhitney(x, y) - 0.2446) < 5e-4);
    assert.equal(core.stats.mannWhitney([1, 1, 1, 1], [1, 1, 1, 1]), 1);
  });
});

describe('cells', () => {
  const find = (bundle, want) => bundle.cells.find(cell => Object.entries(want).every(([key, value]) => cell[key] === value));

  it('takes every row into one cell, by lines that are in the file', () => {
    const text = write(made());
    const { bundles: [bundle] } = page(text);
    const ok = text.split('\n').filter(line => line.includes(',ok,')).length;
    assert.equal(bundle.cells.reduce((sum, cell) => sum + cell.rows.length, 0), ok);
    const lines = text.split('\n');
    for (const cell of bundle.cells) {
      const seconds = cell.rows.map(row => Number(lines[bundle.rows.csv.line(row) - 1].split(',')[columns.indexOf('seconds')]));
      const bytes = Number(lines[bundle.rows.csv.line(cell.rows[0]) - 1].split(',')[columns.indexOf('bytes')]);
      near(core.cells.figure(cell, core.metric.gbps).value, bytes / core.stats.median(seconds) / 1e9, 1e-12);
    }
  });

  it('keeps load levels and flat out apart', () => {
    const { bundles: [bundle] } = page(write(made({ loads: true })));
    const want = { kernel: 'crc32c', variant: 'peer.isal', size: 65536 };
    assert.deepEqual(bundle.cells.filter(cell => Object.entries(want).every(([key, value]) => cell[key] === value)).map(cell => cell.load), [null, 0, 25, 50, 75, 100]);
    assert.equal(core.cells.figure(find(bundle, { ...want, load: 0 }), core.metric.gbps), null);
    near(core.cells.figure(find(bundle, { ...want, load: 0 }), core.metric.watts).value, 10);
  });

  it('has no energy where joules are of two boundaries', () => {
    const list = made({ energy: true });
    list[0].energy_boundary = 'node-dc';
    const { bundles: [bundle] } = page(write(list));
    const cell = find(bundle, { kernel: list[0].kernel, variant: list[0].variant, size: list[0].size });
    assert.equal(cell.boundary, 'mixed');
    assert.equal(core.cells.figure(cell, core.metric.joules), null);
  });

  it('takes the lower of two ceilings', () => {
    const { bundles: [bundle] } = page(write(made({ ceilings: true })));
    const of = size => core.share(find(bundle, { kernel: 'crc32c', variant: 'peer.isal', size }));
    assert.equal(of(4096).name, 'crc + clmul');
    near(of(4096).figure.value, 100 * core.cells.figure(find(bundle, { kernel: 'crc32c', variant: 'peer.isal', size: 4096 }), core.metric.gbps).value / 103, 0.02);
    assert.equal(of(1048576).name, 'load L2');
    assert.equal(core.share(find(bundle, { kernel: 'order-event' })).absent, 'ceiling_no_kernel');
  });

  it('refuses a ratio of two kinds of evidence, or of two boundaries', () => {
    const other = made({ energy: true }).map(row => ({ ...row, energy_boundary: 'wall-ac' }));
    const counted = made({ counters: true }).map(row => ({ ...row, evidence: 'counted', seconds: 'NA' }));
    const { bundles: [a, b, c] } = page(write(made({ energy: true })), write(other), write(counted));
    const first = (x, y, measure) => core.versus.versus(...core.versus.meetings(x.cells, y.cells, 'best')[0], measure);
    assert.equal(first(a, b, 'speed').absent, '');
    assert.equal(first(a, b, 'per-watt').absent, 'versus_unit');
    assert.equal(first(a, c, 'speed').absent, 'versus_evidence');
    assert.equal(first(c, c, 'per-watt').absent, 'worth_no_time');
    assert.deepEqual(core.versus.means([first(a, c, 'speed')]), []);
  });

  it('weighs kernels alike in a mean', () => {
    const { bundles: [a, b] } = page(write(made()), write(made({ speed: 2 })));
    const all = core.versus.meetings(b.cells, a.cells, 'same').map(([x, y]) => core.versus.versus(x, y, 'speed'));
    const [total, ...families] = core.versus.means(all);
    near(total.ratio.value, 2, 1e-6);
    assert.equal(total.kernels, 4);
    assert.equal(families.length, 4);
    assert.equal(total.places, families.reduce((sum, one) => sum + one.places, 0));
  });
});

const { WATTPROOF: program, BUNDLES: bundles } = process.env;
describe('the same as the program', { skip: !(program && bundles) && 'WATTPROOF and BUNDLES are not set' }, () => {
  const load = folder => {
    const one = core.data.empty();
    core.data.add(one, basename(folder), folder, readFileSync(join(folder, 'samples.csv'), 'utf8'), JSON.parse(readFileSync(join(folder, 'machine.json'), 'utf8')));
    assert.deepEqual(one.refused, []);
    return one.bundles[0];
  };
  const says = (...options) => {
    const [head, ...lines] = execFileSync(program, ['compare', ...options, '--format', 'csv'], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim().split('\n');
    const names = head.split(',');
    return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
  };
  const digits = (text, value) => near(Number(text), value, 6e-4);

  for (const name of ['measured/2026-11-28-zen5-json-debian13', 'measured/2026-11-24-zen4-avx512-vm', 'counted/2026-11-28-virtual-yitian-710']) {
    it(`ours against libraries, ${name}`, { skip: !existsSync(join(bundles, name)) }, () => {
      const bundle = load(join(bundles, name));
      const mine = core.cells.pairs(bundle.cells.filter(cell => cell.load === null), 'native', 'peer');
      const theirs = says(join(bundles, name), '--against', 'peer');
      assert.equal(mine.length, theirs.length);
      theirs.forEach((row, i) => {
        const one = mine[i];
        assert.deepEqual([row.kernel, row.input, Number(row.size)], [one.ours.kernel, one.ours.input, one.ours.size]);
        digits(row.ratio, one.ratio.value);
        digits(row.low, one.ratio.low);
        digits(row.high, one.ratio.high);
      });
    });
  }

  const versus = (first, second, metric, variants) => {
    const [a, b] = [load(join(bundles, first)), load(join(bundles, second))];
    const theirs = says(join(bundles, first), join(bundles, second), '--metric', metric, '--variants', variants);
    const cells = bundle => bundle.cells.filter(cell => cell.family !== 'ceiling');
    const key = (...names) => names.join(' ');
    const mine = new Map(core.versus.meetings(cells(b), cells(a), variants).map(([x, y]) => [key(x.kernel, x.input, x.size, x.threads, x.variant, y.variant), core.versus.versus(x, y, metric)]));
    const kernels = theirs.filter(row => !['L1', 'L2', 'LLC', 'DRAM', 'registers'].includes(row.input));
    assert.ok(kernels.length > 0);
    for (const row of kernels) {
      const one = mine.get(key(row.kernel, row.input, row.size, row.threads, row.second, row.first));
      assert.ok(one, JSON.stringify(row));
      digits(row.ratio, one.ratio.value);
      digits(row.low, one.ratio.low);
      digits(row.high, one.ratio.high);
      if (row.p !== 'NA' && Number(row.p) > 1e-6) near(one.p, Number(row.p), 0.06);
    }
    assert.equal(mine.size, kernels.length);
  };
  for (const options of [
    ['measured/2026-11-24-zen4-hashing-debian13', 'measured/2026-11-28-zen5-hashing-debian13', 'speed', 'same'],
    ['measured/2026-11-24-zen4-avx512-vm', 'measured/2026-11-28-zen5-json-debian13', 'per-core', 'best'],
    ['measured/2026-11-24-zen4-avx512-vm', 'measured/2026-11-28-zen5-json-debian13', 'per-vcpu', 'peer'],
    ['counted/2026-11-28-virtual-yitian-710', 'counted/2026-11-28-virtual-yitian-710/vl512', 'speed', 'same'],
  ]) {
    it(`machine against machine: ${options.join(' ')}`, { skip: !existsSync(join(bundles, options[0])) }, () => versus(...options));
  }

  it('shares of ceilings, in the document of report', { skip: !existsSync(join(bundles, 'measured/2026-11-24-zen4-avx512-vm')) }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wattproof-core-'));
    try {
      const [dir, file] = [join(bundles, 'measured/2026-11-24-zen4-avx512-vm'), join(folder, 'report.html')];
      execFileSync(program, ['report', dir, '-o', file]);
      const page = core.data.read(unfill(readFileSync(file, 'utf8')));
      assert.deepEqual(page.refused, []);
      const [bundle] = page.bundles;
      let count = 0;
      for (const row of says(dir, '--against', 'ceiling')) {
        if (row.share === 'NA') continue;
        const cell = bundle.cells.find(one => one.kernel === row.kernel && one.input === row.input && one.size === Number(row.size) && one.threads === Number(row.threads) && one.variant === row.variant && one.load === null);
        const { figure, name } = core.share(cell);
        assert.equal(name, row.ceiling_name);
        digits(row.share, figure.value / 100);
        digits(row.low, figure.low / 100);
        digits(row.high, figure.high / 100);
        count++;
      }
      assert.ok(count > 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
