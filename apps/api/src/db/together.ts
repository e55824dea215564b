import { isDatabaseDown } from './database-errors.ts';

type Asked<Item, Answer> = {
  item: Item;
  resolve: (answer: Answer | undefined) => void;
  reject: (error: unknown) => void;
};

/** Who comes while a statement is under way waits for its answer, but no longer than this. */
const longestWaitMs = 5;

/**
 * Asks at once for what was asked for in the same turn of the event loop, or while a statement was
 * under way: requests that arrive together share one. Of items with one key only the first goes
 * along, the others come next, unless the database is away. `ask` answers in the order of its items.
 */
export function askTogether<Item, Answer>(
  ask: (items: Item[]) => Promise<Answer[]>,
  keyOf: (item: Item) => unknown = () => Symbol(),
) {
  let waiting: Asked<Item, Answer>[] = [];
  let running = 0;
  let late: NodeJS.Timeout | undefined;

  function settled(): void {
    running -= 1;
    if (waiting.length > 0) send();
  }

  function send(): void {
    clearTimeout(late);
    late = undefined;
    const keys = new Set<unknown>();
    const sent: typeof waiting = [];
    const left: typeof waiting = [];
    for (const asked of waiting) {
      const key = keyOf(asked.item);
      (keys.has(key) ? left : sent).push(asked);
      keys.add(key);
    }
    waiting = left;
    if (sent.length === 0) return;
    running += 1;
    ask(sent.map(({ item }) => item))
      .then(
        (answers) => {
          for (const [at, { resolve }] of sent.entries()) resolve(answers[at]);
        },
        (error) => {
          for (const { reject } of sent) reject(error);
          // Who waited for a database that is away would only wait once more.
          if (isDatabaseDown(error)) for (const { reject } of waiting.splice(0)) reject(error);
        },
      )
      .finally(settled);
  }

  return (item: Item): Promise<Answer | undefined> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running > 0) late ??= setTimeout(send, longestWaitMs);
      else if (waiting.length === 1) setImmediate(send);
    });
}
