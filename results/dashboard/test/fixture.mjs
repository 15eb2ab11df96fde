// Made-up rows in the shape of samples.csv, the same at every call. None of it was measured: it is only for
// tests and for looking at the page.
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

export const columns = readFileSync(new URL('../../schema.csv', import.meta.url), 'utf8').split('\n').slice(1).filter(Boolean).map(line => line.split(',')[0]);

const quote = cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as objects to the text of a samples.csv. */
export const csv = (rows, names = columns) => `${[names, ...rows.map(row => names.map(name => String(row[name] ?? 'NA')))].map(cells => cells.map(quote).join(',')).join('\n')}\n`;

// kernel: [family, inputs, peak GB/s of each variant]
export const kernels = {
  crc32c: ['hashing', ['random'], { scalar: 0.42, 'scalar-on-avx512': 0.43, sse42: 8.4, 'sse42.x3': 22.1, 'avx2.vpclmul': 41.5, 'avx512.fold4': 58.2, 'neon-on-avx2': 3.1, 'peer.isal': 43.9 }],
  entropy: ['compression', ['text', 'random', 'zeros'], { scalar: 1.1, 'scalar-on-avx2': 1.3, 'avx2.x4': 2.6, 'avx2.x8': 2.8, 'neon-on-avx2': 1.9 }],
  utf8: ['json', ['ascii', 'cjk'], { scalar: 0.9, sse42: 9.8, avx2: 18.4, 'avx512.vbmi': 44, 'neon-on-avx2': 12.5, 'peer.simdjson': 36, 'peer.simdutf': 40.5 }],
  'order-event': ['pipeline', ['aes'], { scalar: 0.2, avx2: 1.4, 'peer.libraries': 0.6 }],
};

export const kindOf = variant => (variant.startsWith('peer.') ? 'peer' : variant.startsWith('scalar-on-') ? 'compiler' : variant.includes('-on-') ? 'translated' : 'native');

export function draw(seed = 1) {
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

/** With: what the rows have beside a time: energy, counters, loads, ceilings; without scalar where `few`. */
export function rows({ sizes = [64, 4096, 65536, 1048576], repetitions = 9, threads = [1], speed = 1, energy = false, counters = false, loads = false, ceilings = false, seed = 1 } = {}) {
  const random = draw(seed);
  const list = [];
  const common = { run: '2026-01-02T03:04:05-1', time: '2026-01-02T03:04:05.678Z', evidence: 'measured', status: 'ok', threads: 1 };
  const put = (row, gbps, count, extra = {}) => {
    const ns = (row.size / gbps + 8) * (0.97 + random() * 0.06);
    const ops = 1000 * count;
    const seconds = Number((ns * 1e-6 / speed).toPrecision(8));
    const bytes = ops * row.size;
    list.push({
      ...common, ...row, threads: count, seconds, bytes, ops, ghz: 3.4, reason: energy ? 'NA' : 'no energy sampled',
      ...(energy ? { energy_j: Number((seconds * (30 + 10 * count)).toPrecision(8)), energy_source: 'powercap', energy_boundary: 'package', energy_uncertainty_j: seconds * 0.4, energy_s: seconds } : {}),
      ...(counters ? { cycles: Math.round(seconds * 3.4e9 * count), instructions: Math.round(seconds * 9e9 * count), frontend: 0.1, backend: 0.25 + random() * 0.1, retiring: 0.55, bad_speculation: 0.03 } : {}),
      ...(row.kernel === 'order-event' ? { records: Math.max(1, Math.round(bytes / 400)) } : {}),
      ...extra,
    });
  };
  for (const [kernel, [family, inputs, variants]] of Object.entries(kernels)) {
    for (const [place, input] of inputs.entries()) for (const size of sizes) for (const count of threads) for (const [variant, peak] of Object.entries(variants)) {
      for (let repetition = 0; repetition < repetitions; repetition++) put({ family, kernel, variant, kind: kindOf(variant), input, size, repetition }, peak * (1 - place * 0.17), count);
    }
  }
  if (loads) {
    for (const variant of ['avx512.fold4', 'peer.isal']) for (const load of [100, 75, 50, 25, 0]) for (let repetition = 0; repetition < 3; repetition++) {
      const seconds = 2;
      const calls = Math.round(load * 2e4 * (variant === 'peer.isal' ? 0.8 : 1));
      list.push({
        ...common, family: 'hashing', kernel: 'crc32c', variant, kind: kindOf(variant), input: 'random', size: 65536, repetition, load, load_achieved: load * (0.995 + random() * 0.01), seconds, ops: calls, bytes: calls * 65536,
        ...(load > 0 ? { latency_p50_s: 0.002, latency_p99_s: 0.003 + load / 20000 } : {}), energy_j: seconds * (10 + load * 0.3), energy_s: seconds, energy_source: 'powercap', energy_boundary: 'package', energy_uncertainty_j: 0.4,
      });
    }
  }
  if (ceilings) {
    for (const [kernel, input, size, gbps] of [['load', 'L1', 16384, 200], ['load', 'L2', 524288, 90], ['load', 'LLC', 16777216, 40], ['load', 'DRAM', 134217728, 14], ['copy', 'L1', 8192, 110], ['copy', 'L2', 262144, 50], ['copy', 'LLC', 8388608, 22], ['copy', 'DRAM', 67108864, 8], ['crc', 'registers', 0, 33], ['clmul', 'registers', 0, 70]]) {
      for (let repetition = 0; repetition < 9; repetition++) list.push({ ...common, family: 'ceiling', kernel, variant: 'avx2', kind: 'ceiling', input, size, repetition, seconds: Number((0.005 * (0.99 + random() * 0.02)).toPrecision(8)), bytes: Math.round(gbps * 5e6), ops: 1000 });
    }
  }
  for (const variant of ['neon', 'sve2']) list.push({ ...common, family: 'hashing', kernel: 'crc32c', variant, kind: 'native', input: 'random', size: 64, repetition: 0, status: 'skipped', reason: 'needs Arm; this is x86_64' });
  for (let repetition = 0; repetition < 3; repetition++) list.push({ ...common, family: 'json', kernel: 'utf8', variant: 'peer.simdutf', kind: 'peer', input: 'cjk', size: 64, repetition: repetition + 9, status: 'disturbed', reason: 'waited for its CPU for 3 % of the time' });
  return list;
}

export const machine = {
  processor: 'Example Processor 9000', architecture: 'x86_64', isa: 'sse42 avx2 avx512', cores: 2, hardware_threads: 2, virtualisation: 'kvm', midr: null, cpuid: { vendor: 'Example', family: '1', microcode: '0x1' },
  caches: [{ name: 'L1D', size: 49152, line: 64, count: 2 }, { name: 'L3', size: 34603008, line: 64, count: 1 }],
  counters: [{ event: 'cycles', opens: false, reason: 'the hypervisor gives this guest no counters' }],
  energy: [{ source: 'powercap', reason: 'no intel-rapl folder' }, { source: 'hwmon', reason: 'no sensor gives energy or power' }],
};

export const table = [{ name: 'crc32c', writes: false, needs: [{ unit: 'crc', bytes: 1 }, { unit: 'clmul', bytes: 1 }] }, { name: 'utf8', writes: false, needs: [] }, { name: 'entropy', writes: false, needs: [] }];

export const bundle = (options = {}, name = 'example-vm') => ({ name, machine, samples: csv(rows(options)) });

export const report = (...bundles) => ({ version: 2, generated: '2026-01-02T03:04:05Z', bundles, claims: [], kernels: table });

/**
 * A made-up fleet of two types of so many machines: those of the second are 20 % faster, each is off by up to 2 %. Host 4 is
 * slow in hashing, host 5 has another processor, host 6 was lost before it came to JSON.
 */
export function fleet(count) {
  const random = draw(7);
  const hosts = Array.from({ length: count }, (_, i) => {
    const [second, off] = [i % 2 === 1, 0.98 + random() * 0.04];
    const list = rows({ sizes: [4096], threads: [2], seed: i + 1, speed: off * (second ? 1.2 : 1) }).filter(row => row.status === 'ok' && !(i === 6 && row.family === 'json'));
    for (const row of list) if (i === 4 && row.family === 'hashing') row.seconds = Number((row.seconds * 1.3).toPrecision(8));
    return { name: `host${i}`, machine: { ...machine, processor: second ? 'Second' : 'First', cpuid: { vendor: 'Example', family: '6', model: '1', stepping: i === 5 ? '2' : '1' } }, samples: csv(list) };
  });
  const toml = hosts.map(({ name }, i) => `[machine."${name}"]\ngroup = "${i % 2 ? 'second' : 'first'}.large"\nprice = { value = ${i % 2 ? 0.5 : 0.4}, unit = "USD/h", source = "a price list", date = "2026-01-02" }\nwatts = { value = ${i % 2 ? 220 : 200}, within = 0.05, boundary = "wall-ac", source = "a data sheet" }\n`).join('\n');
  return { hosts, toml };
}

/** What the C++ side does: the placeholder becomes the document, compressed in Base64; or as it is, with no `<` left in it. */
export function fill(template, data, packed = false) {
  const parts = template.split('"WATTPROOF_DATA"');
  if (parts.length !== 2) throw new Error(`the template holds the placeholder ${parts.length - 1} times`);
  return parts.join(packed ? `"${gzipSync(JSON.stringify(data)).toString('base64')}"` : JSON.stringify(data).replaceAll('<', '\\u003c'));
}

/** The document of a page. */
export function unfill(html) {
  const text = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s)[1];
  return text.startsWith('"H4sI') ? gunzipSync(Buffer.from(text.slice(1, -1), 'base64')).toString() : text;
}
