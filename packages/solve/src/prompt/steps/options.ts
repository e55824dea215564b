import type { StepPrompt } from './step-prompt.ts';

/** Alternatives and decision, from problem-solving therapy. */
export const options: StepPrompt = {
  goal: 'A real choice.',
  work: [
    'Ask for one idea of theirs first.',
    'Then 2 to 4 options in all, different in kind: a smallest step, one that involves a person, one that waits or accepts for now.',
    'The options stand on cards: the prose says how many there are and what differs, then asks. No list.',
    'Each has title, detail, pros, cons, effort, firstEffect, inControl, source. An idea of theirs keeps their words and has source user.',
    'If asked to choose, repeat their goal and show which option serves it; the choice stays theirs.',
    'None is a choice. Accept it: leave chosenId out, put their reason into why, press no further list on them. The first time say that they can look at the problem once more.',
  ],
  avoid: ['choosing for them', 'unsafe or illegal options', 'confronting someone who harms them'],
  done: 'chosenId is set, or the person wants none and why says so',
  opening: 'Open from their goal and ask for one idea of their own.',
  example: {
    en: 'You named asking for help. Here are two more to compare. Which feels doable this week?',
    es: 'Nombraste pedir ayuda. Aquí tienes dos caminos más para comparar. ¿Cuál ves posible esta semana?',
    zh: '你自己想到的是找人帮忙。这里还有两条可以放在一起比。这周哪一条你觉得做得到？',
  },
};
