/** So many with priority may pass in a row while somebody without it waits. */
const longestRun = 3;

/** `passed` counts those with priority let in since one without it was, while one waited. */
export type LineState<Waiter> = {
  priority: readonly Waiter[];
  standard: readonly Waiter[];
  passed: number;
};

/**
 * Who is let in next: priority first, but every fourth place at least goes to whoever waits longest
 * without it, so the k-th of them is in after at most 4k places. Undefined where nobody waits.
 */
export function letIn<Waiter>(
  line: LineState<Waiter>,
): { next: Waiter; line: LineState<Waiter> } | undefined {
  const [first, ...priority] = line.priority;
  const [longest, ...standard] = line.standard;
  if (first !== undefined && (longest === undefined || line.passed < longestRun)) {
    const passed = longest === undefined ? 0 : line.passed + 1;
    return { next: first, line: { priority, standard: line.standard, passed } };
  }
  if (longest === undefined) return undefined;
  return { next: longest, line: { priority: line.priority, standard, passed: 0 } };
}

/** Everybody in the order they are let in if nobody else comes. */
export function orderOf<Waiter>({ priority, standard, passed }: LineState<Waiter>): Waiter[] {
  const order: Waiter[] = [];
  let [p, s, run] = [0, 0, passed];
  while (p < priority.length || s < standard.length) {
    const isPriority = p < priority.length && (s >= standard.length || run < longestRun);
    const next = isPriority ? priority[p++] : standard[s++];
    run = isPriority && s < standard.length ? run + 1 : 0;
    if (next !== undefined) order.push(next);
  }
  return order;
}
