import { expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnServerDatabase } from '../harness/index.ts';
import { registerOver, sayOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';

const card = { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'A moving deadline' };

describeOnServerDatabase('the metrics of several processes', (ctx) => {
  it('are one sum, whichever is asked', async () => {
    const fake = await startFakeLlm();
    fake.always(reply('That sounds wearing.', { ready: false, result: card }));
    const server = await startServer({
      WORKERS: '2',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'warn',
      LLM_PROVIDERS: 'openai',
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: fake.openAiUrl,
    });
    const person = await registerOver(server.url);
    for (let turn = 0; turn < 8; turn += 1) {
      await (await sayOver(person, 'My manager moved the deadline again')).all();
    }
    for (let time = 0; time < 6; time += 1) {
      const answer = await fetch(`${server.url}/metrics`, { headers: { connection: 'close' } });
      const lines = (await answer.text()).split('\n');
      expect(lines).toContain('solacore_llm_calls_total{provider="openai",outcome="ok"} 8');
      expect(lines).toContain('solacore_llm_turns{state="waiting"} 0');
    }
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
    await fake.close();
  });
});
