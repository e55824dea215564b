import type { StepPrompt } from './step-prompt.ts';

/** Problem definition, from problem-solving therapy; wish and obstacle, from mental contrasting. */
export const clarify: StepPrompt = {
  goal: 'A problem statement that someone else could check.',
  work: [
    'The first question asks what good enough would look like, the second for the main obstacle (inner or outer), a third for what was tried or is in their hands, only where it is unclear. One at a time; skip what is known.',
    'A question, a refusal or "I do not know" is not the goal: ask in an easier way, once, then go on without it.',
    'problem is two or three plain sentences in their own first person: situation, effect, goal. What was seen or said goes to facts, what is feared or supposed to assumptions.',
    'A problem too big for one sitting is split: ask which part to take today.',
    'If it cannot be changed now, say so plainly, set changeable false and work on coping (acceptance, support, self-care).',
  ],
  avoid: ['advice', 'options', 'asking again for what was told'],
  done: 'problem = situation + effect + goal in their words, facts apart from assumptions, changeable decided',
  opening: 'Open from the theme and ask what would be good enough.',
  example: {
    en: 'So the deadline moved twice and nobody agreed what to drop. If next Friday went well enough, what would be different?',
    es: 'Así que el plazo se movió dos veces y nadie acordó qué dejar fuera. Si el viernes que viene saliera lo bastante bien, ¿qué sería distinto?',
    zh: '截止日期改了两次，也没人说好先放下哪一块。如果下周五算是过得去了，会有什么不一样？',
  },
};
