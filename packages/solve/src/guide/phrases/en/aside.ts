import type { AsidePhrases } from '../phrases.ts';

export const asideEn: AsidePhrases = {
  nature: [
    'This is a built-in guide: a worksheet that follows your words. Not a person, not a language model.',
    'You’re writing with a worksheet built into the app. It is neither a human nor a language model.',
    'No person and no language model here: a built-in guide, fixed questions around your own words.',
  ],
  advice: [
    'We’ll look for ways together in Options. One thing first.',
    'What to do comes in Options, soon. Before that:',
    'That’s a fair question, and Options is the place for it.',
    'I’d like to understand first; ideas come in Options.',
  ],
  question: [
    'I can’t answer that well; I’m only a built-in guide.',
    'I don’t know that. You know this better than I do.',
    'You may ask. I only work with what you tell me.',
  ],
  unsure: [
    'That’s fine, it’s not easy to say.',
    'No need to know it yet. Let me ask differently.',
    'It’s all right not to know. Something smaller, then.',
    'Then let’s try it another way.',
    'That’s a hard one. An easier question:',
  ],
  skip: ['All right, we leave that out.', 'Fine, we skip it.', 'No problem. We go on without it.'],
  listen: [
    'Then no questions. Write as much as you like.',
    'You can just write here. Nothing has to come of it.',
    'No advice and no questions, then. Take the room you need.',
  ],
  anger: [
    'You’re right, this is only a built-in guide, no person. What you wrote still counts.',
    'That’s fair; a guide like this misses things. It can be left or skipped at any point.',
    'It’s all right to be annoyed. I’m a fixed guide; I’ll keep it plain.',
    'I understand if this annoys you. I do have what you wrote.',
  ],
  reassure: [
    'I can’t know that; I only see what you write.',
    'Nobody can tell that from here, and I won’t guess.',
    'I don’t know what goes on in somebody else.',
  ],
  reassureAgain: [
    'That question has come back. An answer from me wouldn’t hold for long.',
    'You’ve asked this before; it seems to circle. I still can’t know.',
    'The same question again: not knowing must be hard.',
  ],
  why: [
    'Fair question. I ask so that the next step fits you.',
    'Because your answer decides what comes next here.',
    'I ask because I only know what you write.',
  ],
};
