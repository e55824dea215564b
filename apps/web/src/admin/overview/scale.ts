/** The top of a scale that divides well by `parts`: 1, 2, 2.5, 4, 5 or 10 times a power of ten. */
export function topOf(highest: number, parts: number): number {
  const part = Math.max(1, highest) / parts;
  const power = 10 ** Math.floor(Math.log10(part));
  const nice = [1, 2, 2.5, 4, 5, 10].find((step) => step * power >= part) ?? 10;
  return Math.max(parts, nice * power * parts);
}

type Box = { width: number; height: number };

/** Points of a line over a box, from left to right; `top` is its upper edge. */
export function pointsOf(values: number[], top: number, { width, height }: Box): string[] {
  const last = Math.max(1, values.length - 1);
  const round = (value: number) => Number(value.toFixed(1));
  return values.map(
    (value, at) => `${round((at / last) * width)},${round(height - (value / top) * height)}`,
  );
}

/** So many of the places of a list, evenly, the first and the last among them. */
export function spread<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) =>
    list.slice(Math.round((at / (most - 1)) * (list.length - 1))),
  ).flatMap(([one]) => (one === undefined ? [] : [one]));
}
