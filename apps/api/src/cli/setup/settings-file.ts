import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** Variables and their values, as systemd, Docker and Node read the same file. */
export type Settings = Record<string, string>;

/** What the file says; nothing where there is none. */
export function readSettings(path: string): Settings {
  const given = Object.entries(parseEnv(readText(path)));
  return Object.fromEntries(given.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Changes these lines and no other; readable by its owner and group only. Empty values go. */
export function writeSettings(path: string, changed: Settings): void {
  const left = new Map(Object.entries(changed));
  const lines = readText(path)
    .split('\n')
    .flatMap((line) => {
      const name = /^\s*([A-Z][A-Z0-9_]*)=/.exec(line)?.[1];
      if (name === undefined || !left.has(name)) return [line];
      const value = left.get(name) ?? '';
      left.delete(name);
      return value === '' ? [] : [`${name}=${quoted(value)}`];
    });
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) lines.push(heading);
  for (const [name, value] of left) if (value !== '') lines.push(`${name}=${quoted(value)}`);
  const fresh = `${path}.new`;
  writePrivately(fresh, `${lines.join('\n')}\n`);
  renameSync(fresh, path);
}

/** What root writes, the group of the product reads, whatever the umask says; what others write, they alone. */
export function writePrivately(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (process.getuid?.() === 0) chmodSync(path, 0o640);
}

/** Whether anybody outside owner and group may open it. */
export function isOpenToOthers(path: string): boolean {
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o007) !== 0;
}

const heading =
  '# Settings of Solacore: solacore setup asks for them, docs/operations.md explains.';

/** In single quotes every reader of such files takes a value as it is. */
function quoted(value: string): string {
  return /^[\w.,:/@%+=~?&-]*$/.test(value) && !value.includes('\\') ? value : `'${value}'`;
}

/** What no such file can hold; null where it can. */
export function faultOfValue(value: string): string | null {
  return /['\r\n]/.test(value) ? 'must not hold a quotation mark or a line break' : null;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
