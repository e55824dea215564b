import type { OptionsPhrases } from '../phrases.ts';

/** Ways to live with what cannot be changed now. */
export const copingEn: OptionsPhrases['coping'] = {
  small: [
    [
      'Ten minutes that are only yours',
      'A chair, a window, a cup of tea: nothing useful in it.',
      'Choose the place and put the phone in another room.',
    ],
    [
      'One thing that still feels good',
      'However small: a piece of music, warm water, a bit of sun.',
      'Write down one such thing and when it could be.',
    ],
    [
      'Give it a place in the day',
      'A candle, a line in a notebook: a moment for it, and then the day goes on.',
      'Put what you need for that moment on the table.',
    ],
  ],
  person: [
    [
      'Tell one person how it really is',
      'Not for advice. Somebody who can just hear it.',
      'Write one line asking that person for ten minutes.',
    ],
    [
      'Ask for one thing you need',
      'A meal, a lift, an hour off: something with a name.',
      'Write down the one thing and who could do it.',
    ],
    [
      'Meet someone who lives with the same',
      'A group, or one person who knows it from the inside.',
      'Look up one group and its next date.',
    ],
  ],
};
