/**
 * Rejects when an answer from outside is not there in time. An event loop that was busy for as long
 * reads what has arrived before it is blamed on the other side.
 */
export function withinTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('no answer in time'));
    const timer = setTimeout(() => setImmediate(late), timeoutMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
