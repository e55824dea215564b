/** What stands in the body of a request, for reading; the body itself is shown as it is. */
export type ReadBody = { content: string; earlier: number; hasResults: boolean };

/** Null where another version of the app has written it in another form. */
export function readBody(body: string): ReadBody | null {
  const read = parse(body);
  if (typeof read !== 'object' || read === null) return null;
  const fields = new Map<string, unknown>(Object.entries(read));
  const [content, history, state] = ['content', 'history', 'state'].map((key) => fields.get(key));
  if (typeof content !== 'string') return null;
  const hasResults = typeof state === 'object' && state !== null && Object.keys(state).length > 0;
  return { content, earlier: Array.isArray(history) ? history.length : 0, hasResults };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
