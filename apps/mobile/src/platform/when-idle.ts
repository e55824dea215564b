const breathMs = 60;

/** Runs `work` once nothing more urgent waits; returns the way to call it off. */
export function whenIdle(work: () => void): () => void {
  const timer = setTimeout(work, breathMs);
  return () => clearTimeout(timer);
}
