/** A request's fields as Stripe reads them: `a[b][0]=c` is `{a: {b: {0: 'c'}}}`. */
export type Fields = { [name: string]: string | Fields };

export function readForm(text: string): Fields {
  const fields: Fields = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const [first = '', ...rest] = key.split(/[[\]]+/).filter((part) => part !== '');
    let at = fields;
    let name = first;
    for (const next of rest) {
      const below = at[name];
      const inner: Fields = typeof below === 'object' ? below : {};
      at[name] = inner;
      at = inner;
      name = next;
    }
    at[name] = value;
  }
  return fields;
}
