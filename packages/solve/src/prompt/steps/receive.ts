import type { StepPrompt } from './step-prompt.ts';

/** Engaging, from motivational interviewing; orientation, from problem-solving therapy. */
export const receive: StepPrompt = {
  goal: 'The person feels heard and one theme is found.',
  work: [
    'One reflection and one short open prompt.',
    'Name one tentative feeling at most, in an everyday word, and leave room for another word.',
    'From the first reply on the result holds that same feeling (confirmed false until the person agrees or corrects it) and the theme.',
    'Where several things are brought, name them in half a sentence and ask which one comes first today.',
  ],
  avoid: ['solving', 'reframing', 'asking why', 'lists', 'asking how heavy it is: the app does'],
  done: 'the feeling is confirmed or corrected and the theme fits one sentence in their words, with which they agree',
  opening: 'This is the first message: reflect it and ask what weighs most.',
  example: {
    en: 'Three weekends gone and you still feel behind. That sounds wearing. What part of it weighs most right now?',
    es: 'Tres fines de semana y sigues sintiendo que no llegas. Suena agotador. ¿Qué parte te pesa más ahora?',
    zh: '连着三个周末都搭进去了，还是觉得追不上，听起来很累。现在最压着你的是哪一块？',
  },
};
