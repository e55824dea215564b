import type { Language } from '@solacore/contract';
import type { Answers } from './dialogue.ts';

export const answers: Record<Language, Answers> = {
  en: {
    receive: [
      'My boss moved the deadline twice and I have worked three weekends and I still feel behind.',
      'Yes, overwhelmed is the right word for it.',
      'That is what it is about.',
    ],
    clarify: [
      'Yes, that fits.',
      'Good enough would be one free evening this week.',
      'I do not dare to ask which report can be left out.',
      'Part of it is in my hands, the deadline is not.',
    ],
    reframe: [
      'Yes, that fits.',
      'I always let people down when things get hard.',
      'I did finish two of the three reports, so the first one fits better.',
    ],
    options: ['Yes, that fits.', 'I could write a short message to my boss.', 'The first one.'],
    commit: [
      'Yes, that fits.',
      'Tomorrow at 9 in the morning, at my desk.',
      'I might keep rewriting the message.',
      '8 out of 10.',
    ],
  },
  es: {
    receive: [
      'Mi jefa cambió la fecha dos veces, llevo tres fines de semana trabajando y sigo sin llegar.',
      'Sí, agobio es la palabra justa para esto.',
      'De eso se trata.',
    ],
    clarify: [
      'Sí, así es.',
      'Me bastaría con una tarde libre esta semana.',
      'No me atrevo a preguntar qué informe se puede dejar fuera.',
      'Una parte depende de mí, la fecha no depende de mí.',
    ],
    reframe: [
      'Sí, así es.',
      'Siempre le fallo a la gente cuando las cosas se ponen difíciles.',
      'Terminé dos de los tres informes, así que me quedo con la primera.',
    ],
    options: ['Sí, así es.', 'Podría escribirle un mensaje corto a mi jefa.', 'La primera.'],
    commit: [
      'Sí, así es.',
      'Mañana a las 9 de la mañana, en mi escritorio.',
      'Puede que me ponga a reescribir el mensaje.',
      'Un 8 de 10.',
    ],
  },
  zh: {
    receive: [
      '老板把截止日期改了两次，我连着三个周末都在加班，还是觉得追不上。',
      '对，就是觉得压力太大，喘不过气来。',
      '就是这件事。',
    ],
    clarify: [
      '嗯，就是这样。',
      '这周能有一个晚上不加班，我就满意了。',
      '我不敢开口问哪份报告可以先放一放。',
      '有一部分我能决定，截止日期我决定不了。',
    ],
    reframe: [
      '嗯，就是这样。',
      '一遇到难事我总是让大家失望。',
      '三份报告我其实写完了两份，第一种说法更合适。',
    ],
    options: ['嗯，就是这样。', '我可以给老板发一条简短的消息。', '第一个。'],
    commit: [
      '嗯，就是这样。',
      '明天早上九点，在我的办公桌前。',
      '我可能会反复改那条消息。',
      '八分。',
    ],
  },
};
