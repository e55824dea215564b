/** Whether a version such as 1.4.0 comes before another. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const step = (own?.[at] ?? 0) - (other?.[at] ?? 0);
    if (step !== 0) return step < 0;
  }
  return false;
}
