import { describe, expect, it } from 'vitest';
import { assess, assessConversation } from '../src/index.ts';

// Harmless, but guessed at by the learned model; no phrase stands in them.
const guessed = 'Sobre todo tristeza. Pienso en ella cada noche.';
const guessedAgain = '晚上十二点以后能安静睡觉就够了。';
// Harmless as well; the model is sure of the contrary.
const sure = 'Pienso que esperé demasiado y que sufrió por mi culpa.';
const calm = ['La primera.', 'El jueves en casa.', 'Un 8', 'Puedo llamar yo.'];
const denial = 'No era en serio, estoy bien.';

describe('how long help stays in a conversation', () => {
  it('a guess is told apart from what was said outright', () => {
    expect(assess(guessed)).toMatchObject({ level: 2, isGuess: true });
    expect(assess('Quiero morir.').isGuess).toBeUndefined();
  });

  it('one guess shows help, is not cleared by the next words, and fades after two more', () => {
    const after = calm.map((words, at) =>
      assessConversation(words, [guessed, ...calm.slice(0, at)]),
    );
    expect(after.map(({ level }) => level)).toEqual([2, 2, 0, 0]);
    expect(after.slice(0, 2).every(({ isGuess }) => isGuess)).toBe(true);
  });

  it('two guesses close together keep help for good, and are guesses still', () => {
    const earlier = [guessed, 'Un 8', guessedAgain, ...calm, ...calm];
    expect(assessConversation(denial, earlier)).toMatchObject({ level: 2, isGuess: true });
  });

  it('the same words guessed at again show nothing anew', () => {
    const again = assessConversation(guessed.toUpperCase(), [guessed, ...calm]);
    expect(again).toEqual({ level: 1, category: 'distress' });
    expect(assessConversation('Un 8', [guessed, 'Un 8', guessed, ...calm]).level).toBe(0);
  });

  it('a guess of which the model is sure stays for eight messages, and claims no more', () => {
    expect(assess(sure)).toMatchObject({ level: 2, isGuess: true, isSure: true });
    const until = (count: number) => [sure, ...calm, ...calm].slice(0, count);
    expect(assessConversation('Un 8', until(7))).toMatchObject({ level: 2, isGuess: true });
    expect(assessConversation('Un 8', until(8)).level).toBe(0);
  });

  it('what was said outright is not lost in a guess beside it', () => {
    const now = assessConversation(guessed, ['Quiero morir.', guessedAgain]);
    expect(now).toEqual({ level: 2, category: 'suicide_self_harm' });
  });

  it('two guesses far apart are two single ones', () => {
    const now = assessConversation(guessedAgain, [guessed, ...calm]);
    expect(now).toMatchObject({ level: 2, isGuess: true });
    expect(assessConversation('Un 8', [guessed, ...calm, guessedAgain, ...calm]).level).toBe(0);
  });

  it.each(['Quiero morir.', 'I want to kill myself', '我不想活了'])(
    'what was said outright outlasts a denial and everything after it: %s',
    (said) => {
      const now = assessConversation('Un 8', [said, denial, ...calm, ...calm]);
      expect(now.level).toBe(2);
      expect(now.category).toBe('suicide_self_harm');
      expect(now.isGuess).toBeUndefined();
    },
  );

  it('a crisis in the new words counts in full after a guess', () => {
    expect(assessConversation('Quiero morir.', [guessed]).level).toBeGreaterThanOrEqual(3);
  });
});
