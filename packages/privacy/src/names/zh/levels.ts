/** `'2ab 3c'` as costs: a level in base 36, then the characters that have it. */
export function readLevels(
  levels: string,
  step: number,
  base: number,
  other: number,
): Float32Array {
  const costs = new Float32Array(hanCount).fill(other);
  for (const level of levels.split(' ')) {
    const cost = base + step * Number.parseInt(level.charAt(0), 36);
    for (let at = 1; at < level.length; at += 1) costs[level.charCodeAt(at) - hanStart] = cost;
  }
  return costs;
}

export const hanStart = 0x4e00;
export const hanCount = 0x5200;
