import type { Visit } from '../../e2e/support/browser.ts';

type Page = Visit['page'];
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

/** What is done to `element`, and the sign on the screen that it has come of it. */
export type Act = {
  element: Element;
  /** Text for a field; null: it is clicked. */
  typed: string | null;
  /** What a selector finds has this text in it, or nothing of it where it is gone. */
  sign: { selector: string; text: string; isGone?: boolean };
};

/** From the touch to the frame in which its sign is drawn, in ms. Looks at every frame of the page. */
export function timeOf({ element, typed, sign }: Act): Promise<number> {
  return element.evaluate(
    async (node, { typed, sign }) => {
      const holds = () =>
        [...document.querySelectorAll(sign.selector)].some((one) =>
          one.textContent?.includes(sign.text),
        );
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const from = performance.now();
      if (typed === null && node instanceof HTMLElement) node.click();
      else if (node instanceof HTMLInputElement) {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(node, typed);
        node.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (holds() === Boolean(sign.isGone)) {
        await frame();
        if (performance.now() - from > 60_000) throw new Error(`${sign.text} did not show`);
      }
      return performance.now() - from;
    },
    { typed, sign },
  );
}

/** Every task of the page over 50 ms, from its beginning on. Call before the page is opened. */
export async function noteLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { notedTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () =>
    page.evaluate(() => {
      const noted: unknown = Reflect.get(globalThis, 'notedTasks');
      return Array.isArray(noted) ? noted.map(Number) : [];
    });
}
