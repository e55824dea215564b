/** A sentence with its `{{places}}` filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence for one, or the one for several. */
export const forCount = (count: number, one: string, other: string): string =>
  fill(count === 1 ? one : other, { count });
