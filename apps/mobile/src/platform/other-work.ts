/** Lets whatever waits have its turn before this goes on. */
export const otherWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
