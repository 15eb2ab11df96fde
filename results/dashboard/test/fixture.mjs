// Made-up data in the shape of the contract (src/data.ts), the same at every call.
// None of it was measured: it is only for tests and for looking at the page.

const sizes = [64, 512, 4096, 65536, 1048576, 16777216];

// kernel: [family, inputs, peak GB/s of each variant]
const kernels = {
  crc32c: ['hashing', ['bytes'], {
    scalar: 0.42, 'scalar-on-avx512': 0.43, sse42: 8.4, 'sse42.x3': 22.1, 'sse42.pclmul': 24.8, 'avx2.vpclmul': 41.5, 'avx512.fold4': 58.2, 'avx512.fold8': 61.7,
    'neon-on-avx2': 3.1, 'peer.isal': 43.9, 'peer.abseil': 24.1, 'peer.gcrypt': 11.6,
  }],
  entropy: ['compression', ['text', 'random', 'zeros'], {
    scalar: 1.1, 'scalar-on-avx2': 1.3, 'scalar-on-avx512': 1.9, 'scalar.x4': 2.2, 'avx2.x4': 2.6, 'avx2.x8': 2.8, 'avx512.conflict': 1.7, 'avx512.x8': 3.0, 'neon-on-avx2': 1.9, 'neon.x4-on-avx2': 2.0,
  }],
  chacha20: ['crypto', ['bytes'], {
    scalar: 0.51, 'scalar-on-avx2': 0.9, 'scalar-on-avx512': 1.6, sse42: 1.25, avx2: 2.5, 'avx2.x2': 2.7, avx512: 4.7, 'avx512.x2': 5.0, 'neon-on-avx2': 1.2,
    'peer.openssl': 5.2, 'peer.gcrypt': 4.1,
  }],
  utf8: ['json', ['ascii', 'cjk'], {
    scalar: 0.9, 'scalar-on-avx2': 1.0, 'scalar.dfa': 0.7, sse42: 9.8, 'sse42.ascii': 17, avx2: 18.4, 'avx2.ascii': 31, 'avx512.vbmi': 44, 'neon-on-avx2': 12.5, 'peer.simdjson': 36, 'peer.simdutf': 40.5,
  }],
};

function kindOf(variant) {
  if (variant.startsWith('peer.')) return 'peer';
  if (variant.startsWith('scalar-on-')) return 'compiler';
  return variant.includes('-on-') ? 'translated' : 'native';
}

export function bundle() {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const cells = [];
  const ratios = [];
  for (const [kernel, [family, inputs, variants]] of Object.entries(kernels)) {
    for (const [place, input] of inputs.entries()) {
      for (const size of sizes) {
        const here = Object.entries(variants).map(([variant, peak]) => {
          const startup = 6 + peak * 1.4;
          const memory = size > 4194304 ? Math.min(1, 14 / peak) : 1;
          const ns = (size / (peak * memory * (1 - place * 0.17)) + startup) * (0.96 + random() * 0.08);
          const gbps = size / ns;
          const noise = 0.004 + random() * 0.03;
          return {
            kernel, family, variant, kind: kindOf(variant), input, size, vl: null, threads: 1, n: 15,
            gbps, gbps_low: gbps * (1 - noise), gbps_high: gbps * (1 + noise), ns,
            cycles_per_byte: null, instructions_per_byte: null, ipc: null, ghz: 3.42, energy_nj_per_byte: null,
          };
        });
        cells.push(...here);
        const best = kind => here.filter(cell => cell.kind === kind).sort((a, b) => b.gbps - a.gbps)[0];
        const [ours, peer] = [best('native'), best('peer')];
        if (peer) {
          const ratio = ours.gbps / peer.gbps;
          ratios.push({ kernel, input, size, variant: ours.variant, peer: peer.variant, ratio, low: ratio * (0.93 + random() * 0.05), high: ratio * (1.02 + random() * 0.05) });
        }
      }
    }
  }
  const arm = ['neon', 'neon.x4', 'sve', 'sve2.gather'];
  return {
    name: 'example-x86', evidence: 'measured', cells, ratios,
    machine: {
      processor: 'Example Processor 9000', architecture: 'x86_64', isa: ['sse42', 'avx2', 'avx512', 'avx512-vbmi'], vector_length: null, cores: 2, threads_per_core: 1,
      caches: [{ level: 1, kind: 'data', bytes: 49152, shared_by: 1 }, { level: 2, kind: 'unified', bytes: 2097152, shared_by: 1 }, { level: 3, kind: 'unified', bytes: 34603008, shared_by: 2 }],
      system: { kernel: '6.1.0', governor: null, virtualisation: 'kvm', microcode: '0x1' }, compiler: { name: 'gcc', version: '12.2.0', flags: '-O3 -fno-exceptions -fno-rtti' },
      counters: [{ group: 'basic', state: 'absent', reason: 'the hypervisor gives this guest no counters' }],
      energy: [{ source: 'powercap', state: 'absent', reason: 'no intel-rapl folder' }, { source: 'hwmon', state: 'absent', reason: 'no sensor gives energy or power' }],
    },
    skipped: [
      ...Object.keys(kernels).flatMap(kernel => arm.map(variant => ({ kernel, variant, status: 'skipped', reason: 'needs Arm; this is x86_64', rows: 90 }))),
      { kernel: 'utf8', variant: 'peer.simdutf', status: 'disturbed', reason: 'the interval is wider than 5 % of the median', rows: 3 },
      { kernel: 'entropy', variant: 'peer.isal', status: 'skipped', reason: 'the library was not there when this was built', rows: 90 },
    ],
  };
}

export function report(...bundles) {
  return { version: 1, generated: '2026-01-02T03:04:05Z', bundles };
}

/** What the C++ side does: the placeholder becomes the document, with no `<` left in it. */
export function fill(template, data) {
  const parts = template.split('"WATTPROOF_DATA"');
  if (parts.length !== 2) throw new Error(`the template holds the placeholder ${parts.length - 1} times`);
  return parts.join(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
