import { terminals } from '@solacore/i18n/terminal';
import { afterEach, expect, it, vi } from 'vitest';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { startFakeLlm } from '../fakes/llm-server.ts';
import { atTheTerminal } from './at-the-terminal.ts';

const down: FakeReply = { text: [], fault: { kind: 'status', status: 400 } };
const perspective = 'In a year this may be the week in which you asked.';
const lines = [
  'Sam Miller (sam@example.com) moved the deadline, and I lose my weekends.',
  'Sam Miller (sam@example.com) moved the deadline, and I lose my weekends.',
  '/edit feeling tired',
  '/edit theme What Sam Miller decides',
  '/next',
  '/skip',
];

afterEach(() => {
  vi.unstubAllEnvs();
});

it('hides names from a model, puts them back, asks the deep one where told, outlives a failure', async () => {
  const fake = await startFakeLlm();
  vi.stubEnv('OPENAI_API_KEY', 'test-key');
  vi.stubEnv('OPENAI_BASE_URL', fake.openAiUrl);
  vi.stubEnv('OPENAI_MODEL', 'small');
  vi.stubEnv('OPENAI_MODEL_DEEP', 'large');
  fake.script(
    down,
    reply('You say that <PERSON_1> moved the deadline. What weighs most right now?', {
      ready: false,
      result: { emotion: { label: 'tired', confirmed: false }, theme: 'the deadline' },
    }),
    reply('So the deadline moved again. What would be good enough?', {
      ready: false,
      result: {
        problem: '',
        facts: [],
        assumptions: [],
        goal: '',
        obstacles: [],
        control: 'shared',
        changeable: true,
      },
    }),
    reply('You said that you lose your weekends. Which of the two fits better?', {
      ready: false,
      result: { thought: 'I fail', candidates: ['One view', 'Another view'], perspective },
    }),
  );
  try {
    const shown = await atTheTerminal(lines, { provider: 'openai', deep: true });
    const terminal = terminals.en;
    expect(shown).toContain('openai answers (large)');
    expect(shown).toContain(terminal.deep);
    expect(shown).toContain(terminal.noReply);
    expect(shown).toContain('Sent as: <PERSON_1> (<EMAIL_1>) moved the deadline');
    expect(shown).toContain('You say that Sam Miller moved the deadline.');
    expect(shown).toContain('[theme]: What Sam Miller decides');
    expect(shown).toContain(`A second perspective: ${perspective}`);
    expect(shown).toContain('○ 2 Another view');
    expect(fake.requests.length).toBeGreaterThanOrEqual(4);
    for (const { body } of fake.requests) {
      expect(body).not.toMatch(/Miller|sam@example/);
      expect(JSON.parse(body)).toMatchObject({ model: 'large' });
    }
  } finally {
    await fake.close();
  }
});
