import { catalogs } from '@solacore/i18n';

export type Language = keyof typeof catalogs;

/** What each language's person brings and answers, by step, in order; the last answer repeats. */
export const spoken: Record<Language, { locale: string; problem: string; answers: Answers }> = {
  en: {
    locale: 'en-US',
    problem:
      'My manager moved the deadline twice and I keep losing my weekends to a report nobody reads.',
    answers: {
      receive: ['Mostly worried. I lie awake on Sundays.'],
      clarify: [
        'One free weekend would already be good enough.',
        'I never manage to say no when he asks.',
        'I could tell him on Monday.',
      ],
      reframe: ['I always let people down.', 'The first one.'],
      options: ['I could ask him which item to drop.', 'The first one.'],
      commit: ['Tuesday at 9:10 at my desk.', 'I would start rewriting the message.', '8'],
    },
  },
  es: {
    locale: 'es-ES',
    problem: 'Mi hermana no me habla desde Navidad y no sé si llamarla o esperar a que pase.',
    answers: {
      receive: ['Sobre todo tristeza. Pienso en ella cada noche.'],
      clarify: [
        'Me bastaría con comer juntas un domingo.',
        'Me da miedo que me cuelgue.',
        'Puedo escribirle yo.',
      ],
      reframe: ['Que todo fue culpa mía.', 'La primera.'],
      options: ['Podría escribirle un mensaje corto.', 'La primera.'],
      commit: ['El jueves a las ocho en casa.', 'Que empiece a darle vueltas.', '8'],
    },
  },
  zh: {
    locale: 'zh-CN',
    problem: '室友每天半夜打游戏，我说过两次都没用，白天上班一直犯困。',
    answers: {
      receive: ['主要是生气，也有点累。'],
      clarify: ['晚上十二点以后能安静睡觉就够了。', '我一说就怕吵起来。', '我可以先开口。'],
      reframe: ['他根本不在乎我。', '第一个。'],
      options: ['我可以先找他吃个饭聊聊。', '第一个。'],
      commit: ['周三晚上八点在客厅。', '我可能又会不好意思开口。', '8'],
    },
  },
};

const steps = ['receive', 'clarify', 'reframe', 'options', 'commit'] as const;
export type StepName = (typeof steps)[number];
type Answers = Record<StepName, readonly string[]>;

/** Words that nobody can misread, in each language; unlike any other words of these tests. */
export const explicitDanger: Record<Language, string> = {
  en: 'I have the pills here and I want to kill myself tonight.',
  es: 'Tengo las pastillas aquí y quiero suicidarme esta noche.',
  zh: '药就在手边，我今晚想自杀。',
};

export const textsOf = (language: Language) => catalogs[language];
