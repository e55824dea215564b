/** Gathers the argument text of tool calls that arrive in pieces, several of them or twice. */
export type ToolCalls = {
  /**
   * `key` names the call the piece belongs to; without one it continues the last call. `text` is a
   * piece of JSON, or the arguments themselves where a server sends them as an object.
   */
  push(piece: { key: string | undefined; name: string | undefined; text: unknown }): void;
  /**
   * The arguments of each call of this tool, in their order; `null` for one that does not parse.
   * Only one tool is offered: where none has its name, calls by any other name are meant.
   */
  inputs(name: string): unknown[];
};

type Call = { key: string | undefined; name: string; text: string };

export function createToolCalls(): ToolCalls {
  const calls: Call[] = [];
  const find = (key: string | undefined) =>
    key === undefined ? calls.at(-1) : calls.find((call) => call.key === key);
  return {
    push({ key, name, text }) {
      const call = find(key);
      if (!call) {
        calls.push({ key, name: name ?? '', text: toText(text) });
        return;
      }
      // Some servers repeat the whole name with every piece.
      if (call.name === '' && name) call.name = name;
      call.text += toText(text);
    },
    inputs(name) {
      const named = calls.filter((call) => call.name === name);
      return (named.length > 0 ? named : calls).map((call) => parseJson(call.text));
    },
  };
}

function toText(piece: unknown): string {
  if (typeof piece === 'string') return piece;
  return piece === undefined || piece === null ? '' : JSON.stringify(piece);
}

/** Some servers write the JSON into a string once more. */
function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' ? JSON.parse(parsed) : parsed;
  } catch {
    return null;
  }
}
