/** A sentence with its `{{names}}` put in. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

type Plural<Name extends string> = { [key in `${Name}_one` | `${Name}_other`]: string };

/** The form of `name` for a count, with the count as it is written. */
export function fillCount<Name extends string>(
  texts: Plural<Name>,
  name: Name,
  { count, shown }: { count: number; shown: string },
): string {
  return fill(count === 1 ? texts[`${name}_one`] : texts[`${name}_other`], { count: shown });
}
