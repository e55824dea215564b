import type { Visit } from '../../e2e/support/browser.ts';

export type Task = { startMs: number; durationMs: number };
export type Watched = { tasks: Task[]; firstTokenMs: number; doneMs: number };

type Signs = { waiting: string; stop: string };

/**
 * From now on: long tasks of the page, the moment at which `waiting` gave way to the first words,
 * and the one at which the button `stop` went. `over` waits for that in the page: a driver that
 * looks for the button again and again makes long tasks of its own.
 */
export async function watchTasks(
  page: Visit['page'],
  signs: Signs,
): Promise<{ over: () => Promise<void>; read: () => Promise<Watched> }> {
  const watching = await page.evaluateHandle(({ waiting, stop }) => {
    const watched: Watched = { tasks: [], firstTokenMs: 0, doneMs: 0 };
    const note = (entries: PerformanceEntryList) => {
      for (const { startTime, duration } of entries) {
        watched.tasks.push({ startMs: startTime, durationMs: duration });
      }
    };
    const tasks = new PerformanceObserver((list) => note(list.getEntries()));
    tasks.observe({ entryTypes: ['longtask'] });
    let tellOver = () => {};
    const over = new Promise<void>((resolve) => {
      tellOver = resolve;
    });
    const isStop = (node: Node) =>
      node instanceof Element &&
      (node.getAttribute('aria-label') === stop || node.querySelector(`[aria-label="${stop}"]`));
    const changes = new MutationObserver((records) => {
      for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
        if (node.textContent?.includes(waiting)) watched.firstTokenMs ||= performance.now();
        if (isStop(node)) watched.doneMs = performance.now();
      }
      for (const { target, attributeName } of records) {
        if (attributeName === 'aria-label' && !isStop(target)) {
          if (watched.firstTokenMs > 0) watched.doneMs = performance.now();
        }
      }
      if (watched.doneMs > 0) tellOver();
    });
    const what = { childList: true, subtree: true, attributeFilter: ['aria-label'] };
    changes.observe(document.body, what);
    return {
      over,
      read: () => {
        note(tasks.takeRecords());
        return watched;
      },
    };
  }, signs);
  return {
    over: () => watching.evaluate(({ over }) => over),
    read: () => watching.evaluate(({ read }) => read()),
  };
}

/** The tasks of which a part lies between the first words and the end of the reply. */
export function whileStreaming({ tasks, firstTokenMs, doneMs }: Watched): Task[] {
  return tasks.filter(
    ({ startMs, durationMs }) => startMs <= doneMs && startMs + durationMs >= firstTokenMs,
  );
}

export const longestOf = (tasks: Task[]): number =>
  Math.max(0, ...tasks.map(({ durationMs }) => durationMs));
