import type { AsidePhrases } from '../phrases.ts';

export const asideEn: AsidePhrases = {
  nature: [
    'This is a built-in guide: a worksheet that follows your words. Not a person, not a language model.',
    'You’re writing with a worksheet built into the app. It is neither a human nor a language model.',
    'No person and no language model here: a built-in guide, fixed questions around your own words.',
  ],
  advice: [
    'Ideas get their own step, Options. First this.',
    'What to do comes up in Options. Before that:',
    'A fair question; Options is the place for it.',
    'We get to answers in Options. For now:',
  ],
  unsure: [
    'Not knowing is a usable answer.',
    'That’s fine. Let’s make it easier.',
    'No need to know. Smaller, then.',
    'Then a different way in.',
    'All right, another angle.',
  ],
  skip: ['All right, we leave that out.', 'Fine, skipped.', 'No problem. We go on without it.'],
  listen: [
    'Then no questions. Write as much as you like; it stands here as you put it.',
    'Just writing is fine. Nothing has to come of it.',
    'No advice and no questions, then. The page is yours.',
  ],
};
