import { describe, expect, it } from 'vitest';
import { checkReply } from '../../src/index.ts';
import { badReplies } from './bad-replies.ts';
import { nearGood } from './near-good.ts';

const rulesOf = (text: string, context: Parameters<typeof checkReply>[1]) =>
  checkReply(text, context).hard.map(({ rule }) => rule);
const said = {
  step: 'clarify',
  lang: 'en',
  content: 'The rent goes up and I cannot sleep',
} as const;

describe('the hard rules', () => {
  it.each(nearGood)('leave a careful reply alone in %s (%s): %s', (lang, step, content, reply) => {
    expect(rulesOf(reply, { lang, step, content })).toEqual([]);
  });

  it.each(badReplies)('see what is wrong in %s (%s): %s', (lang, step, reply) => {
    expect(rulesOf(reply, { lang, step, content: '' })).not.toEqual([]);
  });

  it('take advice from "options" on, or once the person asks for it', () => {
    const advice = 'The rent goes up. You could ask for a second quote.';
    expect(rulesOf(advice, said)).toEqual(['advice']);
    expect(rulesOf(advice, { ...said, step: 'options' })).toEqual([]);
    expect(rulesOf(advice, { ...said, content: 'What should I do about the rent?' })).toEqual([]);
  });

  it('let a disorder be named that the person has named, and no more than that', () => {
    const named = { ...said, content: 'They say it is ADHD and the rent goes up' };
    expect(rulesOf('You mentioned ADHD, and the rent.', named)).toEqual([]);
    expect(rulesOf('You mentioned ADHD, and the rent.', said)).toEqual(['diagnosis']);
    expect(rulesOf('You clearly have ADHD.', named)).toEqual(['diagnosis']);
  });

  it('let help through where someone may be in danger', () => {
    const help = 'Please call 911 now. You should go to your neighbour. Are you safe?';
    expect(rulesOf(help, { ...said, danger: 3 })).toEqual([]);
  });

  it('count a question only outside of quoted words', () => {
    expect(rulesOf('“Why me?” is what you ask. What did you hope for?', said)).toEqual([]);
    expect(rulesOf('What did you hope for? And now?', said)).toEqual(['questions']);
  });

  it.each([
    ['en', 'receive', 60, 'word '],
    ['es', 'clarify', 90, 'palabra '],
    ['zh', 'receive', 100, '字'],
    ['zh', 'commit', 150, '字'],
  ] as const)('hold the cap of %s in %s: %i', (lang, step, cap, word) => {
    const words = (count: number) => word.repeat(count).trim();
    const context = { lang, step, content: words(3) };
    expect(rulesOf(words(cap), context)).not.toContain('words');
    expect(rulesOf(words(cap + 1), context)).toContain('words');
  });

  it('see words that are not there', () => {
    expect(rulesOf(' \n', said)).toEqual(['empty']);
  });

  it('say nothing of the words themselves', () => {
    expect(JSON.stringify(checkReply('You should call Sam.', said))).not.toContain('Sam');
  });
});

describe('the soft rules', () => {
  const soft = (text: string) => checkReply(text, said).soft.map(({ rule }) => rule);
  it.each([
    ['a question first', 'What did you hope for? The rent goes up.', 'reflection_first'],
    ['praise', 'Great job. The rent goes up.', 'praise'],
    ['shouting', 'The rent goes up!', 'exclamation'],
    ['a list', 'You have two bills:\n- rent\n- power', 'list'],
    [
      'a long question',
      `The rent goes up. What ${'of all that you told me '.repeat(5)}matters?`,
      'question_length',
    ],
  ])('see %s', (_case, text, rule) => {
    expect(soft(text)).toContain(rule);
  });
});
