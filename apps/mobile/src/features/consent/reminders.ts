/** After so long in one conversation it is said again that no person answers. */
export const remindAfterMs = 3 * 3_600_000;

type Said = { id: string; createdAt: string };

/**
 * Before which messages the reminder stands, and whether it is due now, below the last one. The
 * first message counts as said: above it stands the notice of the beginning.
 */
export function remindersIn(messages: Said[], now: Date): { before: Set<string>; isDue: boolean } {
  const before = new Set<string>();
  const [first] = messages;
  if (!first) return { before, isDue: false };
  let last = Date.parse(first.createdAt);
  for (const { id, createdAt } of messages) {
    const at = Date.parse(createdAt);
    if (at - last < remindAfterMs) continue;
    before.add(id);
    last = at;
  }
  return { before, isDue: now.getTime() - last >= remindAfterMs };
}
