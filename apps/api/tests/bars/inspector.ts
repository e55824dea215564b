import { z } from 'zod';

const targetsSchema = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const answerSchema = z.looseObject({
  id: z.number().optional(),
  result: z.looseObject({ result: z.looseObject({ value: z.unknown() }).optional() }).optional(),
});

/** Asks a Node process about itself over its inspector. */
export async function openInspector(port: number) {
  const targets = targetsSchema.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json());
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (value: unknown) => void>();
  let asked = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = answerSchema.parse(JSON.parse(String(data)));
    if (id === undefined) return;
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  const ask = (method: string, params: object = {}) => {
    asked += 1;
    const id = asked;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise<unknown>((resolve) => waiting.set(id, resolve));
  };
  const evaluate = async (expression: string) => {
    const value = await ask('Runtime.evaluate', { expression, returnByValue: true });
    return typeof value === 'number' ? value : Number.NaN;
  };
  return {
    async heapBytes() {
      await ask('HeapProfiler.collectGarbage');
      return evaluate('process.memoryUsage().heapUsed');
    },
    count: (kind: string) =>
      evaluate(`process.getActiveResourcesInfo().filter((name) => name === '${kind}').length`),
    close: () => socket.close(),
  };
}
