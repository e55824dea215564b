import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of `docs/`, as text. The build runs in apps/web. */
export const readDoc = (name: string): string =>
  readFileSync(join(process.cwd(), '../../docs', name), 'utf8');
