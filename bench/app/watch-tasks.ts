import { setTimeout } from 'node:timers/promises';
import type { Visit } from '../../e2e/support/browser.ts';

export type Task = { startMs: number; durationMs: number };
export type Watched = { tasks: Task[]; firstTokenMs: number; doneMs: number };

const latestMs = 60_000;

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
    let busyMs = 0;
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
    const changes = new MutationObserver((records) => {
      for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
        if (node.textContent?.includes(waiting)) watched.firstTokenMs ||= performance.now();
      }
      const isStopShown = document.querySelector(`[aria-label="${stop}"]`) !== null;
      if (isStopShown) busyMs ||= performance.now();
      if (isStopShown || busyMs === 0 || watched.doneMs > 0) return;
      // A quick reply is never seen waiting: its first words come with the button.
      watched.firstTokenMs ||= busyMs;
      watched.doneMs = performance.now();
      tellOver();
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
    over: () => Promise.race([watching.evaluate(({ over }) => over), late()]),
    read: () => watching.evaluate(({ read }) => read()),
  };
}

/** Rejects once nobody waits for a reply any more. */
async function late(): Promise<void> {
  await setTimeout(latestMs, undefined, { ref: false });
  throw new Error(`the reply did not end within ${latestMs} ms`);
}

/** The tasks of which a part lies between the first words and the end of the reply. */
export function whileStreaming({ tasks, firstTokenMs, doneMs }: Watched): Task[] {
  return tasks.filter(
    ({ startMs, durationMs }) => startMs <= doneMs && startMs + durationMs >= firstTokenMs,
  );
}

/** The tasks that began once the reply was over: what it ends with is drawn then. */
export const afterwards = ({ tasks, doneMs }: Watched): Task[] =>
  tasks.filter(({ startMs }) => startMs > doneMs);

export const longestOf = (tasks: Task[]): number =>
  Math.max(0, ...tasks.map(({ durationMs }) => durationMs));
