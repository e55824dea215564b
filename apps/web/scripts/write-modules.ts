import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/**
 * Writes TypeScript sources as modules for a browser, with a hash of their content in the name, and
 * answers their addresses. A source may import those that stand before it.
 */
export function writeModules(folder: string, sources: readonly string[], to: string): string[] {
  mkdirSync(to, { recursive: true });
  const written = new Map<string, string>();
  for (const source of sources) {
    const bare = stripTypeScriptTypes(readFileSync(join(folder, source), 'utf8'));
    const short = bare.replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '').replace(/\s*\n\s*/g, '\n');
    const code = short.replace(/from '\.\/([\w-]+\.ts)'/g, (_whole, name: string) => {
      const known = written.get(name);
      if (known === undefined) throw new Error(`${source} imports ${name}, which comes later`);
      return `from './${known}'`;
    });
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
    const name = `${source.replace('.ts', '')}-${hash}.js`;
    writeFileSync(join(to, name), code);
    written.set(source, name);
  }
  return [...written.values()].map((name) => `/_next/static/modules/${name}`);
}
