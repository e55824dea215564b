import type { Language } from '../support/words.ts';

/** What else is on each person's mind, words with something to hide in them, and what is looked for. */
export const lives: Record<
  Language,
  { others: [string, string]; sought: string; withNames: string; word: string }
> = {
  en: {
    others: [
      'I promised Dad I would call before the visit, and I keep putting it off.',
      'In the meeting I said nothing when Ana’s idea was sold as his.',
    ],
    sought: 'promised',
    withNames: 'I wrote to Sam Keller at sam.keller@example.org and he has not answered.',
    word: 'Blue Harbour',
  },
  es: {
    others: [
      'Prometí a mi padre que lo llamaría antes de la visita y lo voy dejando.',
      'En la reunión me callé cuando vendió como suya la idea de Ana.',
    ],
    sought: 'prometí',
    withNames: 'Escribí a Marta Soler a marta.soler@example.org y no me ha contestado.',
    word: 'Puerto Azul',
  },
  zh: {
    others: [
      '答应了去看爸爸之前先打个电话，可我一直拖着没打。',
      '开会时他把小安的想法说成自己的，我一声没吭。',
    ],
    sought: '爸爸',
    withNames: '我给王小明的 xiaoming@example.org 写了邮件，他一直没回。',
    word: '蓝港',
  },
};
