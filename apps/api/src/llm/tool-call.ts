/** Gathers the argument text of tool calls that arrive in pieces, several of them or twice. */
export type ToolCalls = {
  /** `key` names the call the piece belongs to; without one it continues the last call. */
  push(piece: { key: string | undefined; name: string | undefined; text: string }): void;
  /**
   * The arguments of the last call of this tool that parse, `null` where none parses,
   * `undefined` where the tool was not called.
   */
  input(name: string): unknown;
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
        calls.push({ key, name: name ?? '', text });
        return;
      }
      // Some servers repeat the whole name with every piece.
      if (call.name === '' && name) call.name = name;
      call.text += text;
    },
    input(name) {
      const ours = calls.filter((call) => call.name === name);
      if (ours.length === 0) return undefined;
      for (const call of ours.toReversed()) {
        const parsed = parseJson(call.text);
        if (parsed !== null) return parsed;
      }
      return null;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
