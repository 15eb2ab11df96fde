// npm run example: the page with made-up data, for working on its looks.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle, fill, report } from './fixture.mjs';

const dist = new URL('../dist/', import.meta.url);
writeFileSync(new URL('example.html', dist), fill(readFileSync(new URL('report.html', dist), 'utf8'), report(bundle())));
