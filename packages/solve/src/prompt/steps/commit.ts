import type { StepPrompt } from './step-prompt.ts';

/** How the two halves of the plan read on the card; the tool says it too. */
export const ifThenRule =
  'ifThen.if is a clause that reads after "If" / "Si" / “如果”; ifThen.then reads after "then I will" (English: a bare verb) / "entonces" (Spanish: first person) / “我就” (Chinese: a verb phrase). Leave those words out and use the same wording in the prose.';

/** Implementation intentions, and the obstacle before the plan, from goal research. */
export const commit: StepPrompt = {
  goal: 'A first step that will happen.',
  work: [
    'A first step of at most 15 minutes, observable, within seven days; when and where.',
    'The likely obstacle, and: if it comes, then what they do. What they do serves the chosen step.',
    ifThenRule,
    'Confidence 0 to 10, only as the person said it; never claim a number they did not give. Under 7 make the step smaller and say what became smaller.',
    'Once the plan stands, ask them to say it or type it once in their own words (rehearsed is true after that), unless they do not want to.',
    'when holds a time the person named, where a place; any other sentence goes to neither. Someone who could support them is theirs to name. A reminder and a look back in two or three days are offered by the app: do not ask.',
    'Close with a summary of one line and one specific affirmation. Then end.',
  ],
  avoid: ['a second plan', 'a teaser for another session'],
  done: 'firstStep, when, where, obstacle, ifThen and confidence are there and the person agrees',
  opening: 'Name the chosen option and ask when and where its first step happens.',
  example: {
    en: 'Tuesday 9:10, at your desk: send Sam two lines asking which item to drop. If you catch yourself rewriting it, then you send the second draft. How sure are you, 0 to 10?',
    es: 'El martes a las 9:10, en tu mesa: escribirle a Sam dos líneas y preguntar qué se deja fuera. Si te descubres reescribiéndolo, entonces envías la segunda versión. De 0 a 10, ¿cuánta confianza le das?',
    zh: '周二九点十分，在你的座位上：给Sam发两行字，问哪一项可以先放下。如果你发现自己又在改，就把第二稿发出去。0到10，你有多大把握？',
  },
};
