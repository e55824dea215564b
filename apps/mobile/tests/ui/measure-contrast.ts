type Rgb = readonly [number, number, number];

/** `#RRGGBB` as three channels of 0..255. */
export function rgb(hex: string): Rgb {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** As a browser mixes two colours of a gradient or two layers: in sRGB, channel by channel. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

function luminance(color: Rgb): number {
  const channel = (index: 0 | 1 | 2) => {
    const value = color[index] / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

/** WCAG 2: 1 for the same colour, 21 for black on white. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The colour of a field at a height of 0..1, as the gradient draws it. */
export function colorAt(
  stops: readonly [string, string, string, string],
  locations: readonly [number, number, number, number],
  height: number,
): Rgb {
  const next = locations.findIndex((location) => location >= height);
  if (next <= 0) return rgb(stops[next === 0 ? 0 : 3]);
  const [above = 0, below = 1] = [locations[next - 1], locations[next]];
  const share = below === above ? 1 : (height - above) / (below - above);
  return mix(rgb(stops[next - 1] ?? stops[0]), rgb(stops[next] ?? stops[3]), share);
}
