import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Picture } from './camera.ts';

/* What three megabytes hold. */
const quality = 32;
const phoneWidth = 186;
const desktopWidth = 372;
const gap = 10;

const image = ({ file, device }: Picture) =>
  `<img src="${basename(file)}" width="${device === 'phone' ? phoneWidth : desktopWidth}">`;

/** A row a language: phones, then desktops one above the other. */
function layOut(pictures: Picture[]): string {
  const rows = [...new Set(pictures.map(({ language }) => language))].map((language) => {
    const ours = pictures.filter((picture) => picture.language === language);
    const of = (device: Picture['device']) =>
      ours.filter((picture) => picture.device === device).map(image);
    return `<div>${of('phone').join('')}<p>${of('desktop').join('')}</p></div>`;
  });
  return `<!doctype html><style>
    body { margin: 0; padding: ${gap}px; width: max-content; background: #9aa5a5; }
    div, p { display: flex; gap: ${gap}px; align-items: flex-start; }
    p { flex-direction: column; margin: 0; }
    div + div { margin-top: ${gap}px; }
  </style>${rows.join('')}`;
}

/** One sheet a screen into `target`, which is emptied first. Answers how many bytes they have in all. */
export async function layOutSheets(
  browser: Browser,
  pictures: Picture[],
  target: string,
): Promise<number> {
  for (const name of readdirSync(target)) {
    if (name.endsWith('.webp')) rmSync(join(target, name));
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  const chromium = await context.newCDPSession(page);
  let bytes = 0;
  for (const [screen, ours] of Map.groupBy(pictures, (picture) => picture.screen)) {
    const [first] = ours;
    if (!first) continue;
    const table = join(dirname(first.file), 'sheet.html');
    writeFileSync(table, layOut(ours));
    await page.goto(pathToFileURL(table).href);
    const size = await page.evaluate(() => ({
      width: document.body.offsetWidth,
      height: document.body.offsetHeight,
    }));
    await page.setViewportSize(size);
    const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality });
    const file = join(target, `${screen}.webp`);
    writeFileSync(file, Buffer.from(data, 'base64'));
    bytes += statSync(file).size;
  }
  await context.close();
  return bytes;
}
