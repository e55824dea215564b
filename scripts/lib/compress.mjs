import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/* Pictures and typefaces are packed already. */
const packable = /\.(js|css|html|json|svg|wasm|webmanifest)$/;

/** Leaves a copy `name.gz` beside every file below `folder` that is worth packing. */
export function compressBelow(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!packable.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}
