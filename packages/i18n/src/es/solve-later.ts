import type { SolveTexts } from '../en/solve.ts';

export const solveLater: SolveTexts['later'] = {
  note: 'Espera una conexión',
  words: 'Tus palabras esperan aquí una conexión. Después salen solas.',
  step: 'El siguiente paso se abre cuando haya conexión.',
  now: 'Enviar ahora',
  trying: 'Buscando conexión',
  back: 'Retirar',
  still: 'Sigue sin haber conexión. Tus palabras siguen esperando.',
  field: 'Puedes enviarlo ya. Espera aquí y sale cuando vuelva la conexión.',
  count_one: '{{count}} mensaje espera una conexión.',
  count_other: '{{count}} mensajes esperan una conexión.',
  title: 'Pendiente de enviar',
  lead: 'Saldrá cuando haya conexión, un mensaje tras otro. Hasta entonces se queda en este dispositivo.',
  none: 'No hay nada pendiente',
  noneText: 'Lo que envíes sin conexión estará aquí hasta que salga.',
  answers: 'También se comunicará lo que aceptaste, cuando se llegue al servidor.',
  opens: 'Abre {{step}}',
};
