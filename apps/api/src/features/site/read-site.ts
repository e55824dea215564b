import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Deps } from '../../deps.ts';
import { policyForSite } from './content-policy.ts';

export type SiteFile = { body: Buffer; packed: Buffer | null; type: string; policy: string | null };

export type Site = {
  /** What is served at an address, read and packed when it is first asked for. */
  addresses: Map<string, () => SiteFile>;
  missing: (() => SiteFile) | undefined;
};

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** What the build wrote where the address and the mail of this server belong: in short texts only. */
const placeholder = { origin: 'https://origin.invalid', mail: 'support@origin.invalid' };

/** The built pages, or undefined where there are none. What lies under `_next` is served as it is. */
export function readSite({ siteDir, config }: Pick<Deps, 'siteDir' | 'config'>): Site | undefined {
  if (!existsSync(join(siteDir, 'index.html'))) return undefined;
  const origin = new URL(config.publicUrl).origin;
  const fillIn = (text: string) => {
    const told = text.replaceAll(placeholder.origin, origin);
    if (config.supportEmail === null) return told;
    return told
      .replaceAll(placeholder.mail, config.supportEmail)
      .replaceAll('mail-is-unset', 'mail-is-set');
  };
  const addresses = new Map<string, () => SiteFile>();
  for (const entry of readdirSync(siteDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(siteDir.length).replaceAll('\\', '/').replace(/^\/*/, '/');
    if (!entry.isFile() || !isServed(name)) continue;
    addresses.set(
      addressOf(name),
      once(() => readFile(path, fillIn)),
    );
  }
  const missing = addresses.get('/404');
  addresses.delete('/404');
  return { addresses, missing };
}

/** The framework's own copies of the landing's pages are not for anybody; the console reads its own. */
function isServed(name: string): boolean {
  if (name.startsWith('/_next/') || name.startsWith('/_not-found')) return false;
  return !/\.txt$/.test(name) || name === '/robots.txt' || name.startsWith('/admin');
}

const addressOf = (name: string) => name.replace(/\.html$/, '').replace(/^\/index$/, '/');

function readFile(path: string, fillIn: (text: string) => string): SiteFile {
  const ending = path.split('.').at(-1) ?? '';
  const type = types[ending] ?? 'application/octet-stream';
  const read = readFileSync(path);
  if (!/^(html|txt|xml)$/.test(ending)) return { body: read, packed: null, type, policy: null };
  const text = fillIn(read.toString());
  const body = Buffer.from(text);
  const policy = ending === 'html' ? policyForSite(text) : null;
  return { body, packed: gzipSync(body, { level: 9 }), type, policy };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
