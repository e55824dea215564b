import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports =
  /(?:^|\n)(?:import|export)\s+(?!type\b)[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

/** What Metro tries where an import names no ending; the first that exists is bundled. */
const endings = {
  web: ['.web.ts', '.web.tsx', '.ts', '.tsx', '/index.ts'],
  phones: ['.ts', '.tsx', '/index.ts'],
} as const;

/** Every package the app's own sources reach on a platform, and the sources that name it. */
export function reachedModules(
  app: string,
  platform: keyof typeof endings,
): { files: number; packages: Map<string, string[]> } {
  const seen = new Set<string>();
  const packages = new Map<string, string[]>();
  const waiting = routeFiles(join(app, 'src/app'));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, from, bare, later] of readFileSync(file, 'utf8').matchAll(imports)) {
      const name = from ?? bare ?? later ?? '';
      const base = name.startsWith('@/')
        ? join(app, 'src', name.slice(2))
        : name.startsWith('.')
          ? join(dirname(file), name)
          : null;
      if (base === null) {
        packages.set(name, [...(packages.get(name) ?? []), file.slice(app.length + 1)]);
        continue;
      }
      const found = ['', ...endings[platform]].map((end) => base + end).find(isFile);
      if (found === undefined) throw new Error(`${file} names ${name}, which is nowhere`);
      waiting.push(found);
    }
  }
  return { files: seen.size, packages };
}

const isFile = (path: string) => /\.[a-z]+$/.test(path) && existsSync(path);

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
