import { scriptHashes } from '../../http/script-hashes.ts';

/**
 * The content policy of the browser app: its own files, its inline scripts by their hash, SQLite's
 * WebAssembly and worker. Styles are written by the app at run time.
 */
export function policyForPage(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
