import { describe, expect, it } from 'vitest';
import { createReplyGuard } from '../../src/index.ts';

const context = {
  step: 'clarify',
  lang: 'en',
  content: 'The rent goes up, says <PERSON_1>',
} as const;

/** What is let through after each chunk, and at the end. */
function flow(chunks: string[], asked: Parameters<typeof createReplyGuard>[0] = context) {
  const guard = createReplyGuard(asked);
  const shown = chunks.map((chunk) => guard.push(chunk));
  const { text, verdict } = guard.end();
  return { shown, text, verdict, objects: guard.takeObjects() };
}

describe('a reply that is written', () => {
  it('is let through a sentence at a time', () => {
    const { shown, text } = flow(['The rent ', 'goes up. ', 'That', ' is soon. What', ' now?']);
    expect(shown).toEqual(['', '', 'The rent goes up.', ' That is soon.', '']);
    expect(text).toBe(' What now?');
  });

  it('that has no end of a sentence is let go in clauses', () => {
    const clause = 'the rent goes up and the letter came late, ';
    const { shown } = flow(Array.from({ length: 9 }, () => clause));
    const first = shown.findIndex((text) => text !== '');
    expect(first).toBeGreaterThan(2);
    expect(first).toBeLessThan(8);
    expect(shown[first]).toMatch(/late$/);
  });

  it('is closed with a full stop where a clause of it stands already', () => {
    const clause = 'the rent goes up and the letter came late, ';
    const { shown, text, verdict } = flow([
      ...Array.from({ length: 8 }, () => clause),
      'you should call them.',
    ]);
    expect(`${shown.join('')}${text}`).toMatch(/late\.$/);
    expect(verdict).toMatchObject({ isCut: true, hasAsked: false });
  });

  it('is let go without spaces as well, and never in the middle of a placeholder', () => {
    const { shown } = flow([`${'a'.repeat(270)}<PERS`, `ON_1>${'b'.repeat(200)}`]);
    expect(shown.join('')).not.toMatch(/<(?!PERSON_1>)/);
  });

  it('leaves room for a closing question while none was asked', () => {
    const sentence = 'The rent goes up in the month of May again. ';
    const { shown, text, verdict } = flow(Array.from({ length: 12 }, () => sentence));
    const words = `${shown.join('')}${text}`.split(' ').length;
    expect(words).toBeLessThanOrEqual(80);
    expect(verdict).toMatchObject({ broken: ['words'], isCut: true });
  });

  it('may use all of its words where it ends within them', () => {
    const sentence = 'The rent goes up in the month of May again. ';
    const { shown, text, verdict } = flow(Array.from({ length: 9 }, () => sentence));
    expect(`${shown.join('')}${text}`).toBe(sentence.repeat(9).trim());
    expect(verdict.isCut).toBe(false);
  });

  it('keeps back what follows the first broken rule, whatever it is', () => {
    const { shown, text, verdict } = flow([
      'The rent goes up. ',
      'You should move. ',
      'The rest is fine. What now?',
    ]);
    expect(shown.join('') + text).toBe('The rent goes up.');
    expect(verdict).toMatchObject({ broken: ['advice'], isCut: true, hasAsked: false });
  });

  it.each([1, 2, 5, 200])('gives objects away as values, in chunks of %i', (size) => {
    const value = { ready: true, result: { theme: 'a "b" } c' } };
    const whole = `The rent goes up. Here it is:\n${JSON.stringify(value)}\nWhat now?`;
    const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    const { shown, text, verdict, objects } = flow(chunks);
    expect(shown.join('') + text).toMatch(/^The rent goes up\.\s+What now\?$/);
    expect(objects).toEqual([value]);
    expect(verdict.broken).toEqual(['object']);
  });

  it.each(['I <3 rent [sic].', 'At 3.5 % {roughly}, it grows.', 'Room_2 is dearer, in <B>.'])(
    'keeps what only looks like an object or a placeholder: %s',
    (reply) => {
      const { shown, text } = flow([...reply]);
      expect(shown.join('') + text).toBe(reply);
    },
  );
});
