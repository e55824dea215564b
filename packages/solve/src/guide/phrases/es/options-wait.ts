import type { OptionText } from '../phrases.ts';

/** Ways to wait or accept for now: title, what it looks like, its first minutes. */
export const waitEs: readonly OptionText[] = [
  [
    'Guardarlo en un cajón',
    'Lo escribes, cierras el cajón y lo abres un día fijo.',
    'Escríbelo en una hoja y guarda la hoja.',
  ],
  [
    'Una semana de espera, con fecha',
    'Siete días sin empujar. Luego miras qué se ha movido.',
    'Apunta en una línea hasta qué día esperas.',
  ],
  [
    'Bajar el listón un tiempo',
    'Decides qué basta este mes y te quedas ahí.',
    'Escribe el listón bajo en una línea.',
  ],
  [
    'Un día libre de esto',
    'Un día entero en el que esto no es tarea tuya.',
    'Elige el día y dilo a una persona.',
  ],
  [
    'Decir que es difícil y parar ahí',
    'Sin arreglar nada: una línea al día sobre cómo fue.',
    'Escribe la línea de hoy.',
  ],
  [
    'Dejarlo descansar hasta el domingo',
    'Unos días sin tocarlo, y apuntas cuándo lo miras otra vez.',
    'Escribe en un papel el día en que volverás a mirarlo.',
  ],
  [
    'Veinte minutos al día',
    'Un rato fijo para darle vueltas; fuera de él, apuntas una palabra y sigues.',
    'Elige el rato y escribe la primera preocupación.',
  ],
  [
    'Aceptar una parte por ahora',
    'Nombras lo que este mes no puedes mover y dejas de empujar ahí.',
    'Escribe una frase: esta parte la dejo como está, por ahora.',
  ],
  [
    'Cuidar primero lo básico',
    'Comer, dormir, andar: tres días de eso, antes que nada.',
    'Deja preparado lo que necesitas para un paseo corto.',
  ],
  [
    'Solo observarlo tres días',
    'Anotas cuándo pesa más y cuándo menos. Sin cambiar nada.',
    'Prepara una hoja con tres días y dos columnas.',
  ],
];
