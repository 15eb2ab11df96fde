// The figures without a browser: reading CSV, statistics, cells; and the same as the program says.
//   WATTPROOF=build/release/wattproof BUNDLES=results npm test   also holds them to `wattproof compare`
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { columns, csv as write, fleet, machine, rows as made, table, unfill } from './fixture.mjs';

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

  it('has Student\'s t of degrees of freedom that are no whole number', () => {
    // By x = tan(a) sqrt(degrees) the density is a power of the cosine: integrated by Simpson's rule.
    const integral = (from, power, steps = 20000) => {
      const step = (Math.PI / 2 - from) / steps;
      let sum = 0;
      for (let i = 0; i <= steps; i++) sum += Math.max(0, Math.cos(from + i * step)) ** power * (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2);
      return (sum * step) / 3;
    };
    for (const degrees of [2.5, 4.75, 13.2, 251.7]) for (const t of [0.1, 1, 2.2, 4]) near(core.stats.outside(t, degrees), integral(Math.atan(t / Math.sqrt(degrees)), degrees - 1) / integral(0, degrees - 1), 1e-6);
    near(core.stats.outside(1, 1), 0.5);
  });

  it('has Welch\'s interval of two means', () => {
    // By hand: means 2 and 5, variances 1 and 10 by 3 and 5 machines: error sqrt(1/3 + 2), freedom (7/3)^2 / (1/18 + 1).
    const e = core.stats.minus(core.stats.mean([1, 2, 3]), core.stats.mean([1, 3, 5, 7, 9]));
    near(e.log, -3);
    near(e.error, Math.sqrt(1 / 3 + 2));
    near(e.freedom, (7 / 3) ** 2 / (1 / 18 + 1));
    // t of 5.157894... degrees between those of 5 and 6 in tables, 2.5706 and 2.4469.
    const half = Math.log(core.stats.interval(e).high) - e.log;
    assert.ok(half / e.error < 2.5706 && half / e.error > 2.4469);
    near(core.stats.outside(half / e.error, e.freedom), 0.05, 1e-9);
    near(core.stats.tTest(e), core.stats.outside(3 / Math.sqrt(7 / 3), e.freedom));
    assert.equal(core.stats.mean([1]).freedom, undefined);
  });

  it('has modified z-scores, and none where most values are the same', () => {
    near(core.stats.modifiedZ([1, 2, 3, 4, 10])[4], 0.6745 * 7);
    assert.deepEqual(core.stats.modifiedZ([1, 1, 1, 2]), []);
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

describe('declared figures', () => {
  const good = '[machine."m0"]\nname = "c8y"\ngroup = "arm"\nvcpus = 4\nprice = { value = 0.36, unit = "USD/h", source = "s", date = "d" }\nwatts = { value = 100, within = 0.1, boundary = "wall-ac", source = "s" }\n';

  it('are read, and stand before the manifest', () => {
    const one = page(write(made()));
    core.data.declare(one, 'machines.toml', good);
    assert.deepEqual(one.refused, []);
    const { name, group, vcpus, cores, price, watts } = one.bundles[0].of;
    assert.deepEqual([name, group, vcpus, cores, price.value, watts.within], ['c8y', 'arm', 4, 2, 0.36, 0.1]);
    core.data.add(one, 'm0', 'again/samples.csv', write(made()), machine);
    assert.deepEqual([one.bundles[1].name, one.bundles[1].of.name], ['m0 (2)', 'c8y'], 'by the name of the folder');
  });

  for (const [what, text, line, says] of [
    ['no TOML', '[machine."a"]\nname = \n', 2, /toml_bad/], ['another table', '[host.a]\n', 1, /toml_table host/], ['an unknown key', '[machine.a]\nram = 1\n', 1, /toml_unknown a\.ram/],
    ['no source', '[machine.a]\nprice = { value = 1, unit = "USD/h" }\n', 1, /toml_no_source a\.price/], ['a price without a unit', '[machine.a]\nprice = { value = 1, source = "s" }\n', 1, /toml_price a\.price/],
    ['watts without a boundary', '[machine.a]\nwatts = { value = 1, source = "s" }\n', 1, /toml_watts a\.watts/], ['a negative price', '[machine.a]\nprice = { value = -1, unit = "USD/h", source = "s" }\n', 1, /toml_number a\.price\.value/],
    ['a share above 1', '[machine.a]\nwatts = { value = 1, within = 2, boundary = "soc", source = "s" }\n', 1, /toml_within/],
  ]) {
    it(`are refused: ${what}`, () => {
      const one = page(write(made()));
      core.data.declare(one, 'machines.toml', text);
      assert.equal(one.refused.length, 1);
      assert.equal(one.refused[0].error.line, line);
      assert.match(one.refused[0].error.message, says);
    });
  }

  it('give a price and watts to what filled the machine, with what they may be off', () => {
    const one = page(write(made({ threads: [1, 2] })), write(made({ threads: [1, 2], speed: 2 })));
    core.data.declare(one, 'f', good.replace('vcpus = 4\n', '') + good.replace('vcpus = 4\n', '').replace('m0', 'm1').replace('0.36', '0.72').replace('100', '400').replace('within = 0.1', 'within = 0.2'));
    const [a, b] = one.bundles;
    const of = (bundle, threads) => bundle.cells.find(cell => cell.kernel === 'crc32c' && cell.variant === 'peer.isal' && cell.size === 65536 && cell.threads === threads);
    const speed = core.versus.versus(of(b, 2), of(a, 2), 'speed').ratio.value;
    near(core.versus.versus(of(b, 2), of(a, 2), 'per-price').ratio.value, speed / 2);
    const watt = core.versus.versus(of(b, 2), of(a, 2), 'per-watt');
    near(watt.ratio.value, speed / 4);
    assert.deepEqual([watt.unit, watt.evidence, watt.declared.length], ['GB/s/W (wall-ac)', 'measured, watts declared', 2]);
    near(watt.within, Math.hypot(0.1, 0.2));
    assert.ok(watt.ratio.high / watt.ratio.value > Math.exp(Math.hypot(0.1, 0.2)));
    assert.equal(core.versus.versus(of(b, 1), of(a, 1), 'per-price').absent, 'worth_price_not_full');
    assert.equal(core.versus.versus(of(b, 1), of(a, 1), 'per-watt').absent, 'worth_watts_not_full');
  });

  it('of two currencies, or of another boundary than was measured, have no ratio', () => {
    const one = page(write(made({ threads: [2] })), write(made({ threads: [2], energy: true })));
    core.data.declare(one, 'f', good.replace('vcpus = 4\n', '') + '[machine.m1]\nprice = { value = 1, unit = "CNY/h", source = "s" }\n');
    const first = measure => core.versus.versus(...core.versus.meetings(one.bundles[1].cells, one.bundles[0].cells, 'best')[0], measure);
    assert.deepEqual([first('per-price').absent, first('per-price').about], ['versus_unit', ['GB/CNY', 'GB/USD']]);
    assert.deepEqual([first('per-watt').absent, first('per-watt').about], ['versus_unit', ['GB/s/W (package)', 'GB/s/W (wall-ac)']]);
  });
});

/** A fleet as a page has it. */
function fleetPage(count) {
  const { hosts, toml } = fleet(count);
  const one = core.data.empty();
  core.data.declare(one, 'machines.toml', toml);
  for (const { name, machine, samples } of hosts) core.data.add(one, name, name, samples, machine);
  assert.deepEqual(one.refused, []);
  return one;
}
const gather = (one, measure = 'speed', choice = 'best') => core.groups.gather(one.bundles, bundle => bundle.cells, measure, choice);

describe('groups of machines', () => {
  it('are those declared, and of the processor where none is', () => {
    const one = fleetPage(6);
    assert.deepEqual(gather(one).map(group => [group.name, group.members.map(member => member.name)]), [['first.large', ['host0', 'host2', 'host4']], ['second.large', ['host1', 'host3', 'host5']]]);
    one.declared.clear();
    core.data.declare(one, 'f', '[machine.host0]\nname = "one"\n[machine.host2]\nname = "one"\n');
    assert.deepEqual(gather(one).map(group => [group.name, group.members.map(member => [member.name, member.bundles.length])]), [['First', [['one', 2], ['host4', 1]]], ['Second', [['host1', 1], ['host3', 1], ['host5', 1]]]]);
  });

  it('have Welch\'s ratio of the means of scores, places of a kernel alike and kernels alike', () => {
    const [first, second] = gather(fleetPage(8));
    const found = core.groups.compare(second, first);
    // By hand, over what all but host 6 have.
    const score = member => {
      const kernels = new Map();
      for (const [key, { estimate, cell }] of member.places) if (key.includes('"all"')) kernels.set(cell.kernel, [...kernels.get(cell.kernel) ?? [], estimate.log]);
      const mean = list => list.reduce((sum, x) => sum + x, 0) / list.length;
      return mean([...kernels.values()].map(mean));
    };
    const [a, b] = [second, first].map(group => group.members.filter(member => member.name !== 'host6').map(score));
    const e = core.stats.minus(core.stats.mean(a), core.stats.mean(b));
    near(found.means[0].ratio.value, Math.exp(e.log), 1e-12);
    near(found.means[0].ratio.low, core.stats.interval(e).low, 1e-12);
    near(found.means[0].p, core.stats.tTest(e), 1e-9);
    assert.deepEqual(found.means[0].n, [4, 3]);
    assert.deepEqual(found.means.map(one => one.family), ['', 'compression', 'hashing', 'json', 'pipeline']);
    assert.deepEqual(found.means.find(one => one.family === 'hashing').n, [4, 4], 'what host 6 has of a family counts there');
    assert.equal(found.places.find(one => one.meeting.like.cell.kernel === 'utf8').n[1], 3);
  });

  it('name outliers with their family, machines that lack places, and rarer processors', () => {
    const [first, second] = gather(fleetPage(24)).map(group => [group, core.groups.spread(group)]);
    assert.deepEqual(first[1].outliers.map(one => [one.member.name, one.family]).filter(([, family]) => family === 'hashing'), [['host4', 'hashing']]);
    near(Math.exp(first[1].outliers.find(one => one.family === 'hashing').log), 1 / 1.3, 0.05);
    assert.deepEqual([...first[1].lacking].map(([member, count]) => [member.name, count]), [['host6', 2]]);
    assert.equal(second[1].lacking.size, 0);
    assert.ok(second[1].between > second[1].within && second[1].within > 0);
    const kinds = second[0].members.map(member => core.groups.trait(member.bundles[0], 'processor'));
    assert.deepEqual(second[0].members.filter((_, i) => kinds.indexOf(kinds[i]) === kinds.lastIndexOf(kinds[i])).map(member => member.name), ['host5']);
  });

  it('of fewer than two machines have no interval, and of fewer than five no outliers', () => {
    const [first, second] = gather(fleetPage(3));
    const { means: [mean] } = core.groups.compare(second, first);
    assert.deepEqual([mean.open, mean.p, core.groups.reading(mean)], ['fleet_alone', null, 'open']);
    assert.equal(core.groups.spread(first).unjudged, 'fleet_few');
  });

  it('refuse two kinds of evidence at a place', () => {
    const one = page(...[1, 2].map(() => write(made({ counters: true }))), write(made({ counters: true }).map(row => ({ ...row, evidence: 'counted', seconds: 'NA' }))));
    core.data.declare(one, 'f', ['a', 'b', 'b'].map((group, i) => `[machine.m${i}]\ngroup = "${group}"\n`).join(''));
    const [a, b] = gather(one);
    const found = core.groups.compare(b, a);
    assert.equal(found.places.length, 0);
    assert.ok(found.absent.every(each => each.absent === 'versus_evidence'));
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

  /** A fleet on the disk, as the program reads it. */
  const onDisk = count => {
    const folder = mkdtempSync(join(tmpdir(), 'wattproof-core-'));
    const { hosts, toml } = fleet(count);
    for (const { name, machine, samples } of hosts) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'samples.csv'), samples);
      writeFileSync(join(folder, name, 'machine.json'), JSON.stringify(machine));
    }
    writeFileSync(join(folder, 'machines.toml'), toml);
    return { folder, dirs: hosts.map(({ name }) => join(folder, name)), declared: ['--declared', join(folder, 'machines.toml')] };
  };

  for (const metric of ['per-price', 'per-watt', 'per-socket']) {
    it(`machine against machine by declared figures, ${metric}`, () => {
      const { folder, dirs, declared } = onDisk(2);
      try {
        if (metric === 'per-socket') writeFileSync(declared[1], '[machine.host0]\nsockets = 1\n[machine.host1]\nsockets = 2\n');
        const theirs = says(...dirs, ...declared, '--metric', metric);
        const one = core.data.read(unfill(reported(folder, ...dirs, ...declared)));
        const [a, b] = one.bundles;
        const mine = core.versus.meetings(b.cells, a.cells, 'best').map(([x, y]) => core.versus.versus(x, y, metric));
        assert.ok(mine.length > 0);
        assert.equal(mine.length, theirs.length);
        for (const row of theirs) {
          const same = mine.find(({ a }) => a.kernel === row.kernel && a.input === row.input);
          assert.equal(row.unit.includes(metric === 'per-price' ? 'USD' : metric === 'per-watt' ? 'wall-ac' : 'socket'), true);
          digits(row.ratio, same.ratio.value);
          digits(row.low, same.ratio.low);
          digits(row.high, same.ratio.high);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  const reported = (folder, ...options) => {
    execFileSync(program, ['report', ...options, '-o', join(folder, 'report.html')]);
    return readFileSync(join(folder, 'report.html'), 'utf8');
  };
  const grouped = program && execFileSync(program, ['compare', '--help'], { encoding: 'utf8' }).includes('--by');

  for (const [metric, variants] of [['speed', 'best'], ['per-price', 'peer'], ['per-watt', 'same']]) {
    it(`groups, ${metric}, ${variants}`, { skip: !grouped && 'this program has no compare --by' }, () => {
      const { folder, dirs, declared } = onDisk(24);
      try {
        const theirs = JSON.parse(execFileSync(program, ['compare', '--by', 'group', ...dirs, ...declared, '--metric', metric, '--variants', variants, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
        const [first, second] = gather(core.data.read(unfill(reported(folder, ...dirs, ...declared))), metric, variants);
        const mine = core.groups.compare(second, first);
        const key = (...names) => names.join(' ');
        const places = new Map(mine.places.map(one => [key(one.meeting.like.cell.kernel, one.meeting.like.cell.input, one.meeting.like.cell.size, variants === 'same' ? one.meeting.like.cell.variant : ''), one]));
        assert.equal(theirs.ratios.length, places.size);
        for (const row of theirs.ratios) {
          const one = places.get(key(row.kernel, row.input, row.size, variants === 'same' ? row.second : ''));
          digits(row.ratio, one.ratio.value);
          digits(row.low, one.ratio.low);
          digits(row.high, one.ratio.high);
          assert.deepEqual(one.n, [Number(row.machines), Number(row['of first'])]);
        }
        for (const row of theirs.means) {
          const one = mine.means.find(each => (each.family || 'all') === row.family);
          digits(row['geometric mean'], one.ratio.value);
          digits(row.low, one.ratio.low);
          digits(row.high, one.ratio.high);
          assert.deepEqual([one.kernels, one.places], [Number(row.kernels), Number(row.places)]);
        }
        for (const [group, row] of [[first, theirs.groups[0]], [second, theirs.groups[1]]]) {
          const own = core.groups.spread(group);
          assert.deepEqual([group.name, group.members.length, own.scores.size, new Set(own.outliers.map(one => one.member)).size], [row.group, Number(row.machines), Number(row['with all places']), Number(row.outliers)]);
          assert.ok(Math.abs(own.between * 100 - Number(row['spread %'])) < 0.006);
          assert.ok(Math.abs(own.within * 100 - Number(row['repetitions %'])) < 0.006);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
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
