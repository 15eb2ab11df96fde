// What the page computes with, without the page: for tests that need no browser.
export * as csv from '../src/csv';
export * as stats from '../src/stats';
export * as cells from '../src/cells';
export * as versus from '../src/versus';
export * as data from '../src/data';
export * as declared from '../src/declared';
export * as groups from '../src/groups';
export { metric } from '../src/metrics';
export { share } from '../src/ceilings';
export { rows } from '../src/rows';
