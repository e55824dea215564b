const listeners = new Set<() => void>();

/** Calls `listener` after every change of a kept conversation; returns the way to stop. */
export function onConversationsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceConversationsChanged(): void {
  for (const listener of listeners) listener();
}
