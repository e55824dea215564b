import type { Language, Step, StepResults } from '@solacore/contract';

/** One plain question of each step, for a reply that had to end before it asked. */
const questions: Record<Language, Record<Step, string>> = {
  en: {
    receive: 'What part of this weighs most right now?',
    clarify: 'What would be good enough for now?',
    reframe: 'What speaks for that thought, and what against?',
    options: 'Which way forward comes to your own mind?',
    commit: 'When and where could the first step happen?',
  },
  es: {
    receive: '¿Qué parte de esto te pesa más ahora?',
    clarify: '¿Qué sería suficiente para ti por ahora?',
    reframe: '¿Qué habla a favor de esa idea y qué en contra?',
    options: '¿Qué salida se te ocurre a ti?',
    commit: '¿Cuándo y dónde podría ser el primer paso?',
  },
  zh: {
    receive: '这里面现在最压着你的是哪一块？',
    clarify: '对你来说，到什么程度就算够好？',
    reframe: '支持和反对这个想法的，各有什么？',
    options: '你自己先想到的是哪条路？',
    commit: '第一步打算在什么时候、什么地方做？',
  },
};

/** The same where the choices lie on cards beside it. */
const choices: Record<Language, string> = {
  en: 'Which of these comes closest for you?',
  es: '¿Cuál de estas te queda más cerca?',
  zh: '这几个里，哪一个最贴近你？',
};

/** Where nothing of a reply could be shown. */
const nothingToShow: Record<Language, string> = {
  en: 'My answer did not come out right, so I have left it out. Your words are not lost.',
  es: 'Mi respuesta no salió bien y la he dejado fuera. Lo que escribiste no se ha perdido.',
  zh: '我刚才的回答写得不合适，没有放出来。你写的话都还在。',
};

/** The same where someone may be in danger. */
const nothingInDanger: Record<Language, string> = {
  en: 'What you wrote matters more than the exercise. Help is on your screen. Are you safe right now?',
  es: 'Lo que escribiste importa más que el ejercicio. Tienes ayuda en la pantalla. ¿Estás a salvo ahora?',
  zh: '你写的这些比练习更重要，屏幕上有可以找的帮助。你现在安全吗？',
};

/** The question that leads on; `result` is what the card shows. */
export function closingQuestion(step: Step, lang: Language, result: StepResults | null): string {
  const offered = result?.reframe?.candidates?.length ?? result?.options?.items.length ?? 0;
  return offered > 1 ? choices[lang] : questions[lang][step];
}

export function apology(lang: Language, isInDanger: boolean): string {
  return isInDanger ? nothingInDanger[lang] : nothingToShow[lang];
}
