/** How long after it happened an event is through; null where it does not say when that was. */
export function lagSeconds({ happenedAt }: { happenedAt: Date | null }, now: Date): number | null {
  return happenedAt && (now.getTime() - happenedAt.getTime()) / 1000;
}
