/** Files that somebody drops or chooses: read here, sent nowhere. */
import { CsvError } from './csv';
import { add, declare, type Json, type Page } from './data';

/** Beyond this the browser's own limit for a text is near. */
export const largest = 256 * 1024 * 1024;

interface Found {
  path: string;
  file: File;
}

/** Every file below what was dropped; folders are walked. */
export async function dropped({ items, files }: DataTransfer): Promise<Found[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return picked(files);
  const found: Found[] = [];
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (found.length > 10000 || depth > 8) return;
    if (entry.isFile) found.push({ path: entry.fullPath.slice(1), file: await new Promise((done, failed) => (entry as FileSystemFileEntry).file(done, failed)) });
    if (!entry.isDirectory) return;
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) { // it gives a hundred at a time
      const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) break;
      for (const each of some) await walk(each, depth + 1);
    }
  };
  for (const entry of entries) await walk(entry, 0);
  return found;
}

export const picked = (files: FileList): Found[] => [...files].map(file => ({ path: file.webkitRelativePath || file.name, file }));

const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Adds to the page: each .csv with columns is a bundle, with the machine.json beside it; a .toml declares machines. */
export async function take(page: Page, found: Found[]): Promise<number> {
  let taken = 0;
  const refuse = (path: string, key: string, ...values: (string | number)[]): void => { page.refused.push({ name: path, error: new CsvError(1, 1, { key, values }) }); };
  const tables = found.filter(({ path }) => path.endsWith('.csv') && !['energy.csv', 'schema.csv', 'clocks.csv'].includes(base(path)));
  const manifests = new Map(found.filter(({ path }) => base(path) === 'machine.json').map(({ path, file }) => [folder(path), { path, file }]));
  for (const { path, file } of tables) {
    if (file.size > largest) {
      refuse(path, 'file_large', Math.round(file.size / 1048576), largest / 1048576);
      continue;
    }
    const beside = manifests.get(folder(path));
    let machine: Json = {};
    if (beside) {
      try {
        machine = JSON.parse(await beside.file.text());
      } catch (error) {
        refuse(beside.path, 'no_json', error instanceof Error ? error.message : String(error));
      }
    }
    const name = base(path) === 'samples.csv' && folder(path) ? base(folder(path).slice(0, -1)) : base(path).replace(/\.csv$/, '');
    const before = page.bundles.length;
    add(page, name, path, await file.text(), machine);
    taken += page.bundles.length - before;
  }
  const declared = found.filter(({ path }) => path.endsWith('.toml'));
  for (const { path, file } of declared) declare(page, path, await file.text());
  for (const { path, file } of found) {
    if (!path.endsWith('.json') || base(path) === 'machine.json') continue;
    try {
      const claims: unknown = JSON.parse(await file.text());
      const list = Array.isArray(claims) ? claims : [claims];
      if (list.every(one => one !== null && typeof one === 'object' && 'verdict' in one)) page.claims.push(...list);
      else refuse(path, 'no_claim');
    } catch (error) {
      refuse(path, 'no_json', error instanceof Error ? error.message : String(error));
    }
  }
  if (tables.length + declared.length === 0 && !found.some(({ path }) => path.endsWith('.json') && base(path) !== 'machine.json')) refuse(found[0]?.path ?? '', 'no_table');
  return taken;
}
