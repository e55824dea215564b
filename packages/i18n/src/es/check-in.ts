import type { SolveTexts } from '../en/solve.ts';

export const checkIn: SolveTexts['checkIn'] = {
  title: '¿Cómo ha ido?',
  open: 'Contar cómo ha ido',
  private: 'Se queda en este dispositivo y nunca cuenta como conversación.',
  results: { done: 'Hecho', partly: 'En parte', not_yet: 'Aún no' },
  answer: {
    done: 'Lo dijiste y lo hiciste.',
    partly: 'Una parte está hecha. Esa parte cuenta.',
    not_yet: 'Aún no, y está bien. Quizá el paso era demasiado grande para estos días.',
  },
  note: {
    done: '¿Qué te ayudó?',
    partly: '¿Qué te ayudó y qué se interpuso?',
    not_yet: '¿Qué se interpuso?',
  },
  helped: '¿Cuánto te ha ayudado el plan hasta ahora?',
  helpedLow: 'Nada',
  helpedHigh: 'Mucho',
  smaller: 'Un paso más pequeño',
  smallerText: '¿Así sería lo bastante pequeño? Puedes cambiar las palabras.',
  smallest: 'Ya es pequeño. Quizá encaje mejor otro momento u otro camino.',
  take: 'Quedarme con este paso',
  taken: 'El plan empieza ahora por este paso.',
  leave: 'Dejar el plan como está',
  kept: 'Guardado en este dispositivo.',
};
