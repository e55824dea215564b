/** Which solve sessions of this process have a reply under way: one at a time each. */
export type Generations = {
  /** The function that ends it, or undefined where one is running already. */
  begin(sessionId: string): (() => void) | undefined;
};

export function createGenerations(): Generations {
  const running = new Set<string>();
  return {
    begin(sessionId) {
      if (running.has(sessionId)) return undefined;
      running.add(sessionId);
      return () => running.delete(sessionId);
    },
  };
}
