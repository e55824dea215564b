import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Visit } from '../../e2e/support/browser.ts';

const scripts = fileURLToPath(
  new URL('../../apps/mobile/dist/_expo/static/js/web/', import.meta.url),
);

/**
 * Puts a database of `writeKeptFile` in the place of the one that the app keeps in this browser, by
 * the app's own thread for it. The app must not be open meanwhile.
 */
export async function placeKept(page: Visit['page'], url: string, file: string): Promise<void> {
  const thread = readdirSync(scripts).find((name) => /^worker-.*\.js$/.test(name));
  await page.route(`${url}/placing`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>placing</title>' }),
  );
  await page.route(`${url}/placing/kept.db`, (route) => route.fulfill({ path: file }));
  // Under an address of its own it has no content policy, and may read what the page hands over.
  await page.route(`${url}/placing/thread.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', path: `${scripts}${thread}` }),
  );
  await page.goto(`${url}/placing`);
  await page.evaluate(async () => {
    const bytes = await (await fetch('/placing/kept.db')).blob();
    const worker = new Worker('/placing/thread.js');
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error ? reject(data.error) : resolve());
      worker.onerror = reject;
      const data = {
        databasePath: './solacore.db',
        assetDatabasePath: URL.createObjectURL(bytes),
        forceOverwrite: true,
      };
      worker.postMessage({ type: 'importAssetDatabase', id: 1, data, isSync: false });
    });
    worker.terminate();
  });
}
