import { languages, stepResultsSchema, steps } from '@solacore/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideTurn, guideReply, turnCaps } from '../src/index.ts';

function questions(text: string): number {
  return (text.match(/[?？]/g) ?? []).length;
}

describe('the guide', () => {
  it.each([
    ['en', 'Are you a real person?', 'not a language model'],
    ['es', '¿Eres un robot?', 'ni modelo de lenguaje'],
    ['zh', '你是真人吗？', '不是语言模型'],
  ] as const)('says in %s that it is a worksheet, and goes on', (lang, content, words) => {
    const { text, stepComplete } = guideReply({ step: 'receive', content, lang });
    expect(text.toLowerCase().replace(/neither a human nor a|no person and no/, 'not a')).toMatch(
      new RegExp(`${words}|ni un modelo de lenguaje|也没有语言模型`),
    );
    expect(questions(text)).toBe(1);
    expect(stepComplete).toBe(false);
  });

  it('asks an easier question after "I don\'t know", once, then moves on', () => {
    const ask = (turn: number) =>
      guideReply({ step: 'clarify', content: "I don't know", lang: 'en', turn });
    expect(ask(2).stepComplete).toBe(false);
    expect(ask(5).stepComplete).toBe(true);
  });

  it('takes a skip at once', () => {
    const state = {
      receive: { emotion: { label: 'worry', confirmed: true }, theme: 'the rent goes up by half' },
    };
    const reply = guideReply({ step: 'clarify', content: 'skip', lang: 'en', state });
    expect(reply.stepComplete).toBe(true);
    expect(reply.result?.clarify?.problem).toContain('he rent goes up by half');
  });

  it('does not argue with grief', () => {
    const content = 'My father died in March and I still set a plate for him.';
    const history = [{ role: 'user', content, step: 'receive' } as const];
    const reply = guideReply({ step: 'reframe', content: 'Yes.', history, lang: 'en' });
    expect(reply.result?.reframe?.declined).toBe(true);
    expect(reply.stepComplete).toBe(true);
  });

  it('does not send a person to somebody who hurts them', () => {
    const content = 'My husband hits me when he is drunk and I am afraid of him.';
    const history = [{ role: 'user', content, step: 'receive' } as const];
    const reply = guideReply({
      step: 'options',
      content: "I don't know",
      history,
      lang: 'en',
      turn: 2,
    });
    const person = reply.result?.options?.items.find((item) => item.id.startsWith('person'));
    expect(person?.id.startsWith('person-other')).toBe(true);
  });

  it('asks nothing about a goal that was already told', () => {
    const content = 'I want to finish the report without working nights.';
    const reply = guideReply({ step: 'clarify', content, lang: 'en', turn: 1 });
    const next = guideReply({
      step: 'clarify',
      content: 'I get interrupted all day.',
      history: [{ role: 'user', content, step: 'clarify' }],
      lang: 'en',
    });
    expect(reply.stepComplete).toBe(false);
    expect(next.stepComplete).toBe(true);
    expect(next.result?.clarify?.goal).toBe('to finish the report without working nights');
  });

  it('answers 4,000 characters of Chinese in a few', () => {
    const content = '我最近真的很累，工作上领导总是针对我。'.repeat(220).slice(0, 4000);
    const { text } = guideReply({ step: 'receive', content, lang: 'zh' });
    expect(text.length).toBeLessThan(150);
  });

  it('answers anything at any turn: valid results, one question at most, an end at the cap', () => {
    const message = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.constantFrom('no', '?', 'ok', '不知道', 'sí', '<PERSON_1>', '7', 'the second', '{q} {if}'),
    );
    fc.assert(
      fc.property(
        message,
        fc.constantFrom(...steps),
        fc.constantFrom(...languages),
        fc.integer({ min: 1, max: 6 }),
        (content, step, lang, turn) => {
          const reply = guideReply({ step, content, lang, turn });
          expect(reply.text.length).toBeGreaterThan(0);
          expect(questions(reply.text)).toBeLessThanOrEqual(1);
          expect(stepResultsSchema.safeParse(reply.result ?? {}).success).toBe(true);
          if (turn >= turnCaps[step]) expect(reply.stepComplete).toBe(true);
          const { stepComplete: ready, result } = reply;
          const decision = decideTurn({ step, turn, ready, result });
          expect(decision.stepComplete).toBe(ready);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
