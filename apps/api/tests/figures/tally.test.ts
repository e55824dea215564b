import { expect, it } from 'vitest';
import { tallyCalls } from '../../src/features/figures/tally-calls.ts';
import { createProven } from '../admin/staff.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

describeOnBothDatabases('what processes count as it happens', (ctx) => {
  it('is added to the day by provider, at the prices told', async () => {
    const staff = await createProven(ctx);
    const { tally, metrics } = ctx.deps;
    const prices = { anthropic: { input: 3, output: 15 } };
    const { onCall } = tallyCalls(metrics.llm, tally, prices);
    const call = { provider: 'anthropic', status: undefined, firstTokenMs: 480 } as const;
    onCall({ ...call, outcome: 'ok', tokens: { input: 1_000, output: 200 } });
    await tally.flush();
    onCall({ ...call, outcome: 'timeout', tokens: { input: 1_000, output: 0 } });
    onCall({ ...call, outcome: 'aborted', tokens: { input: 0, output: 0 }, firstTokenMs: null });
    await tally.flush();
    await tally.flush();
    const { figures } = (await staff.ask({ url: '/admin/api/overview?days=1' })).json();
    const of = (name: string) =>
      figures
        .filter(({ figure }: { figure: string }) => figure === name)
        .map(({ label, value }: { label: string; value: number }) => [label, value]);
    expect(of('llm_calls')).toEqual([
      ['anthropic failed', 1],
      ['anthropic left', 1],
      ['anthropic ok', 1],
    ]);
    expect(of('llm_tokens')).toEqual([
      ['anthropic input', 2_000],
      ['anthropic output', 200],
    ]);
    expect(of('llm_cost_dollars')).toEqual([['anthropic', expect.closeTo(0.009)]]);
    expect(of('llm_first_word')).toEqual([['anthropic 500', 2]]);
    expect(of('answers').map(([label]: [string]) => label)).toContain('2xx');
  });
});
