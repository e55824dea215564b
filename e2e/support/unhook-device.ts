import type { Page } from 'playwright-core';

const names = ['assess', 'assessConversation'] as const;
const blind = '()=>({level:0,category:null})';

/** What the built app gives to whoever imports `name` of the safety package. */
const exported = (name: string) =>
  new RegExp(
    `(Object\\.defineProperty\\(\\w+,"${name}",\\{enumerable:!0,get:function\\(\\)\\{return )\\w+\\.${name}(\\}\\}\\))`,
    'g',
  );

/**
 * Takes the danger check out of the app that this page loads: every message is harmless then.
 * Answers how often the app was loaded so. Throws in the page's place where the check is not found.
 */
export async function unhookDevice(page: Page): Promise<() => number> {
  let loads = 0;
  await page.route(/\/session-part-[0-9a-f]+\.js$/, async (route) => {
    const response = await route.fetch();
    const body = unhooked(await response.text());
    loads += 1;
    await route.fulfill({ response, body });
  });
  return () => loads;
}

function unhooked(script: string): string {
  return names.reduce((text, name) => {
    const places = text.match(exported(name))?.length ?? 0;
    if (places !== 1) throw new Error(`the built app exports ${name} at ${places} places, not 1`);
    return text.replace(exported(name), `$1${blind}$2`);
  }, script);
}
