import type { SolveTexts } from '../en/solve.ts';

export const solveLocal: SolveTexts['local'] = {
  offer: 'Seguir con la guía de este dispositivo',
  instead: 'Usar la guía de este dispositivo',
  line: 'Responde la guía de este dispositivo. No se envía nada de lo que escribes.',
  online: 'Volver a las respuestas en línea',
  replied: 'Guía de este dispositivo, no es un modelo de IA',
  notice:
    'Escribes con una guía incluida en este dispositivo, no con una persona ni con una IA. Puede no entenderte.',
};
