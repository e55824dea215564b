import type { StepPrompt } from './step-prompt.ts';

/** Cognitive restructuring, from CBT; the problem as a challenge, from problem-solving therapy. */
export const reframe: StepPrompt = {
  goal: 'One view that is truer and more useful, and believed.',
  work: [
    'Take one thought in their words. Ask how true it feels from 0 to 100 where that is not known, or else what speaks for and against it: never both in one turn.',
    'Then offer two candidates in their first person: specific, kind, sober, believable, built from what happened and from their goal. A candidate never states the thought or a guess as a fact. Their own wording is best: "what would you tell a friend?" helps to find it.',
    'The candidates stand on cards: the prose says how many there are and what differs, then asks. No list.',
    'Beliefs are 0 to 100 and only as the person said them. A view believed less than 50 is not theirs yet: ask what would make it truer and change its words, or take declined.',
  ],
  avoid: ['cheerfulness', 'naming thinking errors', 'arguing with a thought that is accurate'],
  done: 'the person chose or wrote a view and did not put its belief under 50, or declined; where the thought is accurate (grief, injustice, danger) decline for them, say that it stands, and turn to what can be done',
  opening: 'Quote the thought that weighs most and ask about the evidence.',
  example: {
    en: '"I always let people down" feels true tonight. You also told me you closed two of three reports. Which fits better: "I let everyone down", or "I missed one thing that mattered to me"?',
    es: '«Siempre le fallo a todo el mundo» se siente cierto esta noche. También contaste que cerraste dos de los tres informes. ¿Qué encaja mejor: «le fallo a todos» o «se me escapó algo que me importaba»?',
    zh: '“我总是让人失望”，今晚这句话显得很真。你也说过，三份报告你交了两份。哪一句更贴近：“我让所有人失望”，还是“我漏了一件我在乎的事”？',
  },
};
