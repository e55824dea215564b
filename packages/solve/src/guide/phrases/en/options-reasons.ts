import type { OptionsPhrases } from '../phrases.ts';

/** What speaks for each kind of way, and what against it. */
export const reasonsEn = {
  ownPros: ['It comes from you.', 'You know what it takes.', 'Nobody has to explain it to you.'],
  ownCons: ['It may be bigger than it looks.', 'It still needs a first piece.', 'It needs a time.'],
  smallPros: [
    'You can do it today, even tired.',
    'It needs nobody else.',
    'You see at once that it’s done.',
  ],
  smallCons: [
    'It changes only a little.',
    'The larger question stays open.',
    'It can feel too small.',
  ],
  personPros: [
    'You’re not alone with it.',
    'Someone else may see more.',
    'It can change the situation.',
  ],
  personCons: [
    'It takes some courage.',
    'Their answer isn’t up to you.',
    'You may have to wait for an answer.',
  ],
  waitPros: [
    'It costs no strength.',
    'Some things settle with time.',
    'You stop fighting it for a while.',
  ],
  waitCons: [
    'Nothing changes on the outside.',
    'It takes patience.',
    'It doesn’t help if there’s a deadline.',
  ],
} satisfies Partial<OptionsPhrases>;
