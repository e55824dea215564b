import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export type Size = { files: number; bytes: number; gzipBytes: number };

const source = new URL('../../packages/privacy/src/', import.meta.url);

/** The package's source with its lists, comments and all; the phone metadata is a dependency. */
export function packageSize(): Size {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
  const contents = files.map((name) => readFileSync(new URL(name, source)));
  const all = Buffer.concat(contents);
  return {
    files: files.length,
    bytes: all.length,
    gzipBytes: gzipSync(all, { level: 9 }).length,
  };
}
