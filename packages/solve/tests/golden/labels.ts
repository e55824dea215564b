import type { Language, Step } from '@solacore/contract';

type Labels = {
  guide: string;
  goOn: string;
  steps: Record<Step, string>;
  feeling: string;
  guessed: string;
  theme: string;
  problem: string;
  goal: string;
  obstacle: string;
  guesses: string;
  coping: string;
  thought: string;
  view: string;
  believed: string;
  kept: string;
  chosen: string;
  first: string;
  if: string;
  then: string;
  sure: string;
  with: string;
};

/** Names on the cards, as the app has them. */
export const labels: Record<Language, Labels> = {
  en: {
    guide: 'Guide',
    goOn: 'Yes, that fits.',
    steps: {
      receive: '1 · Receive',
      clarify: '2 · Clarify',
      reframe: '3 · Reframe',
      options: '4 · Options',
      commit: '5 · Commit',
    },
    feeling: 'How it feels',
    guessed: 'a guess',
    theme: 'What it’s about',
    problem: 'The problem',
    goal: 'Good enough',
    obstacle: 'In the way',
    guesses: 'A guess, not a fact',
    coping: 'Not to be changed now',
    thought: 'The thought',
    view: 'A view',
    believed: 'believed',
    kept: 'The thought is kept as it is.',
    chosen: 'chosen',
    first: 'First step',
    if: 'If',
    then: 'then I will',
    sure: 'How sure',
    with: 'With',
  },
  es: {
    guide: 'Guía',
    goOn: 'Sí, es así.',
    steps: {
      receive: '1 · Escuchar',
      clarify: '2 · Aclarar',
      reframe: '3 · Ver distinto',
      options: '4 · Opciones',
      commit: '5 · Decidir',
    },
    feeling: 'Cómo se siente',
    guessed: 'una suposición',
    theme: 'De qué se trata',
    problem: 'El problema',
    goal: 'Lo suficiente',
    obstacle: 'Lo que estorba',
    guesses: 'Una suposición, no un hecho',
    coping: 'Ahora no se puede cambiar',
    thought: 'El pensamiento',
    view: 'Una mirada',
    believed: 'lo cree',
    kept: 'El pensamiento se queda como está.',
    chosen: 'elegido',
    first: 'Primer paso',
    if: 'Si',
    then: 'entonces',
    sure: 'Seguridad',
    with: 'Con',
  },
  zh: {
    guide: '向导',
    goOn: '对，就是这样。',
    steps: {
      receive: '1 · 倾听',
      clarify: '2 · 理清',
      reframe: '3 · 换个角度',
      options: '4 · 选择',
      commit: '5 · 行动',
    },
    feeling: '心里的感受',
    guessed: '猜测',
    theme: '是关于什么的',
    problem: '问题',
    goal: '怎样算够好',
    obstacle: '挡在前面的',
    guesses: '是猜测，不是事实',
    coping: '眼下改变不了',
    thought: '那个想法',
    view: '一种看法',
    believed: '相信',
    kept: '想法保持原样。',
    chosen: '已选',
    first: '第一步',
    if: '如果',
    then: '我就',
    sure: '把握',
    with: '一起的人',
  },
};
