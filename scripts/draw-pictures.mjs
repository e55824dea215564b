/* What others see who link to a page: `npm run pictures` draws it from the identity, in Chromium. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { landings } from '../packages/i18n/src/landing/index.ts';
import { emotionPalettes } from '../packages/look/src/index.ts';
import { ensureChromium } from './lib/browser.mjs';
import { root } from './lib/paths.mjs';
import { runQuietly } from './lib/run.mjs';

const [skyTop, skyLow, seaNear, seaFar] = emotionPalettes.calm.light;
const file = (path) => `file://${join(root, path)}`;
const font = (name) => file(`node_modules/@fontsource/${name}-latin-500-normal.woff2`);
const wordmark = readFileSync(join(root, 'apps/web/src/shell/wordmark.svg'), 'utf8');

const page = ({ hero }, lang) => `<!doctype html><html lang="${lang}"><style>
@font-face { font-family: Grotesk; src: url(${font('schibsted-grotesk/files/schibsted-grotesk')}); }
body { margin: 0; width: 1200px; height: 630px; overflow: hidden; color: #0e2226;
  font: 500 88px/1.06 ${lang === 'zh' ? '' : 'Grotesk,'} "PingFang SC", "Noto Sans CJK SC", sans-serif;
  letter-spacing: ${lang === 'zh' ? 0 : '-0.036em'}; }
.sky, .sea { position: absolute; left: 0; right: 0; padding: 0 84px; }
.sky { top: 0; height: 378px; background: linear-gradient(${skyTop}, ${skyLow}); }
.sea { top: 378px; height: 252px; background: linear-gradient(${seaNear}, ${seaFar}); }
svg { position: absolute; top: 64px; height: 44px; width: 197px; }
p { position: absolute; margin: 0; white-space: nowrap; }
.sky p { bottom: 20px; } .sea p { top: 18px; }
</style><div class="sky">${wordmark}<p>${hero.titleFirst}</p></div>
<div class="sea"><p>${hero.titleSecond}</p></div></html>`;

const chromium = await ensureChromium();
const work = mkdtempSync(join(tmpdir(), 'solacore-pictures-'));
const pictures = join(root, 'apps/web/public/pictures');
mkdirSync(pictures, { recursive: true });
for (const [lang, texts] of Object.entries(landings)) {
  const source = join(work, `${lang}.html`);
  writeFileSync(source, page(texts, lang));
  await runQuietly(`Drawing ${lang}`, chromium, [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    ...['--window-size=1200,630', '--allow-file-access-from-files'],
    ...[`--user-data-dir=${work}/profile`, `--screenshot=${join(pictures, `${lang}.png`)}`],
    `file://${source}`,
  ]);
}
rmSync(work, { recursive: true, force: true });
