import type { HomeTexts } from '../en/home.ts';

export const home: HomeTexts = {
  title: '¿Qué te pesa hoy?',
  composerLabel: 'Lo que tienes en mente',
  placeholder: 'Empieza por donde quieras. Basta una frase.',
  start: 'Empezar la conversación',
  starting: 'Abriendo tu conversación',
  masking:
    'Antes de enviar se ocultan números, correos y la mayoría de nombres y direcciones. Alguno puede escaparse.',
  charactersLeft_one: 'Queda {{count}} carácter',
  charactersLeft_other: 'Quedan {{count}} caracteres',
  tooLong: 'Es más de lo que cabe en un mensaje. Quita {{count}}.',
  yourPlan: 'Tu plan',
  recent: 'Recientes',
  empty: 'Todavía no hay nada',
  emptyText:
    'Cuando empieces una conversación, te esperará aquí, en este dispositivo. No hay prisa.',
  untitled: 'Sin empezar',
  today: 'hoy',
  yesterday: 'ayer',
  caption: '{{feeling}}. {{stage}}, {{day}}',
  captionUnnamed: '{{stage}}, {{day}}',
  planMade: 'Con plan',
  abandoned: 'Quedó abierta',
  ended: 'Terminada',
  limitLifetime_one: 'Has usado tu conversación gratis. Sigue siendo tuya.',
  limitLifetime_other: 'Has usado tus {{count}} conversaciones gratis. Todas siguen siendo tuyas.',
  limitMonth_one: 'Has usado la conversación de este mes. Sigue siendo tuya.',
  limitMonth_other: 'Has usado las {{count}} conversaciones de este mes. Siguen siendo tuyas.',
  limitRenews: 'Habrá nuevas a partir del {{date}}. Las que has empezado pueden seguir.',
  limitOpen: 'Las que has empezado pueden seguir, aquí abajo.',
  startFailed: 'La conversación no se ha abierto. Tus palabras siguen aquí.',
};
