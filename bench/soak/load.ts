import { setTimeout as wait } from 'node:timers/promises';

export type Load = { done: number; errors: Map<string, number> };

/** As many at once as `lanes`, one after the other, for `ms`: how many the machine bears. */
export async function asFastAsPossible(
  use: () => Promise<void>,
  lanes: number,
  ms: number,
): Promise<Load> {
  const load = emptyLoad();
  const until = performance.now() + ms;
  const lane = async () => {
    while (performance.now() < until) await counted(use, load);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return load;
}

/** One begun every `1000 / perSecond` ms whether or not the last has ended, for `ms`. */
export async function atPace(
  use: () => Promise<void>,
  perSecond: number,
  ms: number,
): Promise<Load> {
  const load = emptyLoad();
  const running = new Set<Promise<void>>();
  const startedAt = performance.now();
  for (let begun = 0; performance.now() - startedAt < ms; begun += 1) {
    const one = counted(use, load).finally(() => running.delete(one));
    running.add(one);
    const aheadMs = startedAt + ((begun + 1) * 1000) / perSecond - performance.now();
    if (aheadMs > 0) await wait(aheadMs);
  }
  await Promise.all(running);
  return load;
}

const emptyLoad = (): Load => ({ done: 0, errors: new Map() });

async function counted(use: () => Promise<void>, load: Load): Promise<void> {
  try {
    await use();
    load.done += 1;
  } catch (error) {
    const what = error instanceof Error ? error.message : 'broke';
    // Ids in a path are all different.
    const named = what.replaceAll(/[0-9a-f-]{36}/g, ':id');
    load.errors.set(named, (load.errors.get(named) ?? 0) + 1);
  }
}
