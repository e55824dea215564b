import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/* Only what carries a hash of its content: its packed copy can never be an older one. */
const packable = /[.-][0-9a-f]{32}\.(js|css|json|wasm)$/;

/** Leaves a copy `name.gz` beside every file below `folder` whose name fits. */
export function compressBelow(folder, fits = packable) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!fits.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}
