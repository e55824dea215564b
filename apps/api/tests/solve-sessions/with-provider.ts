import { afterAll, beforeAll } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import type { App } from '../../src/http/app-type.ts';
import { defaultCircuitLimits } from '../../src/llm/circuit.ts';
import { createLlm } from '../../src/llm/create-llm.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import type { ApiContext } from '../harness/index.ts';

export type WithProvider = {
  readonly app: App;
  readonly fake: FakeLlm;
  /** Where the application listens, for readers that leave. */
  readonly address: string;
};

/** For tests of a provider that goes silent. */
const brief = { firstMs: 400, idleMs: 400 };

/** An application whose only provider is a fake one that speaks OpenAI's protocol on a port. */
export function withProvider(
  ctx: ApiContext,
  parts: Partial<Deps> = {},
  limits = brief,
): WithProvider {
  let started: WithProvider | undefined;
  const now = () => {
    if (!started) throw new Error('The provider exists only while tests run');
    return started;
  };
  beforeAll(async () => {
    const fake = await startFakeLlm();
    const llm = createLlm({
      order: ['openai'],
      limits,
      // One failure after the other is what these tests ask for.
      circuit: { ...defaultCircuitLimits, failuresInRow: 1_000, minCalls: 1_000 },
      providers: {
        ...ctx.deps.config.llm.providers,
        openai: {
          apiKey: 'test-key',
          baseUrl: fake.openAiUrl,
          model: 'small',
          modelDeep: 'large',
        },
      },
    });
    const app = await ctx.buildApp({ parts: { llm, ...parts } });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    started = { app, fake, address };
  });
  afterAll(async () => {
    // Node's fetch keeps spare connections, which would hold up the end.
    started?.app.server.closeAllConnections();
    await started?.fake.close();
  });
  return {
    get app() {
      return now().app;
    },
    get fake() {
      return now().fake;
    },
    get address() {
      return now().address;
    },
  };
}
