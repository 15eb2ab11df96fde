// npm run example: the page with made-up data, for working on its looks.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle, fill, report } from './fixture.mjs';

const dist = new URL('../dist/', import.meta.url);
const first = bundle({ energy: true, counters: true, loads: true, ceilings: true, threads: [1, 2] });
const second = bundle({ energy: true, speed: 1.3, seed: 5, threads: [1, 2] }, 'another-vm');
writeFileSync(new URL('example.html', dist), fill(readFileSync(new URL('report.html', dist), 'utf8'), report(first, second)));
