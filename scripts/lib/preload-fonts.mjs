import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Those that the first screen waits for (apps/mobile/src/ui/theme/fonts.web.ts). */
const first = [
  'schibsted-grotesk-latin-400-normal',
  'schibsted-grotesk-latin-500-normal',
  'schibsted-grotesk-latin-600-normal',
  'newsreader-latin-400-normal',
];

const isFace = (name) => /\.[0-9a-f]{32}\.woff2$/.test(name);

/** Names the typefaces of the first screen in the built page: they come along with its script. */
export function preloadFonts(dist) {
  const files = readdirSync(dist, { recursive: true }).filter(isFace);
  const links = first.map((face) => {
    const path = files.find((name) => name.includes(`${face}.`));
    if (!path) throw new Error(`the built app has no ${face}`);
    const href = `/app/${encodeURI(path.replaceAll('\\', '/'))}`;
    return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;
  });
  const page = join(dist, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
}
