import { type HistoryEntry, type SolveState, steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { buildPrompt, estimateTokens } from '../../src/index.ts';

type Given = { pair?: number; entries?: number; character?: string };

/** Turns of the person and their replies, each entry `pair` characters long. */
function talk({ pair = 160, entries = 60, character = '累' }: Given): HistoryEntry[] {
  return Array.from({ length: entries }, (_, at) => ({
    role: at % 2 === 0 ? 'user' : 'assistant',
    content: `${at}:`.padEnd(pair, character),
    step: steps[Math.floor((at * steps.length) / entries)] ?? 'receive',
  }));
}

const lines = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => `${at}`.padEnd(length, '事'));
const fullState: SolveState = {
  receive: { emotion: { label: '累', confirmed: true }, theme: '题'.repeat(500) },
  clarify: {
    problem: '问'.repeat(500),
    facts: lines(12, 500),
    assumptions: lines(12, 500),
    goal: '好'.repeat(500),
    obstacles: lines(8, 500).map((text) => ({ text, kind: 'inner' })),
    control: 'mine',
    changeable: true,
  },
};

function sizeOf({ system, messages, tool }: ReturnType<typeof buildPrompt>): number {
  const texts = [system, JSON.stringify(tool), ...messages.map(({ content }) => content)];
  return texts.reduce((sum, text) => sum + estimateTokens(text), 0);
}

describe('what a text costs', () => {
  it('is three times as much a character in Chinese as in English', () => {
    expect(estimateTokens('a'.repeat(300))).toBe(100);
    expect(estimateTokens('累'.repeat(300))).toBe(300);
    expect(estimateTokens('ñ😀')).toBe(2);
    expect(estimateTokens('')).toBe(0);
  });
});

describe('the room of a prompt', () => {
  const content = '难'.repeat(4000);

  it('holds a Chinese message of 4,000 characters and 60 entries before it, whole', () => {
    const history = talk({});
    const prompt = buildPrompt({ step: 'commit', content, history, lang: 'zh' });
    expect(prompt.messages).toHaveLength(61);
    expect(sizeOf(prompt)).toBeLessThanOrEqual(24_000);
    for (const [at, { content: said }] of history.entries()) {
      expect(prompt.messages[at]?.content).toContain(said);
    }
  });

  it('is kept with the longest history there is; deep analysis takes it whole', () => {
    const history = talk({ pair: 533 });
    const plain = buildPrompt({ step: 'commit', content, history, lang: 'zh' });
    expect(sizeOf(plain)).toBeLessThanOrEqual(24_000);
    expect(plain.messages.at(-1)?.content).toContain(content);
    const deep = buildPrompt({ step: 'commit', content, history, lang: 'zh', deep: true });
    expect(deep.messages).toHaveLength(61);
    expect(sizeOf(deep)).toBeLessThanOrEqual(48_000);
  });

  it('goes to the newest turns, whole and in pairs; how many are left out is said', () => {
    const history = talk({ pair: 533 });
    const { messages } = buildPrompt({ step: 'commit', content, history, lang: 'zh' });
    const [marker, first] = messages;
    const left = 60 - (messages.length - 2);
    expect(left).toBeGreaterThan(0);
    expect(marker).toEqual({
      role: 'user',
      content: `[${left} earlier messages are left out here]`,
    });
    expect(first?.role).toBe('user');
    expect(first?.content).toBe(`<<<\n${history[left]?.content}\n>>>`);
  });

  it('holds more English than Chinese', () => {
    const kept = (character: string) =>
      buildPrompt({
        step: 'commit',
        content: 'x',
        history: talk({ pair: 533, character }),
        lang: 'en',
      }).messages.length;
    expect(kept('a')).toBe(61);
    expect(kept('累')).toBeLessThan(61);
  });

  it('is never made by dropping results: the history goes first, but for the last turn', () => {
    const history = talk({ pair: 533 });
    const prompt = buildPrompt({ step: 'options', content, history, state: fullState, lang: 'zh' });
    for (const line of [...lines(12, 500), ...lines(8, 500)]) expect(prompt.system).toContain(line);
    expect(prompt.messages.slice(1).map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(prompt.messages[0]?.content).toBe('[58 earlier messages are left out here]');
  });
});
