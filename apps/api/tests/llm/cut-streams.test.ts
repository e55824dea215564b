import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutEverywhere, protocols, recorded } from '../bars/cut-streams.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';

let fake: FakeLlm;
beforeAll(async () => {
  fake = await startFakeLlm();
});
afterAll(() => fake.close());

const cases = protocols.flatMap((protocol) =>
  Object.entries(recorded).map(([lang, [text = '']]) => [protocol, lang, text] as const),
);

/* All of it, five replies a language: npm run bar:a6. */
describe('a stream cut in two', () => {
  it.each(cases)('at any byte is read the same: %s, %s', async (protocol, _lang, text) => {
    const finding = await cutEverywhere(fake, { protocol, text });
    expect(finding.cuts).toBeGreaterThan(1_000);
    expect(finding).toMatchObject({ wrongTexts: 0, replacementSigns: 0, crashes: 0 });
  });
});
